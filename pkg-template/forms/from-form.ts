// A request from the data of a form, or from what a framework keeps of one.
import type { Operation, RequestOf } from '../validate/operation.ts';
import { trimNotice } from './trim.ts';
import { createTree, stepsOf, type FormNode } from './value.ts';

export interface FromFormOptions {
  /**
   * The chosen alternatives of unions, by path, where the source cannot tell: `{ requestedSupportPlan: 'resoldEnterprise' }`.
   * The empty string chooses none. Without it, an alternative counts once something in it is filled in.
   */
  choices?: { readonly [path: string]: string | undefined } | undefined;
  /**
   * Called for each text from which blanks were removed, because its pattern accepts it only without: tell people what is
   * different. `message` is a sentence in the language of `lang`.
   */
  onTrim?(trim: { readonly path: ReadonlyArray<string | number>; readonly message: string }): void;
  /** The language of those messages: en, de, ja, es or fr. Default: `'en'`. */
  lang?: string | undefined;
}

/** No request is deeper. A value that contains itself is. */
const DEEPEST = 30;

/** `FormData`, `URLSearchParams`, or anything else that has entries by name. */
interface Entries {
  keys(): Iterable<string>;
  getAll(name: string): unknown[];
}

/**
 * Makes a request of `FormData`, or of the object in which a framework keeps a form's values. It reads them as `bindForm`
 * reads a form: empty strings are absent, and so are optional structures and list items in which everything is empty. Texts
 * become numbers, booleans and times where the operation wants those, a single value becomes a list, and a text that is
 * named like a union chooses its alternative. The request may be invalid: validate it.
 *
 * Entries of `FormData` that name no member are left out. Those of an object stay, for validation to report.
 */
export function fromForm<Of extends Operation>(
  operation: Of,
  source: FormData | URLSearchParams | object,
  options: FromFormOptions = {},
): RequestOf<Of> {
  const fields = new Map(operation.fields.map((field) => [field.path, field]));
  const { root, nodeAt, trims, build } = createTree(fields);

  const entries = source as Partial<Entries>;
  if (typeof entries.getAll === 'function' && typeof entries.keys === 'function') {
    for (const name of new Set(entries.keys())) {
      const steps = stepsOf(name);
      // Files have no place in a request.
      const texts = entries.getAll(name).filter((entry) => typeof entry === 'string');
      if (fields.has(steps[0] as string)) nodeAt(steps).entries.push(...texts);
    }
  } else put(root, source);

  function put(node: FormNode, given: unknown) {
    if (given === undefined || given === null || Number.isNaN(given) || pathOf(node).length > DEEPEST) return;
    if (typeof given === 'string') node.entries.push(given);
    else if (Array.isArray(given) || given instanceof Set) putItems(node, [...given]);
    else if (node.kind === 'list' && !hasIndexes(given)) putItems(node, itemsOf(given));
    else if (!isPlain(given)) node.given = given;
    else for (const [key, member] of Object.entries(given)) put(nodeAt([...pathOf(node), ...stepsOf(key)]), member);
  }

  function putItems(node: FormNode, items: unknown[]) {
    for (const [i, item] of items.entries()) put(nodeAt([...pathOf(node), i]), item);
  }

  for (const [path, choice] of Object.entries(options.choices ?? {}))
    if (choice !== undefined) nodeAt(stepsOf(path)).entries.push(choice);
  const value = build();
  if (options.onTrim)
    for (const node of trims.keys()) options.onTrim({ path: pathOf(node), message: trimNotice(options.lang ?? '') });
  return value as RequestOf<Of>;
}

const pathOf = (node: FormNode) => stepsOf(node.name);

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !ArrayBuffer.isView(value);
}

/** Whether its keys are the indexes of a list. */
const hasIndexes = (value: unknown) => isPlain(value) && Object.keys(value).every((key) => /^\d+$/.test(key));

/** The items of what stands for a list: boxes by value, or a single item. */
function itemsOf(value: unknown) {
  const isBoxes = isPlain(value) && Object.values(value).every((one) => typeof one === 'boolean');
  return isBoxes ? Object.keys(value).filter((key) => value[key]) : [value];
}
