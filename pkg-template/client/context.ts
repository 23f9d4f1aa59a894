// What a client knows, and what a call knows.
import { RETRY_QUOTA } from '../generated/abi.ts';
import type { CoreOperation } from '../validate/core-operation.ts';
import type { Limiter } from './adaptive.ts';
import type { EndpointSetting } from './endpoint.ts';
import type { ModelledException, TransportError } from './errors.ts';
import type { CallOptions } from './options.ts';
import type { NamedOperation } from './named-operation.ts';
import type { ClientRequest } from './request.ts';
import type { Settings } from './settings.ts';
import type { HeaderMap } from './signer.ts';

/** What every call of a client needs. */
export interface ClientContext {
  /** The prefix of `X-Amz-Target`. */
  readonly targetPrefix: string;
  readonly signingName: string;
  /** The classes of the errors that the model names. */
  readonly errors: { readonly [name: string]: ModelledException };
  /** The operations without output, if there are any: the body of their success may be empty. */
  readonly withoutOutput: readonly string[] | undefined;
  readonly settings: Settings;
  readonly state: ClientState;
  readonly endpoint: EndpointSetting;
}

/** What the calls of a client share. */
export interface ClientState {
  /** The retry quota, in tokens. */
  quota: number;
  /** How many milliseconds the service's clock is ahead of ours. */
  offset: number;
  /** The limiter of the adaptive mode, once a call has needed it. */
  limiter: Promise<Limiter> | undefined;
}

/** The state of a new client. */
export const createState = (): ClientState => ({ quota: RETRY_QUOTA, offset: 0, limiter: undefined });

/** One call, with all its attempts. */
export interface Call {
  readonly operation: CoreOperation | NamedOperation;
  readonly request: ClientRequest;
  readonly options: CallOptions;
  readonly metadata: CallMetadata;
  /** Creates an error of this call, with the metadata as they are now. */
  error(reason: TransportError['reason'], message: string, cause: unknown): TransportError;
  /** The error of a call that its deadline or its signal has ended. */
  endedBy(cause: unknown): TransportError;
  /** Why the last attempt failed. */
  failure?: Error;
  /** The headers of the last attempt and the secret access key that it was signed with, which no error may quote. */
  headers: HeaderMap;
  secretKey: string;
}

/** `ResponseMetadata` that is still being filled in. */
export interface CallMetadata {
  httpStatusCode: number | undefined;
  requestId: string | undefined;
  attempts: number;
  totalRetryDelay: number;
}
