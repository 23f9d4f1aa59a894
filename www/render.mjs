// Makes a form of an operation's fields. All that checking needs are the names.
import { el } from './dom.mjs';

export function renderForm({ id, operation, fields: extras }) {
  const { fields } = operation;
  const form = el('form', { id: `${id}-form`, autocomplete: 'on' });

  /** The fields directly under a path. */
  const under = (prefix) => fields.filter(({ path }) => path.startsWith(prefix) && /^[^.[]+$/.test(path.slice(prefix.length)));
  const extra = (path) => extras[path] ?? {};
  const labelOf = (field) => extra(field.path).label ?? field.label;
  const optional = (field, isNeeded) => (isNeeded ? undefined : el('span', { class: 'optional' }, ' optional'));

  /** `name` is the field's path with list indexes filled in. */
  function render(field, name) {
    if (field.idempotencyToken) return undefined;
    switch (field.kind) {
      case 'structure':
        return group(field, name, members(`${field.path}.`, `${name}.`));
      case 'union':
        return union(field, name);
      case 'list':
        return fields.some(({ path }) => path === `${field.path}[]`) ? boxes(field, name) : rows(field, name);
      default:
        return single(field, name);
    }
  }

  const members = (prefix, at) => under(prefix).map((field) => render(field, at + field.path.slice(prefix.length)));

  function group(field, name, children, className = 'group') {
    return el('fieldset', { name, class: className }, el('legend', {}, labelOf(field), optional(field, field.required)), ...children);
  }

  function single(field, name) {
    const { hint, choices, mail, from, empty, autocomplete = 'off', inputmode } = extra(field.path);
    const key = `${id}-${name}`;
    const common = { id: key, name, 'aria-describedby': hint && `${key}-hint`, 'data-from': from, 'data-empty': empty };
    const options = field.values ?? choices?.map((value) => ({ value, label: value }));
    const long = field.max >= 500 && field.max < 1000;
    const control = options
      ? el('select', common, ...(choices ? [] : [el('option', { value: '' }, field.required ? 'Choose…' : 'Not given')]), ...options.map(({ value, label }) => el('option', { value }, label)))
      : el(long ? 'textarea' : 'input', { ...common, autocomplete, inputmode, spellcheck: long ? 'true' : 'false', rows: long ? 4 : undefined });
    return el(
      'div',
      { class: 'field' },
      el('label', { for: key }, labelOf(field), optional(field, field.required)),
      hint && el('p', { class: 'hint', id: `${key}-hint` }, hint),
      control,
      mail && el('p', { class: 'mail' }, el('button', { type: 'button', 'data-mail': true }, 'Send a code'), el('span', { role: 'status' })),
    );
  }

  /** A choice; only the chosen alternative's inputs show. */
  function union(field, name) {
    const none = field.required ? [] : [choice(name, '', 'None')];
    const alternatives = field.alternatives.map((alternative) => {
      const inner = fields.find(({ path }) => path === `${field.path}.${alternative.name}`);
      const label = inner.deprecated ? `${alternative.label} (no longer offered)` : alternative.label;
      const block = el('div', { class: 'alternative', 'data-alternative': alternative.name, hidden: true }, ...members(`${inner.path}.`, `${name}.${alternative.name}.`));
      return [choice(name, alternative.name, label), block];
    });
    return group(field, name, [...none, ...alternatives.flat()], 'group union');
  }

  function choice(name, value, label) {
    const radio = el('input', { type: 'radio', name, value, checked: value === '' });
    return el('label', { class: 'choice' }, radio, el('span', {}, label));
  }

  /** Any of many, as boxes. */
  function boxes(field, name) {
    const { values } = fields.find(({ path }) => path === `${field.path}[]`);
    const count = el('p', { class: 'hint', 'data-count': name, 'data-max': field.max });
    const all = values.map(({ value, label }) => el('label', { class: 'choice' }, el('input', { type: 'checkbox', name, value }), el('span', {}, label)));
    return group(field, name, [count, el('div', { class: 'boxes' }, ...all)]);
  }

  /** Rows that can be added and removed; a removed one leaves its index unused. */
  function rows(field, name) {
    const one = labelOf(field).toLowerCase().replace(/s$/, '');
    const list = el('div', { class: 'rows' });
    const status = el('span', { class: 'unseen', role: 'status' });
    let next = 0;
    const number = () => [...list.children].forEach((row, i) => {
      row.setAttribute('aria-label', `${one} ${i + 1}`);
      row.querySelector('[data-remove]').setAttribute('aria-label', `Remove ${one} ${i + 1}`);
    });
    const add = () => {
      const row = el('div', { class: 'row', role: 'group' }, ...members(`${field.path}[].`, `${name}[${next++}].`));
      row.append(el('button', { type: 'button', class: 'remove', 'data-remove': true, click: () => remove(row) }, 'Remove'));
      list.append(row);
      number();
      return row;
    };
    const remove = (row) => {
      const neighbour = row.nextElementSibling ?? row.previousElementSibling;
      status.textContent = `${row.getAttribute('aria-label')} removed`;
      row.remove();
      number();
      (neighbour?.querySelector('[data-remove]') ?? button).focus();
    };
    const button = el('button', { type: 'button', class: 'add', click: () => add().querySelector('input').focus() }, `Add a ${one}`);
    const fieldset = group(field, name, [list, button, status]);
    form.addEventListener('reset', () => list.replaceChildren());
    lists.set(name, (count) => {
      list.replaceChildren();
      return Array.from({ length: count }, add);
    });
    return fieldset;
  }

  const lists = new Map();
  form.append(...members('', '').filter(Boolean));

  /** What follows from other inputs: the chosen alternative, how many boxes are ticked. */
  function settle() {
    for (const block of form.querySelectorAll('[data-alternative]')) {
      const radio = block.previousElementSibling.querySelector('input');
      block.hidden = !radio.checked;
    }
    for (const count of form.querySelectorAll('[data-count]')) {
      const ticked = [...form.elements].filter((box) => box.name === count.dataset.count && box.checked).length;
      count.textContent = `${ticked} of at most ${count.dataset.max} chosen`;
    }
  }
  form.addEventListener('change', settle);
  form.addEventListener('reset', () => setTimeout(settle));
  settle();

  /** Puts a request into the form. */
  function fill(request) {
    form.reset();
    put('', request);
    settle();
  }

  function put(name, value) {
    if (Array.isArray(value)) {
      const made = lists.get(name)?.(value.length);
      if (made) made.forEach((row, i) => Object.entries(value[i]).forEach(([key, item]) => {
        row.querySelector(`[name$="].${key}"]`).value = item;
      }));
      else for (const box of form.elements) if (box.name === name && box.type === 'checkbox') box.checked = value.includes(box.value);
    } else if (typeof value === 'object') {
      for (const [key, member] of Object.entries(value)) {
        for (const radio of form.elements) if (radio.type === 'radio' && radio.name === name) radio.checked = radio.value === key;
        put(name ? `${name}.${key}` : key, member);
      }
    } else {
      const control = [...form.elements].find((one) => one.name === name && one.localName !== 'fieldset');
      if (control) control.value = value;
    }
  }

  return { form, fill };
}
