// The portal's own backend, for clients with `auth: 'none'`.
import type {
  OperationId,
  operations,
  PartnerCentralAccount,
  PartnerCentralChannel,
  RequestOf,
  Valid,
} from '../types/index.js';
import type { ClientOptions } from '../client/options.ts';

/** A request that is being decided on, as a discriminated union by `operation`. `Context` is what `authenticate` gave. */
export type ProxyCall<Context, Id extends OperationId = OperationId> = Id extends OperationId
  ? {
      /** `'account.CreatePartner'` */
      readonly operation: Id;
      /** What was sent, valid, and what the service will get. */
      readonly input: Valid<RequestOf<(typeof operations)[Id]>>;
      /** Whom the request is of: what `authenticate` gave. */
      readonly context: Context;
      /** The request itself, its body read. */
      readonly request: Request;
    }
  : never;

/**
 * Says whether a call goes through. Only `true` does; anything else is answered with 403, and a `Response`, returned or
 * thrown, as it is. One that throws has not said yes.
 */
export type ProxyGuard<Context, Id extends OperationId = OperationId> = (
  call: ProxyCall<Context, Id>,
) => boolean | Response | Promise<boolean | Response>;

/** Pages of other origins, and what they may send. Without it there are none. */
export interface ProxyCors {
  /**
   * `'https://portal.example'`, a list of such, or a (possibly async) function that says `true`. `'*'` is every page there is:
   * only without `credentials`.
   */
  origin: string | readonly string[] | ((origin: string, request: Request) => boolean | Promise<boolean>);
  /** Whether browsers send cookies: for clients with `requestCredentials: 'include'`. */
  credentials?: boolean | undefined;
  /** Headers that are sent besides content-type and x-amz-target: `['authorization', 'x-csrf-token']`. */
  headers?: readonly string[] | undefined;
  /** Seconds that a browser remembers the answer. 600 if not given. */
  maxAge?: number | undefined;
}

/** What `onError` is told besides the error. */
export interface ProxyFailure<Context> {
  /** `'account.CreatePartner'`, once that is known. */
  readonly operation: OperationId | undefined;
  /** What `authenticate` gave, once it did. */
  readonly context: Context | undefined;
  readonly request: Request;
  /** What the browser was answered with. */
  readonly status: number;
}

/** How to decide, and whom to tell. */
export interface ProxyRules<Context> {
  /**
   * Whom a request is of: any truthy value, which guards get as `context`. Falsy, or an error: 401. A `Response`, returned or
   * thrown, is the answer. Look at headers (a session's cookie, a bearer token, a CSRF token), not at the body.
   */
  authenticate: (
    request: Request,
  ) => Context | Response | false | null | undefined | '' | 0 | Promise<Context | Response | false | null | undefined | '' | 0>;
  /**
   * What may be called. Nothing is that is not named here: a list, `['account.CreatePartner']`; or an object with `true` or
   * a guard for each, `{ 'account.GetPartner': ({ input, context }) => input.Identifier === context.partner }`; or one guard
   * for all 51, which then has to know them.
   */
  allow:
    | readonly OperationId[]
    | { readonly [Id in OperationId]?: true | ProxyGuard<Context, Id> | undefined }
    | ProxyGuard<Context>;
  /**
   * Gives another input in place of the one that was sent, before it is validated: `({ input, context }) => ({ ...input,
   * Catalog: context.catalog })`. Nothing leaves it as it is; an error is answered with 403.
   */
  prepare?: (call: {
    readonly operation: OperationId;
    readonly input: { [member: string]: unknown };
    readonly context: Context;
    readonly request: Request;
  }) => object | undefined | void | Promise<object | undefined | void>;
  /** Pages of other origins. */
  cors?: ProxyCors | false | undefined;
  /** Bytes of a request's body. 1,048,576 if not given. */
  maxBodySize?: number | undefined;
  /** Milliseconds until the body has come. 30,000 if not given. */
  bodyTimeout?: number | undefined;
  /**
   * Is told of what the browser is not: answers from 500 on, errors of your own functions, and of the service about this
   * server's credentials or rights. If not given, `console.error` gets a line of each without what was sent. Such errors are
   * not for logs as a whole: a service may quote what it was sent.
   */
  onError?: ((error: unknown, failure: ProxyFailure<Context>) => void) | undefined;
}

/** Calls the service as a client of these options does: region, credentials, endpoint, fetch, limits … */
export interface ProxyClientOptions extends Omit<ClientOptions, 'auth' | 'requestCredentials' | 'validate'> {
  region: string;
  credentials: NonNullable<ClientOptions['credentials']>;
  clients?: undefined;
}

/** Calls the services through clients of yours. */
export interface ProxyClients extends Pick<ClientOptions, 'messages'> {
  clients: { readonly account?: PartnerCentralAccount | undefined; readonly channel?: PartnerCentralChannel | undefined };
}

/** The options of a proxy. */
export type ProxyOptions<Context = unknown> = ProxyRules<Context> & (ProxyClientOptions | ProxyClients);

/**
 * Makes the portal's own backend, for clients with `auth: 'none'` and its address as their `endpoint`: a function of web
 * requests that never rejects. In Next.js `export const POST = handler` (and `OPTIONS`, if there is `cors`), in a worker
 * `export default { fetch: handler }`, in Node and Express `toNodeListener(handler)`.
 *
 * Each request is authenticated, its operation allowed, its body validated anew; then it is signed, sent and tried again as
 * by any client, with the same idempotency token. The answer's body is the service's own, byte for byte, as are the errors
 * that it models. What else goes wrong is answered in AWS's form without any word of this server: `UnauthorizedException`
 * 401, `AccessDeniedException` 403, `ThrottlingException` 429, `InternalFailure` 500, `BadGatewayException` 502,
 * `GatewayTimeoutException` 504. No header of a request goes on to the service, and few of an answer's come back.
 *
 * It does not limit rates: what stands before it may.
 */
export declare function createProxyHandler<Context>(options: ProxyOptions<Context>): (request: Request) => Promise<Response>;

/** What `toNodeListener` needs of a request; those of `node:http`, `node:http2` and Express have it. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly rawHeaders: string[];
}

/** What `toNodeListener` needs of a response. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string | string[]): unknown;
  end(body: Uint8Array): unknown;
}

/**
 * Such a handler as a listener: `http.createServer(toNodeListener(handler))`, `app.post('/partner-central', toNodeListener(handler))`.
 * A body that Express's parsers have read already is taken from `request.body`.
 */
export declare function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => Promise<void>;
