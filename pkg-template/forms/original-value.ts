// A value that a script put into a control, with the text that the control shows for it. While the text is the same, the
// form is read as if the value itself were in the control: text alone would lose what it cannot express.

/** In the symbol registry, because the element and `bindForm` are published in different files. */
const ORIGINAL = Symbol.for('partner-central.value');

export interface OriginalValue {
  text: string;
  value: unknown;
}

type Marked = { [ORIGINAL]?: OriginalValue | undefined };

export const originalValueOf = (control: Element | undefined) => (control as Marked | undefined)?.[ORIGINAL];

export function setOriginalValue(control: Element, original: OriginalValue | undefined) {
  (control as Marked)[ORIGINAL] = original;
}
