// Makes a form of an operation's fields. What is in it is named by paths, and
// that is all that checking needs.
import { el } from './dom.mjs';

/** So many more characters than this make a text of several lines. */
const LONG = 200;
/** A union of more alternatives is a list to choose from. */
const FEW = 5;

/** What browsers may fill in, by a member's name. */
const AUTOCOMPLETE = {
  Email: 'email',
  FirstName: 'given-name',
  LastName: 'family-name',
  BusinessTitle: 'organization-title',
  LegalName: 'organization',
  EmailVerificationCode: 'one-time-code',
};

/**
 * Renders into `body`. Gives `controls`, by input name, `groups`, the fieldsets
 * by name, and `lists`, by name functions that make so many rows; `settle` shows
 * what follows from the inputs, `describe` puts sentences to them, and `fullness`
 * says how much of an input's room is taken, in its counter's words.
 */
export function render(operation, body, { words, labels = {}, omit = [], announce }) {
  const { fields } = operation;
  const known = new Map(fields.map((field) => [field.path, field]));
  const controls = new Map();
  const groups = new Map();
  const lists = new Map();
  const choices = []; // { control, blocks }: what a union's input shows
  const counts = new Map(); // input or group → { element, actual, max }
  const sentences = []; // { element, path, select }
  const rules = new Map(); // by path, what a text's pattern lets in
  let texts = {};
  let ids = 0;

  /** The fields directly under a path. */
  const under = (prefix) => fields.filter(({ path }) => path.startsWith(prefix) && /^[^.[]+$/.test(path.slice(prefix.length)));
  const members = (prefix, at) => under(prefix).map((field) => member(field, at + field.path.slice(prefix.length)));
  const labelOf = (path, label) => labels[path] ?? label;
  const message = (name) => el('span', { part: 'message', 'data-message-for': name, hidden: true });

  /** A place for a sentence, which may come later; and for that of a value which is chosen. */
  function sentence(path, id, select) {
    const one = { element: el('p', { part: 'description', id }), path, select };
    sentences.push(one);
    say(one);
    return one.element;
  }

  function say({ element, path, select }) {
    const lines = [texts[path], select?.value && texts[`${path}.${select.value}`]];
    // What stands in backquotes is as one types it.
    const parts = lines.filter(Boolean).join('\n').split('`');
    element.replaceChildren(...parts.map((part, i) => (i % 2 ? el('code', {}, part) : part)));
    element.hidden = element.textContent === '';
  }

  function describe(found) {
    texts = found;
    sentences.forEach(say);
  }

  function title({ path, label, required, deprecated }, isNeeded = required) {
    return [
      labelOf(path, label),
      deprecated && ` (${words.deprecated})`,
      isNeeded && el('span', { part: 'required', 'aria-hidden': 'true' }, ' *'),
    ];
  }

  /** `name` is the field's path with list indexes filled in. */
  function member(field, name) {
    const made = rendered(field, name);
    // Still there, for a value that was given.
    made.hidden = omit.includes(field.path) || Boolean(field.idempotencyToken);
    return made;
  }

  function rendered(field, name) {
    switch (field.kind) {
      case 'structure':
        return group('group', field, name, ...members(`${field.path}.`, `${name}.`));
      case 'union':
        return union(field, name);
      case 'list':
        return known.get(`${field.path}[]`)?.values ? boxes(field, name) : rows(field, name);
      default:
        return single(field, name);
    }
  }

  function group(part, field, name, ...children) {
    const made = el(
      'fieldset',
      { part, name },
      el('legend', { part: 'legend' }, title(field)),
      sentence(field.path),
      message(name),
      ...children,
    );
    groups.set(name, made);
    return made;
  }

  function single(field, name, label = title(field, field.required && field.min !== 0)) {
    const id = `input-${(ids += 1)}`;
    const control = input(field);
    const isCounted = field.kind === 'string' && field.max !== undefined;
    const described = isCounted ? `${id}-about ${id}-count` : `${id}-about`;
    for (const [key, value] of Object.entries({ id, name, 'aria-describedby': described })) control.setAttribute(key, value);
    // The empty string is a value of it: it can't be missing.
    if (field.required && field.min === 0) {
      control.dataset.empty = 'keep';
      control.setAttribute('aria-required', 'false');
    }
    controls.set(name, control);
    const counter = isCounted && el('span', { part: 'counter', id: `${id}-count`, dir: 'ltr' }, ' ');
    if (counter) counts.set(control, { element: counter, actual: () => [...control.value].length, max: field.max });
    const about = sentence(field.path, `${id}-about`, control.localName === 'select' && control);
    return el('div', { part: 'field' }, el('label', { part: 'label', for: id }, label), about, control, message(name), counter);
  }

  function input(field) {
    const { kind, path, max, required } = field;
    if (field.values || (kind === 'boolean' && !required)) {
      const values = field.values ?? [
        { value: 'true', label: words.yes },
        { value: 'false', label: words.no },
      ];
      const options = values.map(({ value, label }) => el('option', { value }, labelOf(`${path}.${value}`, label)));
      return el('select', { part: 'select' }, el('option', { value: '' }, required ? words.choose : words.none), options);
    }
    if (kind === 'boolean') return el('input', { type: 'checkbox', part: 'checkbox' });
    if (kind === 'timestamp') return el('input', { type: 'datetime-local', step: '1', part: 'input' });
    if (kind !== 'string') return el('input', { part: 'input', inputmode: 'numeric', autocomplete: 'off' });

    const { spaces, lines, letters, digits } = rulesOf(field);
    const last = path.split('.').at(-1);
    const isLong = max >= LONG && spaces;
    const common = { dir: 'auto', autocomplete: AUTOCOMPLETE[last] ?? 'off' };
    // An input of one line would take line breaks away without a word.
    if (isLong || lines) return el('textarea', { ...common, part: 'textarea', rows: isLong ? 3 : 1 });
    const inputmode = last === 'Email' ? 'email' : /Url$/.test(last) ? 'url' : digits && !letters ? 'numeric' : undefined;
    const plain = spaces ? {} : { spellcheck: 'false', autocapitalize: 'none' };
    return el('input', { ...common, ...plain, part: 'input', inputmode });
  }

  /** What a text may have in it. */
  function rulesOf({ path, pattern, min = 1 }) {
    if (!rules.has(path)) {
      const regex = pattern === undefined ? /^/ : new RegExp(`^(?:${pattern})$`, 'v');
      const takes = (character) => regex.test(`a${character}b`);
      const isAll = (character) => regex.test(character.repeat(min || 1));
      rules.set(path, { spaces: takes(' '), lines: takes('\n'), letters: isAll('a') || isAll('A'), digits: isAll('1') });
    }
    return rules.get(path);
  }

  function count({ element, actual, max }) {
    const now = actual();
    // Not `textContent`: elements that come and go make the binding look for inputs.
    element.firstChild.data = max === undefined ? now : `${now} / ${max}`;
    element.classList.toggle('over', now > max);
  }

  /** How much of an input's room is taken, from 0 on, and what its counter says. */
  function fullness(control) {
    const one = counts.get(control);
    return one ? { taken: one.actual() / one.max, said: one.element.textContent } : { taken: 0, said: '' };
  }

  /** A choice; only the chosen alternative's inputs show. */
  function union(field, name) {
    const alternatives = field.alternatives.map((one) => {
      const inner = known.get(`${field.path}.${one.name}`);
      const at = `${name}.${one.name}`;
      const inside = inner.kind === 'structure' ? members(`${inner.path}.`, `${at}.`) : [rendered(inner, at)];
      const label = labelOf(inner.path, one.label);
      const block = el(
        'div',
        { class: 'alternative stack', role: 'group', 'aria-label': label, hidden: true },
        sentence(inner.path),
        message(at),
        inside,
      );
      return { value: one.name, label: [label, inner.deprecated && ` (${words.deprecated})`], block };
    });
    const blocks = new Map(alternatives.map(({ value, block }) => [value, block]));
    if (alternatives.length > FEW) {
      const options = alternatives.map(({ value, label }) => el('option', { value }, label));
      const select = el(
        'select',
        { name, part: 'select', 'aria-label': labelOf(field.path, field.label) },
        el('option', { value: '' }, field.required ? words.choose : words.none),
        options,
      );
      controls.set(name, select);
      choices.push({ chosen: () => select.value, blocks });
      return group('group', field, name, select, ...blocks.values());
    }
    const radio = (value, label) => {
      const control = el('input', { type: 'radio', name, value, part: 'radio' });
      radios.push(control);
      return el('label', { part: 'choice' }, control, el('span', {}, label));
    };
    const radios = [];
    const none = field.required ? [] : [radio('', words.none)];
    if (none.length > 0) radios[0].checked = true;
    controls.set(name, radios);
    choices.push({ chosen: () => radios.find(({ checked }) => checked)?.value, blocks });
    return group(
      'group',
      field,
      name,
      none,
      ...alternatives.flatMap(({ value, label, block }) => [radio(value, label), block]),
    );
  }

  /** Any of many, as boxes. */
  function boxes(field, name) {
    const { path, values } = known.get(`${field.path}[]`);
    const all = values.map(({ value }) => el('input', { type: 'checkbox', name, value, part: 'checkbox' }));
    controls.set(name, all);
    const counter = el('span', { part: 'counter', dir: 'ltr' }, ' ');
    const choice = ({ value, label }, i) =>
      el('label', { part: 'choice' }, all[i], el('span', {}, labelOf(`${path}.${value}`, label)));
    const made = group('group', field, name, el('div', { class: 'boxes' }, values.map(choice)), counter);
    counts.set(made, { element: counter, actual: () => all.filter(({ checked }) => checked).length, max: field.max });
    return made;
  }

  /** Rows that can be added and removed; a removed one leaves its index unused. */
  function rows(field, name) {
    const item = known.get(`${field.path}[]`);
    const least = field.required ? Math.max(field.min ?? 0, 1) : 0;
    const label = labelOf(field.path, field.label);
    const list = el('div', { class: 'stack' });
    let next = 0;

    /** Rows are called by where they stand. */
    const number = () => {
      [...list.children].forEach((row, i) => {
        const called = `${label} ${i + 1}`;
        row.querySelector('legend, label').textContent = called;
        const button = row.querySelector('[part~=remove]');
        button.setAttribute('aria-label', `${words.remove}: ${called}`);
        button.hidden = list.children.length <= least;
      });
      add.disabled = list.children.length >= field.max;
    };
    const make = () => {
      const at = `${name}[${next++}]`;
      const remove = el('button', { type: 'button', part: 'button remove', click: () => take(row) }, words.remove);
      let row;
      if (item) {
        row = single(item, at, '');
        const line = el('div', { class: 'line' });
        controls.get(at).replaceWith(line);
        line.append(controls.get(at), remove);
      } else {
        row = el(
          'fieldset',
          { part: 'row', name: at },
          el('legend', { part: 'legend' }),
          message(at),
          members(`${field.path}[].`, `${at}.`),
          remove,
        );
        groups.set(at, row);
      }
      list.append(row);
      number();
      return row;
    };
    const take = (row) => {
      const neighbour = row.nextElementSibling ?? row.previousElementSibling;
      announce(`${words.removed}: ${row.querySelector('legend, label').textContent}`);
      row.remove();
      number();
      // To where the next one can be removed; not to a button that has just gone.
      const button = neighbour?.querySelector('[part~=remove]');
      (!button ? add : button.hidden ? neighbour.querySelector('input, select, textarea') : button).focus();
    };
    const add = el('button', { type: 'button', part: 'button add', 'aria-label': `${words.add}: ${label}` }, words.add);
    add.addEventListener('click', () => {
      const row = make();
      settle();
      row.querySelector('input, select, textarea').focus();
    });
    lists.set(name, (count) => {
      list.replaceChildren();
      next = 0;
      for (let i = 0; i < count; i += 1) make();
    });
    const made = group('group', field, name, list, add);
    for (let i = 0; i < least; i += 1) make();
    number();
    return made;
  }

  /** Shows what follows from the inputs: of one, or of all. */
  function settle(control) {
    if (counts.has(control)) return count(counts.get(control));
    if (control && /^(?:text|textarea)$/.test(control.type)) return undefined;
    for (const { chosen, blocks } of choices) {
      const now = chosen();
      // An alternative without members has nothing to show.
      for (const [value, block] of blocks) block.hidden = value !== now || !block.querySelector('[name]');
    }
    for (const one of sentences) if (one.select && (!control || one.select === control)) say(one);
    counts.forEach(count);
    return undefined;
  }

  body.append(...members('', ''));
  return { controls, groups, lists, settle, describe, fullness };
}
