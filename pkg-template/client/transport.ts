// One call over fetch: attempts, signatures and delays, until there is an output or an error. Clock, randomness, sleep and
// fetch are options of the client.
import { FINAL, RETRY_QUOTA, THROTTLING, TRANSIENT } from '../generated/abi.ts';
import { MEDIA_TYPE, VERSION } from '../generated/vocabulary.ts';
import type { Limiter } from './adaptive.ts';
import type { Call, CallMetadata, ClientContext, ClientState } from './context.ts';
import { sleep, withDeadline } from './deadline.ts';
import { credentialsOf } from './credential-source.ts';
import { endpointOf } from './endpoint.ts';
import { callHook } from './hook.ts';
import { redact } from './redact.ts';
import { ServiceException, TransportError } from './errors.ts';
import type { Attempt, CallOptions } from './options.ts';
import { type ClientRequest, createRequest } from './request.ts';
import { interpretResponse, noteResponse, type Outcome, snapshot } from './response.ts';
import { retryCost, retryDelay } from './retry.ts';
import { unexplained } from './service-error.ts';
import { checkTimeouts, type Settings } from './settings.ts';
import { type HeaderMap, sign } from './signer.ts';

/** Sends a request until there is a result, the deadline is over, or the call is aborted. */
export function send(
  client: ClientContext,
  operation: Call['operation'],
  request: ClientRequest,
  options: CallOptions,
): Promise<unknown> {
  checkTimeouts(options);
  const { abortSignal, callTimeout = client.settings.callTimeout } = options;
  const metadata: CallMetadata = { httpStatusCode: undefined, requestId: undefined, attempts: 0, totalRetryDelay: 0 };
  const call: Call = {
    operation,
    request,
    options,
    metadata,
    headers: {},
    secretKey: '',
    error: (reason, message, cause) => new TransportError(reason, message, { cause, metadata: snapshot(metadata) }),
    endedBy: (cause) =>
      abortSignal?.aborted
        ? call.error('abort', 'the call was aborted', cause)
        : // The error that was retried says more than that the time is over.
          call.error('timeout', `${operation.name} did not end within ${callTimeout} ms`, call.failure ?? cause),
  };
  return withDeadline(callTimeout, abortSignal, (signal) => attemptAll(client, call, signal), call.endedBy);
}

async function attemptAll(client: ClientContext, call: Call, signal: AbortSignal | undefined): Promise<unknown> {
  const { settings, state } = client;
  const { sleep: wait = sleep } = settings;
  const { metadata, operation } = call;
  const limiter = settings.retryMode === 'adaptive' ? await limiterOf(state, settings) : undefined;
  let cost = 1;
  while (true) {
    await limiter?.acquire((milliseconds) => wait(milliseconds, signal), signal);
    // Aborted, or timed out: `withDeadline` has rejected already.
    if (signal?.aborted) return undefined;
    metadata.attempts += 1;
    const started = settings.clock();
    const { output, error, failure, retryAfter } = await attemptOnce(client, call, signal);
    limiter?.responded(failure === THROTTLING);
    reportAttempt(settings, {
      operation: operation.name,
      attempt: metadata.attempts,
      status: metadata.httpStatusCode,
      requestId: metadata.requestId,
      duration: settings.clock() - started,
      error,
    });
    if (error === undefined) {
      state.quota = Math.min(RETRY_QUOTA, state.quota + cost);
      return output;
    }
    cost = retryCost(failure);
    if (failure === FINAL || metadata.attempts >= settings.maxAttempts || cost > state.quota)
      throw await explained(error, call, settings);
    state.quota -= cost;
    call.failure = error;
    const delay = retryDelay(failure, metadata.attempts - 1, settings.random(), retryAfter);
    metadata.totalRetryDelay += delay;
    await wait(delay, signal);
  }
}

/** The error of the last attempt, with a hint if it is the service's. */
async function explained(error: Error, { operation, options }: Call, settings: Settings): Promise<Error> {
  if (error instanceof ServiceException) {
    const messages = options.messages ?? settings.messages;
    try {
      const { explain } = await import('./explain.ts');
      await explain(error, operation.name, unexplained(operation, error.$metadata.httpStatusCode), messages);
    } catch {
      // Without the module there is no hint.
    }
  }
  return error;
}

/** The limiter of a client, loaded with the first call that needs it. If loading fails, the next call tries again. */
function limiterOf(state: ClientState, settings: Settings): Promise<Limiter> {
  state.limiter ??= import('./adaptive.ts').then(
    (adaptive) => new adaptive.Limiter(settings.clock),
    (error) => {
      state.limiter = undefined;
      throw error;
    },
  );
  return state.limiter;
}

