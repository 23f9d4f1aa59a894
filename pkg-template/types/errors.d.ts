import type { ResponseMetadata } from './client.js';

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

/** A task that did not end well, or not within `maxWaitTime`. */
export declare class WaiterError extends Error {
  readonly name: 'WaiterError';
  readonly reason: 'FAILED' | 'CANCELED' | 'TIMEOUT';
  /** The last answer. */
  readonly output: unknown;
  /** What the service says is wrong with the task. */
  readonly details: readonly { Locale?: string; Message?: string; Reason?: string }[];
}
