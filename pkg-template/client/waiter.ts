// @ts-nocheck converted to strict types next
// Waits for a task to end. The models have no waiters: `xtask/model/services.json` says which states end one.
import { branded, hide } from './brand.ts';
import { TransportError } from './errors.ts';

/** A task that did not end well, or not in time. */
export const WaiterError = /* @__PURE__ */ branded(
  class extends Error {
    constructor(reason, message, output) {
      super(message);
      hide(this, 'name', 'WaiterError');
      this.reason = reason;
      /** The last answer. */
      this.output = output;
      /** What the service says is wrong with the task. */
      this.details = output?.ErrorDetailList ?? [];
    }
  },
  'WaiterError',
);

/**
 * Calls `poll` until the member `status` of its output is one of the states `success`, or rejects on one of `failure`. Delays
 * double from `minDelay` to `maxDelay` seconds.
 */
export async function waitUntil(
  poll,
  what,
  [status, success, failure],
  { maxWaitTime, minDelay = 2, maxDelay = 30, abortSignal },
  { clock, sleep },
) {
  if (!(maxWaitTime > 0)) throw new TypeError('`maxWaitTime` must be a number of seconds above 0');
  // Without a pause it would ask as fast as it can.
  if (!(minDelay > 0 && maxDelay >= minDelay)) throw new TypeError('`minDelay` must be above 0, and `maxDelay` not below it');
  const end = clock() + maxWaitTime * 1000;
  for (let delay = minDelay; ; delay = Math.min(delay * 2, maxDelay)) {
    const output = await poll();
    const state = output[status];
    if (success.includes(state)) return output;
    if (failure.includes(state)) throw new WaiterError(state.toLowerCase(), failed(what, state, output), output);
    const left = end - clock();
    if (left <= 0) throw new WaiterError('timeout', `${what} was ${state} still after ${maxWaitTime} s`, output);
    await sleep(Math.min(delay * 1000, left), abortSignal);
    if (abortSignal?.aborted) throw new TransportError('abort', 'the wait was aborted', { cause: abortSignal.reason });
  }
}

function failed(what, state, { ErrorDetailList = [] }) {
  const reasons = ErrorDetailList.map(({ Locale, Message, Reason }) => `${Reason}${Locale ? ` (${Locale})` : ''}: ${Message}`);
  return `${what} ended as ${state}${reasons.length ? `: ${reasons.join('; ')}` : ''}`;
}
