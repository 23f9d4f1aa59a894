/** What binding uses of a form's controls; not every kind of control has all of it. */
export interface Control extends HTMLElement {
  readonly form: HTMLFormElement | null;
  readonly name: string;
  readonly type: string;
  readonly value: string;
  /** Of a checkbox or radio button. */
  readonly checked: boolean;
  /** Of a `<select>`. */
  readonly selectedOptions: Iterable<HTMLOptionElement>;
  // Custom elements may have no validity.
  readonly validity?: ValidityState;
  readonly validationMessage?: string;
  setCustomValidity?(message: string): void;
}
