// Every attempt of every call, as it went over the wire that is not there.

/** The newest last. Older ones than these are let go. */
export const attempts = [];
const MOST = 300;
const listeners = new Set();
let count = 0;

/** A fetch that notes what passes through it. `sandbox` has the fetch and the clock. */
export const recorded = (sandbox) => async (url, init) => {
  const headers = Object.fromEntries(new Headers(init.headers));
  const [className, operation] = headers['x-amz-target'].split('.');
  const body = typeof init.body === 'string' ? init.body : new TextDecoder().decode(init.body);
  const attempt = {
    number: (count += 1),
    service: className === 'PartnerCentralAccount' ? 'account' : 'channel',
    operation,
    at: sandbox.now(),
    call: headers['amz-sdk-invocation-id'],
    attempt: Number(/attempt=(\d+)/.exec(headers['amz-sdk-request'])?.[1] ?? 1),
    token: tokenIn(body),
    request: { url, headers, body },
    answer: undefined,
    failure: undefined,
    duration: undefined,
  };
  attempts.push(attempt);
  if (attempts.length > MOST) attempts.shift();
  tell(attempt);
  const began = performance.now();
  try {
    const response = await sandbox.fetch(url, init);
    attempt.answer = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.clone().text(),
    };
    return response;
  } catch (error) {
    attempt.failure = String(error?.message ?? error);
    throw error;
  } finally {
    attempt.duration = performance.now() - began;
    tell(attempt);
  }
};

function tokenIn(body) {
  try {
    const { ClientToken, clientToken } = JSON.parse(body);
    return ClientToken ?? clientToken;
  } catch {
    return undefined;
  }
}

function tell(attempt) {
  for (const listener of listeners) listener(attempt);
}

/** Calls back with an attempt that is new, or has ended; with none when all are forgotten. */
export const onAttempt = (listener) => listeners.add(listener);

export function forgetAttempts() {
  attempts.length = 0;
  tell();
}
