// Makes issues of the numbers that the core reports.
import { MAX_ITEMS, STEP_BITS, STEP_ITEM, STEP_MASK, STEP_MEMBER, TRUNCATED } from '../generated/abi.ts';
import { en, LISTED_VALUES, type MessageKey } from '../generated/messages/en.ts';
import { EXPECTED, FORMATS, ISSUE_CODES, RECEIVED } from '../generated/vocabulary.ts';
import { issueNumbers } from '../wasm/core.ts';
import type { Issue, IssueCode, Messages } from './issue.ts';
import type { ObjectPlan, Plan } from './plan.ts';

/** The params of any issue; its code says which of them it has. */
interface Params {
  min?: number | undefined;
  max?: number | undefined;
  values?: readonly string[] | undefined;
  members?: readonly string[];
  [name: string]: unknown;
}

/** An issue that is being made: like `Issue`, for code that treats all codes alike. */
interface Draft {
  code: IssueCode;
  path: Array<string | number>;
  message: string;
  params: Params;
}

/** What is wrong with a value: at least one issue. */
export interface Found {
  issues: Issue[];
  /** There are more issues than `maxIssues` allows. */
  truncated?: true;
}

/**
 * The issues that the last `count` numbers describe. `above` is the path that leads to the checked value; `keyOf` gives an
 * unknown key by its span.
 */
export function issuesOf(
  count: number,
  plan: Plan,
  messages: Messages | undefined,
  above: Array<string | number> | undefined,
  keyOf: (span: number) => string,
): Found {
  // A copy where a function of the caller runs in between: it may call the core again, whose memory may then move.
  const numbers = messages === undefined ? issueNumbers(count) : issueNumbers(count).slice();
  return issuesFrom(numbers, plan, messages, above, keyOf);
}

/** As `issuesOf`, for numbers that nothing else writes to. */
export function issuesFrom(
  numbers: Uint32Array,
  plan: Plan,
  messages: Messages | undefined,
  above: Array<string | number> | undefined,
  keyOf: (span: number) => string,
): Found {
  const count = numbers.length;
  const issues: Draft[] = [];
  // For each issue: its code, its detail, how many steps its path has, and the steps, innermost first. The core writes complete
  // issues of this plan, so every index below is in range.
  for (let i = 0; i < count; ) {
    const rule = numbers[i] as number;
    if (rule === TRUNCATED) return { issues: issues as Issue[], truncated: true };
    const code = ISSUE_CODES[rule] as IssueCode;
    const detail = numbers[i + 1] as number;
    const steps = numbers[i + 2] as number;
    const path = above === undefined ? [] : above.slice();
    let shape = plan;
    let owner: Plan | undefined;
    for (let step = i + 2 + steps; step > i + 2; step--) {
      const kind = (numbers[step] as number) & STEP_MASK;
      const value = (numbers[step] as number) >>> STEP_BITS;
      owner = shape;
      if (kind === STEP_MEMBER) {
        path.push((shape as ObjectPlan).names[value] as string);
        shape = (shape as ObjectPlan).shapes[value] as Plan;
      } else if (kind === STEP_ITEM) {
        path.push(value);
        shape = shape.item as Plan;
      } else {
        path.push(keyOf(value));
      }
    }
    i += 3 + steps;
    const params = code === 'rule' ? ruleParams(owner, detail) : paramsOf(code, shape, detail);
    const draft: Draft = { code, path, message: '', params };
    draft.message =
      messages === undefined && code !== 'rule'
        ? englishMessage(rule, code, shape, detail, params)
        : messageOf(draft, messages, shape.sentence);
    issues.push(draft);
  }
  return { issues: issues as Issue[] };
}

/** The English message. It is mostly the same as the last one for this shape and rule, which the plan keeps. */
function englishMessage(rule: number, code: IssueCode, plan: Plan, detail: number, params: Params): string {
  const cache = (plan.messageCache ??= []);
  const last = cache[rule];
  if (last !== undefined && last.detail === detail) return last.message;
  const message = fill(en[variantOf(code, params)], params, plan.sentence);
  cache[rule] = { detail, message };
  return message;
}

