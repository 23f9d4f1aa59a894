// What can be made to go wrong, in words.

/** A name, what it is called, and the fault as the sandbox takes it. */
export const KINDS = [
  ['throttle', 'Throttle (429)', { kind: 'throttle' }],
  ['error', 'Fail (500)', { kind: 'error' }],
  ['unavailable', 'Be unavailable (503)', { kind: 'unavailable' }],
  ['html', 'Answer no JSON (502)', { kind: 'html' }],
  ['slow', 'Be 3 seconds slow', { delay: 3000 }],
  ['drop', 'Drop the connection before anything is done', { kind: 'drop' }],
  ['drop-after', 'Drop the connection after all is done', { kind: 'drop-after' }],
  ['half', 'Drop the connection within the answer', { kind: 'half' }],
  ['skew', 'Have a clock that is 10 minutes ahead', { kind: 'skew', minutes: 10 }],
  ...['AccessDenied', 'Conflict', 'ResourceNotFound', 'ServiceQuotaExceeded', 'Validation'].map((name) => [
    `${name}Exception`,
    `Refuse with ${name}Exception`,
    { kind: `${name}Exception` },
  ]),
];

export function wordsOf({ kind = 'slow', operation, count }) {
  const [, words] = KINDS.find(([name]) => name === kind) ?? ['', kind];
  return `${words}: the next ${count === 1 ? 'attempt' : `${count} attempts`}${operation ? ` of ${operation.split('.').at(-1)}` : ''}`;
}
