// Error classes. `branded` makes them of anonymous classes, which the compiler cannot emit as class declarations.
import type { ResponseMetadata } from '../client/options.ts';
import type { Issue } from '../validate/issue.ts';

/** Thrown by `parse` for a request that is not valid. Calls reject with it, and have sent nothing. */
export declare class ValidationError extends Error {
  /** `what` names the request in the message. Default: `'The request'`. */
  constructor(issues: Issue[], what?: string, truncated?: boolean);
  readonly name: 'ValidationError';
  /** Every violated rule. */
  readonly issues: Issue[];
  /** There are more issues than `maxIssues`. */
  readonly truncated?: true;
}

/** An error that the service returned. Errors that the model names have their own classes: `account.ConflictException` and so on. */
export declare class ServiceException extends Error {
  /** The client creates these. Tests may, too. */
  constructor(details: ServiceExceptionDetails);
  /** The service's error code: `'ConflictException'`. */
  readonly name: string;
  /** Which side is at fault. */
  readonly $fault: 'client' | 'server';
  readonly $metadata: ResponseMetadata;
  /**
   * What the error means and what to do: in English, or by `messages` in another language. Undefined if nothing is known. Not
   * enumerable, like `$response`: the other members are the service's.
   */
  readonly hint?: string;
  /** The HTTP response; its body has been read. Not enumerable, so that it does not end up in logs. */
  readonly $response?: Response | undefined;
}

/** What a `ServiceException` is created from. */
export interface ServiceExceptionDetails {
  name: string;
  message: string;
  fault: 'client' | 'server';
  metadata: ResponseMetadata;
  response?: Response | undefined;
  /** The members of the response's body. They become members of the error. */
  members?: { readonly [member: string]: unknown } | undefined;
}

/** A call that got no response, or one that cannot be read. `cause` is the original error. */
export declare class TransportError extends Error {
  constructor(
    reason: TransportError['reason'],
    message: string,
    details?: { cause?: unknown; metadata?: ResponseMetadata | undefined; body?: string | undefined },
  );
  readonly name: 'TransportError';
  /**
   * - `'network'`: the request could not be sent, or the connection broke.
   * - `'timeout'`: `requestTimeout` or `callTimeout` is over.
   * - `'abort'`: `abortSignal` aborted the call.
   * - `'response'`: the response is not JSON.
   * - `'credentials'`: the credential provider failed. Nothing was sent.
   */
  readonly reason: 'network' | 'timeout' | 'abort' | 'response' | 'credentials';
  /** How the call went. Undefined where there was none: a provider that fails, a waiter that is aborted. */
  readonly $metadata: ResponseMetadata | undefined;
  /** The first 200 characters of a response that is not JSON. */
  readonly body?: string;
}
