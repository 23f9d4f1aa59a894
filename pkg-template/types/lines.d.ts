import type { BadLine, LineCount, LineSource, LinesOptions } from '../lines/options.ts';
import type { Operation } from '../validate/operation.ts';

/**
 * Validates NDJSON, one request of `operation` on each line, in bounded memory. Yields the lines that are not valid, those
 * that are not JSON included (`code: 'json'`). Returns how many lines there were: the `value` of the last `next()`.
 */
export declare function validateLines(
  operation: Operation,
  source: LineSource,
  options?: LinesOptions,
): AsyncGenerator<BadLine, LineCount, undefined>;
