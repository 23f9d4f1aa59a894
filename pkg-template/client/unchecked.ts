// Writes the bodies of requests that are sent without validation, or although they are not valid, or whose times are not in
// UTC. `JSON.stringify` would silently lose what JSON cannot carry; here that is a `ValidationError`. This module is loaded
// only when it is needed. It imports only types and numbers; what it shares with the rest is passed in.
import { IDEMPOTENCY_TOKEN } from '../generated/abi.ts';
import type { FORMATS } from '../generated/vocabulary.ts';
import type { CoreOperation } from '../validate/core-operation.ts';
import type { Issue } from '../validate/issue.ts';
import type { createIssue } from '../validate/issues.ts';
import type { Plan } from '../validate/plan.ts';
import type { ValidationError } from '../validate/validation-error.ts';
import type { callHook } from './hook.ts';
import type { NamedOperation } from './named-operation.ts';
import type { ClientOptions } from './options.ts';

interface Shared {
  readonly createIssue: typeof createIssue;
  readonly ValidationError: typeof ValidationError;
  readonly FORMATS: typeof FORMATS;
  readonly uuid: () => string;
  readonly callHook: typeof callHook;
}

/**
 * Writes the input as JSON, unchanged except for a missing idempotency token, and for times, which are sent in UTC. `issues`
 * are reported, and do not prevent the request from being sent.
 */
export function writeUnchecked(
  operation: CoreOperation | NamedOperation,
  input: unknown,
  issues: Issue[] | undefined,
  hooks: Pick<ClientOptions, 'onIssues' | 'logger'>,
  { createIssue: issueOf, ValidationError: Invalid, uuid, FORMATS: formats, callHook: run }: Shared,
): string {
  const { name, plan } = operation;
  if (issues) {
    run(() => hooks.onIssues?.(issues, operation as CoreOperation));
    run(() => hooks.logger?.warn?.(`partner-central ${new Invalid(issues, name).message}`));
  }
  const token = plan?.members.find(([, flags]) => flags & IDEMPOTENCY_TOKEN)?.[0];
  const isComplete = token === undefined || ((input as { [member: string]: unknown })?.[token] ?? undefined) !== undefined;
  const lost: Issue[] = [];
  const json = writeJson(
    isComplete ? input : { ...(input as object), [token]: uuid() },
    plan,
    (code, path, received, expected = 'JSON value') => {
      lost.push(issueOf(code, path, code === 'type' ? { expected, received } : { expected: formats[0] }, undefined));
    },
  );
  if (lost.length > 0) throw new Invalid(lost, name);
  return json as string;
}

type Path = Array<string | number>;

/** Reports a value that JSON cannot carry: the code of its issue, its path, and what it is. */
type Report = (code: 'type' | 'format', path: Path, received: string, expected?: string) => undefined;

/** Writes an object as JSON, with times in UTC where the plan has timestamps. If it returns undefined, it has reported why. */
function writeJson(input: unknown, inputPlan: Plan | undefined, report: Report): string | undefined {
  /** The objects that are being written: one that contains itself would never end. */
  const open = new Set<object>();

  function write(value: unknown, path: Path, plan: Plan | undefined): string | undefined {
    switch (typeof value) {
      case 'bigint':
        return String(value);
      case 'number':
        return Number.isFinite(value) ? String(value) : report('type', path, String(value));
      case 'object':
        return value === null ? 'null' : writeObject(value, path, plan);
      case 'function':
      case 'symbol':
        return report('type', path, typeof value);
      case 'string':
        return JSON.stringify(plan?.type === 'timestamp' ? inUtc(value) : value);
      default:
        // A boolean; undefined stays undefined.
        return JSON.stringify(value);
    }
  }

  function writeObject(value: object, path: Path, plan: Plan | undefined): string | undefined {
    if (open.has(value)) return report('type', path, 'cycle');
    const [, kind] = /^\[object (?:(Map|Set|Date)|(?:\w+Array|ArrayBuffer|DataView))\]$/.exec(typeTag.call(value)) ?? ['', ''];
    if (kind === 'Date' && Number.isNaN(Number(value))) return report('format', path, 'date');
    const { toJSON } = value as { toJSON?: unknown };
    if (typeof toJSON === 'function') return write(toJSON.call(value), path, undefined);
    if (kind !== '') return report('type', path, kind?.toLowerCase() ?? 'binary');
    open.add(value);
    const isList = Array.isArray(value);
    const parts: string[] = [];
    for (const step of isList ? value.keys() : Object.keys(value)) {
      const at = [...path, step];
      let json: string | undefined;
      try {
        const member = plan?.item ?? plan?.shapes?.[plan.index.get(step) as number];
        json = write((value as { readonly [key: string | number]: unknown })[step], at, member);
      } catch (error) {
        // Too deep for the stack: the outermost call reports it.
        if (error instanceof RangeError) throw error;
        report('type', at, 'unreadable');
      }
      if (isList) parts.push(json ?? 'null');
      else if (json !== undefined) parts.push(`${JSON.stringify(step)}:${json}`);
    }
    open.delete(value);
    return isList ? `[${parts}]` : `{${parts}}`;
  }

  try {
    const json = write(input, [], inputPlan);
    if (json?.startsWith('{')) return json;
    // Whatever became undefined has been reported, except undefined itself.
    if (json !== undefined || input === undefined) report('type', [], Array.isArray(input) ? 'array' : typeof input, 'object');
  } catch {
    report('type', [], 'deep nesting');
  }
  return undefined;
}

const typeTag = Object.prototype.toString;

/** A date-time with an offset in UTC, with the digits of its seconds; any other text as it is. `src/date_time.rs` does the same. */
function inUtc(text: string): string {
  const [, local, seconds, zone] = /^(.{16})(:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)$/.exec(text.toUpperCase()) ?? [];
  const time = new Date(`${local}${zone}`);
  if (Number.isNaN(Number(time))) return text;
  // A year of more than four digits makes the text longer.
  const utc = time.toISOString();
  return utc.length === 24 ? `${utc.slice(0, 16)}${seconds}Z` : text;
}
