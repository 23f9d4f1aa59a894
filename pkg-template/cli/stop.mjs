// Why and how a bulk call stops before its end: what is on its way is waited
// for, nothing new begins. A second Ctrl-C does not wait.
import { note } from './output.mjs';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

export class Stop {
  #controller = new AbortController();
  #heard;
  reason;
  /** The exit code of the signal, if it was one. */
  code;

  get asked() {
    return this.#controller.signal.aborted;
  }

  get signal() {
    return this.#controller.signal;
  }

  /** The first reason stays. */
  ask(reason, code) {
    if (this.asked) return;
    this.reason = reason;
    this.code = code;
    this.#controller.abort();
  }

  listen() {
    this.#heard = (signal) => {
      if (this.asked) process.exit(SIGNALS[signal]);
      this.ask(signal, SIGNALS[signal]);
      note('\nfinishing what is on its way; again to end at once');
    };
    for (const signal of Object.keys(SIGNALS)) process.on(signal, this.#heard);
  }

  unlisten() {
    for (const signal of Object.keys(SIGNALS)) process.off(signal, this.#heard ?? (() => {}));
  }
}
