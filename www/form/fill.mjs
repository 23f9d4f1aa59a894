/** Puts a request into a form: members that it does not have stay as they are. */
export function fill(form, { lists }, request) {
  const named = (name) => [...form.elements].filter((one) => one.name === name && one.localName !== 'fieldset');

  function put(name, value) {
    if (value === undefined) return;
    if (Array.isArray(value)) {
      const made = lists.get(name)?.(value.length);
      if (!made) for (const box of named(name)) box.checked = value.includes(box.value);
      else
        made.forEach((row, i) =>
          Object.entries(value[i]).forEach(([key, item]) => {
            const control = row.querySelector(`[name$="].${key}"]`);
            if (control) control.value = item;
          }),
        );
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
