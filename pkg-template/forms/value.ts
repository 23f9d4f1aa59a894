// Builds a request from named texts: those of a form's controls, or of data. Names are paths. What is empty is absent, and so
// are structures and list items in which everything is empty.
import type { Field } from '../validate/operation.ts';
import { isCheckbox, isCustom, type Control } from './control.ts';
import { originalValueOf } from './original-value.ts';
import { trimmed } from './trim.ts';

type Step = string | number;
type Path = ReadonlyArray<Step>;
type Fields = ReadonlyMap<string, Field>;

/** A member or list item that a name leads to, or through. */
export interface FormNode {
  /** The name in its usual spelling: `Tags[4].Key`. */
  name: string;
  /** The path of its field: `Tags[].Key`. */
  key: string;
  parent: FormNode | undefined;
  /** Of a list item: how many have come before it. */
  position: number | undefined;
  field: Field | undefined;
  kind: Field['kind'] | '';
  controls: Control[];
  children: Map<Step, FormNode>;
  /** Set while the value is built: the member is required, and what it is part of is present. */
  isRequired?: boolean | undefined;
  /** It is sent even if it is empty. */
  keepsEmpty?: boolean;
  /** What does not come from native controls: entries of `FormData`, the submit button, data. */
  entries: string[];
  /** A value that is not a text, from data. */
  given?: unknown;
  texts?: string[];
  /** Truthy if anything in it has text, or is sent even if it is empty. */
  isFilled?: unknown;
}

