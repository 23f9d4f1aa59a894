// What binding changes about a form's elements, with what is needed to undo each change.
import type { Control } from './control.ts';
import type { FormNode } from './value.ts';

// What is not an attribute is stored beside the attributes, under names that no attribute can have.
const VALIDITY = ' validity';
const CHILDREN = ' children';

/** The value of an attribute, the custom validity message, or the child nodes. */
type Mark = string | number | Node[] | null | undefined;

export type Marks = ReturnType<typeof createMarks>;

export function createMarks(form: HTMLFormElement) {
  const originals = new Map<Element, Record<string, Mark>>(); // element → attribute → original value
  const created = new Set<Element>();
  const shown = new Map<string, HTMLElement>(); // control name → the element with its message
  const invalid = new Set<Control>();

  const original = (element: Element, attribute: string) => {
    const known = originals.get(element) ?? {};
    originals.set(element, known);
    return attribute in known ? known[attribute] : (known[attribute] = read(element, attribute));
  };

  /** Sets an attribute, or restores it if there is no value. */
  const set = (element: Element, attribute: string, value?: Mark) => {
    const before = original(element, attribute);
    write(element, attribute, value ?? before);
  };

  /** Sets an attribute that the page's author did not write. */
  const suggest = (element: Element, attribute: string, value: Mark) => {
    if (original(element, attribute) === null) write(element, attribute, value);
  };

  const create = (name: string, className: string) => {
    const element = form.ownerDocument.createElement(name);
    element.className = `partner-central-${className}`;
    created.add(element);
    return element;
  };

  const idOf = (element: Element) => {
    if (!element.id) set(element, 'id', `partner-central-${Math.random()}`);
    return element.id;
  };

  /** Empties and hides an element. */
  const clear = (element: HTMLElement) => {
    set(element, CHILDREN, []);
    original(element, 'hidden');
    element.hidden = true;
  };

  /** Shows a message for a control name. Returns the element that it is in, if there is a place for one. */
  function mark(name: string, controls: Control[], text: string) {
    let element = shown.get(name);
    // The row that contained it may have been removed.
    if (!element?.isConnected) {
      element = form.querySelector<HTMLElement>(`[data-message-for="${CSS.escape(name)}"]`) ?? insert(name, controls);
      if (!element) return undefined;
      clear(element);
      shown.set(name, element);
    }
    if (element.textContent !== text) element.textContent = text;
    element.hidden = false;
    for (const control of controls) {
      invalid.add(control);
      set(control, VALIDITY, text);
      set(control, 'aria-invalid', 'true');
      const described = original(control, 'aria-describedby');
      set(control, 'aria-describedby', `${described ? `${described} ` : ''}${idOf(element)}`);
    }
    return element;
  }

  /** Removes the messages of all names but these. */
  function keep(names: ReadonlyMap<string, { node: FormNode }>) {
    for (const [name, element] of shown) {
      if (names.has(name)) continue;
      shown.delete(name);
      if (created.delete(element)) element.remove();
      else clear(element);
    }
    const kept = [...names.values()].flatMap(({ node }) => node.controls);
    for (const control of invalid) {
      if (kept.includes(control)) continue;
      invalid.delete(control);
      for (const attribute of [VALIDITY, 'aria-invalid', 'aria-describedby']) set(control, attribute);
    }
  }

  /** Creates a message element after the controls, or at the top of the fieldset around them. */
  function insert(name: string, controls: Control[]) {
    const fieldset = fieldsetOf(form, name, controls);
    const legend = fieldset?.querySelector(':scope > legend');
    const last = controls.at(-1);
    // Inside a label it would become part of the control's accessible name.
    const before = legend ?? (fieldset ? undefined : (last?.closest('label') ?? last));
    if (!before && !fieldset) return undefined;
    const element = create('span', 'message');
    if (before) before.after(element);
    else fieldset?.prepend(element);
    return element;
  }

  function restore() {
    for (const [element, known] of originals) for (const attribute in known) write(element, attribute, known[attribute]);
    for (const element of created) element.remove();
  }

  return { set, suggest, create, idOf, clear, mark, keep, restore };
}

function read(element: Element, attribute: string): Mark {
  if (attribute === VALIDITY) {
    const { validity, validationMessage } = element as Control;
    return validity?.customError ? validationMessage : '';
  }
  return attribute === CHILDREN ? [...element.childNodes] : element.getAttribute(attribute);
}

function write(element: Element, attribute: string, value: Mark) {
  if (attribute === VALIDITY) (element as Control).setCustomValidity?.(value as string);
  else if (attribute === CHILDREN) element.replaceChildren(...(value as Node[]));
  else if (value === null || value === undefined) element.removeAttribute(attribute);
  else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value as string);
}

/** The fieldset that is named like these controls, or that contains just them. */
function fieldsetOf(form: HTMLFormElement, name: string, controls: Control[]) {
  const named = form.querySelector<HTMLFieldSetElement>(`fieldset[name="${CSS.escape(name)}"]`);
  if (named || controls.length < 2) return named;
  const around = controls[0]?.closest('fieldset');
  return around?.elements.length === controls.length ? around : null;
}
