import type { Issue } from './issue.js';
import type { Operation, ValidateOptions } from './operation.js';

/** A compiled module, in whatever way the platform declares it. */
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : object;

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

export interface LinesOptions extends ValidateOptions {
  /**
   * So many worker threads share the work, in Node from 20.16, Deno and Bun;
   * elsewhere one has to do. The bad lines come in their order all the same.
   */
  workerThreads?: number;
  /**
   * `partner-central/lines-core.wasm` as a compiled module, where
   * `partner-central/slim` cannot fetch the file beside itself.
   */
  wasm?: CompiledModule;
}

/**
 * Checks NDJSON line by line in bounded memory. Yields the bad lines, those
 * that are not JSON included (`code: 'json'`); returns how many there were.
 */
export declare function validateLines(
  operation: Operation,
  source: LineSource,
  options?: LinesOptions,
): AsyncGenerator<BadLine, LineCount, undefined>;
