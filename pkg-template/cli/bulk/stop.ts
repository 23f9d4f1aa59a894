// Why and how a bulk call stops early: requests in flight are waited for, and no new ones are sent. A second Ctrl-C does not
// wait.
import { note } from '../io/output.ts';

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const SIGNALS = Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[];

export class Stop {
  readonly #controller = new AbortController();
  reason: string | undefined;
  /** The exit code, if there is a special one. */
  exitCode: number | undefined;

  get isRequested() {
    return this.#controller.signal.aborted;
  }

  get signal() {
    return this.#controller.signal;
  }

  /** Only the first reason counts. */
  request(reason: string, exitCode?: number) {
    if (this.isRequested) return;
    this.reason = reason;
    this.exitCode = exitCode;
    this.#controller.abort();
  }

  listen() {
    for (const signal of SIGNALS) process.on(signal, this.#onSignal);
  }

  unlisten() {
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
  }

  readonly #onSignal = (signal: NodeJS.Signals) => {
    const exitCode = EXIT_CODES[signal as keyof typeof EXIT_CODES];
    if (this.isRequested) process.exit(exitCode);
    this.request(signal, exitCode);
    note('\nWaiting for the requests in flight; press Ctrl-C again to stop at once.');
  };
}
