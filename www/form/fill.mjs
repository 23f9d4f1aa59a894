/**
 * Writes a request into a form. Members that the request does not have stay as they are.
 * @param {HTMLFormElement} form
 * @param {{ lists: Map<string, (count: number) => HTMLElement[]> }} inputs
 */
export function fill(form, { lists }, request) {
  /** @returns {NodeListOf<HTMLInputElement>} */
  const named = (name) => form.querySelectorAll(`:is(input, select, textarea)[name="${name}"]`);

  function put(name, value) {
    if (value === undefined) return;
    if (Array.isArray(value)) {
      const rows = lists.get(name)?.(value.length);
      if (rows) for (const [i, row] of rows.entries()) fillRow(row, value[i]);
      else for (const box of named(name)) box.checked = value.includes(box.value);
    } else if (typeof value === 'object') {
      for (const [key, member] of Object.entries(value)) {
        for (const radio of named(name)) if (radio.type === 'radio') radio.checked = radio.value === key;
        put(name ? `${name}.${key}` : key, member);
      }
    } else {
      const [control] = named(name);
      if (control) control.value = value;
    }
  }

  put('', request);
}

/** @param {HTMLElement} row */
function fillRow(row, item) {
  for (const [key, value] of Object.entries(item)) {
    /** @type {HTMLInputElement | null} */
    const control = row.querySelector(`[name$="].${key}"]`);
    if (control) control.value = String(value);
  }
}
