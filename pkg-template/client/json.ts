// The JSON of an input that is not validated. What JSON cannot carry would be lost silently in `JSON.stringify`: here each such
// value is an issue.
import { RECEIVED_BINARY, RECEIVED_DATE, RECEIVED_MAP, RECEIVED_SET } from '../generated/abi.ts';
import { FORMATS, RECEIVED } from '../generated/vocabulary.ts';
import { kindOf } from '../validate/gather.ts';
import type { Issue } from '../validate/issue.ts';
import { createIssue } from '../validate/issues.ts';
import type { Plan } from '../validate/plan.ts';
import { ValidationError } from '../validate/validation-error.ts';

type Path = Array<string | number>;

/**
 * Writes an input as JSON, times in UTC where the plan has timestamps. Throws a `ValidationError` about the request of
 * `operation` if JSON cannot carry the input, or if it is not an object.
 */
export function writeJson(input: unknown, operation: string, inputPlan: Plan | undefined): string {
  const issues: Issue[] = [];
  const containers = new Set<object>();
  const refuse = (path: Path, received: string, expected = 'JSON value'): undefined => {
    issues.push(createIssue('type', path, { expected, received }, undefined));
  };

  function write(value: unknown, path: Path, plan: Plan | undefined): string | undefined {
    switch (typeof value) {
      case 'bigint':
        return String(value);
      case 'number':
        return Number.isFinite(value) ? String(value) : refuse(path, String(value));
      case 'object':
        return value === null ? 'null' : writeObject(value, path, plan);
      case 'function':
      case 'symbol':
        return refuse(path, typeof value);
      case 'string':
        return JSON.stringify(plan?.type === 'timestamp' ? inUtc(value) : value);
      default:
        // A boolean; undefined stays undefined.
        return JSON.stringify(value);
    }
  }

  function writeObject(value: object, path: Path, plan: Plan | undefined): string | undefined {
    if (containers.has(value)) return refuse(path, 'cycle');
    const kind = kindOf(value);
    if (kind === RECEIVED_DATE && Number.isNaN(Number(value))) {
      issues.push(createIssue('format', path, { expected: FORMATS[0] }, undefined));
      return undefined;
    }
    const { toJSON } = value as { toJSON?: unknown };
    if (typeof toJSON === 'function') return write(toJSON.call(value), path, undefined);
    if (kind === RECEIVED_MAP || kind === RECEIVED_SET || kind === RECEIVED_BINARY)
      return refuse(path, RECEIVED[kind] as string);
    containers.add(value);
    const isList = Array.isArray(value);
    const parts: string[] = [];
    for (const key of isList ? value.keys() : Object.keys(value)) {
      const at = [...path, key];
      let json: string | undefined;
      try {
        const member = plan?.item ?? plan?.shapes?.[plan.index.get(key) as number];
        json = write((value as { readonly [name: string | number]: unknown })[key], at, member);
      } catch (error) {
        // Too deep for the stack: for the outermost call to report.
        if (error instanceof RangeError) throw error;
        refuse(at, 'unreadable');
      }
      if (isList) parts.push(json ?? 'null');
      else if (json !== undefined) parts.push(`${JSON.stringify(key)}:${json}`);
    }
    containers.delete(value);
    return isList ? `[${parts}]` : `{${parts}}`;
  }

  let json: string | undefined;
  try {
    json = write(input, [], inputPlan);
  } catch {
    refuse([], 'deep nesting');
  }
  if (issues.length === 0 && !json?.startsWith('{')) refuse([], Array.isArray(input) ? 'array' : typeof input, 'object');
  if (issues.length > 0) throw new ValidationError(issues, operation);
  return json as string;
}

/** A date-time with an offset in UTC, with the digits of its seconds; any other text as it is. `src/date_time.rs` does the same. */
function inUtc(text: string): string {
  const [, local, fraction = '', offset] = /^(.{19})(\.\d+)?([+-]\d\d:\d\d)$/.exec(text) ?? [];
  const time = new Date(`${local}${offset}`);
  return Number.isNaN(Number(time)) ? text : `${time.toISOString().slice(0, 19)}${fraction}Z`;
}
