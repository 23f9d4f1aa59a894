// What binding changes about a form's elements, each change with its way back.

// Kept beside attributes, under names that no attribute has.
const VALIDITY = ' validity';
const CHILDREN = ' children';

/** The marks on one form. */
export function marksOn(form) {
  const originals = new Map(); // element → what of it → what the page's author wrote
  const made = new Set(); // elements of ours
  const shown = new Map(); // input name → what says its message
  const wrong = new Set(); // controls

  const original = (element, what) => {
    const kept = originals.get(element) ?? {};
    originals.set(element, kept);
    return what in kept ? kept[what] : (kept[what] = read(element, what));
  };

  /** Sets an attribute; without a value, puts back what was there. */
  const set = (element, what, value) => {
    const before = original(element, what);
    write(element, what, value ?? before);
  };

  /** Sets an attribute that the author left out; what the author wrote stands. */
  const suggest = (element, attribute, value) => {
    if (original(element, attribute) === null) write(element, attribute, value);
  };

  const make = (name, className) => {
    const element = form.ownerDocument.createElement(name);
    element.className = `partner-central-${className}`;
    made.add(element);
    return element;
  };

  const idOf = (element) => {
    if (!element.id) set(element, 'id', `partner-central-${Math.random()}`);
    return element.id;
  };

  /** Empties an element, which is out of sight then. */
  const clear = (element) => {
    set(element, CHILDREN, []);
    original(element, 'hidden');
    element.hidden = true;
  };

  /** Shows a message on an input name; gives the element that says it, if there is a place for it. */
  function mark(name, controls, text) {
    let element = shown.get(name);
    // Its row may have gone, and the element with it.
    if (!element?.isConnected) {
      element = form.querySelector(`[data-message-for="${CSS.escape(name)}"]`) ?? insert(name, controls);
      if (!element) return undefined;
      clear(element);
      shown.set(name, element);
    }
    if (element.textContent !== text) element.textContent = text;
    element.hidden = false;
    for (const control of controls) {
      wrong.add(control);
      set(control, VALIDITY, text);
      set(control, 'aria-invalid', 'true');
      const own = original(control, 'aria-describedby');
      set(control, 'aria-describedby', `${own ? `${own} ` : ''}${idOf(element)}`);
    }
    return element;
  }

  /** Takes away the messages on all names but these, which have nodes with controls. */
  function keep(names) {
    for (const [name, element] of shown) {
      if (names.has(name)) continue;
      shown.delete(name);
      if (made.delete(element)) element.remove();
      else clear(element);
    }
    const still = [...names.values()].flatMap(({ node }) => node.controls);
    for (const control of wrong) {
      if (still.includes(control)) continue;
      wrong.delete(control);
      for (const what of [VALIDITY, 'aria-invalid', 'aria-describedby']) set(control, what);
    }
  }

  /** Makes a message element next to the inputs, or at the top of the fieldset that is theirs. */
  function insert(name, controls) {
    const fieldset = ownFieldset(form, name, controls);
    const legend = fieldset?.querySelector(':scope > legend');
    const last = controls.at(-1);
    // Inside a label it would become a part of the input's name.
    const before = legend ?? (fieldset ? undefined : (last?.closest('label') ?? last));
    if (!before && !fieldset) return undefined;
    const element = make('span', 'message');
    if (before) before.after(element);
    else fieldset.prepend(element);
    return element;
  }

  function restore() {
    for (const [element, kept] of originals) for (const what in kept) write(element, what, kept[what]);
    for (const element of made) element.remove();
  }

  return { set, suggest, make, idOf, clear, mark, keep, restore };
}

function read(element, what) {
  if (what === VALIDITY) return element.validity?.customError ? element.validationMessage : '';
  return what === CHILDREN ? [...element.childNodes] : element.getAttribute(what);
}

function write(element, what, value) {
  if (what === VALIDITY) element.setCustomValidity?.(value);
  else if (what === CHILDREN) element.replaceChildren(...value);
  else if (value === null || value === undefined) element.removeAttribute(what);
  else if (element.getAttribute(what) !== value) element.setAttribute(what, value);
}

function ownFieldset(form, name, controls) {
  const named = form.querySelector(`fieldset[name="${CSS.escape(name)}"]`);
  if (named || controls.length < 2) return named;
  const around = controls[0].closest('fieldset');
  return around?.elements.length === controls.length ? around : null;
}
