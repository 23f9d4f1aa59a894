// What the parts of a bulk call share.
import type { Operation } from '../../validate/operation.ts';
import type { NewerOperation } from '../arguments/operation.ts';
import type { Client } from '../aws/client.ts';
import type { BulkOptions } from './bulk-options.ts';
import type { ErrorData } from './error-data.ts';
import type { Journal } from './journal.ts';
import type { Pace } from './pace.ts';
import type { Rereadable } from './rereadable.ts';
import type { Stop } from './stop.ts';

export interface BulkRun {
  readonly operation: Operation | NewerOperation;
  readonly source: Rereadable;
  readonly options: BulkOptions;
  readonly client: Client;
  readonly journal: Journal;
  readonly stop: Stop;
  readonly pace: Pace;
  /** The number of requests in the file. */
  readonly total: number;
  readonly counts: Counts;
}

/** How many requests ended in which way. */
export interface Counts {
  done: number;
  doneBefore: number;
  failed: number;
  unknown: number;
  invalid: number;
  /** Those that are settled, in whichever way. */
  settled: number;
}

/** How a request ended. */
export type Outcome =
  | { output: object }
  | { error: ErrorData }
  | { issues: readonly object[] }
  | { unknown: { message: string; sent?: string } }
  | { request: object };

/** What is printed for a line. */
export type LineResult = { line: number; row?: number } & Outcome;
