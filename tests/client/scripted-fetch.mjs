// A network for tests of the client: answers by a script, and remembers what was sent.
export const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
export const input = { Catalog: 'AWS' };
export const partner = {
  Catalog: 'AWS',
  LegalName: 'Example',
  PrimarySolutionType: 'SOFTWARE_PRODUCTS',
  EmailVerificationCode: '123456',
  AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'CTO' },
};

/** An answer in JSON. */
export const json = (status, body, headers = {}) => new Response(JSON.stringify(body), { status, headers });
export const fault = (status, code, headers) =>
  json(status, { __type: `com.amazonaws#${code}`, Message: `it is ${code}` }, headers);
export const done = () => json(200, { PartnerSummaryList: [] }, { 'x-amzn-requestid': 'the-id' });

/** A fetch that answers with each of `answers` in turn, the last one again and again; a function is called for its answer. */
export function answering(...answers) {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push({ url, ...init, headers: { ...init.headers }, text: init.body && new TextDecoder().decode(init.body) });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(url, init, sent.length) : answer.clone();
  };
  return { fetch, sent };
}

/** Never answers; ends as fetch does when its signal says so. */
export const hanging = (_, { signal }) =>
  new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason ?? new DOMException('aborted', 'AbortError'))),
  );

/** Options without waits or chance; `delays` are the waits that would have been. */
export function still(fetch, more) {
  const delays = [];
  const sleep = async (delay) => void delays.push(delay);
  return { delays, options: { region: 'us-east-1', credentials, fetch, sleep, random: () => 1, ...more } };
}
