// Puts a request into a rendered form, so that it reads as what was put.

/**
 * `request` may be any value, also an invalid request: what has no place is left
 * out. `given` remembers what an input may not show as it is.
 */
export function fill({ controls, groups, lists, settle }, request, given) {
  put('', request);
  settle();

  function put(name, value) {
    if (value === undefined || value === null) return;
    const control = controls.get(name);
    // It would read as absent: that it was given is kept.
    if (groups.has(name) && (Array.isArray(value) ? value.length === 0 : isEmpty(value)))
      groups.get(name).dataset.empty = 'keep';
    if (Array.isArray(value)) {
      if (Array.isArray(control)) tick(control, value);
      lists.get(name)?.(value.length);
      if (lists.has(name)) value.forEach((inner, i) => put(`${name}[${i}]`, inner));
    } else if (isObject(value)) {
      if (control) pick([control].flat(), Object.keys(value)[0]);
      for (const [key, inner] of Object.entries(value)) put(name ? `${name}.${key}` : key, inner);
    } else if (control && !Array.isArray(control)) write(control, value);
  }

  /** Boxes, by what a list has: in the order that was given, and with what no box is for. */
  function tick(boxes, value) {
    for (const box of boxes) box.checked = value.includes(box.value);
    const ticked = boxes.filter(({ checked }) => checked).map((box) => box.value);
    if (value.length > 0) given.set(boxes[0], { text: ticked.join(), value });
  }

  function write(control, value) {
    const text = value instanceof Date ? iso(value) : String(value);
    if (control.type === 'checkbox') control.checked = text === 'true';
    else if (control.type === 'datetime-local') writeTime(control, value, text);
    else {
      if (control.localName === 'select' && ![...control.options].some((option) => option.value === text))
        control.add(new Option(text, text));
      control.value = text;
    }
    if (text === '') control.dataset.empty = 'keep';
    else if (control.type !== 'checkbox') given.set(control, { text: control.value, value });
  }
}

const isObject = (value) => typeof value === 'object' && value !== null && !(value instanceof Date);

/** Whether nothing in it would fill an input. */
const isEmpty = (value) =>
  value === '' || value === undefined || value === null || (isObject(value) && Object.values(value).every(isEmpty));

/** The alternative that a union has. */
function pick(all, value) {
  if (all[0].localName === 'select') all[0].value = value ?? '';
  else for (const radio of all) radio.checked = radio.value === value;
}

/** As it is where the user is. A leap second, or a year that such an input has not, stays text. */
function writeTime(control, value, text) {
  const date = new Date(value);
  const local = new Date(date - date.getTimezoneOffset() * 60_000);
  control.value = iso(local).slice(0, -1);
  if (control.value !== '') return;
  control.type = 'text';
  control.value = text;
}

const iso = (date) => (Number.isNaN(date.getTime()) ? String(date) : date.toISOString());
