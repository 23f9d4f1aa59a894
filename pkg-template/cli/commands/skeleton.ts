// partner-central skeleton
import { inputPlanOf } from '../../entries/internal.ts';
import { DEPRECATED, IDEMPOTENCY_TOKEN } from '../../generated/abi.ts';
import { samples } from '../../generated/samples.ts';
import type { Operation } from '../../validate/operation.ts';
import type { ObjectPlan, Plan } from '../../validate/plan.ts';
import type { Command } from '../arguments/command.ts';
import { findOperation } from '../arguments/operation.ts';
import { write } from '../io/output.ts';

export const summary = 'print a request to fill in';
export const usage = `Usage: partner-central skeleton <service> <operation>

  partner-central skeleton account create-partner > partner.json

Prints a request that has every member, with values of the right form. Deprecated
members are left out, and so is the idempotency token, which each call fills in.
A union has its first member.
`;
export const options: Command['options'] = {};
export const positionals: Command['positionals'] = [2, 2];

export async function run([service = '', name = '']: string[]) {
  const operation = findOperation(service, name);
  await write(`${JSON.stringify(skeletonOf(operation), null, 2)}\n`);
  return 0;
}

type Path = Array<string | number>;

/** A valid request with every member. */
export const skeletonOf = (operation: Operation) => exampleOf(inputPlanOf(operation), [], operation);

function exampleOf(plan: Plan, path: Path, operation: Operation): unknown {
  switch (plan.type) {
    case 'structure':
      return membersOf(plan, path, operation);
    case 'union':
      return Object.fromEntries(Object.entries(membersOf(plan, path, operation)).slice(0, 1));
    case 'list':
      return Array.from({ length: Math.max(1, plan.min ?? 0) }, (_, i) => exampleOf(plan.item, [...path, i], operation));
    case 'enum':
      return plan.values?.[0];
    case 'integer':
    case 'long':
      return plan.min ?? 1;
    case 'boolean':
      return false;
    case 'timestamp':
      return '2030-01-01T00:00:00Z';
    default:
      return textOf(path, plan.pattern ?? '', operation);
  }
}

const membersOf = (plan: ObjectPlan, path: Path, operation: Operation): object =>
  Object.fromEntries(
    plan.members.flatMap(([name, flags, member]) =>
      flags & (DEPRECATED | IDEMPOTENCY_TOKEN) ? [] : [[name, exampleOf(member, [...path, name], operation)]],
    ),
  );

/** Texts that are tried first, by the member's name. */
const PREFERRED = [
  // A skeleton that is sent unchanged must not change anything real.
  { name: /catalog$/i, text: 'Sandbox' },
  { name: /email$/i, text: 'ada@example.com' },
  { name: /url$/i, text: 'https://www.example.com' },
  { name: /locale$/i, text: 'en-US' },
  { name: /accountid$/i, text: '123456789012' },
];

function textOf(path: Path, pattern: string, operation: Operation) {
  const member = path.filter((step) => typeof step === 'string').at(-1) ?? '';
  const fits = (text: string) => operation.validateAt(path, text).length === 0;
  const preferred = PREFERRED.flatMap(({ name, text }) => (name.test(member) ? [text] : []));
  return [...preferred, member, ...(samples[pattern] ?? [])].find(fits) ?? '';
}
