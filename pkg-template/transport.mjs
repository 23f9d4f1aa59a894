// One call over fetch: attempts, signatures, waits, and the answer as an output
// or an error. Clock, randomness, sleep and fetch come with the client's options.
import { encode, engine } from './engine.mjs';
import { codeOf, serviceError, TransportError } from './errors.mjs';
import { reviveTimestamps } from './response.mjs';
import { sign } from './signer.mjs';

// As src/retry.rs numbers failures.
const FINAL = 0;
const TRANSIENT = 1;
const CLOCK_SKEW = 3;
/** A server's clock further away than this sets an offset. */
const SKEW = 4 * 60_000;
/** How much of an answer that is none an error shows. */
const FIRST_BYTES = 200;
const ABORTED = 'the call was aborted';

/** Sends a request until it is answered, given up or aborted. */
export async function send(client, operation, request, options) {
  const { settings, state } = client;
  const signal = options.abortSignal;
  const metadata = { httpStatusCode: undefined, requestId: undefined, attempts: 0, totalRetryDelay: 0 };
  const paid = [];
  for (;;) {
    aborted(signal, metadata);
    metadata.attempts += 1;
    const started = settings.clock();
    const { output, error, failure, retryAfter } = await attempt(client, operation, request, signal, metadata, options);
    settings.onAttempt?.({
      operation: operation.name,
      attempt: metadata.attempts,
      status: metadata.httpStatusCode,
      duration: settings.clock() - started,
      error,
    });
    if (error === undefined) {
      state.quota = Math.min(500, state.quota + (paid.at(-1) ?? 1));
      return output;
    }
    settings.logger?.debug?.(`partner-central ${operation.name} attempt ${metadata.attempts}: ${error.name} ${error.message}`);
    const cost = engine().retryCost(failure);
    if (failure === FINAL || metadata.attempts >= settings.maxAttempts || cost > state.quota) throw error;
    state.quota -= cost;
    paid.push(cost);
    const delay = engine().retryDelay(failure, metadata.attempts - 1, settings.random(), retryAfter);
    metadata.totalRetryDelay += delay;
    await settings.sleep(delay, signal);
  }
}

function aborted(signal, metadata) {
  if (signal?.aborted) throw new TransportError('abort', ABORTED, { cause: signal.reason, metadata });
}

/** A caller's function for credentials or headers may hang: an abort does not wait for it. */
function unlessAborted(promise, signal) {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', reject, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', reject));
  });
}

/** The headers of one attempt, signed where the client signs. */
export async function headersOf(client, operation, request, options, attemptNumber) {
  const { settings, state, endpoint } = client;
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `${client.target}.${operation.name}`,
  };
  for (const given of [settings.headers, options.headers]) {
    const own = typeof given === 'function' ? await given() : given;
    for (const [name, value] of own instanceof Headers ? own : Object.entries(own ?? {})) {
      if (value !== undefined && value !== null) headers[name.toLowerCase()] = String(value);
    }
  }
  if (settings.auth === 'none') return headers;
  headers['x-amz-user-agent'] ??= 'partner-central/0.1.0';
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

async function attempt(client, operation, request, signal, metadata, options) {
  const { settings } = client;
  // What an earlier attempt was answered is not this one's.
  metadata.httpStatusCode = undefined;
  metadata.requestId = undefined;
  let headers;
  try {
    headers = await unlessAborted(headersOf(client, operation, request, options, metadata.attempts), signal);
  } finally {
    aborted(signal, metadata);
  }
  const { url } = client.endpoint();
  const controller = new AbortController();
  const stop = () => controller.abort(signal.reason);
  signal?.addEventListener('abort', stop, { once: true });
  let timedOut = false;
  const timer = settings.requestTimeout
    ? setTimeout(() => {
        timedOut = true;
        controller.abort();
      }, settings.requestTimeout)
    : undefined;
  try {
    const response = await settings.fetch(url.href, {
      method: 'POST',
      headers,
      body: request.body,
      signal: controller.signal,
      redirect: 'manual',
      ...(settings.requestCredentials ? { credentials: settings.requestCredentials } : {}),
    });
    metadata.httpStatusCode = response.status;
    return judge(client, operation, response, await response.text(), metadata);
  } catch (cause) {
    const because = (reason, message, failure, why = cause) =>
      failed(new TransportError(reason, message, { cause: why, metadata: { ...metadata } }), failure);
    if (signal?.aborted) return because('abort', ABORTED, FINAL, signal.reason);
    if (timedOut) return because('timeout', `no answer within ${settings.requestTimeout} ms`, TRANSIENT);
    // What our own fetch option or a proxy function throws by mistake is passed on with its cause.
    return because('network', `${operation.name} could not be sent: ${cause?.message ?? cause}`, TRANSIENT);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

const failed = (error, failure, retryAfter = 0) => ({ error, failure, retryAfter });

function judge(client, operation, response, text, metadata) {
  const { settings, state } = client;
  const { headers, status } = response;
  metadata.requestId = headers.get('x-amzn-requestid') ?? headers.get('x-amzn-request-id') ?? headers.get('x-amz-request-id') ?? undefined;
  const snapshot = { ...metadata };
  let body;
  let cause;
  try {
    body = JSON.parse(text);
  } catch (error) {
    cause = error;
  }
  // Every output and every error is an object; a code in a header is an error's, whatever the body is.
  if (!isObject(body)) {
    if (response.ok || !codeOf(headers, undefined)) {
      const first = text.slice(0, FIRST_BYTES);
      const what = !first ? 'no body' : cause ? 'a body that is not JSON' : 'a body that is no JSON object';
      const message = `${operation.name} was answered with status ${status} and ${what}`;
      const failure = engine().classify(status, encode(''));
      return failed(new TransportError('response', message, { cause, metadata: snapshot, body: first }), failure, retryAfterOf(headers));
    }
    body = undefined;
  }
  if (body) reviveTimestamps(body, client.timestamps);
  // How far the server's clock is ahead of ours; without a date it is NaN, and off is neither.
  const skew = Date.parse(headers.get('date') ?? '') - settings.clock() - state.offset;
  const off = Math.abs(skew) > SKEW;
  if (response.ok) {
    if (off) state.offset += skew;
    Object.defineProperty(body, '$metadata', { value: snapshot, enumerable: true, writable: true, configurable: true });
    return { output: body };
  }
  const code = codeOf(headers, body);
  let failure = engine().classify(status, encode(code));
  const modelled = Object.hasOwn(client.errors, code) ? client.errors[code] : undefined;
  if (failure === FINAL && modelled?.retryable) failure = TRANSIENT;
  if (failure === CLOCK_SKEW) {
    // Only a clock that is really off makes another try worth it.
    if (off) state.offset += skew;
    else failure = FINAL;
  }
  return failed(serviceError(code, body, snapshot, response, client.errors, operation), failure, retryAfterOf(headers));
}

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** What the server asks to wait, in milliseconds. */
function retryAfterOf(headers) {
  const delays = [Number(headers.get('x-amz-retry-after') ?? NaN), Number(headers.get('retry-after') ?? NaN) * 1000];
  return delays.find((delay) => delay >= 0) ?? 0;
}

/** Waits; an abort ends the wait at once and without a sound: the next attempt sees it. */
export function sleep(delay, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(done, delay);
    signal?.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
  });
}
