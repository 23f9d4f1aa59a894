// Records every attempt of every call.

/**
 * @typedef {object} Attempt
 * @property {number} number
 * @property {'account' | 'channel'} service
 * @property {string} operation
 * @property {number} at When it was sent, by the sandbox's clock.
 * @property {string} call The same for all attempts of a call.
 * @property {number} attempt From 1.
 * @property {string | undefined} token The idempotency token.
 * @property {{ url: string, headers: Record<string, string>, body: string }} request
 * @property {{ status: number, headers: Record<string, string>, body: string } | undefined} response
 * @property {string | undefined} failure Why there is no response.
 * @property {number | undefined} duration In milliseconds; `undefined` until the attempt has ended.
 */

/**
 * The newest last. The oldest are dropped.
 * @type {Attempt[]}
 */
export const attempts = [];
const MAX_ATTEMPTS = 300;
const listeners = new Set();
let count = 0;

/**
 * A `fetch` that records what passes through it.
 * @param {{ fetch(url: string, init: RequestInit): Promise<Response>, now(): number }} sandbox
 */
export const recordingFetch = (sandbox) => async (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
  const headers = Object.fromEntries(new Headers(init.headers));
  const [className, operation] = headers['x-amz-target'].split('.');
  const { body: sent } = init;
  const body = typeof sent === 'string' ? sent : new TextDecoder().decode(/** @type {Uint8Array} */ (sent));
  count += 1;
  /** @type {Attempt} */
  const attempt = {
    number: count,
    service: className === 'PartnerCentralAccount' ? 'account' : 'channel',
    operation,
    at: sandbox.now(),
    call: headers['amz-sdk-invocation-id'],
    attempt: Number(/attempt=(\d+)/.exec(headers['amz-sdk-request'])?.[1] ?? 1),
    token: tokenIn(body),
    request: { url, headers, body },
    response: undefined,
    failure: undefined,
    duration: undefined,
  };
  attempts.push(attempt);
  if (attempts.length > MAX_ATTEMPTS) attempts.shift();
  notify(attempt);
  const start = performance.now();
  try {
    const response = await sandbox.fetch(url, init);
    attempt.response = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.clone().text(),
    };
    return response;
  } catch (error) {
    attempt.failure = error instanceof Error ? error.message : String(error);
    throw error;
  } finally {
    attempt.duration = performance.now() - start;
    notify(attempt);
  }
};

/** @param {string} body */
function tokenIn(body) {
  try {
    const { ClientToken, clientToken } = JSON.parse(body);
    return ClientToken ?? clientToken;
  } catch {
    return undefined;
  }
}

/** @param {Attempt} [attempt] */
function notify(attempt) {
  for (const listener of listeners) listener(attempt);
}

/**
 * Calls back with an attempt that has started or ended, and without one when the list was cleared.
 * @param {(attempt?: Attempt) => void} listener
 */
export const onAttempt = (listener) => listeners.add(listener);

export function clearAttempts() {
  attempts.length = 0;
  notify();
}
