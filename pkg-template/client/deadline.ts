// Work that ends at a deadline or with the caller's signal, even if what it waits for ignores both.

/** The longest delay of a timer, 24 days. A longer one would end at once. */
const MAX_DELAY = 2 ** 31 - 1;

/**
 * Runs `work` with a new signal. After `limit` milliseconds, or when `signal` aborts, the promise rejects immediately
 * with what `errorOf` makes of the reason, and then the signal of `work` aborts. Timer and listener are removed when the
 * promise settles. Without a limit and a signal it only runs `work`.
 */
export function withDeadline<Result>(
  limit: number | undefined,
  signal: AbortSignal | null | undefined,
  work: (signal?: AbortSignal) => Promise<Result>,
  errorOf: (reason: unknown) => unknown,
): Promise<Result> {
  const delay = limit === Infinity ? 0 : limit;
  if (!delay && !signal) return work();
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const timeOut = () => stop(new DOMException(`${limit} ms are over`, 'TimeoutError'));
    const timer = delay ? setTimeout(timeOut, Math.min(delay, MAX_DELAY)) : undefined;
    const aborted = () => stop(signal?.reason);
    const clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', aborted);
    };
    function stop(reason: unknown) {
      clear();
      // Reject before aborting, or the AbortError that `work` then rejects with would come first.
      reject(errorOf(reason));
      controller.abort(reason);
    }
    if (signal?.aborted) return aborted();
    signal?.addEventListener('abort', aborted, { once: true });
    work(controller.signal).then(resolve, reject).finally(clear);
  });
}

/** Waits. An abort ends the wait early: the promise then resolves, too, and the caller checks the signal. */
export function sleep(delay: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, Math.min(delay, MAX_DELAY));
    signal?.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
  });
}
