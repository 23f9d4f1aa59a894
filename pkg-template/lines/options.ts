// What `validateLines` takes and yields.
import type { Issue } from '../validate/issue.ts';
import type { ValidateOptions } from '../validate/operation.ts';
import type { CompiledModule } from '../wasm/source.ts';

/** NDJSON, as a whole or in pieces of any size. */
export type LineSource =
  | string
  | Uint8Array
  | ReadableStream<string>
  | ReadableStream<Uint8Array>
  | AsyncIterable<string | Uint8Array>
  | Iterable<string | Uint8Array>;

/** A line that is not a valid request. */
export interface BadLine {
  /** The line's number, from 1. */
  line: number;
  issues: Issue[];
  /** There are more issues than `maxIssues`. */
  truncated?: true;
}

/** How many lines were read. */
export interface LineCount {
  lines: number;
  /** How many of them are not valid. */
  bad: number;
}

/** The options of `validateLines`. */
export interface LinesOptions extends ValidateOptions {
  /**
   * How many worker threads share the work, in Node from 20.16, Deno and Bun; other runtimes ignore it. Bad lines come in
   * order all the same. Default: none, the work is done in this thread.
   */
  workerThreads?: number;
  /** `partner-central/lines-core.wasm` as a compiled module, where `partner-central/slim` cannot fetch the file beside itself. */
  wasm?: CompiledModule;
}
