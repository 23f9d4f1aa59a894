import type { Messages } from './issue.js';

/** AWS credentials. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
  /** A function that gave these is asked again five minutes before. */
  expiration?: Date | string | number | undefined;
}

/** Gives credentials. The AWS SDK's providers take the region from what they are given, if they need one. */
export type CredentialProvider = (caller?: { callerClientConfig?: any }) => Credentials | Promise<Credentials>;

/** Header fields, or a (possibly async) function that gives them anew for each attempt. */
export type HeaderSource = HeaderFields | (() => HeaderFields | undefined | Promise<HeaderFields | undefined>);

/** Header fields. What is `undefined` or `null` is left out. */
export type HeaderFields = Headers | { readonly [name: string]: string | number | boolean | null | undefined };

/** The options of a client. */
export interface ClientOptions {
  /** `'us-east-1'`. Channel is global and takes the partition from it. */
  region?: string | undefined;
  /**
   * Credentials, or a (possibly async) function that gives them and is asked again five minutes before they expire, once
   * for many calls. The AWS SDK's providers (`fromNodeProviderChain()`, `fromCognitoIdentityPool(…)`) are such functions;
   * `fromEnv()` of `partner-central/credentials` is another.
   */
  credentials?: Credentials | CredentialProvider | undefined;
  /** `'none'`: send requests unsigned, to a proxy of your own that signs them. */
  auth?: 'none' | undefined;
  /** Where to send instead of AWS's own endpoint. A path (`'/partner-central'`) is of the page's origin. */
  endpoint?: string | URL | undefined;
  /** Sends instead of the global `fetch`: a sandbox, a proxy, a test. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Header fields of every call. */
  headers?: HeaderSource | undefined;
  /** `credentials` of `fetch`: whether a browser sends cookies to your proxy. */
  requestCredentials?: 'omit' | 'same-origin' | 'include' | undefined;
  /** Attempts of one call, the first included. 3 if not given. */
  maxAttempts?: number | undefined;
  /** Milliseconds until one attempt is given up, and perhaps tried again. No limit if not given. */
  requestTimeout?: number | undefined;
  /** Milliseconds until the whole call is given up: all attempts, the waits between them, credentials. No limit if not given. */
  callTimeout?: number | undefined;
  /**
   * `'standard'` if not given. `'adaptive'` also limits the rate of this client's requests once it was throttled, so that
   * calls wait here instead of failing there; the code for it is loaded with the first call.
   */
  retryMode?: 'standard' | 'adaptive' | undefined;
  /** FIPS 140 endpoints. */
  useFipsEndpoint?: boolean | undefined;
  /** Sent as `X-Amzn-User-Agent`: `{Integrator}|{Product}`. */
  userAgent?: string | undefined;
  /** `false`: send requests unchecked. `true` if not given. */
  validate?: boolean | undefined;
  /** Words of your own for issues: of requests that are not sent, and (`service`) of fields that the service refused. */
  messages?: Messages | undefined;
  /** What time it is, in milliseconds. For tests. */
  clock?: (() => number | Date) | { now(): number } | undefined;
  /** Is told of every attempt, a line each, without what was sent or answered: `console` will do. */
  logger?: { debug?: ((message: string) => void) | undefined } | undefined;
  /** Is told of every attempt. What it throws is passed over. */
  onAttempt?: ((attempt: Attempt) => void) | undefined;
  /** From 0 to below 1, for the delays between attempts. For tests. */
  random?: (() => number) | undefined;
  /** Waits between attempts. For tests. */
  sleep?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
}

/** One attempt of a call, when it has ended. */
export interface Attempt {
  /** `'CreatePartner'` */
  operation: string;
  /** From 1. */
  attempt: number;
  /** The HTTP status, if there was an answer. */
  status: number | undefined;
  /** AWS's name for it, if there was an answer. */
  requestId: string | undefined;
  /** In milliseconds. */
  duration: number;
  /** Why it failed. Not for logs as a whole: what a service says may quote what it was sent. */
  error: Error | undefined;
}

/** The options of one call. */
export interface CallOptions {
  /** Gives the call up, at once whatever it waits for. */
  abortSignal?: AbortSignal | undefined;
  /** As in the client's options, for this call. */
  requestTimeout?: number | undefined;
  /** As in the client's options, for this call. */
  callTimeout?: number | undefined;
  /** As in the client's options, for this call. */
  messages?: Messages | undefined;
  /** Header fields besides the client's own. */
  headers?: HeaderSource | undefined;
  /** As in the client's options, for this call: to see its answers as they come, say. */
  fetch?: ClientOptions['fetch'];
}

/** The options of a pagination. */
export interface PageOptions extends CallOptions {
  /** At most so many items a page, where the operation can be told. */
  pageSize?: number | undefined;
  /** The token to begin with. */
  startingToken?: string | undefined;
  /** Whether to end when a page hands out the token it was asked with. `true` if not given. */
  stopOnSameToken?: boolean | undefined;
}

/** The options of a waiter. All times in seconds, as in the AWS SDK. */
export interface WaitOptions extends CallOptions {
  /** Above 0. A task that goes on for longer rejects with `WaiterError`. */
  maxWaitTime: number;
  /** The first pause; each is twice the one before. 2 if not given. */
  minDelay?: number | undefined;
  /** The longest pause. 30 if not given. */
  maxDelay?: number | undefined;
}

/** How a call went. Optional as in the AWS SDK, so that a response fits where one of its own is wanted. */
export interface ResponseMetadata {
  /** Of the last attempt; absent if none was answered. */
  httpStatusCode?: number;
  /** AWS's name for the call; tell it to their support. */
  requestId?: string;
  /** How many attempts it took. */
  attempts: number;
  /** Milliseconds spent waiting between attempts. */
  totalRetryDelay: number;
}

/** A response with how its call went. */
export type Answer<Output> = Output & { $metadata: ResponseMetadata };
