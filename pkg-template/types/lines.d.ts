import type { Issue } from './issue.js';
import type { Operation, ValidateOptions } from './operation.js';

/** NDJSON, whole or in pieces of any size. */
export type LineSource =
  | string
  | Uint8Array
  | ReadableStream<string>
  | ReadableStream<Uint8Array>
  | AsyncIterable<string | Uint8Array>
  | Iterable<string | Uint8Array>;

/** A line that is not a valid request. */
export interface BadLine {
  /** From 1. */
  line: number;
  issues: Issue[];
}

/** How many lines there were. */
export interface LineCount {
  lines: number;
  bad: number;
}

/**
 * Checks NDJSON line by line in bounded memory. Yields the bad lines, those
 * that are not JSON included (`code: 'json'`); returns how many there were.
 */
export declare function validateLines(
  operation: Operation,
  source: LineSource,
  options?: ValidateOptions,
): AsyncGenerator<BadLine, LineCount, undefined>;
