// The requests of an NDJSON or CSV file, by line, and their issues.
import { issuesOfJson, validateLines } from '../../entries/internal.ts';
import type { BadLine, LineCount } from '../../lines/options.ts';
import type { Issue } from '../../validate/issue.ts';
import type { Operation } from '../../validate/operation.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { type CsvIssue, readCsvRequests, validateCsv } from '../csv/requests.ts';
import type { Chunks } from '../io/input.ts';

/** No request of these services has a longer line. In bytes. */
const MAX_LINE_LENGTH = 16 << 20;

/** A line that is not valid. */
export type InvalidLine = (BadLine | { line: number; issues: CsvIssue[] }) & { isHeader?: boolean | undefined };

export interface Line {
  line: number;
  /** Undefined for a line that is not valid. */
  request?: unknown;
  issues?: Array<Issue | CsvIssue>;
}

/** Yields the lines that are not valid. */
export function validateFile(
  operation: Operation,
  source: Chunks,
  isCsv: boolean | undefined,
): AsyncGenerator<InvalidLine, LineCount, undefined> {
  return isCsv ? validateCsv(operation, source) : validateLines(operation, withLineLimit(source));
}

/** Yields all lines. Those in `invalid` have issues; without `invalid` the issues are not computed. */
export async function* readFileLines(
  operation: Operation,
  source: Chunks,
  isCsv: boolean | undefined,
  invalid?: ReadonlySet<number>,
): AsyncGenerator<Line> {
  if (isCsv) {
    for await (const { line, request, issues, isHeader } of readCsvRequests(operation, source)) {
      if (isHeader) continue;
      const found = issues ?? operation.validate(request).issues;
      if (!found) yield { line, request };
      else yield invalid ? { line, issues: found } : { line };
    }
    return;
  }
  for await (const { line, bytes } of splitLines(source)) {
    if (invalid?.has(line)) yield { line, issues: await issuesOfJson(operation, bytes) };
    else yield { line, request: parseJson(bytes) };
  }
}

/** Undefined if it is not JSON: such a line is among the invalid ones. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const LF = 10;

/** Yields every line that is not blank, numbered as by `validateLines`. */
async function* splitLines(source: Chunks) {
  let line = 1;
  let pieces: Uint8Array[] = [];
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      const bytes = Buffer.concat([...pieces, chunk.subarray(start, end)]);
      if (!isBlank(bytes)) yield { line, bytes };
      line += 1;
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  const bytes = Buffer.concat(pieces);
  if (!isBlank(bytes)) yield { line, bytes };
}

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** Refuses a file with a line that does not end, which would have to be held in memory as a whole. */
export async function* withLineLimit(source: Chunks): AsyncGenerator<Uint8Array> {
  let line = 1;
  let length = 0;
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      line += 1;
      length = 0;
      start = end + 1;
    }
    length += chunk.length - start;
    if (length > MAX_LINE_LENGTH)
      throw new UsageError(
        `line ${line} is longer than ${MAX_LINE_LENGTH >> 20} MB: --ndjson expects one request on each line`,
      );
    yield chunk;
  }
}
