/** How an attempt went, in a word or two, and of which kind that is. */
export function statusOf({ answer, failure }) {
  if (failure) return { words: 'failed', kind: 'bad' };
  if (!answer) return { words: '…', kind: 'busy' };
  const error = answer.headers['x-amzn-errortype'];
  return {
    words: error ? `${answer.status} ${error.split(/[:#]/).at(0)}` : String(answer.status),
    kind: answer.status < 300 ? 'good' : 'bad',
  };
}