/** As `parsePath`, but faster: reading after each keystroke splits the names of all controls. */
export const stepsOf = (name: unknown): Step[] =>
  String(name)
    .split(/[.[\]"']+/)
    .filter((step) => step)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const join = (name: string, step: Step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${step}` : step);

/** A name in its usual spelling: `Tags[4].Key` for `Tags.4.Key`. */
export const nameOf = (name: unknown) => stepsOf(name).reduce<string>(join, '');

export type FormTree = ReturnType<typeof createTree>;

/**
 * The nodes of a request. `nodeAt` finds, once the value is built, the node of a path of the value: empty list items are
 * skipped, so `Tags[1].Key` of the value may be the control `Tags[4].Key`. `trims` has the controls' nodes whose blanks
 * around the text are not part of the value.
 */
export function createTree(fields: Fields) {
  const nodes = new Map<string, FormNode>();
  const trims = new Map<FormNode, string>();
  const root = createNode('', '', undefined);

  function createNode(name: string, key: string, parent: FormNode | undefined, position?: number): FormNode {
    const field = fields.get(key);
    return { name, key, parent, position, field, kind: field?.kind ?? '', controls: [], children: new Map(), entries: [] };
  }

  function childOf(node: FormNode, step: Step) {
    let child = node.children.get(step);
    if (!child) {
      const isItem = typeof step === 'number';
      const position = isItem ? node.children.size : undefined;
      child = createNode(join(node.name, step), isItem ? `${node.key}[]` : join(node.key, step), node, position);
      node.children.set(step, child);
    }
    return child;
  }

  function nodeAt(path: Path) {
    let node = root;
    let at = '';
    for (const step of path) {
      at = join(at, step);
      node = nodes.get(at) ?? childOf(node, step);
    }
    return node;
  }

  /** Builds the value of a node, which then is at `path` of the whole; undefined if the node is absent after all. */
  function build(node: FormNode, path: string): unknown {
    const { kind, children } = node;
    nodes.set(path, node);
    if (kind === 'list') return buildList(node, path);
    if (kind === 'union' && isChoice(node)) return buildChosen(node, path);
    if (/structure|union/.test(kind) || children.size || node === root) return buildMembers(node, path);
    // A name that leads nowhere is read as it is: validation then reports where.
    return unchangedValueOf(node) ?? scalarOf(node);
  }

  function buildList(node: FormNode, path: string) {
    const items = ((unchangedValueOf(node) ?? textsOf(node)) as string[]).map((text, i): unknown => {
      nodes.set(join(path, i), node);
      return parseText(text, fields.get(`${node.key}[]`)?.kind ?? '');
    });
    for (const [, child] of [...node.children].sort(([a], [b]) => (a as number) - (b as number))) {
      if (isFilled(child)) items.push(build(child, join(path, items.length)));
    }
    return items.length || node.keepsEmpty ? items : undefined;
  }

  /** A union with a control: only the chosen alternative is read. */
  function buildChosen(node: FormNode, path: string) {
    const chosen = textsOf(node).at(-1);
    return chosen && { [chosen]: build(childOf(node, chosen), join(path, chosen)) ?? {} };
  }

  function buildMembers(node: FormNode, path: string) {
    const value: Record<string, unknown> = {};
    for (const [step, child] of node.children) {
      child.isRequired = child.field?.required;
      // A required structure is present even if it is empty, so that each of its required members is reported.
      const isPresent = isFilled(child) || child.kind !== 'structure' || child.isRequired;
      const built = isPresent ? build(child, join(path, step)) : undefined;
      if (built !== undefined) value[step] = built;
    }
    return node.kind === 'union' && !Object.keys(value)[0] ? undefined : value;
  }

  /** The value of what stands for one scalar. */
  function scalarOf(node: FormNode) {
    if (node.given !== undefined) return node.given;
    const { kind, controls, field } = node;
    const text = textsOf(node).at(-1);
    if (text) {
      const kept = field ? trimmed(field, text) : text;
      if (kept !== text) trims.set(node, kept);
      return parseText(kept, kind, controls.at(-1));
    }
    // A required checkbox that is not checked means false.
    if (kind === 'boolean' && node.isRequired && controls[0] && isCheckbox(controls[0])) return false;
    return controls.some((control) => control.dataset.empty) ? '' : undefined;
  }

  return { root, nodeAt, trims, build: () => build(root, '') };
}

/**
 * Reads the controls that name a member and are enabled. `inputs` has the node of each. `data` has what custom elements and
 * listeners of `formdata` send, `customs` the elements of a form that are none of its controls.
 */
export function readForm(
  form: HTMLFormElement,
  fields: Fields,
  {
    data,
    customs,
    submitter,
  }: { data: FormData | undefined; customs: Iterable<Control>; submitter?: Control | null | undefined },
) {
  const tree = createTree(fields);
  const { nodeAt } = tree;
  const inputs = new Map<Control, FormNode>();
  const controls = new Set(form.elements as Iterable<Element> as Iterable<Control>);
  for (const control of customs) controls.add(control);

  for (const control of controls) {
    const steps = stepsOf(control.name || control.getAttribute('name'));
    if (
      !fields.has(steps[0] as string) ||
      /output|submit|button|reset|file|image/.test(control.type) ||
      control.matches(':disabled')
    )
      continue;
    if (control.type !== 'fieldset') {
      const node = nodeAt(steps);
      node.controls.push(control);
      inputs.set(control, node);
    } else if (control.dataset.empty) nodeAt(steps).keepsEmpty = true;
  }
  if (data) {
    for (const name of new Set(data.keys())) {
      const steps = stepsOf(name);
      const entries = data.getAll(name).filter((entry) => typeof entry === 'string');
      if (!entries[0] || !fields.has(steps[0] as string)) continue;
      const node = nodeAt(steps);
      if (node.controls.every(isCustom)) node.entries.push(...entries);
    }
  }
  const steps = stepsOf(submitter?.name);
  if (submitter && fields.has(steps[0] as string) && submitter.type !== 'image') nodeAt(steps).entries.push(submitter.value);
  return { inputs, nodeAt, trims: tree.trims, value: tree.build() };
}

/** What a script put into the controls, unless a person has changed them since. */
function unchangedValueOf(node: FormNode) {
  const original = originalValueOf(node.controls[0]);
  return original?.text === textsOf(node).join() ? original.value : undefined;
}

const isChoice = ({ controls, entries }: FormNode) => controls[0] !== undefined || entries[0] !== undefined;

// Both are needed at every level, and do not change while a form is read.
const isFilled = (node: FormNode): unknown =>
  (node.isFilled ??=
    node.keepsEmpty ||
    node.given !== undefined ||
    textsOf(node)[0] ||
    (!(node.kind === 'union' && isChoice(node)) && [...node.children.values()].some(isFilled)));

const textsOf = (node: FormNode): string[] =>
  (node.texts ??= [...node.controls.flatMap(textOf), ...node.entries].filter((text) => text !== ''));

function textOf(control: Control): string | string[] {
  const { type, value } = control;
  // What a custom element sends is among the entries.
  if (isCustom(control)) return [];
  if (/radio|checkbox/.test(type)) return control.checked ? value : [];
  if (type === 'select-multiple') return [...control.selectedOptions].map((option) => option.value);
  // A number input with text that is not a number is not empty, but hides its text from scripts.
  return control.validity?.badInput ? '?' : value;
}

/** Converts text to the kind of a field. Text that does not fit stays text, for validation to report. */
function parseText(text: string, kind: FormNode['kind'], control?: Control) {
  if (/integer|long/.test(kind)) return parseNumber(text.trim()) ?? text;
  // A checked box without a value has the value `on`.
  if (kind === 'boolean') return /^(?:true|on)$/.test(text) || (text !== 'false' && text);
  // Date inputs have no time zone: a date is taken as UTC, a date with a time as local.
  const isDate = control
    ? ['date', 'datetime-local'].includes(control.type)
    : /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/.test(text);
  return kind === 'timestamp' && isDate ? new Date(text) : text;
}

/** Number inputs take `1.0` and `1e1`, too. */
function parseNumber(text: string) {
  const number = Number(text);
  if (/^[+-]?\d+$/.test(text)) return Number.isSafeInteger(number) ? number : BigInt(text);
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) && Number.isFinite(number) ? number : undefined;
}
