import type { Answer } from '../client/options.ts';
import type {
  ErrorDetail,
  GetProfileUpdateTaskResponse,
  GetQualificationsAssociationTaskResponse,
  GetQualificationsDisassociationTaskResponse,
} from '../generated/types/account.js';

/** The output of an operation that waiters poll. */
export type TaskAnswer = Answer<
  GetProfileUpdateTaskResponse | GetQualificationsAssociationTaskResponse | GetQualificationsDisassociationTaskResponse
>;

/** A task that failed, was canceled, or did not end within `maxWaitTime`. */
export declare class WaiterError extends Error {
  /** Waiters create these. Tests may, too. */
  constructor(reason: WaiterError['reason'], message: string, output: TaskAnswer);
  readonly name: 'WaiterError';
  /** How the task ended; `'timeout'` if it is still running. */
  readonly reason: 'failed' | 'canceled' | 'timeout';
  /** The output of the last poll. */
  readonly output: TaskAnswer;
  /** Why the task failed, as the service says it. Empty if it gives no reason. */
  readonly details: readonly ErrorDetail[];
  /** What the reasons mean and what to do, in the language of `messages`. Not enumerable, like that of a `ServiceException`. */
  readonly hint?: string;
}
