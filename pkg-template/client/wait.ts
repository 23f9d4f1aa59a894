// Waits until a task ends. The models have no waiters: `xtask/model/services.json` says which states end a wait. This
// module is loaded with the first wait, and therefore imports only types.
import type { TransportError } from './errors.ts';
import type { WaitOptions } from './options.ts';
import type { Messages } from '../validate/issue.ts';
import type { Settings } from './settings.ts';
import type { WaiterError } from './waiter.ts';

/** The members of an output that are read. */
interface Output {
  readonly ErrorDetailList?: ReadonlyArray<{ Locale?: string; Message?: string; Reason?: string } | null> | undefined;
}

/** The member that has the state, the states that end the wait well, and those that end it badly. */
type WaiterStates = readonly [member: string, success: readonly string[], failure: readonly string[]];

/** The errors that a wait can end in. */
interface WaitErrors {
  readonly WaiterError: typeof WaiterError;
  readonly TransportError: typeof TransportError;
}

/**
 * Calls `poll` until the member `stateMember` of its output is one of `success`, and returns that output. Rejects if it is one
 * of `failure`, or after `maxWaitTime` seconds. `name` is the task's name, for messages.
 */
export async function waitUntilDone(
  poll: () => Promise<unknown>,
  name: string,
  [stateMember, success, failure]: WaiterStates,
  { maxWaitTime, minDelay = 2, maxDelay = 30, abortSignal, messages: ofCall }: WaitOptions,
  { clock, sleep, messages: ofClient }: Settings & { sleep: NonNullable<Settings['sleep']> },
  { WaiterError: Failed, TransportError: Aborted }: WaitErrors,
): Promise<unknown> {
  const messages = ofCall ?? ofClient;
  const isTime = (seconds: unknown) => typeof seconds === 'number' && seconds > 0;
  if (!isTime(maxWaitTime)) throw new TypeError('`maxWaitTime` must be a number of seconds above 0');
  // Without a delay it would poll as fast as it can.
  if (!isTime(minDelay) || !isTime(maxDelay) || maxDelay < minDelay)
    throw new TypeError('`minDelay` and `maxDelay` must be numbers of seconds above 0, `maxDelay` not below `minDelay`');
  const end = clock() + maxWaitTime * 1000;
  for (let delay = minDelay; ; delay = Math.min(delay * 2, maxDelay)) {
    const output = (await poll()) as Output;
    const state = (output as { readonly [member: string]: unknown })[stateMember] as string;
    if (success.includes(state)) return output;
    if (failure.includes(state)) {
      const reason = state.toLowerCase() as 'failed' | 'canceled';
      throw await explained(new Failed(reason, describeEnd(name, state, output), output), messages);
    }
    const left = end - clock();
    if (left <= 0) {
      const message = `${name} was still ${state} after ${maxWaitTime} s`;
      throw await explained(new Failed('timeout', message, output), messages);
    }
    await sleep(Math.min(delay * 1000, left), abortSignal);
    if (abortSignal?.aborted) throw new Aborted('abort', 'the wait was aborted', { cause: abortSignal.reason });
  }
}

/** The error, with a hint. */
async function explained<Failed extends InstanceType<typeof WaiterError>>(
  error: Failed,
  messages: Messages | undefined,
): Promise<Failed> {
  try {
    await (await import('./explain.ts')).explainEnd(error, messages);
  } catch {
    // Without the module there is no hint.
  }
  return error;
}

function describeEnd(name: string, state: string, { ErrorDetailList = [] }: Output): string {
  const details = ErrorDetailList.filter((detail) => detail !== null);
  const reasons = details.map(({ Locale, Message, Reason }) => `${Reason}${Locale ? ` (${Locale})` : ''}: ${Message}`);
  return `${name} ended as ${state}${reasons.length ? `: ${reasons.join('; ')}` : ''}`;
}
