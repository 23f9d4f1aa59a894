// What a form says, as a request. Input names are paths; empty inputs are
// absent, and so are structures and list items all of whose inputs are empty.
import { nameOf, pathOf } from './issues.mjs';

/** The inputs that say something: named by a member, and not disabled. */
export function controlsOf(form, fields) {
  return [...form.elements].filter(
    (control) =>
      control.name &&
      'value' in control &&
      !/^(?:fieldset|output|object|button)$/i.test(control.localName) &&
      !/^(?:submit|button|reset|image|file)$/.test(control.type) &&
      fields.has(pathOf(control.name)[0]) &&
      !control.matches(':disabled'),
  );
}

/**
 * Reads the form. `places` finds the node of a path of the value: list items
 * move up where others are empty, so `Tags[1].Key` of the value may be the
 * input `Tags[4].Key`. `nodes` are all nodes, by input name.
 */
export function readForm(form, fields) {
  const reading = { fields, nodes: new Map(), places: new Map() };
  const root = nodeOf(reading, '', '', []);
  root.kind = 'structure';
  for (const control of controlsOf(form, fields)) {
    let node = root;
    for (const step of pathOf(control.name)) node = childOf(reading, node, step);
    node.controls.push(control);
  }
  reading.value = build(root, [], reading) ?? {};
  return reading;
}

function nodeOf({ nodes, fields }, name, key, path) {
  const field = fields.get(key);
  // `needed` is said while building: required, where what it is a part of is there.
  const node = { name, key, path, field, kind: field?.kind, needed: false, controls: [], children: new Map() };
  nodes.set(name, node);
  return node;
}

function childOf(reading, parent, step) {
  let child = parent.children.get(step);
  if (!child) {
    const path = [...parent.path, step];
    const key = typeof step === 'number' ? `${parent.key}[]` : parent.key ? `${parent.key}.${step}` : step;
    child = nodeOf(reading, nameOf(path), key, path);
    // An item that is a structure has no field of its own, only its members have.
    if (!child.kind && parent.kind === 'list') child.kind = 'structure';
    parent.children.set(step, child);
  }
  return child;
}

/** Builds a node that is there. Undefined: it is absent after all. */
function build(node, path, reading) {
  reading.places.set(nameOf(path), node);
  switch (node.kind) {
    case 'structure':
      return buildStructure(node, path, reading);
    case 'union':
      return node.controls.length > 0 ? buildChosen(node, path, reading) : buildStructure(node, path, reading);
    case 'list':
      return buildList(node, path, reading);
    default:
      // A name that leads nowhere: the checker says so, and where.
      return node.children.size > 0 ? buildStructure(node, path, reading) : scalar(node);
  }
}

function buildStructure(node, path, reading) {
  const value = {};
  for (const [step, child] of node.children) {
    child.needed = child.field?.required === true;
    // A required structure is there even if it is empty: each input says for itself that it is missing.
    const isThere = isFilled(child) || child.kind !== 'structure' || child.needed;
    const built = isThere ? build(child, [...path, step], reading) : undefined;
    if (built !== undefined) value[step] = built;
  }
  return node.kind === 'union' && Object.keys(value).length === 0 ? undefined : value;
}

/** A union with an input of its own: only what that names is read. */
function buildChosen(node, path, reading) {
  const chosen = textsOf(node).at(-1);
  if (chosen === undefined) return undefined;
  return { [chosen]: build(childOf(reading, node, chosen), [...path, chosen], reading) ?? {} };
}

function buildList(node, path, reading) {
  const { fields } = reading;
  const items = [];
  const kind = fields.get(`${node.key}[]`)?.kind;
  for (const text of textsOf(node)) {
    reading.places.set(nameOf([...path, items.length]), node);
    items.push(typed(text, kind));
  }
  for (const [, child] of [...node.children].sort(([a], [b]) => a - b)) {
    if (!isFilled(child)) continue;
    items.push(build(child, [...path, items.length], reading));
  }
  return items.length > 0 ? items : undefined;
}

function scalar(node) {
  const text = textsOf(node).at(-1);
  if (text !== undefined) return typed(text, node.kind, node.controls.at(-1));
  // A required box that is not ticked says no.
  if (node.kind === 'boolean' && node.needed && node.controls.some((control) => control.type === 'checkbox')) return false;
  return node.controls.some((control) => control.dataset?.empty === 'keep') ? '' : undefined;
}

const isFilled = (node) => {
  if (node.kind === 'union' && node.controls.length > 0) return textsOf(node).length > 0;
  return textsOf(node).length > 0 || [...node.children.values()].some(isFilled);
};

const textsOf = (node) => node.controls.flatMap((control) => textsIn(control, node.kind));

function textsIn(control, kind) {
  if (control.type === 'radio' || control.type === 'checkbox') {
    if (!control.checked) return [];
    const text = kind === 'boolean' && !control.hasAttribute('value') ? 'true' : control.value;
    return text === '' ? [] : [text];
  }
  if (control.type === 'select-multiple') return [...control.selectedOptions].map((option) => option.value).filter(Boolean);
  // What a number input can't read is not empty; its text is kept from us.
  if (control.validity?.badInput) return ['?'];
  return control.value === '' ? [] : [control.value];
}

/** Text as what the field holds; as it is where it is none, for the checker to say so. */
function typed(text, kind, control) {
  switch (kind) {
    case 'integer':
      return /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : text;
    case 'long': {
      if (!/^\s*[+-]?\d+\s*$/.test(text)) return text;
      const number = Number(text);
      return Number.isSafeInteger(number) ? number : BigInt(text.trim().replace(/^\+/, ''));
    }
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'timestamp':
      // These two have no time zone: a date is meant in UTC, a date and time where the user is.
      return control?.type === 'date' || control?.type === 'datetime-local' ? new Date(text) : text;
    default:
      return text;
  }
}
