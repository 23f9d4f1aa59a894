// The options of a bulk call.
import { numberInRange } from '../arguments/number.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { Validation } from '../arguments/validation.ts';

/** As they are written on the command line. */
export interface BulkArguments {
  ndjson?: boolean | undefined;
  csv?: boolean | undefined;
  rate?: string | undefined;
  concurrency?: string | undefined;
  'skip-invalid'?: boolean | undefined;
  journal?: string | undefined;
  'no-journal'?: boolean | undefined;
  'retry-failed'?: boolean | undefined;
  'retry-unknown'?: boolean | undefined;
  'dry-run'?: boolean | undefined;
}

export interface BulkOptions extends Validation {
  isCsv: boolean | undefined;
  isDryRun: boolean | undefined;
  skipInvalid: boolean | undefined;
  retryFailed: boolean | undefined;
  retryUnknown: boolean | undefined;
  concurrency: number;
  /** Attempts per second. */
  rate: number;
  /** The path that was given, if one was. */
  journal: string | undefined;
  needsJournal: boolean;
}

/** Channel's documented quotas, in requests per second. AWS documents none for Account, so these apply there too. */
const READ_RATE = '5';
const WRITE_RATE = '3';

export function parseBulkOptions(
  operation: { readonly name: string },
  values: BulkArguments,
): Omit<BulkOptions, keyof Validation> {
  const { journal, 'no-journal': noJournal } = values;
  if (journal !== undefined && noJournal) throw new UsageError('--journal and --no-journal exclude each other');
  const isRead = /^(Get|List)/.test(operation.name);
  return {
    isCsv: values.csv,
    isDryRun: values['dry-run'],
    skipInvalid: values['skip-invalid'],
    retryFailed: values['retry-failed'],
    retryUnknown: values['retry-unknown'],
    concurrency: numberInRange('--concurrency', values.concurrency ?? '4', 1, 100, true),
    rate: numberInRange('--rate', values.rate ?? (isRead ? READ_RATE : WRITE_RATE), 0.01, 10_000),
    journal,
    // Reading again does no harm, and may give a newer response.
    needsJournal: !noJournal && !isRead,
  };
}
