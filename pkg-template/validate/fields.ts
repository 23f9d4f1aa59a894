// Form metadata of an operation: one field for each member, at any depth, in declared order. In a path, `[]` stands for the
// index of an item.
import { DEPRECATED, REQUIRED, IDEMPOTENCY_TOKEN } from '../generated/abi.ts';
import type { RuleParams } from './issue.ts';
import type { Field } from './operation.ts';
import type { ObjectPlan, Plan } from './plan.ts';
import { CLASS, isAstral } from './portable-pattern.ts';

/** The fields of an operation's input, made on first use. All callers share them. */
export const fieldsOf = (plan: Plan): readonly Field[] => (plan.fields ??= freeze(addMembers(plan as ObjectPlan, '', 0, [])));

/** Freezes a value and what it contains. */
function freeze<Value>(value: Value): Value {
  if (typeof value === 'object') Object.values(value as object).forEach(freeze);
  return Object.freeze(value);
}

// All of what is inside something sensitive is sensitive.
function addMembers(plan: ObjectPlan, prefix: string, sensitive: 0 | 1, fields: Field[], optionalWithin?: string): Field[] {
  for (const [name, flags, member] of plan.members) {
    addField(
      member,
      prefix ? `${prefix}.${name}` : name,
      labelOf(name),
      flags,
      plan.sensitive ?? sensitive,
      fields,
      rulesOf(plan, name),
      optionalWithin,
    );
  }
  return fields;
}

type Writable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** The documented rules of a member. */
const rulesOf = (plan: ObjectPlan, name: string): RuleParams[] =>
  (plan.rules ?? []).filter(([, member]) => member === name).map(([, , params]) => params);

function addField(
  plan: Plan,
  path: string,
  label: string,
  flags: number,
  outer: 0 | 1,
  fields: Field[],
  rules: RuleParams[] = [],
  optionalWithin?: string,
): void {
  const { min, max, pattern } = plan;
  const field: Writable<Field> = { path, label, kind: plan.type, required: (flags & REQUIRED) !== 0 };
  if (optionalWithin !== undefined) field.optionalWithin = optionalWithin;
  if (flags & IDEMPOTENCY_TOKEN) field.idempotencyToken = true;
  if (flags & DEPRECATED) field.deprecated = true;
  const sensitive = plan.sensitive ?? outer;
  if (sensitive) field.sensitive = true;
  if (min !== undefined) field.min = min;
  if (max !== undefined) field.max = max;
  // `min` needs no such twin: a string has at least as many UTF-16 units as code points.
  if (plan.type === 'string' && max !== undefined) field.maxLength = isAstral(pattern ?? '.') ? 2 * max : max;
  if (plan.values) field.values = plan.values.map((value) => ({ value, label: labelOfValue(value) }));
  if (pattern !== undefined) {
    const inHtml = htmlPattern(pattern);
    if (inHtml !== undefined) field.pattern = inHtml;
  }
  if (plan.type === 'union') field.alternatives = plan.names.map((name) => ({ name, label: labelOf(name) }));
  if (rules.length > 0) field.rules = rules;
  fields.push(field);
  if (plan.members)
    addMembers(plan, path, sensitive, fields, plan.type === 'structure' && !field.required ? path : optionalWithin);
  if (plan.item) {
    if (plan.item.members) addMembers(plan.item, `${path}[]`, sensitive, fields);
    else addField(plan.item, `${path}[]`, label, 0, sensitive, fields);
  }
}

/** `EmailVerificationCode` as "Email verification code". */
export function labelOf(name: string): string {
  const words = name
    .replace(/([a-z])(?=[A-Z\d])|(\d)(?=[A-Z])/g, '$& ')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(' ');
  const lower = words.map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase())).join(' ');
  return polish(lower);
}

/** `SOFTWARE_PRODUCTS` as "Software products". */
const labelOfValue = (value: string): string =>
  /^[A-Z0-9_]+$/.test(value) ? polish(value.toLowerCase().replaceAll('_', ' ')) : labelOf(value);

/** Words that people write differently than names do. */
const WORDS: { readonly [word: string]: string | null } = {
  __proto__: null,
  aws: 'AWS',
  url: 'URL',
  id: 'ID',
  ids: 'IDs',
  arn: 'ARN',
  tam: 'TAM',
  serv: 'services',
  electr: 'electronics',
};

function polish(text: string): string {
  const words = text.replace(/\w+/g, (word) => WORDS[word] ?? word);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One character of a class, or a range. A dash is a character if it is first or last, or follows a range. */
const RANGE = /(\\(?:[uxpP](?:\{\w+\}|\w{2,4})|.)|[^\\])(?:-(\\(?:[ux](?:\{\w+\}|\w{2,4})|.)|[^\\]))?/gsu;

/**
 * A pattern for the HTML attribute `pattern`, or undefined if HTML cannot express it. Browsers compile it under the `v` flag,
 * where a class has to escape more characters, and always match the whole value.
 */
export function htmlPattern(pattern: string): string | undefined {
  const html = pattern.replace(/^\^|\$$/g, '').replace(CLASS, (source) => {
    const [, start, members] = /^(\[\^?)(.*)\]$/s.exec(source) ?? [];
    const escaped = start
      ? `${start}${members?.replace(RANGE, (_, first, last) => (last ? `${escapedForV(first)}-${escapedForV(last)}` : escapedForV(first)))}]`
      : source;
    // As in the core, a class that names a property also accepts what Unicode has not assigned.
    return /\\p/i.test(source) ? `[${escaped}\\p{Cn}]` : escaped;
  });
  try {
    new RegExp(`^(?:${html})$`, 'v');
  } catch {
    return undefined;
  }
  return html;
}

/** A character of a class as the `v` flag wants it. */
const escapedForV = (text: string): string => text.replace(/^[()[\]{}/|-]$/, '\\$&');
