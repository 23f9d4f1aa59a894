// The inputs of an operation's fields. `bindForm` needs nothing but their names.
import { el } from '../dom.mjs';
import { rows } from './rows.mjs';

/** @typedef {import('partner-central').Field} Field */
/** @typedef {import('../dom.mjs').Child} Child */

/**
 * What a field needs besides what the operation says about it.
 * @typedef {object} FieldExtras
 * @property {string} [label]
 * @property {string} [hint]
 * @property {string} [none] Of an optional union: what it is called when nothing is chosen.
 * @property {'keep'} [empty] An empty input is sent as the empty string.
 * @property {string} [autocomplete]
 * @property {string} [inputmode]
 * @property {boolean} [readonly]
 */

/** Texts up to this length are one line. */
const ONE_LINE = 500;
/** Texts of this length or more have no useful limit to count towards. */
const UNLIMITED = 2000;

/**
 * @param {Child | Child[]} legend
 * @param {Child[]} children
 */
export const fieldset = (legend, children, attributes = {}) =>
  el('fieldset', { class: 'group', ...attributes }, el('legend', {}, legend), ...children);

/** @param {Field} field */
const optionalMark = ({ required }) => (required ? undefined : el('span', { class: 'optional' }, ' optional'));

/** @param {{ id: string, operation: import('partner-central').Operation, extras: Record<string, FieldExtras>, form: HTMLFormElement }} options */
export function fieldInputs({ id, operation, extras, form }) {
  const { fields } = operation;
  /**
   * By a list's name: makes it have that many rows, and returns them.
   * @type {Map<string, (count: number) => HTMLElement[]>}
   */
  const lists = new Map();
  /** @type {(() => void)[]} */
  const updates = [];
  const byPath = (path) => fields.find((field) => field.path === path);
  /** @param {string} path */
  function fieldAt(path) {
    const field = byPath(path);
    if (!field) throw new Error(`${operation.name} has no field ${path}`);
    return field;
  }
  /** @param {Field} field */
  const labelOf = (field) => extras[field.path]?.label ?? field.label;
  /** The fields directly under a path. */
  const under = (prefix) => fields.filter(({ path }) => path.startsWith(prefix) && /^[^.[]+$/.test(path.slice(prefix.length)));
  const members = (prefix, at) => under(prefix).map((field) => render(field, at + field.path.slice(prefix.length)));

  /**
   * @param {Field} field
   * @param {string} name The field's path with list indexes filled in.
   */
  function render(field, name) {
    if (field.idempotencyToken) return undefined;
    const group = (children, kind = 'group') =>
      fieldset([labelOf(field), optionalMark(field)], children, { name, class: kind });
    switch (field.kind) {
      case 'structure':
        return group(members(`${field.path}.`, `${name}.`));
      case 'union':
        return group(alternatives(field, name), 'group union');
      case 'list':
        if (byPath(`${field.path}[]`)) return group(checkboxes(field, name));
        return group(
          rows({
            form,
            lists,
            name,
            itemLabel: labelOf(field).toLowerCase().replace(/s$/, ''),
            members: (at) => members(`${field.path}[].`, at),
          }),
        );
      default:
        return single(field, name);
    }
  }

  /**
   * @param {Field} field
   * @param {string} name
   */
  function single(field, name) {
    const { hint, empty, autocomplete = 'off', inputmode, readonly } = extras[field.path] ?? {};
    const key = `${id}-${name}`;
    const { max = 0 } = field;
    const isLong = max >= ONE_LINE && max < UNLIMITED;
    const common = { id: key, name, 'aria-describedby': hint && `${key}-hint`, 'data-empty': empty };
    const control = field.values
      ? el(
          'select',
          common,
          el('option', { value: '' }, field.required ? 'Choose…' : 'None'),
          ...field.values.map(({ value, label }) => el('option', { value }, label)),
        )
      : el(isLong ? 'textarea' : 'input', {
          ...common,
          autocomplete,
          inputmode,
          readonly,
          spellcheck: String(isLong),
          rows: isLong ? 4 : undefined,
        });
    return el(
      'div',
      { class: 'field' },
      el('label', { for: key }, labelOf(field), optionalMark(field)),
      control,
      // Below the input, so that inputs side by side stay on one line.
      hint && el('p', { class: 'hint', id: `${key}-hint` }, hint),
      isLong && counter(control, max),
    );
  }

  /**
   * Counts Unicode code points, as the service does.
   * @param {{ value: string } & HTMLElement} control
   * @param {number} max
   */
  function counter(control, max) {
    const count = el('p', { class: 'hint count' });
    const update = () => {
      count.textContent = `${[...control.value].length.toLocaleString('en')} of ${max.toLocaleString('en')} characters`;
    };
    control.addEventListener('input', update);
    updates.push(update);
    return count;
  }

  /**
   * A union: radio buttons, and the inputs of the chosen alternative.
   * @param {Field} field
   * @param {string} name
   */
  function alternatives(field, name) {
    const choice = (value, label) => {
      const radio = el('input', { type: 'radio', name, value, checked: value === '' });
      return { radio, element: el('label', { class: 'choice' }, radio, el('span', {}, label)) };
    };
    const all = (field.alternatives ?? []).flatMap((alternative) => {
      const inner = fieldAt(`${field.path}.${alternative.name}`);
      const block = el(
        'div',
        { class: 'alternative', hidden: true },
        ...members(`${inner.path}.`, `${name}.${alternative.name}.`),
      );
      const { radio, element } = choice(
        alternative.name,
        inner.deprecated ? `${alternative.label} (deprecated)` : alternative.label,
      );
      updates.push(() => {
        block.hidden = !radio.checked;
      });
      return [element, block];
    });
    return [...(field.required ? [] : [choice('', extras[field.path]?.none ?? 'None').element]), ...all];
  }

  /**
   * A list of enum values: a checkbox for each.
   * @param {Field} field
   * @param {string} name
   */
  function checkboxes(field, name) {
    const { values = [] } = fieldAt(`${field.path}[]`);
    const count = el('p', { class: 'hint' });
    const block = el(
      'div',
      { class: 'boxes' },
      ...values.map(({ value, label }) =>
        el('label', { class: 'choice' }, el('input', { type: 'checkbox', name, value }), el('span', {}, label)),
      ),
    );
    updates.push(() => {
      count.textContent = `${block.querySelectorAll(':checked').length} of at most ${field.max} chosen`;
    });
    return [count, block];
  }

  /** Shows what depends on other inputs: the chosen alternative, counters. */
  const update = () => {
    for (const one of updates) one();
  };
  form.addEventListener('change', update);
  form.addEventListener('reset', () => setTimeout(update));

  return {
    lists,
    update,
    /** @param {string} path */
    field: (path) => render(fieldAt(path), path) ?? '',
  };
}
