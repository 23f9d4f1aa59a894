// A `fetch` that responds as its test says and records what was sent, clients that use it, and inputs for them.
import assert from 'node:assert/strict';
import { PartnerCentralAccount } from 'partner-central';

export const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
export const input = { Catalog: 'AWS' };
/** @type {import('partner-central').account.CreatePartnerRequest} */
export const partner = {
  Catalog: 'AWS',
  LegalName: 'Example',
  PrimarySolutionType: 'SOFTWARE_PRODUCTS',
  EmailVerificationCode: '123456',
  AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'CTO' },
};

export const json = (status, body, headers = {}) => new Response(JSON.stringify(body), { status, headers });
export const errorResponse = (status, code, headers) =>
  json(status, { __type: `com.amazonaws#${code}`, Message: `it is ${code}` }, headers);
export const ok = () => json(200, { PartnerSummaryList: [] }, { 'x-amzn-requestid': 'the-id' });
/** A response without a body, which says that the service is unavailable. */
export const unavailable = (headers) => new Response('', { status: 503, headers });

/**
 * A fetch that returns each of `responses` in turn, then the last one again and again. An `Error` is thrown; a function is
 * called and returns the response. `sent` are the requests.
 */
export function scriptedFetch(...responses) {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push({ url, ...init, headers: { ...init.headers }, text: init.body && new TextDecoder().decode(init.body) });
    const response = responses[Math.min(sent.length, responses.length) - 1];
    if (response instanceof Error) throw response;
    return typeof response === 'function' ? response(url, init, sent.length) : response.clone();
  };
  return { fetch, sent };
}

/** A fetch that never responds, and rejects as a real one does when its signal aborts. */
export const neverResponds = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason ?? new DOMException('aborted', 'AbortError')));
  });

/** Options of a client that neither waits nor uses chance; `delays` are the waits it asked for. */
export function noWait(fetch, more) {
  const delays = [];
  const sleep = async (delay) => void delays.push(delay);
  return { delays, options: { region: 'us-east-1', credentials, fetch, sleep, random: () => 1, ...more } };
}

/**
 * A client over a scripted fetch, without waits. Its type is `any`: tests call it wrongly, too.
 * @param {unknown[]} responses
 * @param {object} [more]
 * @param {new (options: any) => any} Client
 */
export function scriptedClient(responses, more, Client = PartnerCentralAccount) {
  const { fetch, sent } = scriptedFetch(...responses);
  const { options, delays } = noWait(fetch, more);
  return { client: new Client(options), sent, delays };
}

/**
 * What a promise rejects with; that it resolves is a failure.
 * @param {Promise<unknown>} promise
 * @returns {Promise<any>}
 */
export const rejection = (promise) =>
  promise.then(
    (value) => assert.fail(`it resolves, with ${JSON.stringify(value)}`),
    (error) => error,
  );
