// The requests of an NDJSON or CSV file, by line, and their issues.
import { issuesOfJson, validateLines } from '../../entries/internal.ts';
import type { BadLine, LineCount } from '../../lines/options.ts';
import type { Issue } from '../../validate/issue.ts';
import type { Operation } from '../../validate/operation.ts';
import { allOperations, isKnown, type NewerOperation } from '../arguments/operation.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { Validation } from '../arguments/validation.ts';
import { type CsvIssue, type RowCount, readCsvRequests, validateCsv } from '../csv/requests.ts';
import type { Chunks } from '../io/input.ts';
import { parseJson } from '../io/json.ts';

/** No request of these services has a longer line. In bytes. */
const MAX_LINE_LENGTH = 16 << 20;

/** A line that is not valid. */
export type InvalidLine = (BadLine | { line: number; issues: CsvIssue[]; truncated?: true }) & {
  /** The row that a spreadsheet shows it in. */
  row?: number;
  isHeader?: boolean | undefined;
};

/** Where a line is, for people: a spreadsheet shows no lines, and has fewer rows if cells have line breaks. */
export const placeOf = ({ line, row }: InvalidLine) =>
  row === undefined || row === line ? `line ${line}` : `line ${line} (row ${row})`;

export interface Line {
  line: number;
  /** The row that a spreadsheet shows it in. */
  row?: number;
  /** Which request of the file it is, from 1. A request keeps its number if another one gets more or fewer lines. */
  number: number;
  /** Undefined for a line that is not valid. */
  request?: unknown;
  issues?: Array<Issue | CsvIssue>;
}

/** How the lines of a file are read. */
export interface LineOptions extends Validation {
  readonly isCsv: boolean | undefined;
}

/** Whether a line cannot be sent: because it is not valid or, without validation, because there is no request in it. */
export const isBlocking = ({ issues, isHeader }: InvalidLine, { validate }: LineOptions): boolean =>
  validate === true || isHeader === true || issues.some(({ code }) => code === 'json' || code === 'csv');

/** Yields the lines that are not valid. */
export function validateFile(
  operation: Operation | NewerOperation,
  source: Chunks,
  { isCsv, unknownKeys }: LineOptions,
): AsyncGenerator<InvalidLine, LineCount | RowCount, undefined> {
  // Lines that are not JSON are the same for every operation.
  const known = isKnown(operation) ? operation : (allOperations[0] as Operation);
  return isCsv ? validateCsv(known, source, { unknownKeys }) : validateLines(known, withLineLimit(source), { unknownKeys });
}

/** Yields all lines. Those in `invalid` have issues; without `invalid` the issues are not computed. */
export async function* readFileLines(
  operation: Operation | NewerOperation,
  source: Chunks,
  { isCsv, validate, unknownKeys }: LineOptions,
  invalid?: ReadonlySet<number>,
): AsyncGenerator<Line> {
  let number = 0;
  if (isCsv && isKnown(operation)) {
    for await (const { line, row, request, issues, isHeader } of readCsvRequests(operation, source, { unknownKeys })) {
      if (isHeader) continue;
      number += 1;
      const found = issues ?? (validate === true ? operation.validate(request, { unknownKeys }).issues : undefined);
      if (!found) yield { line, row, number, request };
      else yield invalid ? { line, row, number, issues: found } : { line, row, number };
    }
    return;
  }
  for await (const { line, bytes } of splitLines(source)) {
    number += 1;
    if (invalid?.has(line)) yield { line, number, issues: await issuesOfLine(operation, bytes, unknownKeys) };
    else yield { line, number, request: requestOf(bytes) };
  }
}

const issuesOfLine = (operation: Operation | NewerOperation, bytes: Uint8Array, unknownKeys: Validation['unknownKeys']) =>
  issuesOfJson(isKnown(operation) ? operation : (allOperations[0] as Operation), bytes, { unknownKeys });

/** Undefined if it is not JSON: such a line is among the invalid ones. */
function requestOf(bytes: Uint8Array): unknown {
  try {
    return parseJson(new TextDecoder().decode(bytes));
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

/** Rejects a file with an endless line, which would have to be held in memory as a whole. */
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
