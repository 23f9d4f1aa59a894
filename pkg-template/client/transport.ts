// @ts-nocheck converted to strict types next
// One call over fetch: attempts, signatures and waits, until there is an output
// or an error. Clock, randomness, sleep and fetch come with the client's options.
import { FINAL, RETRY_QUOTA, THROTTLING, TRANSIENT } from '../generated/abi.ts';
import { MEDIA_TYPE, VERSION } from '../generated/vocabulary.ts';
import { judge, noteAnswer } from './response.ts';
import { core } from '../wasm/core.ts';
import { TransportError } from './errors.ts';
import { sign } from './signer.ts';
import { within } from './deadline.ts';

/** What calls of one client share: the retry quota, and how far the service's clock is ahead. */
export const freshState = () => ({ quota: RETRY_QUOTA, offset: 0, limiter: undefined });

/** Sends a request until it is answered, given up or aborted. */
export function send(client, operation, request, options) {
  const { abortSignal, callTimeout = client.settings.callTimeout } = options;
  const metadata = { httpStatusCode: undefined, requestId: undefined, attempts: 0, totalRetryDelay: 0 };
  const call = { operation, request, options, metadata };
  call.error = (reason, message, cause) => new TransportError(reason, message, { cause, metadata: { ...metadata } });
  call.ended = (cause) =>
    abortSignal?.aborted
      ? call.error('abort', 'the call was aborted', cause)
      : // What it was being tried again for says more than the clock.
        call.error('timeout', `${operation.name} took longer than ${callTimeout} ms in all`, call.failure ?? cause);
  return within(callTimeout, abortSignal, (signal) => attempts(client, call, signal), call.ended);
}

async function attempts(client, call, signal) {
  const { settings, state } = client;
  const { metadata, operation } = call;
  const limiter = settings.retryMode === 'adaptive' ? await limiterOf(state, settings) : undefined;
  let cost = 1;
  for (;;) {
    await limiter?.acquire((delay) => settings.sleep(delay, signal), signal);
    // Nobody waits for it any more: whoever stopped it has said why.
    if (signal?.aborted) return undefined;
    metadata.attempts += 1;
    const started = settings.clock();
    const { output, error, failure, retryAfter } = await attempt(client, call, signal);
    limiter?.answered(failure === THROTTLING);
    tell(settings, {
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
    cost = core().retryCost(failure);
    if (failure === FINAL || metadata.attempts >= settings.maxAttempts || cost > state.quota) throw error;
    state.quota -= cost;
    call.failure = error;
    const delay = core().retryDelay(failure, metadata.attempts - 1, settings.random(), retryAfter);
    metadata.totalRetryDelay += delay;
    await settings.sleep(delay, signal);
  }
}

/** Loaded when the first call needs it; a load that failed is tried again by the next. */
function limiterOf(state, settings) {
  state.limiter ??= import('./adaptive.ts').then(
    ({ Limiter }) => new Limiter(settings.clock),
    (error) => {
      state.limiter = undefined;
      throw error;
    },
  );
  return state.limiter;
}

/** Tells of an attempt. What a listener throws is its own affair: it must not cost an answer. */
function tell({ onAttempt, logger }, attempt) {
  try {
    onAttempt?.(attempt);
    // No message of an answer: it may quote members that are not for logs.
    const { operation, attempt: number, status, duration, requestId, error } = attempt;
    const words = [error ? error.name : 'done', error?.reason, status, requestId && `request ${requestId}`, `${duration} ms`];
    logger?.debug?.(`partner-central ${operation} attempt ${number}: ${words.filter(Boolean).join(', ')}`);
  } catch {}
}

/** The headers of one attempt, signed where the client signs. */
export async function headersOf(client, operation, request, options, attemptNumber) {
  const { settings, state, endpoint } = client;
  const headers = {
    'content-type': MEDIA_TYPE,
    'x-amz-target': `${client.target}.${operation.name}`,
  };
  for (const given of [settings.headers, options.headers]) {
    const own = typeof given === 'function' ? await given() : given;
    for (const [name, value] of own instanceof Headers ? own : Object.entries(own ?? {})) {
      if (value !== undefined && value !== null) headers[name.toLowerCase()] = String(value);
    }
  }
  if (settings.auth === 'none') return headers;
  headers['x-amz-user-agent'] ??= `partner-central/${VERSION}`;
  if (settings.userAgent) headers['x-amzn-user-agent'] ??= settings.userAgent;
  headers['amz-sdk-invocation-id'] = request.invocation;
  headers['amz-sdk-request'] = `attempt=${attemptNumber}; max=${settings.maxAttempts}`;
  const { url, signingRegion } = endpoint();
  sign(headers, {
    url,
    hash: request.hash,
    credentials: await settings.credentials(),
    region: signingRegion,
    service: client.signingName,
    date: new Date(settings.clock() + state.offset),
  });
  return headers;
}

async function attempt(client, call, signal) {
  const { settings, state } = client;
  const { operation, request, options, metadata } = call;
  // What an earlier attempt was answered is not this one's.
  metadata.httpStatusCode = undefined;
  metadata.requestId = undefined;
  const { offset } = state;
  const headers = await headersOf(client, operation, request, options, metadata.attempts);
  const { requestTimeout = settings.requestTimeout, fetch = settings.fetch } = options;
  const once = async (own) => {
    const response = await fetch(client.endpoint().url.href, {
      method: 'POST',
      headers,
      body: request.body,
      signal: own,
      redirect: 'manual',
      ...(settings.requestCredentials ? { credentials: settings.requestCredentials } : {}),
    });
    noteAnswer(metadata, response);
    return [response, await response.text()];
  };
  let answer;
  try {
    answer = await within(requestTimeout, signal, once, (reason) =>
      call.error('timeout', `no answer within ${requestTimeout} ms`, reason),
    );
  } catch (cause) {
    if (signal?.aborted) return { error: call.ended(signal.reason), failure: FINAL };
    const isOurs = cause instanceof TransportError;
    // What our own fetch option or a proxy function throws by mistake is passed on with its cause.
    return {
      error: isOurs ? cause : call.error('network', `${operation.name} could not be sent: ${told(cause, headers)}`, cause),
      failure: TRANSIENT,
    };
  }
  return judge(client, call, ...answer, offset);
}

/** What a failure says, without what of the headers is secret: a fetch may quote them. */
function told(cause, headers) {
  let text = String(cause?.message ?? cause);
  for (const name of ['x-amz-security-token', 'authorization']) if (headers[name]) text = text.replaceAll(headers[name], '…');
  return text;
}
