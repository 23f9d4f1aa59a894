// The portal's own backend: the other side of a client with `auth: 'none'`. It takes what such a client sends, checks that the
// portal allows it, signs it with credentials that stay here, and returns the service's response as it came.
//
// The package is imported by its name and not by files, so that an app that uses both has one copy, and the runtime's export
// condition decides where the WebAssembly comes from.
import { type OperationId, ServiceException, TransportError } from 'partner-central';
import { CLIENT_OPTIONS } from '../client/option-names.ts';
import { callHook } from '../client/hook.ts';
import { MEDIA_TYPE } from '../generated/vocabulary.ts';
import { checkOptions } from '../validate/options.ts';
import { createRules } from './allow.ts';
import { parseInput, readBody } from './body.ts';
import { createClients } from './clients.ts';
import { createCors, crossSite } from './cors.ts';
import type { ServiceName } from '../generated/service-name.ts';
import { ErrorResponse, methodNotAllowed, validationException } from './error-response.ts';
import { forward } from './forward.ts';
import type { ProxyCall, ProxyFailure, ProxyOptions } from './options.ts';
import { abortedResponse, errorResponseOf, responseOf, withDefaultHeaders } from './responses.ts';
import { targetOf } from './targets.ts';

const PROXY_OPTIONS = ['authenticate', 'allow', 'prepare', 'cors', 'maxBodySize', 'bodyTimeout', 'onError', 'clients'];

/** What is known of a request while it is handled. The functions of the portal get it. */
interface Call<Context> {
  readonly request: Request;
  operation: OperationId | undefined;
  service?: ServiceName;
  context: Context | undefined;
  readonly input?: unknown;
}

/**
 * Creates the portal's own backend, for clients with `auth: 'none'` and its address as their `endpoint`. The handler is a
 * function of web requests that never rejects. In Next.js, `export const POST = handler` (and `OPTIONS`, with `cors`); in a
 * worker, `export default { fetch: handler }`; in Node and Express, `toNodeListener(handler)`.
 *
 * Each request is authenticated, its operation must be allowed, and its input is validated anew, unless `validate` says
 * otherwise. Then it is signed, sent and retried as by any client, with the same idempotency token. The body of the response
 * is the service's own, byte for byte, modelled errors included. Every other failure gets a response in the form of AWS's
 * errors, without details of this server:
 * `UnauthorizedException` 401, `AccessDeniedException` 403, `ThrottlingException` 429, `InternalFailure` 500,
 * `BadGatewayException` 502, `GatewayTimeoutException` 504. No header of the request goes to the service, and few headers of
 * its response come back.
 *
 * The proxy does not limit rates; put a rate limiter in front of it.
 */
export function createProxyHandler<Context>(options: ProxyOptions<Context>): (request: Request) => Promise<Response> {
  const { authenticate, prepare, messages, unknownKeys, maxIssues, rules, onIssues, validate = true } = options ?? {};
  const { onError = logError } = options ?? {};
  checkOptions(options, PROXY_OPTIONS, CLIENT_OPTIONS);
  if (typeof authenticate !== 'function') throw new TypeError('`authenticate` must be a function that returns the caller');
  for (const [name, hook] of Object.entries({ prepare, onError })) {
    if (hook !== undefined && typeof hook !== 'function') throw new TypeError(`\`${name}\` must be a function`);
  }
  const maxBodySize = positive(options, 'maxBodySize', 1 << 20);
  const bodyTimeout = positive(options, 'bodyTimeout', 30_000);
  const allowed = createRules(options.allow, validate !== true);
  const clients = createClients(options, allowed.services);
  const cors = createCors(options.cors);

  return async (request) => {
    const call: Call<Context> = { operation: undefined, context: undefined, request };
    let grant: Awaited<ReturnType<typeof cors.grant>> = {};
    try {
      grant = await cors.grant(request);
      const isPreflight = request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
      if (isPreflight && cors.preflight) return withDefaultHeaders(cors.preflight(grant));
      return withDefaultHeaders(await handle(request, call, grant.origin), grant.headers);
    } catch (error) {
      if (request.signal?.aborted) return abortedResponse();
      const response = error instanceof ErrorResponse ? error : errorResponseOf(error);
      report(response.details.cause, call, response.status);
      return withDefaultHeaders(response.response(call.service), grant.headers);
    }
  };

  async function handle(request: Request, call: Call<Context>, origin: string | undefined) {
    checkHeaders(request, origin);

    const context = await runHook(() => authenticate(request), 401, 'UnauthorizedException', UNAUTHENTICATED);
    if (isResponse(context)) return context;
    if (!context) throw new ErrorResponse(401, 'UnauthorizedException', UNAUTHENTICATED);
    call.context = context;

    const target = targetOf(request.headers.get('x-amz-target') ?? '', validate !== true);
    if (!target)
      throw new ErrorResponse(404, 'UnknownOperationException', 'the header X-Amz-Target does not name an operation');
    const { id, operation } = target;
    call.operation = id;
    call.service = operation.service;
    const rule = allowed.ruleFor(id);
    if (!rule) throw forbidden();

    const text = await readBody(request, maxBodySize, bodyTimeout);
    let parsed: { [member: string]: unknown } | undefined;
    if (prepare) {
      const input = parseInput(text);
      const prepared = { operation: id, input, context, request };
      parsed = ((await runHook(() => prepare(prepared), 403, 'AccessDeniedException', FORBIDDEN)) ?? input) as typeof input;
    }
    /** The input, once it is valid. */
    const readInput = () => {
      const input = parsed ?? parseInput(text);
      // Otherwise the client reports issues, or does not look for any.
      if (validate !== true || !operation.validate) return input;
      const result = operation.validate(input, { messages, unknownKeys, maxIssues, rules });
      if (result.issues) throw validationException(operation, result);
      return result.value;
    };
    // A guard is asked first, and the input is validated when it reads it: what it refuses anyway costs nothing.
    const decision =
      rule === true || (await runHook(() => rule(withInput(call, readInput)), 403, 'AccessDeniedException', FORBIDDEN));
    if (isResponse(decision)) return decision;
    // A value that is merely truthy may come from a guard that forgot to compare something.
    if (decision !== true) throw forbidden();
    const input = call.input ?? readInput();
    const client = clients[operation.service];
    if (!client) throw new TypeError(`\`clients\` has no client of ${operation.service}`);
    const { response, cause } = responseOf(operation, await forward(client, operation, input, callOptions(request)));
    report(cause, call, response.status);
    return response;
  }

  /** The input is validated once more, because a guard may have replaced it. */
  function callOptions({ signal: abortSignal }: Request) {
    return { abortSignal, validate, unknownKeys, rules, onIssues };
  }

  /** Passes an error, if there is one, to `onError`. An exception of that is ignored. */
  function report(error: unknown, { operation, context, request }: Call<Context>, status: number) {
    if (error !== undefined) callHook(() => onError(error, { operation, context, request, status }));
  }
}

