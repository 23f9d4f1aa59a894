// The requests of an NDJSON or CSV file, by line, and what is wrong with them.
import { issuesOfJson, validateLines } from '../entries/internal.ts';
import { csvIssues, csvRequests } from './csv.mjs';
import { UsageError } from './usage-error.mjs';

/** Longer lines are no requests of these services. */
const MAX_LINE = 16 << 20;

/** Yields `{ line, issues }` for what is not valid. */
export function issuesOfInput(operation, source, csv) {
  return csv ? csvIssues(operation, source) : validateLines(operation, limited(source));
}

/** Yields `{ line, request }`, or `{ line, issues }` for lines that are `invalid`; those without `invalid` not at all. */
export async function* inputLines(operation, source, csv, invalid) {
  if (csv) {
    for await (const { line, request, issues, header } of csvRequests(operation, source)) {
      if (header) continue;
      const found = issues ?? operation.validate(request).issues;
      if (!found) yield { line, request };
      else if (invalid) yield { line, issues: found };
      else yield { line };
    }
    return;
  }
  for await (const { line, bytes } of linesOf(source)) {
    if (invalid?.has(line)) yield { line, issues: await issuesOfJson(operation, bytes) };
    else yield { line, request: parsed(bytes) };
  }
}

/** Undefined where it is no JSON: then it is among the invalid ones. */
function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const LF = 10;

/** Yields `{ line, bytes }` of each line that is not blank, numbered as `validateLines` does. */
async function* linesOf(source) {
  let line = 1;
  let kept = [];
  for await (const chunk of source) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      const bytes = Buffer.concat([...kept, chunk.subarray(from, end)]);
      if (!isBlank(bytes)) yield { line, bytes };
      line += 1;
      kept = [];
      from = end + 1;
    }
    if (from < chunk.length) kept.push(chunk.subarray(from));
  }
  const bytes = Buffer.concat(kept);
  if (!isBlank(bytes)) yield { line, bytes };
}

const isBlank = (bytes) => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** Ends a file whose line does not end: it would be held in memory whole. */
export async function* limited(source) {
  let line = 1;
  let length = 0;
  for await (const chunk of source) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      line += 1;
      length = 0;
      from = end + 1;
    }
    length += chunk.length - from;
    if (length > MAX_LINE)
      throw new UsageError(`line ${line} is longer than ${MAX_LINE >> 20} MB: --ndjson wants one request a line`);
    yield chunk;
  }
}
