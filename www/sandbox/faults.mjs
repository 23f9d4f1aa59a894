// The faults that can be added, and what they are called.

/** @typedef {import('partner-central/sandbox').Fault} Fault */

/** @type {Record<string, { label: string, fault: Fault }>} */
export const FAULTS = {
  throttle: { label: 'Throttling (429)', fault: { kind: 'throttle' } },
  error: { label: 'Internal error (500)', fault: { kind: 'error' } },
  unavailable: { label: 'Unavailable (503)', fault: { kind: 'unavailable' } },
  html: { label: 'HTML instead of JSON (502)', fault: { kind: 'html' } },
  slow: { label: 'Response delayed by 3 seconds', fault: { delay: 3000 } },
  drop: { label: 'Connection dropped before processing', fault: { kind: 'drop' } },
  'drop-after': { label: 'Connection dropped after processing', fault: { kind: 'drop-after' } },
  half: { label: 'Connection dropped during the response', fault: { kind: 'half' } },
  skew: { label: 'Server clock 10 minutes ahead', fault: { kind: 'skew', minutes: 10 } },
  'task-failed': { label: 'What is started fails after 5 seconds', fault: { kind: 'task-failed' } },
  ...Object.fromEntries(
    ['AccessDenied', 'Conflict', 'ResourceNotFound', 'ServiceQuotaExceeded', 'Validation'].map((name) => {
      /** @type {`${string}Exception`} */
      const kind = `${name}Exception`;
      return [kind, { label: kind, fault: { kind } }];
    }),
  ),
};

/** @param {Fault} fault */
export function describeFault({ kind, operation, count }) {
  const name = kind ?? 'slow';
  const label = FAULTS[name]?.label ?? name;
  const attempts = count === 1 ? 'attempt' : `${count} attempts`;
  return `${label}: the next ${attempts}${operation ? ` of ${operation.split('.').at(-1)}` : ''}`;
}
