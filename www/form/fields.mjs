// The inputs of an operation's fields. All that checking needs are their names.
import { el } from '../dom.mjs';
import { rows } from './rows.mjs';

export const fieldset = (legend, children, attributes = {}) =>
  el('fieldset', { class: 'group', ...attributes }, el('legend', {}, legend), ...children);

const optional = (isNeeded) => (isNeeded ? undefined : el('span', { class: 'optional' }, ' optional'));

export function inputs({ id, operation, extra, form }) {
  const { fields } = operation;
  const lists = new Map(); // a list's name → puts so many rows there
  const settles = [];
  const byPath = (path) => fields.find((field) => field.path === path);
  const labelOf = (field) => extra[field.path]?.label ?? field.label;
  /** The fields directly under a path. */
  const under = (prefix) => fields.filter(({ path }) => path.startsWith(prefix) && /^[^.[]+$/.test(path.slice(prefix.length)));
  const members = (prefix, at) =>
    under(prefix)
      .map((field) => render(field, at + field.path.slice(prefix.length)))
      .filter(Boolean);

  /** `name` is the field's path with list indexes filled in. */
  function render(field, name) {
    if (field.idempotencyToken) return undefined;
    const named = (children, kind = 'group') =>
      fieldset([labelOf(field), optional(field.required)].filter(Boolean), children, { name, class: kind });
    switch (field.kind) {
      case 'structure':
        return named(members(`${field.path}.`, `${name}.`));
      case 'union':
        return named(alternatives(field, name), 'group union');
      case 'list':
        if (byPath(`${field.path}[]`)) return named(boxes(field, name));
        return named(
          rows({
            form,
            lists,
            name,
            one: labelOf(field).toLowerCase().replace(/s$/, ''),
            members: (at) => members(`${field.path}[].`, at),
          }),
        );
      default:
        return single(field, name);
    }
  }

  function single(field, name) {
    const { hint, choices, empty, autocomplete = 'off', inputmode, readonly } = extra[field.path] ?? {};
    const key = `${id}-${name}`;
    const common = { id: key, name, 'aria-describedby': hint && `${key}-hint`, 'data-empty': empty };
    const options = field.values ?? choices?.map((value) => ({ value, label: value }));
    const long = field.max >= 500 && field.max < 2000;
    const first = choices ? [] : [el('option', { value: '' }, field.required ? 'Choose…' : 'Not given')];
    const control = options
      ? el('select', common, ...first, ...options.map(({ value, label }) => el('option', { value }, label)))
      : el(long ? 'textarea' : 'input', {
          ...common,
          autocomplete,
          inputmode,
          readonly,
          spellcheck: long ? 'true' : 'false',
          rows: long ? 4 : undefined,
        });
    const label = el('label', { for: key }, labelOf(field), optional(field.required));
    // The hint below: inputs side by side stand on one line.
    return el(
      'div',
      { class: 'field' },
      label,
      control,
      hint && el('p', { class: 'hint', id: `${key}-hint` }, hint),
      long && counter(control, field.max),
    );
  }

  /** As the service counts: in code points. */
  function counter(control, max) {
    const count = el('p', { class: 'hint count' });
    const settle = () => {
      count.textContent = `${[...control.value].length.toLocaleString('en')} of ${max.toLocaleString('en')} characters`;
    };
    control.addEventListener('input', settle);
    settles.push(settle);
    return count;
  }

  /** A choice; only the chosen alternative's inputs show. */
  function alternatives(field, name) {
    const choice = (value, label) =>
      el(
        'label',
        { class: 'choice' },
        el('input', { type: 'radio', name, value, checked: value === '' }),
        el('span', {}, label),
      );
    const all = field.alternatives.flatMap((alternative) => {
      const inner = byPath(`${field.path}.${alternative.name}`);
      const block = el(
        'div',
        { class: 'alternative', hidden: true },
        ...members(`${inner.path}.`, `${name}.${alternative.name}.`),
      );
      const radio = choice(alternative.name, inner.deprecated ? `${alternative.label} (no longer offered)` : alternative.label);
      settles.push(() => {
        block.hidden = !radio.querySelector('input').checked;
      });
      return [radio, block];
    });
    return [...(field.required ? [] : [choice('', extra[field.path]?.none ?? 'None')]), ...all];
  }

  /** Any of many, as boxes. */
  function boxes(field, name) {
    const { values } = byPath(`${field.path}[]`);
    const all = values.map(({ value, label }) =>
      el('label', { class: 'choice' }, el('input', { type: 'checkbox', name, value }), el('span', {}, label)),
    );
    const count = el('p', { class: 'hint' });
    const block = el('div', { class: 'boxes' }, ...all);
    settles.push(() => {
      count.textContent = `${block.querySelectorAll(':checked').length} of at most ${field.max} chosen`;
    });
    return [count, block];
  }

  /** What follows from other inputs: the chosen alternative, how many boxes are ticked. */
  const settle = () => {
    for (const one of settles) one();
  };
  form.addEventListener('change', settle);
  form.addEventListener('reset', () => setTimeout(settle));

  return { lists, settle, field: (path) => render(byPath(path), path) };
}
