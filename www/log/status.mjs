/**
 * How an attempt went: a word or two, and whether that is good, bad or still open.
 * @param {import('./record.mjs').Attempt} attempt
 */
export function statusOf({ response, failure }) {
  if (failure) return { label: 'failed', kind: 'bad' };
  if (!response) return { label: '…', kind: 'busy' };
  const error = response.headers['x-amzn-errortype'];
  return {
    label: error ? `${response.status} ${error.split(/[:#]/).at(0)}` : String(response.status),
    kind: response.status < 300 ? 'good' : 'bad',
  };
}
