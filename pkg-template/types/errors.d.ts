import type {
  ErrorDetail,
  GetProfileUpdateTaskResponse,
  GetQualificationsAssociationTaskResponse,
  GetQualificationsDisassociationTaskResponse,
} from './account.js';
import type { Answer, ResponseMetadata } from './client.js';

/** An error that the service answered with. The modelled ones have classes of their own in `account` and `channel`. */
export declare class ServiceException extends Error {
  /** Services make these; you may, in tests. */
  constructor(details: ServiceExceptionDetails);
  /** The service's code for it: `'ConflictException'`. */
  readonly name: string;
  /** Whose fault it is. */
  readonly $fault: 'client' | 'server';
  readonly $metadata: ResponseMetadata;
  /** The answer itself, its body read. Not enumerable: it does not go to logs. */
  readonly $response?: Response | undefined;
}

/** What a `ServiceException` is made of. */
export interface ServiceExceptionDetails {
  name: string;
  message: string;
  fault: 'client' | 'server';
  metadata: ResponseMetadata;
  response?: Response | undefined;
  /** The members of the answer's body. */
  members?: { readonly [member: string]: unknown } | undefined;
}

/** A call that got no answer, or one that is none. `cause` is what lies behind it. */
export declare class TransportError extends Error {
  constructor(
    reason: TransportError['reason'],
    message: string,
    details?: { cause?: unknown; metadata?: ResponseMetadata | undefined; body?: string | undefined },
  );
  readonly name: 'TransportError';
  /** `'response'`: an answer that is not JSON. `'credentials'`: the function for them failed; nothing was sent. */
  readonly reason: 'network' | 'timeout' | 'abort' | 'response' | 'credentials';
  readonly $metadata: ResponseMetadata | undefined;
  /** The first characters of an answer that is not JSON. */
  readonly body?: string;
}

/** What a waiter was told last. */
export type TaskAnswer = Answer<
  GetProfileUpdateTaskResponse | GetQualificationsAssociationTaskResponse | GetQualificationsDisassociationTaskResponse
>;

/** A task that did not end well, or not within `maxWaitTime`. */
export declare class WaiterError extends Error {
  /** Waiters make these; you may, in tests. */
  constructor(reason: WaiterError['reason'], message: string, output: TaskAnswer);
  readonly name: 'WaiterError';
  readonly reason: 'FAILED' | 'CANCELED' | 'TIMEOUT';
  /** The last answer. */
  readonly output: TaskAnswer;
  /** What the service says is wrong with the task; empty where it says nothing. */
  readonly details: readonly ErrorDetail[];
}
