// A portal's backend with the proxy in it, the clients that its pages have, and requests as those clients send them.
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

export const authenticate = ({ headers }) => headers.get('authorization') === SESSION && ada;

/**
 * The handler of a backend with usual options and those given; `reports` are the errors that `onError` got.
 * @param {any} options
 */
export function backend(options) {
  const reports = [];
  /** @type {(request: Request, ...more: unknown[]) => Promise<Response>} */
  const handler = createProxyHandler({
    region: 'us-east-1',
    credentials: SECRETS,
    endpoint: ENDPOINT,
    authenticate,
    sleep: async () => {},
    onError: (error, failure) => reports.push({ error, ...failure }),
    ...options,
  });
  return { handler, reports };
}

/**
 * A request as the client of a page sends it, with other headers, target, method or body where given.
 * @param {Omit<RequestInit, 'headers'> & { target?: string, headers?: object }} options
 */
export function pageRequest({
  target = 'PartnerCentralAccount.ListPartners',
  body = '{"Catalog":"AWS"}',
  method = 'POST',
  headers = {},
  ...more
} = {}) {
  const sent = new Headers({ 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target, authorization: SESSION });
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) sent.delete(name);
    else sent.set(name, value);
  }
  return new Request(PUBLIC, {
    method,
    headers: sent,
    ...(method === 'GET' || method === 'HEAD' ? {} : { body, duplex: 'half' }),
    ...more,
  });
}

/**
 * The clients of a page, which call the handler without a network.
 * @returns {any} Tests also call them with mistakes.
 */
export function pageClients(handler, options) {
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

/** All that a response has: status, headers, the body as text and as JSON, and the error code. */
export async function readResponse(response) {
  const text = await response.text();
  const headers = Object.fromEntries(response.headers);
  let body;
  try {
    body = JSON.parse(text);
  } catch {}
  return { status: response.status, headers, text, body, type: headers['x-amzn-errortype'] };
}
