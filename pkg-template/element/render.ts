// Renders the fields of an operation as a form. Its controls are named by paths, which is all that `bindForm` needs.
import type { Field, Operation } from '../validate/operation.ts';
import { el, type Children } from './dom.ts';
import { textRulesOf } from './text-rules.ts';
import type { ElementWords } from './words.ts';

/** A text that may be longer than this gets a textarea of several lines. */
const LONG = 200;
/** A counter is shown from this part of its limit on. */
const NEARLY_FULL = 0.8;
/** A union with more alternatives than this gets a `<select>` instead of radio buttons. */
const FEW = 5;

/** What browsers may fill in, by a member's name. */
const AUTOCOMPLETE: { readonly [name: string]: string } = {
  Email: 'email',
  FirstName: 'given-name',
  LastName: 'family-name',
  BusinessTitle: 'organization-title',
  LegalName: 'organization',
  EmailVerificationCode: 'one-time-code',
};

export type FieldControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface RenderedForm {
  /** By name: a control, the checkboxes of a list, or the radio buttons of a union. */
  controls: Map<string, FieldControl | HTMLInputElement[]>;
  /** By name: the fieldset of a structure, union or list. */
  groups: Map<string, HTMLFieldSetElement>;
  /** By name of a list: gives it this many rows, the first of them those that it has. Returns the names of the rows. */
  lists: Map<string, (length: number) => string[]>;
  /** Shows what depends on a control, or on all of them: alternatives, descriptions of values, counters. */
  update(control?: Element): void;
  /** Adds descriptions to the fields, by path. */
  describe(descriptions: Texts): void;
  /** Writes all texts again, after the labels, words or omitted fields have changed. Nothing else changes. */
  rewrite(): void;
  /** How full a text is, from 0 to 1 and beyond, and what its counter reads. */
  fullness(control: Element): { ratio: number; text: string };
}

type Texts = { readonly [path: string]: string };

interface Counter {
  element: HTMLElement;
  actual: () => number;
  max: number | undefined;
}

/** A place for the description of a path, and for that of the value that is selected. */
interface Description {
  element: HTMLElement;
  path: string;
  select: HTMLSelectElement | undefined;
}

interface Choice {
  chosen: () => string | undefined;
  /** By alternative. */
  blocks: Map<string, HTMLElement>;
}

/** What is shown, asked for whenever a text is written. */
interface RenderOptions {
  words: () => ElementWords;
  labels: () => Texts;
  /** Paths of fields that are not shown. */
  omit: () => readonly string[];
  /** Makes screen readers read out a text. */
  announce: (text: string) => void;
}

