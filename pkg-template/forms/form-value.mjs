// What a form says, as a request. Input names are paths; empty inputs are
// absent, and so are structures and list items all of whose inputs are empty.

/** What a script put into an input, and how the input shows it: unchanged it is read as it was given. */
export const given = new WeakMap();

/** As `pathOf`, which is slower, and every key asks for all. */
const stepsOf = (name) =>
  String(name)
    .split(/[.[\]]+/)
    .filter((step) => step)
    .map((step) => (/^\d/.test(step) ? Number(step) : step));

const join = (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${step}` : step);

/**
 * Reads the inputs that are named by a member and not disabled. `inputs` has
 * the node of each; `whereIs` gives the node of a path of the value: list items
 * move up where others are empty, so `Tags[1].Key` of the value may be the
 * input `Tags[4].Key`.
 */
export function readForm(form, fields, labelOf) {
  const inputs = new Map();
  const places = new Map();
  const root = nodeOf('', '', '');

  function nodeOf(name, key, row) {
    const field = fields.get(key);
    // `row` names the rows it is in, counted as they stand. `isNeeded` is said while building: required, where what it is a part of is there.
    return { name, key, row, field, kind: field?.kind, controls: [], children: new Map() };
  }

  function childOf(node, step) {
    let child = node.children.get(step);
    if (!child) {
      const isItem = typeof step === 'number';
      const row = isItem ? `${labelOf(node)} ${node.children.size + 1}: ` : '';
      child = nodeOf(join(node.name, step), isItem ? `${node.key}[]` : join(node.key, step), node.row + row);
      node.children.set(step, child);
    }
    return child;
  }

  function whereIs(path) {
    let node = root;
    let at = '';
    for (const step of path) {
      at = join(at, step);
      node = places.get(at) ?? childOf(node, step);
    }
    return node;
  }

  /** Builds a node that is there, as it stands in the value. Undefined: it is absent after all. */
  function build(node, at) {
    const { kind, children, controls } = node;
    const texts = textsOf(node);
    const was = given.get(controls[0]);
    const isAsGiven = was?.text === texts.join();
    places.set(at, node);
    if (kind === 'list') {
      const items = (isAsGiven ? was.value : texts).map((text, i) => {
        places.set(join(at, i), node);
        return typed(text, fields.get(`${node.key}[]`)?.kind);
      });
      for (const [, child] of [...children].sort(([a], [b]) => a - b)) {
        if (isFilled(child)) items.push(build(child, join(at, items.length)));
      }
      return items.length || node.isKept ? items : undefined;
    }
    // A union with an input of its own: only what that names is read.
    if (kind === 'union' && controls[0]) {
      const chosen = texts.at(-1);
      return chosen && { [chosen]: build(childOf(node, chosen), join(at, chosen)) ?? {} };
    }
    // A name that leads nowhere is read as it stands: the checker says so, and where.
    if (/structure|union/.test(kind) || children.size || !controls[0]) {
      const value = {};
      for (const [step, child] of children) {
        child.isNeeded = child.field?.required;
        // A required structure is there even if it is empty: each input says for itself that it is missing.
        const isThere = isFilled(child) || child.kind !== 'structure' || child.isNeeded;
        const built = isThere ? build(child, join(at, step)) : undefined;
        if (built !== undefined) value[step] = built;
      }
      return kind === 'union' && !Object.keys(value)[0] ? undefined : value;
    }
    if (isAsGiven) return was.value;
    if (texts[0]) return typed(texts.at(-1), kind, controls.at(-1));
    // A required box that is not ticked says no.
    if (kind === 'boolean' && node.isNeeded && controls[0].type === 'checkbox') return false;
    return controls.some((control) => control.dataset.empty) ? '' : undefined;
  }

  for (const control of form.elements) {
    const { name, type } = control;
    const steps = stepsOf(name);
    if (!fields.has(steps[0]) || /output|submit|button|reset|file/.test(type) || control.matches(':disabled')) continue;
    if (type !== 'fieldset') {
      const node = whereIs(steps);
      node.controls.push(control);
      inputs.set(control, node);
    } else if (control.dataset.empty) whereIs(steps).isKept = true;
  }
  return { inputs, whereIs, value: build(root, '') };
}

// Both are asked at every level, and do not change while a form is read.
const isFilled = (node) =>
  (node.isFilled ??=
    node.isKept ||
    textsOf(node)[0] ||
    (!(node.kind === 'union' && node.controls[0]) && [...node.children.values()].some(isFilled)));

const textsOf = (node) =>
  (node.texts ??= node.controls
    .flatMap((control) => {
      const { type, value } = control;
      if (/radio|checkbox/.test(type)) return control.checked ? value : [];
      if (type === 'select-multiple') return [...control.selectedOptions].map((option) => option.value);
      // What a number input can't read is not empty; its text is kept from us.
      return control.validity?.badInput ? '?' : value;
    })
    .filter((text) => text !== ''));

/** Text as what the field holds; as it is where it is none, for the checker to say so. */
function typed(text, kind, control) {
  if (/integer|long/.test(kind) && /^\s*[+-]?\d+\s*$/.test(text)) {
    const number = Number(text);
    return Number.isSafeInteger(number) ? number : BigInt(text);
  }
  // A ticked box without a value of its own says `on`.
  if (kind === 'boolean') return /^(?:true|on)$/.test(text) || (text !== 'false' && text);
  // These two have no time zone: a date is meant in UTC, a date and time where the user is.
  return kind === 'timestamp' && /^date/.test(control?.type) ? new Date(text) : text;
}
