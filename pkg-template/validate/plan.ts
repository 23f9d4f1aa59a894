// A plan: what JavaScript knows about the shape of an operation's input, or of a value inside it. core.wasm describes the
// input once, as JSON (`src/describe.rs`); `prepare` adds what gathering looks up.
import { PLACE_BITS, REQUIRED } from '../generated/abi.ts';
import { core, outputText } from '../wasm/core.ts';
import type { Matcher } from './matcher.ts';
import type { RuleParams } from './issue.ts';
import type { Field } from './operation.ts';
import { parsePath } from './path.ts';

/** How gathering takes a value: by its members, by its items, as a timestamp, or as it is. */
export const LEAF = 0;
export const MEMBERS = 1;
export const ITEMS = 2;
export const TIMESTAMP = 3;

/** What plans of every type have. `type` is the shape's type in Smithy. */
interface AnyPlan {
  /** The range of a number, of a string's length in code points, or of a list's number of items. */
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  /** What the pattern asks for, as a message. */
  readonly sentence?: string;
  readonly values?: readonly string[];
  readonly sensitive?: 1;
  /** The place in the input. */
  place: number;
  /** Made on first use, and kept here: what the fast path needs, form metadata, and the last message of each rule. */
  matcher?: Matcher;
  fields?: readonly Field[];
  messageCache?: Array<{ detail: number; message: string }>;
}

/** The plan of a structure or union. Its members are in parallel arrays, in declared order. */
export interface ObjectPlan extends AnyPlan {
  readonly type: 'structure' | 'union';
  gatherAs: typeof MEMBERS;
  readonly item?: undefined;
  readonly members: ReadonlyArray<[name: string, flags: number, plan: Plan]>;
  /** The documented rules of members, by the number that an issue has. */
  readonly rules?: ReadonlyArray<[number: number, member: string, params: RuleParams]>;
  names: string[];
  flags: number[];
  shapes: Plan[];
  /** The index of each member by its name. */
  index: Map<unknown, number>;
  /** Of an input: the places of members that the caller has made optional. */
  optional?: number[];
  hasTimestamp: boolean;
}

interface WithoutMembers {
  readonly members?: undefined;
  readonly names?: undefined;
  readonly flags?: undefined;
  readonly shapes?: undefined;
  readonly index?: undefined;
}

export interface ListPlan extends AnyPlan, WithoutMembers {
  readonly type: 'list';
  gatherAs: typeof ITEMS;
  readonly item: Plan;
}

export interface LeafPlan extends AnyPlan, WithoutMembers {
  readonly type: Exclude<Field['kind'], 'structure' | 'union' | 'list'>;
  gatherAs: typeof LEAF | typeof TIMESTAMP;
  readonly item?: undefined;
}

export type Plan = ObjectPlan | ListPlan | LeafPlan;

const plans: ObjectPlan[] = [];

/** The plan of an operation's input, made on first use. `operation` is its number in core.wasm. */
export function planOf(operation: number): ObjectPlan {
  // An input is always a structure.
  return (plans[operation] ??= prepare(JSON.parse(outputText(0, core().describe(operation)))) as ObjectPlan);
}

/** The members of a plan that core.wasm describes; the others are made here. */
const DESCRIBED = [
  'type',
  'members',
  'item',
  'min',
  'max',
  'pattern',
  'sentence',
  'values',
  'sensitive',
  'rules',
  // In the params of rules.
  'rule',
  'requirement',
  'member',
];

/** A copy of a plan in which the members with these paths are not required. Calls `unknown` with a path that leads nowhere. */
export function planWithOptional(from: ObjectPlan, paths: Iterable<string>, unknown?: (path: string) => void): ObjectPlan {
  const plan = prepare(JSON.parse(JSON.stringify(from, DESCRIBED))) as ObjectPlan;
  const places = (plan.optional = from.optional?.slice() ?? []);
  for (const path of paths) {
    // `Tags[].Key` stands for every item.
    const steps = parsePath(path.replaceAll('[]', '[0]'));
    const name = steps.pop();
    const parent = resolvePath(plan, steps)?.plan;
    const index = parent?.index?.get(name);
    if (index === undefined) {
      unknown?.(path);
    } else {
      const { members, flags } = parent as ObjectPlan;
      const member = members[index] as ObjectPlan['members'][number];
      places.push((resolvePath(plan, [...steps, name as string]) as Target).place);
      flags[index] = member[1] &= ~REQUIRED;
    }
  }
  return plan;
}

function prepare(plan: Plan, place = 0, level = 1): Plan {
  plan.place = place;
  if (plan.members) {
    plan.index = new Map();
    plan.names = [];
    plan.shapes = [];
    plan.flags = [];
    for (const [name, flags, member] of plan.members) {
      plan.index.set(name, plan.names.length);
      plan.names.push(name);
      plan.flags.push(flags);
      plan.shapes.push(prepare(member, place + plan.names.length * level, level * 2 ** PLACE_BITS));
    }
    plan.hasTimestamp = plan.shapes.some((shape) => shape.type === 'timestamp');
  }
  // Issues hand these out as they are.
  Object.freeze(plan.values ?? plan.names);
  if (plan.item) prepare(plan.item, place + level, level * 2 ** PLACE_BITS);
  plan.gatherAs = plan.members ? MEMBERS : plan.item ? ITEMS : plan.type === 'timestamp' ? TIMESTAMP : LEAF;
  return plan;
}

/** What a path leads to: the plan, the place as core.wasm counts it, and the member's flags. */
export interface Target {
  plan: Plan;
  place: number;
  flags: number;
}

/** Follows a path into a plan; undefined if it leads nowhere. `PLACE_BITS` in `src/abi.rs` describes places. */
export function resolvePath(plan: Plan, path: readonly (string | number)[]): Target | undefined {
  let at = plan;
  let place = 0;
  let flags = 0;
  for (const [level, step] of path.entries()) {
    const index = at.item && Number.isInteger(step) && (step as number) >= 0 ? 0 : at.index?.get(step);
    if (index === undefined) return undefined;
    place += (index + 1) * 2 ** (PLACE_BITS * level);
    // `index` returns an index that is valid in all three arrays.
    flags = at.item ? 0 : (at.flags?.[index] as number);
    at = at.item ?? (at.shapes?.[index] as Plan);
  }
  return { plan: at, place, flags };
}
