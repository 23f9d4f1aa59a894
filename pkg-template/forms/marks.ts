// What binding changes about a form's elements, with what is needed to undo each change.
import type { Control } from './control.ts';
import { nameOf, type FormNode } from './value.ts';

// What is not an attribute is stored beside the attributes, under names that no attribute can have.
const VALIDITY = ' validity';
const CHILDREN = ' children';

/**
 * An attribute of each element that was changed, with the original attributes as JSON; empty on what was created. Copies of a
 * page, as Turbo and htmx keep them, have it, too, and so can be bound like the original.
 */
const MARKER = 'data-partner-central';
const ID = 'partner-central-';

/** The page's own places for messages, and its fieldsets: a selector, and the attribute with a name. */
const PLACE = ['', 'data-message-for'] as const;
const FIELDSET = ['fieldset', 'name'] as const;

/** Whether binding has created a node. */
export const isOwn = (node: Node) => (node as Partial<Element>).getAttribute?.(MARKER) === '';

/** The value of an attribute, the custom validity message, or the child nodes. */
type Mark = string | number | Node[] | null | undefined;

export type Marks = ReturnType<typeof createMarks>;

export function createMarks(form: HTMLFormElement) {
  const originals = new Map<Element, Record<string, Mark>>(); // element → attribute → original value
  const created = new Set<Element>();
  const shown = new Map<string, HTMLElement>(); // control name → the element with its message
  const invalid = new Set<Control>();
  const described = new Map<Control, string>(); // control → the ID that was added to its `aria-describedby`
  const notes = new Map<Control, HTMLElement>();
  const usualNames = new Map<string | null, string>(); // as it is spelled → as usual
  let places: Map<string, HTMLElement> | undefined;
  cleanCopy(form);

  const original = (element: Element, attribute: string) => {
    const known = originals.get(element) ?? {};
    if (attribute in known) return known[attribute];
    originals.set(element, known);
    known[attribute] = read(element, attribute);
    if (attribute !== VALIDITY && !created.has(element)) element.setAttribute(MARKER, JSON.stringify(known, attributesOnly));
    return known[attribute];
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
    element.className = `${ID}${className}`;
    element.setAttribute(MARKER, '');
    created.add(element);
    return element;
  };

  const idOf = (element: Element) => {
    if (!element.id) set(element, 'id', `${ID}${Math.random()}`);
    return element.id;
  };

  /** Empties and hides an element. */
  const clear = (element: HTMLElement) => {
    set(element, CHILDREN, []);
    original(element, 'hidden');
    element.hidden = true;
  };

  /** The page's place for a message (`[data-message-for]`), or its fieldset, by name. */
  function placeOf([kind]: readonly [string, string], name: string) {
    if (!places) {
      places = new Map();
      for (const [selector, attribute] of [PLACE, FIELDSET]) {
        for (const element of form.querySelectorAll<HTMLElement>(`${selector}[${attribute}]`)) {
          const spelled = element.getAttribute(attribute);
          if (!usualNames.has(spelled)) usualNames.set(spelled, nameOf(spelled));
          places.set(`${selector} ${usualNames.get(spelled)}`, element);
        }
      }
    }
    return places.get(`${kind} ${name}`);
  }

  /** The fieldset that is named like these controls, or that contains just them. */
  function fieldsetOf(name: string, controls: Control[]) {
    const named = placeOf(FIELDSET, name);
    if (named || (controls.length < 2 && controls[0]?.type !== 'radio')) return named;
    const around = controls[0]?.closest('fieldset');
    return around?.elements.length === controls.length ? around : undefined;
  }

  /** Shows a message for a control name. Returns the element that it is in, if there is a place for one. */
  function mark(name: string, controls: Control[], text: string) {
    let element = shown.get(name);
    // The row that contained it may have been removed.
    if (!element?.isConnected && !(element && form.contains(element))) {
      element = placeOf(PLACE, name) ?? insert(name, controls);
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
      describe(control, idOf(element));
    }
    return element;
  }

  /** Adds an ID to those in `aria-describedby`, in place of the one that was added before. What the page adds is kept. */
  function describe(control: Control, id?: string) {
    const all = control.getAttribute('aria-describedby')?.split(/\s+/).filter(Boolean) ?? [];
    if (id && all.includes(id)) return;
    const before = described.get(control);
    const ids = all.filter((one) => one !== before);
    described.delete(control);
    if (id) described.set(control, id);
    write(control, 'aria-describedby', (id ? [...ids, id] : ids).join(' ') || null);
  }

  /** Removes the messages of all names but these. */
  function keep(names: ReadonlyMap<string, { node: FormNode }>) {
    places = undefined;
    for (const [name, element] of shown) {
      if (names.has(name)) continue;
      shown.delete(name);
      if (created.delete(element)) element.remove();
      else clear(element);
    }
    const kept = new Set([...names.values()].flatMap(({ node }) => node.controls));
    for (const control of invalid) {
      if (kept.has(control)) continue;
      invalid.delete(control);
      describe(control);
      for (const attribute of [VALIDITY, 'aria-invalid']) set(control, attribute);
    }
  }

  /** Creates a message element after the controls, or at the top of the fieldset around them. */
  function insert(name: string, controls: Control[]) {
    const fieldset = fieldsetOf(name, controls);
    const legend = fieldset?.querySelector(':scope > legend');
    const before = legend ?? (fieldset ? undefined : labelOrControl(controls.at(-1)));
    if (!before && !fieldset) return undefined;
    const element = create('span', 'message');
    if (before) before.after(element);
    else fieldset?.prepend(element);
    return element;
  }

  /** Shows a note after a control that is not about a mistake, or removes it. Returns the note. */
  function note(control: Control, text = '') {
    let element = notes.get(control);
    if (!element) {
      notes.set(control, (element = create('span', 'note')));
      labelOrControl(control)?.after(element);
    }
    element.textContent = text;
    element.hidden = !text;
    return text;
  }

  function restore() {
    for (const control of described.keys()) describe(control);
    for (const [element, known] of originals) {
      for (const attribute in known) write(element, attribute, known[attribute]);
      element.removeAttribute(MARKER);
    }
    for (const element of created) element.remove();
  }

  return { set, suggest, create, idOf, clear, mark, keep, note, fieldsetOf, restore };
}

// Inside a label, a message would become part of the control's accessible name.
const labelOrControl = (control: Control | undefined) => control?.closest('label') ?? control;

/** Attributes as they are, and whether the children were removed. */
const attributesOnly = (key: string, value: Mark | Record<string, Mark>) =>
  key === VALIDITY ? undefined : key === CHILDREN ? null : value;

/** Undoes what a binding did to the page that this form is a copy of. */
function cleanCopy(form: HTMLFormElement) {
  for (const element of [form, ...form.elements, ...form.querySelectorAll(`[${MARKER}]`)]) {
    const text = element.getAttribute(MARKER);
    if (text === '') element.remove();
    if (!text) continue;
    element.removeAttribute(MARKER);
    const ids = element.getAttribute('aria-describedby')?.split(' ');
    if (ids) write(element, 'aria-describedby', ids.filter((id) => !id.startsWith(ID)).join(' ') || null);
    for (const [attribute, value] of Object.entries(parse(text)))
      if (attribute === CHILDREN) write(element, CHILDREN, []);
      else if (RESTORED.test(attribute)) write(element, attribute, value);
  }
}

/** Text that sanitizers let pass must not set attributes such as `onclick`. */
const RESTORED = /^(?:novalidate|role|tabindex|title|required|min|max|minlength|pattern|id|hidden|aria-[a-z]+)$/;

function parse(text: string): Record<string, Mark> {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
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
