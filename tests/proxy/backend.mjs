// A portal for tests: its backend, the browser's client on the other side, and a session that is known.
import { PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { createProxyHandler } from 'partner-central/proxy';

export const SECRETS = {
  accessKeyId: 'AKIDSERVERSIDE',
  secretAccessKey: 'wJalrXUtnFEMI+K7MDENG/bPxRfiCYSERVERSECRET',
  sessionToken: 'IQoJb3JpZ2luX2VjEServerSide/Session+Token==',
};
export const ENDPOINT = 'https://gateway.inside.example:8443/hidden';
export const SESSION = 'Bearer of-ada';
export const ada = { name: 'Ada', partner: 'partner-0123456789abc' };
export const PUBLIC = 'https://portal.example/partner-central';

export const authenticate = (request) => request.headers.get('authorization') === SESSION && ada;

/**
 * A handler of `options` and what usual ones are, with what its server's side was told.
 * @param {any} options
 */
export function portal(options) {
  const told = [];
  /** @type {(request: Request, ...more: unknown[]) => Promise<Response>} */
  const handler = createProxyHandler({
    region: 'us-east-1',
    credentials: SECRETS,
    endpoint: ENDPOINT,
    authenticate,
    sleep: async () => {},
    onError: (error, failure) => told.push({ error, ...failure }),
    ...options,
  });
  return { handler, told };
}

/**
 * A request as the browser's client sends it, with another header, method or body where given.
 * @param {Omit<RequestInit, 'headers'> & { target?: string, headers?: object }} options
 */
export function request({
  target = 'PartnerCentralAccount.ListPartners',
  body = '{"Catalog":"AWS"}',
  method = 'POST',
  headers = {},
  ...more
} = {}) {
  const sent = new Headers({ 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target, authorization: SESSION });
  for (const [name, value] of Object.entries(headers)) value === undefined ? sent.delete(name) : sent.set(name, value);
  return new Request(PUBLIC, {
    method,
    headers: sent,
    ...(method === 'GET' || method === 'HEAD' ? {} : { body, duplex: 'half' }),
    ...more,
  });
}

/**
 * The browser's clients for a handler, without a network between.
 * @returns {any} Tests call them wrongly, too.
 */
export function clientsOf(handler, options) {
  /** @type {import('partner-central').ClientOptions} */
  const own = {
    auth: 'none',
    endpoint: PUBLIC,
    headers: { authorization: SESSION },
    maxAttempts: 1,
    fetch: (url, init) => handler(new Request(url, init)),
    ...options,
  };
  return { account: new PartnerCentralAccount(own), channel: new PartnerCentralChannel(own) };
}

/** What the answer says: status, headers, body as text, and that as JSON. */
export async function read(response) {
  const text = await response.text();
  const headers = Object.fromEntries(response.headers);
  let body;
  try {
    body = JSON.parse(text);
  } catch {}
  return { status: response.status, headers, text, body, type: headers['x-amzn-errortype'] };
}
