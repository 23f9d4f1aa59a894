/** What binding uses of a form's controls; not every kind of control has all of it. */
export interface Control extends HTMLElement {
  readonly form: HTMLFormElement | null;
  readonly name: string;
  readonly type: string;
  value: string;
  /** Of a checkbox or radio button. */
  readonly checked: boolean;
  /** Of a `<select>`. */
  readonly selectedOptions: Iterable<HTMLOptionElement>;
  readonly labels?: NodeListOf<HTMLLabelElement> | null;
  // Custom elements may have no validity.
  readonly validity?: ValidityState;
  readonly validationMessage?: string;
  setCustomValidity?(message: string): void;
}

/** Whether it is a custom element: only a form's `FormData` says what that sends. */
export const isCustom = (element: Element) => element.localName.includes('-');

/** A checkbox, or a custom element that is checked like one. */
export const isCheckbox = ({ localName, type, checked }: Control) =>
  type === 'checkbox' || (localName.includes('-') && typeof checked === 'boolean' && !localName.includes('radio'));
