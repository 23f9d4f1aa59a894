// The error of a waiter. `wait.ts` waits; it is loaded with the first wait.
import { branded, hide } from '../validate/brand.ts';

/** The members of an output that are read. */
interface Output {
  readonly ErrorDetailList?: ReadonlyArray<{ Locale?: string; Message?: string; Reason?: string }> | undefined;
}

/** A task that failed, was canceled, or did not end in time. */
export const WaiterError = /* @__PURE__ */ branded(
  class extends Error {
    declare readonly name: 'WaiterError';
    declare readonly reason: 'failed' | 'canceled' | 'timeout';
    // `types/waiter-error.d.ts` declares both precisely, from the generated types of outputs.
    declare readonly output: any;
    declare readonly details: readonly any[];
    declare readonly hint?: string;

    constructor(reason: 'failed' | 'canceled' | 'timeout', message: string, output: object) {
      super(message);
      hide(this, 'name', 'WaiterError');
      this.reason = reason;
      this.output = output;
      this.details = (output as Output | undefined)?.ErrorDetailList ?? [];
    }
  },
  'WaiterError',
);
