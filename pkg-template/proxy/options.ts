// The options of a proxy, and what it passes to the functions among them.
import type { ClientOptions } from '../client/options.ts';
import type { OperationId, operations } from '../types/index.js';
import type { ServiceClients } from './generated/services.ts';
import type { RequestOf, Valid } from '../validate/operation.ts';

/** A call that a guard decides about: a union that `operation` discriminates. `Context` is what `authenticate` returned. */
export type ProxyCall<Context, Id extends OperationId = OperationId> = Id extends OperationId
  ? {
      /** `'account.CreatePartner'` */
      readonly operation: Id;
      /** The validated input, as the service will get it. */
      readonly input: Valid<RequestOf<(typeof operations)[Id]>>;
      /** The caller: what `authenticate` returned. */
      readonly context: Context;
      /** The request itself; its body was read. */
      readonly request: Request;
    }
  : never;

/**
 * Decides whether a call is allowed. Only `true` allows it. A `Response`, returned or thrown, is sent as it is. Everything
 * else is refused with 403, and so is any other exception.
 */
export type ProxyGuard<Context, Id extends OperationId = OperationId> = (
  call: ProxyCall<Context, Id>,
) => boolean | Response | Promise<boolean | Response>;

/** Which pages of other origins may call, and what they may send. */
export interface ProxyCors {
  /**
   * `'https://portal.example'`, a list of origins, or a function (async or not) that returns `true` for those that may call.
   * `'*'` allows all pages, and excludes `credentials`.
   */
  origin: string | readonly string[] | ((origin: string, request: Request) => boolean | Promise<boolean>);
  /** Whether browsers send cookies: for clients with `requestCredentials: 'include'`. Default: `false`. */
  credentials?: boolean | undefined;
  /** Headers that pages send besides content-type and x-amz-target: `['authorization', 'x-csrf-token']`. */
  headers?: readonly string[] | undefined;
  /** How long browsers cache the response to a preflight, in seconds. Default: 600. */
  maxAge?: number | undefined;
}

/** What `onError` gets besides the error. */
export interface ProxyFailure<Context> {
  /** `'account.CreatePartner'`. Undefined if the request failed before its operation was known. */
  readonly operation: OperationId | undefined;
  /** What `authenticate` returned. Undefined if the request failed before that. */
  readonly context: Context | undefined;
  readonly request: Request;
  /** The HTTP status of the response to the page. */
  readonly status: number;
}

type Falsy = false | null | undefined | '' | 0;

/** Who may call what. */
export interface ProxyRules<Context> {
  /**
   * Identifies the caller. Guards get what it returns as `context`. A falsy value or an exception is refused with 401; a
   * `Response`, returned or thrown, is sent as it is. Look at headers (a session cookie, a bearer token, a CSRF token) and not
   * at the body.
   */
  authenticate: (request: Request) => Context | Response | Falsy | Promise<Context | Response | Falsy>;
  /**
   * The operations that may be called; all others are refused. A list, `['account.CreatePartner']`; an object with `true` or
   * a guard for each, `{ 'account.GetPartner': ({ input, context }) => input.Identifier === context.partner }`; or one guard
   * for all operations. With `validate` other than `true`, an operation may be newer than this package:
   * `'channel.NewOperation'`, which TypeScript lets only a guard name.
   */
  allow:
    | readonly OperationId[]
    | { readonly [Id in OperationId]?: true | ProxyGuard<Context, Id> | undefined }
    | ProxyGuard<Context>;
  /**
   * Returns the input to validate and send instead of the one in the request: `({ input, context }) => ({ ...input, Catalog:
   * context.catalog })`. Without a return value the input stays as it is. An exception is refused with 403.
   */
  prepare?: (call: {
    readonly operation: OperationId;
    readonly input: { [member: string]: unknown };
    readonly context: Context;
    readonly request: Request;
    // biome-ignore lint/suspicious/noConfusingVoidType: a function without a return value is a valid one.
  }) => object | undefined | void | Promise<object | undefined | void>;
  /** Which pages of other origins may call. Default: none. */
  cors?: ProxyCors | false | undefined;
  /** The largest body of a request, in bytes. Default: 1,048,576. */
  maxBodySize?: number | undefined;
  /** How long the body of a request may take, in milliseconds. Default: 30,000. */
  bodyTimeout?: number | undefined;
  /**
   * Called with errors whose details the page does not see: responses from status 500 on, exceptions of your functions, and
   * errors of the service about this server's credentials or permissions. Do not log such an error as a whole: the service
   * may quote the request in it. Default: `console.error` with one line that contains no request data.
   */
  onError?: ((error: unknown, failure: ProxyFailure<Context>) => void) | undefined;
}

/** The proxy makes its own clients, with these options: region, credentials, endpoint, fetch, timeouts … */
export interface ProxyClientOptions extends Omit<ClientOptions, 'auth' | 'requestCredentials' | 'optional'> {
  region: string;
  credentials: NonNullable<ClientOptions['credentials']>;
  clients?: undefined;
}

/** The proxy uses your clients. */
export interface ProxyClients
  extends Pick<ClientOptions, 'messages' | 'validate' | 'unknownKeys' | 'maxIssues' | 'rules' | 'onIssues'> {
  clients: ServiceClients;
}

/** The options of a proxy. */
export type ProxyOptions<Context = unknown> = ProxyRules<Context> & (ProxyClientOptions | ProxyClients);
