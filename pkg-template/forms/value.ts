// Reads a form as a request. Control names are paths. Empty controls are absent, and so are structures and list items all
// of whose controls are empty.
import type { Field } from '../validate/operation.ts';
import type { Control } from './control.ts';
import { originalValueOf } from './original-value.ts';

type Step = string | number;
type Path = ReadonlyArray<Step>;

/** A member or list item that controls name, or that contains one which they name. */
export interface FormNode {
  /** The control name: `Tags[4].Key`. */
  name: string;
  /** The path of its field: `Tags[].Key`. */
  key: string;
  /** The rows that it is in, counted as they appear: `Tags 2: `. */
  row: string;
  field: Field | undefined;
  kind: Field['kind'] | '';
  controls: Control[];
  children: Map<Step, FormNode>;
  /** Set while the value is built: the member is required, and what it is part of is present. */
  isRequired?: boolean | undefined;
  /** It is sent even if it is empty. */
  keepsEmpty?: boolean;
  texts?: string[];
  /** Truthy if anything in it has text, or is sent even if it is empty. */
  isFilled?: string | boolean;
}

/** Gives a node the name that people know it by. */
export type LabelOf = (node: Pick<FormNode, 'key' | 'field' | 'name'>) => string;

/** As `pathOf`, but faster: reading after each keystroke splits the names of all controls. */
const stepsOf = (name: unknown): Step[] =>
  String(name)
    .split(/[.[\]]+/)
    .filter((step) => step)
    .map((step) => (/^\d/.test(step) ? Number(step) : step));

const join = (name: string, step: Step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${step}` : step);

/**
 * Reads the controls that name a member and are enabled. `inputs` has the node of each. `nodeAt` finds the node of a path
 * of the value: empty list items are skipped, so `Tags[1].Key` of the value may be the control `Tags[4].Key`.
 */
export function readForm(form: HTMLFormElement, fields: ReadonlyMap<string, Field>, labelOf: LabelOf) {
  const inputs = new Map<Control, FormNode>();
  const nodes = new Map<string, FormNode>();
  const root = createNode('', '', '');

  function createNode(name: string, key: string, row: string): FormNode {
    const field = fields.get(key);
    return { name, key, row, field, kind: field?.kind ?? '', controls: [], children: new Map() };
  }

  function childOf(node: FormNode, step: Step) {
    let child = node.children.get(step);
    if (!child) {
      const isItem = typeof step === 'number';
      const row = isItem ? `${labelOf(node)} ${node.children.size + 1}: ` : '';
      child = createNode(join(node.name, step), isItem ? `${node.key}[]` : join(node.key, step), node.row + row);
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
    const { kind, children, controls } = node;
    nodes.set(path, node);
    if (kind === 'list') return buildList(node, path);
    if (kind === 'union' && controls[0]) return buildChosen(node, path);
    // A name that leads nowhere is read as it is: validation then reports where.
    return /structure|union/.test(kind) || children.size || !controls[0]
      ? buildMembers(node, path)
      : (unchangedValueOf(node) ?? scalarOf(node));
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

  for (const control of form.elements as Iterable<Element> as Iterable<Control>) {
    const steps = stepsOf(control.name);
    if (!fields.has(steps[0] as string) || /output|submit|button|reset|file/.test(control.type) || control.matches(':disabled'))
      continue;
    if (control.type !== 'fieldset') {
      const node = nodeAt(steps);
      node.controls.push(control);
      inputs.set(control, node);
    } else if (control.dataset.empty) nodeAt(steps).keepsEmpty = true;
  }
  return { inputs, nodeAt, value: build(root, '') };
}

/** The value of controls that stand for one scalar. */
function scalarOf(node: FormNode) {
  const { kind, controls } = node;
  const text = textsOf(node).at(-1);
  if (text) return parseText(text, kind, controls.at(-1));
  // A required checkbox that is not checked means false.
  if (kind === 'boolean' && node.isRequired && controls[0]?.type === 'checkbox') return false;
  return controls.some((control) => control.dataset.empty) ? '' : undefined;
}

/** What a script put into the controls, unless a person has changed them since. */
function unchangedValueOf(node: FormNode) {
  const original = originalValueOf(node.controls[0]);
  return original?.text === textsOf(node).join() ? original.value : undefined;
}

// Both are needed at every level, and do not change while a form is read.
const isFilled = (node: FormNode): string | boolean =>
  (node.isFilled ??=
    node.keepsEmpty ||
    textsOf(node)[0] ||
    (!(node.kind === 'union' && node.controls[0]) && [...node.children.values()].some(isFilled)));

const textsOf = (node: FormNode): string[] =>
  (node.texts ??= node.controls
    .flatMap((control) => {
      const { type, value } = control;
      if (/radio|checkbox/.test(type)) return control.checked ? value : [];
      if (type === 'select-multiple') return [...control.selectedOptions].map((option) => option.value);
      // A number input with text that is not a number is not empty, but hides its text from scripts.
      return control.validity?.badInput ? '?' : value;
    })
    .filter((text) => text !== ''));

/** Converts text to the kind of a field. Text that does not fit stays text, for validation to report. */
function parseText(text: string, kind: FormNode['kind'], control?: Control) {
  if (/integer|long/.test(kind) && /^\s*[+-]?\d+\s*$/.test(text)) {
    const number = Number(text);
    return Number.isSafeInteger(number) ? number : BigInt(text);
  }
  // A checked box without a value has the value `on`.
  if (kind === 'boolean') return /^(?:true|on)$/.test(text) || (text !== 'false' && text);
  // Date inputs have no time zone: a date is taken as UTC, a date with a time as local.
  return kind === 'timestamp' && control?.type.startsWith('date') ? new Date(text) : text;
}