function reportAttempt({ onAttempt, logger }: Settings, attempt: Attempt): void {
  callHook(() => onAttempt?.(attempt));
  callHook(() => {
    // Without the error's message: it may quote members that do not belong in logs.
    const { operation, attempt: number, status, duration, requestId, error } = attempt;
    const reason = (error as TransportError | undefined)?.reason;
    const words = [error ? error.name : 'done', reason, status, requestId && `request ${requestId}`, `${duration} ms`];
    return logger?.debug?.(`partner-central ${operation} attempt ${number}: ${words.filter(Boolean).join(', ')}`);
  });
}

/** Creates a signed request without sending it. */
export async function createSignedRequest(
  client: ClientContext,
  operation: Call['operation'],
  input: unknown,
  options: CallOptions,
): Promise<Request> {
  const request = await createRequest(client.settings, operation, input, options);
  const headers = await createHeaders(client, operation, request, options, 1);
  return new Request(endpointOf(client.endpoint).url, { method: 'POST', headers, body: request.body });
}

/** The headers of one attempt, signed unless the client does not sign. */
async function createHeaders(
  client: ClientContext,
  operation: Call['operation'],
  request: ClientRequest,
  options: CallOptions,
  attemptNumber: number,
  call?: Pick<Call, 'secretKey'>,
): Promise<HeaderMap> {
  const { settings, state, endpoint } = client;
  const headers: HeaderMap = {
    'content-type': MEDIA_TYPE,
    'x-amz-target': `${client.targetPrefix}.${operation.name}`,
  };
  for (const source of [settings.headers, options.headers]) {
    // biome-ignore lint/nursery/useAwaitThenable: it can return a promise
    const fields = typeof source === 'function' ? await source() : source;
    for (const [name, value] of fields instanceof Headers ? fields : Object.entries(fields ?? {})) {
      if (value !== undefined && value !== null) headers[name.toLowerCase()] = String(value);
    }
  }
  const { credentials } = settings;
  if (!credentials) return headers;
  headers['x-amz-user-agent'] ??= `partner-central/${VERSION}`;
  if (settings.userAgent) headers['x-amzn-user-agent'] ??= settings.userAgent;
  headers['amz-sdk-invocation-id'] = request.invocationId;
  headers['amz-sdk-request'] = `attempt=${attemptNumber}; max=${settings.maxAttempts}`;
  const { url, signingRegion } = endpointOf(endpoint);
  const current = await credentialsOf(credentials);
  if (call) call.secretKey = current.secretAccessKey;
  sign(headers, {
    url,
    // Requests that are signed have one.
    hash: request.hash as string,
    credentials: current,
    region: signingRegion,
    service: client.signingName,
    date: new Date(settings.clock() + state.offset),
  });
  return headers;
}

async function attemptOnce(client: ClientContext, call: Call, signal: AbortSignal | undefined): Promise<Outcome> {
  const { settings, state } = client;
  const { operation, request, options, metadata } = call;
  // Metadata describe the latest attempt only.
  metadata.httpStatusCode = undefined;
  metadata.requestId = undefined;
  const { offset } = state;
  // Fails before anything is sent if there is no such endpoint.
  const { url } = endpointOf(client.endpoint);
  const headers = await createHeaders(client, operation, request, options, metadata.attempts, call);
  call.headers = headers;
  const { requestTimeout = settings.requestTimeout, fetch = settings.fetch } = options;
  const exchange = async (attemptSignal?: AbortSignal): Promise<[Response, string]> => {
    const response = await fetch(url.href, {
      method: 'POST',
      headers,
      body: request.body,
      // `fetch` takes undefined, which the type of its options does not say.
      signal: attemptSignal as AbortSignal,
      redirect: 'manual',
      ...(settings.requestCredentials ? { credentials: settings.requestCredentials } : {}),
    });
    noteResponse(metadata, response, headers['x-amz-security-token']);
    return [response, await response.text()];
  };
  let exchanged: [Response, string];
  try {
    exchanged = await withDeadline(requestTimeout, signal, exchange, (reason) =>
      call.error('timeout', `no response within ${requestTimeout} ms`, reason),
    );
  } catch (cause) {
    if (signal?.aborted) return { error: call.endedBy(signal.reason), failure: FINAL };
    // A mistake in the caller's `fetch` also ends up here, as the cause.
    const error = cause instanceof TransportError ? cause : await networkError(call, url, cause);
    return { error, failure: TRANSIENT };
  }
  return interpretResponse(client, call, ...exchanged, offset);
}

async function networkError(call: Call, url: URL, thrown: unknown): Promise<TransportError> {
  let reason = '';
  let cause = thrown;
  try {
    const { explainFailure } = await import('./failure.ts');
    ({ reason, cause } = explainFailure(thrown, (text) => redact(text, call)));
  } catch {
    // A page that is offline cannot load the module. It has no more to say than that.
  }
  return call.error('network', `${call.operation.name} could not be sent to ${url.host}${reason && `: ${reason}`}`, cause);
}