/** The call for a guard. Its input is read when the guard first asks for it; a guard may replace it, too. */
function withInput<Context>(call: Call<Context>, read: () => unknown): ProxyCall<Context> {
  let failure: { error: unknown } | undefined;
  const set = (value: unknown) =>
    Object.defineProperty(call, 'input', { value, enumerable: true, configurable: true, writable: true });
  Object.defineProperty(call, 'input', {
    get() {
      if (failure) throw failure.error;
      try {
        const input = read();
        set(input);
        return input;
      } catch (error) {
        failure = { error };
        throw error;
      }
    },
    set,
    enumerable: true,
    configurable: true,
  });
  return call as ProxyCall<Context>;
}

const UNAUTHENTICATED = 'the caller is not authenticated';
const FORBIDDEN = 'the caller is not allowed to do this';
const forbidden = () => new ErrorResponse(403, 'AccessDeniedException', FORBIDDEN);

/** Refuses requests that do not come from a client, and those of pages that may not call. */
function checkHeaders({ method, headers }: Request, origin: string | undefined) {
  if (method !== 'POST') throw methodNotAllowed();
  // Browsers send a preflight before such a request from another site, so this only guards against their mistakes.
  const site = headers.get('sec-fetch-site') ?? 'none';
  if (!origin && site !== 'same-origin' && site !== 'none') throw crossSite();
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== MEDIA_TYPE || headers.has('content-encoding')) {
    const message = `the content type must be ${MEDIA_TYPE}, without a content encoding`;
    throw new ErrorResponse(415, 'UnsupportedMediaTypeException', message);
  }
}

/** `instanceof` does not do: frameworks have their own classes. */
const isResponse = (value: unknown): value is Response => Object.prototype.toString.call(value) === '[object Response]';

/** Runs a function of the portal. An exception denies the request; a `Response` may be thrown as well as returned. */
async function runHook<Result>(hook: () => Result | Promise<Result>, status: number, code: string, message: string) {
  try {
    return await hook();
  } catch (thrown) {
    if (isResponse(thrown)) return thrown;
    // A guard has read an input that is not valid.
    if (thrown instanceof ErrorResponse) throw thrown;
    throw new ErrorResponse(status, code, message, { cause: thrown ?? new Error('nothing was thrown') });
  }
}

function positive<Name extends string>(options: { readonly [Key in Name]?: unknown }, name: Name, byDefault: number) {
  const value = options[name] ?? byDefault;
  if (typeof value !== 'number' || !(value > 0)) throw new TypeError(`\`${name}\` must be a number above 0`);
  return value;
}

/** Logs one line, without the message of a service, which may quote the request. */
function logError(error: unknown, { operation, status }: ProxyFailure<unknown>) {
  const { name, message } = (error ?? {}) as Partial<Error>;
  const details =
    error instanceof ServiceException
      ? `request ${error.$metadata?.requestId}`
      : error instanceof TransportError
        ? `${error.reason}: ${message}`
        : message;
  console.error(`partner-central/proxy: ${operation ?? 'a request'} got status ${status}: ${name ?? typeof error}, ${details}`);
}
