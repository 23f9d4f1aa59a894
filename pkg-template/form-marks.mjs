// What binding changes about a form's elements, each change with its way back.

let count = 0;

/** The marks on one form. */
export function marksOn(form) {
  const originals = new Map(); // element → attribute → what the page's author wrote
  const texts = new Map(); // the author's own message elements → what they said
  const validities = new Map(); // control → its own custom message
  const shown = new Map(); // input name → { element, controls }

  const original = (element, attribute) => {
    const kept = originals.get(element) ?? originals.set(element, new Map()).get(element);
    if (!kept.has(attribute)) kept.set(attribute, element.getAttribute(attribute));
    return kept.get(attribute);
  };
  const write = (element, attribute, value) => {
    if (value === null || value === undefined) element.removeAttribute(attribute);
    else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
  };

  /** Sets an attribute; without a value, puts back what was there. */
  const set = (element, attribute, value) => {
    const before = original(element, attribute);
    write(element, attribute, value ?? before);
  };

  /** Sets an attribute that the author left out; what the author wrote stands. */
  const suggest = (element, attribute, value) => {
    if (original(element, attribute) === null) write(element, attribute, value);
  };

  /** Says some lines, or nothing and hides. The same lines again change nothing: alerts would be read out twice. */
  const say = (element, lines) => {
    if (!texts.has(element)) texts.set(element, [...element.childNodes]);
    const said = [...element.children].map((line) => line.textContent);
    if (said.length !== lines.length || lines.some((line, i) => line !== said[i])) {
      element.replaceChildren(...lines.map((line) => Object.assign(form.ownerDocument.createElement('span'), { textContent: line })));
    }
    original(element, 'hidden');
    write(element, 'hidden', lines.length === 0 ? '' : null);
  };

  const validity = (control, text) => {
    if (!control.setCustomValidity) return;
    if (!validities.has(control)) validities.set(control, control.validity?.customError ? control.validationMessage : '');
    control.setCustomValidity(text || validities.get(control));
  };

  /** Shows a message on an input name, or takes it away; false if it has no place. */
  function mark(name, controls, lines) {
    let place = shown.get(name);
    // Its row may have gone, and the element with it.
    if (place && (lines.length === 0 || !place.element.isConnected)) {
      unmark(name, place);
      place = undefined;
    }
    if (lines.length === 0) return true;
    if (!place) {
      const element = slot(form, name) ?? insert(form, name, controls);
      if (!element) return false;
      original(element, 'id');
      if (!element.id) element.id = freeId(form);
      shown.set(name, (place = { element, controls: [] }));
    }
    for (const control of place.controls) if (!controls.includes(control)) unmarkControl(control);
    place.controls = controls;
    say(place.element, lines);
    for (const control of controls) {
      validity(control, lines.join('; '));
      set(control, 'aria-invalid', 'true');
      const own = original(control, 'aria-describedby');
      set(control, 'aria-describedby', own ? `${own} ${place.element.id}` : place.element.id);
    }
    return true;
  }

  function unmark(name, { element, controls }) {
    controls.forEach(unmarkControl);
    shown.delete(name);
    if (element.dataset.made === '') element.remove();
    else say(element, []);
  }

  function unmarkControl(control) {
    validity(control, '');
    set(control, 'aria-invalid');
    set(control, 'aria-describedby');
  }

  function restore() {
    for (const [name, place] of shown) unmark(name, place);
    for (const [control, text] of validities) control.setCustomValidity(text);
    for (const [element, nodes] of texts) element.replaceChildren(...nodes);
    for (const [element, kept] of originals) for (const [attribute, value] of kept) write(element, attribute, value);
  }

  return { set, suggest, say, mark, names: () => [...shown.keys()], restore };
}

/** The author's own element for the messages of a name. */
const slot = (form, name) => [...form.querySelectorAll('[data-message-for]')].find((one) => one.dataset.messageFor === name);

/** Makes a message element next to the inputs, or at the top of the fieldset that is theirs. */
function insert(form, name, controls) {
  const fieldset = ownFieldset(form, name, controls);
  const last = controls.at(-1);
  if (!fieldset && !last) return undefined;
  const element = form.ownerDocument.createElement('span');
  element.className = 'partner-central-message';
  element.dataset.made = '';
  const legend = fieldset && [...fieldset.children].find((child) => child.localName === 'legend');
  if (legend) legend.after(element);
  else if (fieldset) fieldset.prepend(element);
  // Inside a label it would become a part of the input's name.
  else (last.closest('label') ?? last).after(element);
  return element;
}

function ownFieldset(form, name, controls) {
  const named = [...form.elements].find((one) => one.localName === 'fieldset' && one.name === name);
  if (named || controls.length < 2) return named;
  const around = controls[0].closest('fieldset');
  const isOurs = (one) => one.localName === 'fieldset' || !one.name || one.name === name || controls.includes(one);
  return around && [...around.elements].every(isOurs) && controls.every((one) => around.contains(one)) ? around : undefined;
}

function freeId(form) {
  let id;
  do id = `partner-central-message-${(count += 1)}`;
  while (form.getRootNode().querySelector(`#${id}`));
  return id;
}
