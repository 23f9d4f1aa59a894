// The error of a waiter. `wait.ts` waits; it is loaded with the first wait.
import { branded, hide } from '../validate/brand.ts';

/** What is read of an output. */
interface Output {
  readonly ErrorDetailList?: ReadonlyArray<{ Locale?: string; Message?: string; Reason?: string }> | undefined;
}

/** A task that failed, was canceled, or did not end in time. */
export const WaiterError = /* @__PURE__ */ branded(
  class extends Error {
    declare readonly name: 'WaiterError';
    declare readonly reason: 'failed' | 'canceled' | 'timeout';
    // The types of outputs are generated from the models, and say more about both.
    declare readonly output: any;
    declare readonly details: readonly any[];

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