/** Renders the fields of an operation into `body`. */
export function render(
  operation: Operation,
  body: HTMLElement,
  { words, labels, omit, announce }: RenderOptions,
): RenderedForm {
  const { fields } = operation;
  const byPath = new Map(fields.map((field) => [field.path, field]));
  const controls: RenderedForm['controls'] = new Map();
  const groups: RenderedForm['groups'] = new Map();
  const lists: RenderedForm['lists'] = new Map();
  const choices: Choice[] = [];
  const counters = new Map<Element, Counter>(); // by the control or group that they count
  const descriptions: Description[] = [];
  const optional = new Set<HTMLFieldSetElement>();
  let texts: Texts = {};
  let ids = 0;
  let written: { node: Node; write: () => void }[] = [];

  /** Does something to a node now, and again when the texts change. */
  function live<Of extends Node>(node: Of, write: (node: Of) => void) {
    written.push({ node, write: () => write(node) });
    write(node);
    return node;
  }
  const text = (read: () => string) => live(document.createTextNode(''), (node) => (node.data = read()));
  const named = <Of extends Element>(element: Of, read: () => string) =>
    live(element, (one) => one.setAttribute('aria-label', read()));

  function rewrite() {
    // Rows may have been removed.
    written = written.filter(({ node }) => body.contains(node));
    for (const { write } of written) write();
  }

  /** The fields directly under a path. */
  const fieldsUnder = (prefix: string) =>
    fields.filter(({ path }) => path.startsWith(prefix) && /^[^.[]+$/.test(path.slice(prefix.length)));
  const members = (prefix: string, at: string) =>
    fieldsUnder(prefix).map((field) => member(field, at + field.path.slice(prefix.length)));
  const labelOf = (path: string, label: string) => labels()[path] ?? label;
  const labelText = (path: string, label: string) => text(() => labelOf(path, label));
  const message = (name: string) => el('span', { part: 'message', 'data-message-for': name, hidden: true });

  /** A place for a description, which may come later. */
  function description(path: string, id?: string, select?: HTMLSelectElement) {
    const place = { element: el('p', { part: 'description', id }), path, select };
    descriptions.push(place);
    showDescription(place);
    return place.element;
  }

  function showDescription({ element, path, select }: Description) {
    const lines = [texts[path], select?.value && texts[`${path}.${select.value}`]];
    // Text in backquotes is code.
    const parts = lines.filter(Boolean).join('\n').split('`');
    element.replaceChildren(...parts.map((part, i) => (i % 2 ? el('code', {}, part) : part)));
    element.hidden = element.textContent === '';
  }

  function describe(found: Texts) {
    texts = found;
    for (const place of descriptions) showDescription(place);
  }

  function title({ path, label, required, deprecated }: Field, isRequired = required) {
    return [
      labelText(path, label),
      deprecated && text(() => ` (${words().deprecated})`),
      isRequired && el('span', { part: 'required', 'aria-hidden': 'true' }, ' *'),
    ];
  }

  /** `name` is the field's path with the indexes of list items. */
  function member(field: Field, name: string) {
    const element = fieldElement(field, name);
    // Rendered all the same, to hold the value that was set.
    return live(element, () => (element.hidden = omit().includes(field.path) || Boolean(field.idempotencyToken)));
  }

  function fieldElement(field: Field, name: string): HTMLElement {
    switch (field.kind) {
      case 'structure':
        return structure(field, name);
      case 'union':
        return union(field, name);
      case 'list':
        return byPath.get(`${field.path}[]`)?.values ? checkboxes(field, name) : rows(field, name);
      default:
        return single(field, name);
    }
  }

  function group(field: Field, name: string, ...children: Children[]) {
    const fieldset = el(
      'fieldset',
      { part: 'group', name },
      el('legend', { part: 'legend' }, title(field)),
      description(field.path),
      message(name),
      ...children,
    );
    groups.set(name, fieldset);
    return fieldset;
  }

  /** Nothing in an optional structure is required until something in it is filled in. */
  function structure(field: Field, name: string) {
    const fieldset = group(field, name, ...members(`${field.path}.`, `${name}.`));
    if (field.required) return fieldset;
    fieldset.classList.add('optional');
    optional.add(fieldset);
    return fieldset;
  }

  function single(field: Field, name: string, label: Children = title(field, field.required && field.min !== 0)) {
    const id = `input-${(ids += 1)}`;
    const control = input(field);
    const isCounted = field.kind === 'string' && field.max !== undefined;
    const describedBy = isCounted ? `${id}-about ${id}-count` : `${id}-about`;
    for (const [key, value] of Object.entries({ id, name, 'aria-describedby': describedBy })) control.setAttribute(key, value);
    // The empty string is a valid value, so this field cannot be missing.
    if (field.required && field.min === 0) {
      control.dataset.empty = 'keep';
      control.setAttribute('aria-required', 'false');
    }
    controls.set(name, control);
    const counter = isCounted && el('span', { part: 'counter', id: `${id}-count`, dir: 'ltr' }, ' ');
    if (counter) counters.set(control, { element: counter, actual: () => [...control.value].length, max: field.max });
    const about = description(
      field.path,
      `${id}-about`,
      control.localName === 'select' ? (control as HTMLSelectElement) : undefined,
    );
    return el('div', { part: 'field' }, el('label', { part: 'label', for: id }, label), about, control, message(name), counter);
  }

  function input(field: Field): FieldControl {
    const { kind, path, max, required } = field;
    if (field.values || (kind === 'boolean' && !required)) {
      const values = field.values ?? [
        { value: 'true', label: undefined },
        { value: 'false', label: undefined },
      ];
      const own = (value: string) => (value === 'true' ? words().yes : words().no);
      const options = values.map(({ value, label }) =>
        el(
          'option',
          { value },
          text(() => labelOf(`${path}.${value}`, label ?? own(value))),
        ),
      );
      return el('select', { part: 'select' }, emptyOption(required), options);
    }
    if (kind === 'boolean') return el('input', { type: 'checkbox', part: 'checkbox' });
    if (kind === 'timestamp') return el('input', { type: 'datetime-local', step: '1', part: 'input' });
    if (kind !== 'string') return el('input', { part: 'input', inputmode: 'numeric', autocomplete: 'off' });

    const { spaces, lines, letters, digits } = textRulesOf(field);
    const last = path.split('.').at(-1) ?? '';
    const isLong = Number(max) >= LONG && spaces;
    const common = { dir: 'auto', autocomplete: AUTOCOMPLETE[last] ?? 'off' };
    // An input of one line would silently remove line breaks.
    if (isLong || lines) return el('textarea', { ...common, part: 'textarea', rows: isLong ? 3 : 1 });
    const inputmode = last === 'Email' ? 'email' : /Url$/.test(last) ? 'url' : digits && !letters ? 'numeric' : undefined;
    const plain = spaces ? {} : { spellcheck: 'false', autocapitalize: 'none' };
    return el('input', { ...common, ...plain, part: 'input', inputmode });
  }

  const emptyOption = (isRequired: boolean) =>
    el(
      'option',
      { value: '' },
      text(() => (isRequired ? words().choose : words().none)),
    );

  /** A choice; only the fields of the chosen alternative are visible. */
  function union(field: Field, name: string) {
    const alternatives = (field.alternatives ?? []).map((alternative) => alternativeOf(field, name, alternative));
    const blocks = new Map(alternatives.map(({ value, block }) => [value, block]));
    if (alternatives.length > FEW) {
      const options = alternatives.map(({ value, label }) => el('option', { value }, label));
      const select = named(el('select', { name, part: 'select' }, emptyOption(field.required), options), () =>
        labelOf(field.path, field.label),
      );
      controls.set(name, select);
      choices.push({ chosen: () => select.value, blocks });
      return group(field, name, select, ...blocks.values());
    }
    const radios: HTMLInputElement[] = [];
    const radio = (value: string, label: Children) => {
      const control = el('input', { type: 'radio', name, value, part: 'radio' });
      radios.push(control);
      return el('label', { part: 'choice' }, control, el('span', {}, label));
    };
    const none = field.required
      ? []
      : [
          radio(
            '',
            text(() => words().none),
          ),
        ];
    if (radios[0]) radios[0].checked = true;
    controls.set(name, radios);
    choices.push({ chosen: () => radios.find(({ checked }) => checked)?.value, blocks });
    return group(field, name, none, ...alternatives.flatMap(({ value, label, block }) => [radio(value, label), block]));
  }

  function alternativeOf(field: Field, name: string, { name: value, label }: { name: string; label: string }) {
    const inner = byPath.get(`${field.path}.${value}`) as Field;
    const at = `${name}.${value}`;
    const fieldsInside = inner.kind === 'structure' ? members(`${inner.path}.`, `${at}.`) : [fieldElement(inner, at)];
    const block = el(
      'div',
      { class: 'alternative stack', role: 'group', hidden: true },
      description(inner.path),
      message(at),
      fieldsInside,
    );
    named(block, () => labelOf(inner.path, label));
    return { value, label: [labelText(inner.path, label), inner.deprecated && text(() => ` (${words().deprecated})`)], block };
  }

  /** A list of enum values, as checkboxes. */
  function checkboxes(field: Field, name: string) {
    const { path, values = [] } = byPath.get(`${field.path}[]`) as Field;
    const boxes = values.map(({ value }) => el('input', { type: 'checkbox', name, value, part: 'checkbox' }));
    controls.set(name, boxes);
    const counter = el('span', { part: 'counter', dir: 'ltr' }, ' ');
    const choice = ({ value, label }: { value: string; label: string }, i: number) =>
      el('label', { part: 'choice' }, boxes[i], el('span', {}, labelText(`${path}.${value}`, label)));
    const fieldset = group(field, name, el('div', { class: 'boxes' }, values.map(choice)), counter);
    const actual = () => boxes.filter(({ checked }) => checked).length;
    counters.set(fieldset, { element: counter, actual, max: field.max });
    return fieldset;
  }

  /** Rows that can be added and removed. The index of a removed row is not used again. */
  function rows(field: Field, name: string) {
    const item = byPath.get(`${field.path}[]`);
    const min = field.required ? Math.max(field.min ?? 0, 1) : 0;
    const label = () => labelOf(field.path, field.label);
    const list = el('div', { class: 'stack' });
    const names = new WeakMap<Element, string>();
    let next = 0;

    /** Rows are numbered by position. */
    const number = () => {
      [...list.children].forEach((row, i) => {
        const rowLabel = `${label()} ${i + 1}`;
        labelElementOf(row).textContent = rowLabel;
        const button = removeButtonOf(row);
        button.setAttribute('aria-label', `${words().remove}: ${rowLabel}`);
        button.hidden = list.children.length <= min;
      });
      add.disabled = list.children.length >= Number(field.max);
    };
    const append = () => {
      const at = `${name}[${next++}]`;
      const remove = el(
        'button',
        { type: 'button', part: 'button remove', click: () => removeRow(row) },
        text(() => words().remove),
      );
      const row = item ? rowOfScalar(item, at, remove) : rowOfStructure(field, at, remove);
      names.set(row, at);
      list.append(row);
      number();
      return row;
    };
    const removeRow = (row: HTMLElement) => {
      const neighbour = row.nextElementSibling ?? row.previousElementSibling;
      const removed = `${words().removed}: ${labelElementOf(row).textContent}`;
      forget(row);
      number();
      // The focus goes to where the next row can be removed, and never to a hidden button.
      const button = neighbour && removeButtonOf(neighbour);
      (!button ? add : button.hidden ? firstControlOf(neighbour) : button)?.focus();
      // The value has changed, as it does when somebody types.
      add.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      announce(removed);
    };
    const forget = (row: Element) => {
      row.remove();
      const at = names.get(row) ?? '';
      for (const map of [controls, groups, lists])
        for (const inner of map.keys()) if (inner.startsWith(at) && !/^\d/.test(inner.slice(at.length))) map.delete(inner);
    };
    const add = el(
      'button',
      { type: 'button', part: 'button add' },
      text(() => words().add),
    );
    named(add, () => `${words().add}: ${label()}`);
    add.addEventListener('click', () => {
      const row = append();
      update();
      firstControlOf(row)?.focus();
    });
    lists.set(name, (length) => {
      while (list.children.length < Math.max(length, min)) append();
      while (list.children.length > Math.max(length, min)) forget(list.lastElementChild as Element);
      number();
      return [...list.children].map((row) => names.get(row) as string);
    });
    const fieldset = group(field, name, list, add);
    for (let i = 0; i < min; i += 1) append();
    live(list, number);
    return fieldset;
  }

  function rowOfScalar(item: Field, name: string, remove: HTMLElement) {
    const row = single(item, name, '');
    const control = controls.get(name) as FieldControl;
    const line = el('div', { class: 'line' });
    control.replaceWith(line);
    line.append(control, remove);
    return row;
  }

  function rowOfStructure(field: Field, name: string, remove: HTMLElement) {
    const row = el(
      'fieldset',
      { part: 'row', name },
      el('legend', { part: 'legend' }),
      message(name),
      members(`${field.path}[].`, `${name}.`),
      remove,
    );
    groups.set(name, row);
    return row;
  }

  function showCount({ element, actual, max }: Counter) {
    const count = actual();
    element.hidden = count < NEARLY_FULL * Number(max);
    // Not `textContent`: child elements that come and go make the binding read the form again.
    (element.firstChild as Text).data = max === undefined ? String(count) : `${count} / ${max}`;
    element.classList.toggle('over', count > Number(max));
  }

  function fullness(control: Element) {
    const counter = counters.get(control);
    return { ratio: counter ? counter.actual() / Number(counter.max) : 0, text: counter?.element.textContent ?? '' };
  }

  function update(control?: Element) {
    for (const fieldset of optional)
      if (!control || fieldset.contains(control)) fieldset.classList.toggle('begun', [...fieldset.elements].some(isFilled));
    const counter = control && counters.get(control);
    if (counter) return showCount(counter);
    if (control && /^(?:text|textarea)$/.test((control as FieldControl).type)) return;
    for (const { chosen, blocks } of choices) {
      const now = chosen();
      // An alternative without members has nothing to show.
      for (const [value, block] of blocks) block.hidden = value !== now || !block.querySelector('[name]');
    }
    for (const place of descriptions) if (place.select && (!control || place.select === control)) showDescription(place);
    for (const one of counters.values()) showCount(one);
  }

  body.append(...members('', ''));
  return { controls, groups, lists, update, describe, rewrite, fullness };
}

const labelElementOf = (row: Element) => row.querySelector('legend, label') as HTMLElement;
const removeButtonOf = (row: Element) => row.querySelector('[part~=remove]') as HTMLButtonElement;
const firstControlOf = (row: Element) => row.querySelector<FieldControl>('input, select, textarea');

/** Whether a person has filled in a control. */
function isFilled(element: Element) {
  const { type, checked, value } = element as HTMLInputElement;
  return Boolean(/radio|checkbox/.test(type) ? checked && value : value);
}
