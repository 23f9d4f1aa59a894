// The options of clients and calls, and what comes with every response.
import type { Issue, Messages } from '../validate/issue.ts';
import type { Operation } from '../validate/operation.ts';

/** AWS credentials. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
  /** When they expire. A provider is called again in the last five minutes, while calls use these. */
  expiration?: Date | string | number | undefined;
}

/** A function that returns credentials. The AWS SDK's providers are such functions; some read the client's region from `caller`. */
export type CredentialProvider = (caller?: { callerClientConfig?: any }) => Credentials | Promise<Credentials>;

/** Header fields, or a function (async or not) that returns them and is called for every attempt. */
export type HeaderSource = HeaderFields | (() => HeaderFields | undefined | Promise<HeaderFields | undefined>);

/** Header fields. Those that are `undefined` or `null` are not sent. */
export type HeaderFields = Headers | { readonly [name: string]: string | number | boolean | null | undefined };

/** The options of a client. */
export interface ClientOptions {
  /** The AWS region, such as `'us-east-1'`. Channel is global and takes only the partition from it. Required unless `endpoint` is set. */
  region?: string | undefined;
  /**
   * Credentials, or a credential provider: a function (async or not) that is called before the first request and again five
   * minutes before the credentials expire, once for all calls that wait for it. The AWS SDK's providers
   * (`fromNodeProviderChain()`, `fromCognitoIdentityPool(…)`) work, and so does `fromEnv()` of `partner-central/credentials`.
   * Required unless `auth` is `'none'`.
   */
  credentials?: Credentials | CredentialProvider | undefined;
  /** `'none'` sends requests unsigned, to a proxy of yours that signs them: see `createProxyHandler` of `partner-central/proxy`. */
  auth?: 'none' | undefined;
  /** The URL to send to, in place of AWS's endpoint. In a page, a path such as `'/partner-central'` is relative to the page's origin. */
  endpoint?: string | URL | undefined;
  /** Replaces the global `fetch`: with a sandbox, a test double, a fetch that logs. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Header fields that every request sends. */
  headers?: HeaderSource | undefined;
  /** The `credentials` option of `fetch`: whether the browser sends cookies to your proxy. */
  requestCredentials?: 'omit' | 'same-origin' | 'include' | undefined;
  /** How many attempts a call makes at most, the first included. Default: 3. */
  maxAttempts?: number | undefined;
  /** Milliseconds until an attempt times out; a retry may follow. Default: no timeout. */
  requestTimeout?: number | undefined;
  /** Milliseconds until the whole call times out, with all attempts, delays and credentials. Default: no timeout. */
  callTimeout?: number | undefined;
  /**
   * The retry mode, as in the AWS SDKs. `'adaptive'` also limits this client's request rate after the service has throttled
   * it, so that calls wait instead of failing; the code for it is loaded with the first call. Default: `'standard'`.
   */
  retryMode?: 'standard' | 'adaptive' | undefined;
  /** Whether to use FIPS 140 endpoints. Cannot be combined with `endpoint`. Default: `false`. */
  useFipsEndpoint?: boolean | undefined;
  /** Identifies your product to AWS in the header `X-Amzn-User-Agent`: `{Integrator}|{Product}`. */
  userAgent?: string | undefined;
  /**
   * Whether requests are validated before they are sent. `true` rejects those that are not valid with a `ValidationError`.
   * `'warn'` reports their issues to `onIssues` and `logger.warn`, and sends them all the same. `false` only rejects what JSON
   * cannot carry. Both help when AWS has changed its rules since this release. Default: `true`.
   */
  validate?: boolean | 'warn' | undefined;
  /** What to do with keys that the model does not name, as for `validate` of an operation. Default: `'error'`. */
  unknownKeys?: 'error' | 'strip' | 'allow' | undefined;
  /** The paths of members that are not required, because somebody else fills them in, such as a proxy's `prepare`: `['Catalog']`. */
  optional?: readonly string[] | undefined;
  /** How many issues a `ValidationError` has at most. Default: 1,000. */
  maxIssues?: number | undefined;
  /** Which rules requests are checked against, as for `validate` of an operation; `clock` has the time. Default: `'model'`. */
  rules?: 'model' | 'documented' | undefined;
  /** Called with the issues of a request that `validate: 'warn'` sends all the same. Exceptions that it throws are ignored. */
  onIssues?: ((issues: Issue[], operation: Operation) => void) | undefined;
  /** Messages of your own for the issues of invalid requests and, under `service`, for fields that the service refuses. */
  messages?: Messages | undefined;
  /** The current time in milliseconds. For tests. Default: `Date.now`. */
  clock?: (() => number | Date) | { now(): number } | undefined;
  /**
   * `debug` gets one line for each attempt, `warn` one for each request that is not valid and is sent all the same. No line has
   * request or response data. `console` works.
   */
  logger?: { debug?: ((message: string) => void) | undefined; warn?: ((message: string) => void) | undefined } | undefined;
  /** Called after each attempt. Exceptions that it throws are ignored. */
  onAttempt?: ((attempt: Attempt) => void) | undefined;
  /** A random number from 0 up to, but not including, 1: it spreads retry delays. For tests. Default: `Math.random`. */
  random?: (() => number) | undefined;
  /** Waits before a retry; resolves early when `signal` aborts. For tests. */
  sleep?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
}

