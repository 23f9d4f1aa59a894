// @ts-nocheck converted to strict types next
// Work that ends by a limit of time or the caller's signal, even where what it waits for ignores both.

/**
 * Runs `work` with a signal of its own. When `limit` milliseconds are over or `signal` says so, that signal says so, and
 * the promise rejects at once with what `why` makes of the reason; what is left of the work is nobody's. Timer and
 * listener are gone with the promise.
 */
export function within(limit, signal, work, why) {
  if (!limit && !signal) return work();
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const timer = limit ? setTimeout(() => stop(new DOMException(`${limit} ms are over`, 'TimeoutError')), limit) : undefined;
    const aborted = () => stop(signal.reason);
    const clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', aborted);
    };
    function stop(reason) {
      clear();
      // Told first: work that ends by the signal would otherwise reject in words of its own.
      reject(why(reason));
      controller.abort(reason);
    }
    if (signal?.aborted) return aborted();
    signal?.addEventListener('abort', aborted, { once: true });
    work(controller.signal).then(resolve, reject).finally(clear);
  });
}

/** Waits; an abort ends the wait at once and without a sound: what comes next sees it. */
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