/** Makes an issue that is not the core's, with its message. */
export function createIssue(
  code: IssueCode,
  path: Array<string | number>,
  params: Params,
  messages: Messages | undefined,
): Issue {
  const draft: Draft = { code, path, message: '', params };
  draft.message = messageOf(draft, messages);
  return draft as Issue;
}

/** The params of a documented rule, by its number in the plan of the structure or union that has the member. */
function ruleParams(owner: Plan | undefined, number: number): Params {
  const found = (owner as ObjectPlan).rules?.find((rule) => rule[0] === number);
  return { ...found?.[2] };
}

function paramsOf(code: IssueCode, plan: Plan, detail: number): Params {
  const { min, max } = plan;
  switch (code) {
    case 'type':
      return {
        expected: (EXPECTED as { readonly [type: string]: string })[plan.type] ?? plan.type,
        received: RECEIVED[detail],
      };
    case 'format':
      return { expected: FORMATS[detail] };
    case 'enum':
      return { values: plan.values };
    case 'union': {
      const { names } = plan as ObjectPlan;
      return { members: names, present: names.filter((_, i) => (detail >>> i) & 1) };
    }
    case 'length': {
      const [limit, unit] = plan.item ? [max ?? MAX_ITEMS, 'items'] : [max, 'characters'];
      if (min === undefined) return { max: limit, actual: detail, unit };
      return limit === undefined ? { min, actual: detail, unit } : { min, max: limit, actual: detail, unit };
    }
    case 'pattern':
      return { pattern: plan.pattern };
    case 'range':
      if (min === undefined) return { max };
      return max === undefined ? { min } : { min, max };
    default:
      return {};
  }
}

/** The message of an issue: by the caller's function or template, otherwise in English. */
function messageOf(draft: Draft, messages: Messages | undefined, sentence?: string): string {
  const variant = variantOf(draft.code, draft.params);
  let template: unknown;
  if (typeof messages === 'function') template = messages(draft as Issue);
  else if (messages) template = messages[variant] ?? messages[draft.code];
  if (typeof template === 'function') template = template(draft);
  return fill(String(template ?? en[variant] ?? ''), draft.params, sentence);
}

/** Templates split at their placeholders: text, name, text, name, …, text. */
const splitTemplates = new Map<string, string[]>();

/** `sentence` is what a pattern asks for. */
function fill(template: string, params: Params, sentence?: string): string {
  let parts = splitTemplates.get(template);
  if (parts === undefined) {
    parts = template.split(/\{(\w+)\}/);
    // A caller's function may return another text each time: those are not worth keeping.
    if (splitTemplates.size < 100) splitTemplates.set(template, parts);
  }
  let message = parts[0] as string;
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i] as string;
    const value = name === 'count' ? countOf(params) : name === 'sentence' ? sentence : params[name];
    message += (value === undefined ? `{${name}}` : Array.isArray(value) ? value.join(', ') : value) + (parts[i + 1] as string);
  }
  return message;
}

const countOf = ({ values, members }: Params) => (values ?? members)?.length;

// The same choice as `variant` in src/message.rs.
function variantOf(code: IssueCode, params: Params): MessageKey {
  if (code === 'length') return lengthVariant(params);
  if (code === 'rule' && params.requirement !== 'oneOf') return `rule.${params.requirement}` as MessageKey;
  // Enums, unions, and rules that list values.
  if (countOf(params) === 1) return `${code}.one` as MessageKey;
  if (code === 'range' && params.max === undefined) return 'range.min';
  if (code === 'range' && params.min === undefined) return 'range.max';
  return code === 'enum' && (params.values as readonly string[]).length > LISTED_VALUES ? 'enum.many' : code;
}

function lengthVariant({ min, max, actual }: Params): MessageKey {
  if (min === 1 && actual === 0) return 'length.empty';
  if (max === undefined) return 'length.min';
  if (min === max) return 'length.exact';
  return min ? 'length' : 'length.max';
}
