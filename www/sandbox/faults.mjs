// What can be made to go wrong, and how: the package's own faults, one at a time.
import { createSandbox } from '../partner-central/sandbox.mjs';

export const KINDS = [
  ['throttle', 'Throttle (429)'],
  ['error', 'Fail (500)'],
  ['unavailable', 'Be unavailable (503)'],
  ['html', 'Answer no JSON (502)'],
  ['drop', 'Drop the connection'],
  ['slow', 'Be 3 seconds slow'],
];

const SLOW_MS = 3000;

/** In words: "Throttle (429), the next 2 calls of CreatePartner". */
export function wordsOf({ kind, operation, count }) {
  const [, words] = KINDS.find(([name]) => name === kind) ?? ['', kind];
  return `${words}: the next ${count === 1 ? 'attempt' : `${count} attempts`}${operation ? ` of ${operation}` : ''}`;
}

/** Counts down the first of a list that is for this request; gives what plays it. */
export function takeFault(faults, init) {
  const operation = new Headers(init?.headers).get('x-amz-target')?.split('.').at(-1);
  const at = faults.findIndex((fault) => !fault.operation || fault.operation === operation);
  if (at < 0) return undefined;
  const { kind, count } = faults[at];
  if (count > 1) faults[at] = { ...faults[at], count: count - 1 };
  else faults.splice(at, 1);
  return { play: (url, options) => play(kind, url, options) };
}

/** The answer, or none if the request was only held up. */
async function play(kind, url, init) {
  if (kind === 'slow') return pause(SLOW_MS, init?.signal);
  return createSandbox({ faults: [{ kind }] }).fetch(url, init);
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