/** One finished attempt of a call. */
export interface Attempt {
  /** The operation's name: `'CreatePartner'`. */
  operation: string;
  /** The number of the attempt, from 1. */
  attempt: number;
  /** The HTTP status. Undefined if there was no response. */
  status: number | undefined;
  /** AWS's ID of the request. Undefined if there was no response. */
  requestId: string | undefined;
  /** How long it took, in milliseconds. */
  duration: number;
  /** Why it failed; undefined if it succeeded. Do not log it whole: a service's error may quote request data. */
  error: Error | undefined;
}

/** The options of one call. They override the client's options of the same names. */
export interface CallOptions {
  /** Aborts the call immediately: it rejects with a `TransportError` whose `reason` is `'abort'`. */
  abortSignal?: AbortSignal | undefined;
  /** Milliseconds until an attempt times out. */
  requestTimeout?: number | undefined;
  /** Milliseconds until the whole call times out. */
  callTimeout?: number | undefined;
  /** Whether the request is validated, as for the client. */
  validate?: ClientOptions['validate'];
  /** What to do with keys that the model does not name. */
  unknownKeys?: ClientOptions['unknownKeys'];
  /** How many issues a `ValidationError` has at most. */
  maxIssues?: ClientOptions['maxIssues'];
  /** Which rules the request is checked against. */
  rules?: ClientOptions['rules'];
  /** Called with the issues of a request that `validate: 'warn'` sends all the same. */
  onIssues?: ClientOptions['onIssues'];
  /** Messages of your own for issues. */
  messages?: Messages | undefined;
  /** Header fields in addition to the client's; a field of the same name replaces the client's. */
  headers?: HeaderSource | undefined;
  /** Replaces the client's `fetch` for this call, for example to read the raw response. */
  fetch?: ClientOptions['fetch'];
}

/** The options of a paginator. */
export interface PageOptions extends CallOptions {
  /** How many items a page has at most, where the operation has such a member. Default: the service decides. */
  pageSize?: number | undefined;
  /** The page token to start from. Default: the input's own, or the first page. */
  startingToken?: string | undefined;
  /** Whether to stop when a page returns the token that was sent. Default: `true`. */
  stopOnSameToken?: boolean | undefined;
}

/** The options of a waiter. Its times are in seconds, as in the AWS SDK. */
export interface WaitOptions extends CallOptions {
  /** How many seconds to wait at most, above 0. After that the call rejects with a `WaiterError`. */
  maxWaitTime: number;
  /** Seconds before the second request. Each further delay is twice the one before. Default: 2. */
  minDelay?: number | undefined;
  /** The longest delay, in seconds. Default: 30. */
  maxDelay?: number | undefined;
}

/** What is known about a call. The members that the AWS SDK makes optional are optional, so that outputs fit its types. */
export interface ResponseMetadata {
  /** The HTTP status of the last response; absent if there was none. */
  httpStatusCode?: number;
  /** AWS's ID of the request. AWS Support asks for it. */
  requestId?: string;
  /** How many attempts the call made. */
  attempts: number;
  /** How many milliseconds the call waited between attempts. */
  totalRetryDelay: number;
}

/** An operation's output, and how the call went. */
export type Answer<Output> = Output & { $metadata: ResponseMetadata };
