// Checks NDJSON line by line in bounded memory.
import { encode, engine, loadBytes } from './engine.mjs';
import { issuesOf, jsonIssue } from './issues.mjs';
import { unknownKeysOf } from './check.mjs';
import { planOf } from './plan.mjs';

const NOT_JSON = -2;
const NEWLINE = 10;

/**
 * Yields `{ line, issues }` for each line that is not a valid request; returns
 * how many lines there were and how many of them bad. Blank lines count and are
 * passed over.
 */
export async function* validateLines(operation, source, options) {
  const check = textCheck(operation, options);
  const counted = { lines: 0, bad: 0 };
  for await (const line of linesOf(source)) {
    counted.lines += 1;
    if (isBlank(line)) continue;
    const issues = check(line);
    if (!issues) continue;
    counted.bad += 1;
    yield { line: counted.lines, issues };
  }
  return counted;
}

/** A function that checks JSON text in bytes: its issues, or undefined. */
export function textCheck(operation, options) {
  const unknownKeys = unknownKeysOf(options);
  const plan = planOf(operation.index);
  return (bytes) => {
    const count = engine().checkJson(operation.index, loadBytes(bytes), unknownKeys);
    if (count === 0) return undefined;
    return count === NOT_JSON ? [jsonIssue(options?.messages)] : issuesOf(count, plan, options?.messages);
  };
}

const isBlank = (line) => line.every((byte) => byte === 32 || byte === 9 || byte === 13);

async function* linesOf(source) {
  let rest = [];
  for await (const chunk of chunksOf(source)) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      yield joined(rest, bytes.subarray(start, end));
      rest = [];
      start = end + 1;
    }
    if (start < bytes.length) rest.push(bytes.slice(start));
  }
  if (rest.length) yield joined(rest, new Uint8Array());
}

function joined(parts, last) {
  if (parts.length === 0) return last;
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, last.length));
  let at = 0;
  for (const part of [...parts, last]) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

async function* chunksOf(source) {
  if (typeof source === 'string' || source instanceof Uint8Array) {
    yield source;
  } else if (typeof source?.[Symbol.asyncIterator] === 'function' || typeof source?.[Symbol.iterator] === 'function') {
    yield* source;
  } else if (typeof source?.getReader === 'function') {
    // Safari's streams are not iterable.
    const reader = source.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } else {
    throw new TypeError('validateLines reads a string, a Uint8Array, a ReadableStream or an async iterable of either');
  }
}
