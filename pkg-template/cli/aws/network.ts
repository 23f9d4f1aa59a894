// The fetch of the command line. Node's own does not know proxies and other certificates on every supported version, refuses
// ports that are bad for browsers, and its errors do not say why there is no connection.
import { readFileSync } from 'node:fs';
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent, request as requestHttps } from 'node:https';
import type { Duplex } from 'node:stream';
import { createSecureContext } from 'node:tls';
import type { ClientOptions } from '../../client/options.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { causeOf } from '../io/input.ts';
import { printable } from '../io/output.ts';
import { findProxy, type HttpProxy } from './proxy.ts';
import type { Found } from './settings.ts';

type Fetch = NonNullable<ClientOptions['fetch']>;

/** In milliseconds. Node's fetch has the same limits. */
const RESPONSE_TIMEOUT = 300_000;
const IDLE_TIMEOUT = 4000;
const KEEP_ALIVE = { keepAlive: true, timeout: IDLE_TIMEOUT };

/** Creates a fetch for requests to a URL. */
export function createFetch(endpoint: URL, caBundle: Found | undefined): Fetch {
  const proxy = findProxy(endpoint);
  const isSecure = endpoint.protocol === 'https:';
  const ca = caBundle && (isSecure || proxy?.url.protocol === 'https:') ? readCertificates(caBundle) : undefined;
  const certificates = ca ? { ca } : {};
  if (!isSecure) {
    if (proxy) return (url, init) => sendToProxy(proxy, certificates, new URL(url), init);
    const agent = new HttpAgent(KEEP_ALIVE);
    return (url, init) => send(requestHttp(url, { ...basics(init), agent }), init);
  }
  const agent = proxy ? new TunnelAgent(proxy, certificates) : new Agent({ ...KEEP_ALIVE, ...certificates });
  return (url, init) => send(requestHttps(url, { ...basics(init), agent }), init);
}

/** As in the AWS CLI, these certificates are trusted, and no others. */
function readCertificates({ value, source }: Found) {
  let text: string;
  try {
    text = readFileSync(value, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${printable(value)} of ${source}: ${causeOf(error)}`);
  }
  try {
    createSecureContext({ ca: text });
    if (/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/.test(text)) return text;
  } catch {}
  throw new UsageError(`${printable(value)} of ${source} must contain certificates in PEM format`);
}

const basics = ({ method = 'GET', headers, signal }: RequestInit) => ({
  method,
  headers: Object.fromEntries(new Headers(headers)),
  timeout: RESPONSE_TIMEOUT,
  ...(signal ? { signal } : {}),
});

/** Sends a request, and reads the whole response. */
function send(request: ReturnType<typeof requestHttp>, { body }: RequestInit): Promise<Response> {
  return new Promise((resolve, reject) => {
    request.once('error', (error) => reject(readable(error, request.host)));
    request.once('timeout', () => request.destroy(new Error(`no response within ${RESPONSE_TIMEOUT / 1000} s`)));
    request.once('response', (response) => readResponse(response).then(resolve, reject));
    // The client's bodies are texts.
    request.end(body ?? undefined);
  });
}

/** OpenSSL's messages name its source files, and no host. */
function readable(error: NodeJS.ErrnoException, host: string) {
  const { code = '', message } = error;
  const [, reason] = /:SSL routines:[^:]*:([^:]+)/.exec(message) ?? [];
  if (reason !== undefined) {
    const hint = /wrong version number|packet length/.test(reason) ? '; is it an http URL?' : '';
    return named(error, `the TLS connection to ${host} failed: ${reason} (${code})${hint}`);
  }
  if (!/CERT|SELF_SIGNED|UNABLE_TO_/.test(code)) return error;
  const [problem] = message.split(';');
  return named(error, `the certificate of ${host} is not accepted: ${problem} (${code}); AWS_CA_BUNDLE names those to trust`);
}

/** The error with another message. Its code says how it is retried. */
function named(error: Error, message: string) {
  error.message = message;
  return error;
}

async function readResponse(response: IncomingMessage) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const { statusCode: status = 0, statusMessage: statusText = '', rawHeaders } = response;
  const headers = new Headers();
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) headers.append(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '');
  return new Response([204, 205, 304].includes(status) ? null : Buffer.concat(chunks), { status, statusText, headers });
}

/** An http request, which a proxy gets with the whole URL. */
async function sendToProxy(proxy: HttpProxy, certificates: { ca?: string }, url: URL, init: RequestInit) {
  const { headers, ...rest } = basics(init);
  const request = requestOf(proxy)(proxy.url, {
    ...rest,
    ...certificates,
    path: url.href,
    headers: { ...headers, host: url.host, ...authorization(proxy) },
  });
  try {
    return await send(request, init);
  } catch (error) {
    throw unreachable(proxy, error);
  }
}

/** Connects to https servers through a tunnel that a proxy opens. */
class TunnelAgent extends Agent {
  readonly #proxy: HttpProxy;
  readonly #certificates: { ca?: string };

  constructor(proxy: HttpProxy, certificates: { ca?: string }) {
    super({ ...KEEP_ALIVE, ...certificates });
    this.#proxy = proxy;
    this.#certificates = certificates;
  }

  /** Node calls it for each new connection. */
  override createConnection(
    options: { host: string; port: number | string },
    callback: (error: Error | null, stream?: Duplex) => void,
  ): undefined {
    const proxy = this.#proxy;
    const target = `${options.host.includes(':') ? `[${options.host}]` : options.host}:${options.port}`;
    const request = requestOf(proxy)(proxy.url, {
      ...this.#certificates,
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...authorization(proxy) },
      agent: false,
    });
    request.once('error', (error) => callback(unreachable(proxy, error)));
    // A proxy that refuses may answer as to any other request.
    request.once('response', (response) => {
      response.destroy();
      callback(refused(proxy, response));
    });
    request.once('connect', (response, socket) => {
      if (response.statusCode !== 200) {
        socket.destroy();
        callback(refused(proxy, response));
        return;
      }
      // @ts-expect-error Its types do not know that the options may have a socket.
      callback(null, super.createConnection({ ...options, socket }));
    });
    request.end();
  }
}

const requestOf = ({ url }: HttpProxy) => (url.protocol === 'https:' ? requestHttps : requestHttp);

/** The header that tells the proxy who is asking. */
function authorization({ url: { username, password } }: HttpProxy): { 'proxy-authorization'?: string } {
  if (!username && !password) return {};
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(text).toString('base64')}` };
}

const nameOf = ({ url, source }: HttpProxy) => `the proxy ${url.host} of ${source}`;

function unreachable(proxy: HttpProxy, cause: unknown) {
  if (!(cause instanceof Error) || cause.name === 'AbortError') return cause as Error;
  return named(cause, `${nameOf(proxy)} cannot be reached: ${cause.message}`);
}

const refused = (proxy: HttpProxy, { statusCode, statusMessage = '' }: IncomingMessage) =>
  new Error(`${nameOf(proxy)} refused the connection: ${statusCode} ${printable(statusMessage)}`.trimEnd());
