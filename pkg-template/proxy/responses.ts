// The responses of the proxy: how much of the service's response reaches the page, and what replaces the rest.
import { type ResponseMetadata, ServiceException, TransportError, ValidationError } from 'partner-central';
import { MEDIA_TYPE } from '../generated/vocabulary.ts';
import { ErrorResponse, validationException } from './error-response.ts';
import { NAMESPACES } from './generated/services.ts';
import type { Exchange, Outcome } from './forward.ts';
import type { CalledOperation } from './targets.ts';

type HeaderFields = { [name: string]: string };

/** The response to a request that was aborted, which nobody will read. */
export const abortedResponse = () => new Response(null, { status: 499 });

/** A response with the headers that every response has. */
export function withDefaultHeaders(response: Response, granted?: HeaderFields) {
  const headers = new Headers(response.headers);
  const defaults: HeaderFields = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...granted };
  const { vary, ...others } = defaults;
  for (const [name, value] of Object.entries(others)) headers.set(name, value);
  if (vary) headers.append('vary', vary);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

/** The response for what `forward` returned, with a `cause` if `onError` has to know of it. */
export function responseOf(operation: CalledOperation, { output, error, exchange }: Outcome) {
  if (output) {
    if (!exchange || isLeak(exchange)) {
      const cause = new TypeError('the response contains what the request was signed with');
      throw new ErrorResponse(502, 'BadGatewayException', UNREADABLE, { cause });
    }
    return { response: forwarded(exchange, 200, output.$metadata) };
  }
  if (!(error instanceof ServiceException && isModelled(operation, error)))
    throw error instanceof ValidationError ? validationException(operation, error) : errorResponseOf(error);
  const { httpStatusCode = 0 } = error.$metadata;
  const status = httpStatusCode >= 400 ? httpStatusCode : error.$fault === 'server' ? 500 : 400;
  const isWhole = exchange !== undefined && isObject(exchange.text) && !isLeak(exchange, true);
  const cause = status >= 500 || !isWhole ? error : undefined;
  if (isWhole) return { response: forwarded(exchange, status, error.$metadata, error.name), cause };
  // The page may know which error it is, and the reason code. The message is about this server, or is missing.
  const reason = Object.entries(error).filter(([name, value]) => /^reason$/i.test(name) && /^[A-Z_]{1,64}$/.test(value));
  const response = new ErrorResponse(status, error.name, 'the service rejected the request', {
    members: Object.fromEntries(reason),
    headers: forwardedHeaders(exchange, error.$metadata),
  });
  return { response: response.response(operation.service), cause };
}

/** Whether the service models this error. */
function isModelled({ service }: CalledOperation, error: ServiceException) {
  const modelled: { readonly [name: string]: unknown } = NAMESPACES[service];
  const Class = Object.hasOwn(modelled, error.name) && modelled[error.name];
  return typeof Class === 'function' && error instanceof Class;
}

/** The service's own text, so that unknown members and every digit reach the page. */
function forwarded(exchange: Exchange, status: number, metadata: ResponseMetadata, code?: string) {
  const headers: HeaderFields = { 'content-type': MEDIA_TYPE, ...forwardedHeaders(exchange, metadata) };
  if (code) headers['x-amzn-errortype'] = code;
  return new Response(exchange.text, { status, headers });
}

/** The headers of the service's response that reach the page, and only with values of the expected form. */
function forwardedHeaders(exchange: Exchange | undefined, { requestId = '' }: ResponseMetadata) {
  const headers: HeaderFields = {};
  const isLeaked = exchange !== undefined && isLeak({ ...exchange, text: requestId });
  if (/^[\w-]{1,128}$/.test(requestId) && !isLeaked) headers['x-amzn-requestid'] = requestId;
  for (const name of ['retry-after', 'x-amz-retry-after']) {
    const value = exchange?.headers.get(name);
    if (value && /^\d{1,9}$/.test(value)) headers[name] = value;
  }
  return headers;
}

function isObject(text: string) {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value);
  } catch {
    return false;
  }
}

/**
 * Services quote the caller: `User: arn:aws:sts::123456789012:assumed-role/portal is not authorized`. Pages may have it encoded
 * for a URL or for HTML.
 */
const PRINCIPAL = /arn(:|%3a|&\w+;|&#\w+;)aws[\w-]*\1(iam|sts)\1/i;
/** So much of a secret is as good as the secret. */
const PART = /[a-z\d]{16,}/gi;

/** JSON text with its escape sequences resolved. Not parsed: of a member that is there twice, that would drop the first. */
const unescaped = (text: string) =>
  text.replace(/\\(?:u([\da-f]{4})|([^u]))/gi, (_, hex, char) => (hex ? String.fromCharCode(Number.parseInt(hex, 16)) : char));

/**
 * Whether a response contains what the request was signed with. In an error the principal and the endpoint's host count as
 * well.
 */
function isLeak({ text, sent, url }: Exchange, isError = false) {
  const authorization = sent.authorization ?? '';
  const [, key = ''] = /Credential=([^/]+)/.exec(authorization) ?? [];
  const [, signature] = /Signature=(\w+)/.exec(authorization) ?? [];
  // In a sandbox an account ID may serve as an access key, and responses contain account IDs.
  const secrets = [sent['x-amz-security-token'], signature, /^\d{12}$/.test(key) ? undefined : key];
  const plain = unescaped(text);
  if (secrets.some((secret) => secret && isIn(secret, text, plain))) return true;
  return isError && (PRINCIPAL.test(plain) || plain.toLowerCase().includes(new URL(url).host));
}

/** Whether a text has a secret or a part of it: encodings for URLs and HTML only replace punctuation. */
const isIn = (secret: string, text: string, plain: string) =>
  text.includes(secret) || plain.includes(secret) || plain.match(PART)?.some((part) => secret.includes(part));

const UNREADABLE = 'the response of the service cannot be read';

/** The response for an error that is about this server. Only `onError` gets the error itself. */
export function errorResponseOf(error: unknown) {
  const response = (status: number, code: string, message: string) =>
    new ErrorResponse(status, code, message, { cause: error ?? new Error('nothing was thrown') });
  if (error instanceof ServiceException) {
    const { name, $metadata } = error;
    if ($metadata?.httpStatusCode === 429 || /Throttl|TooManyRequests|SlowDown/.test(name))
      return response(429, 'ThrottlingException', 'too many requests');
    return response(502, 'BadGatewayException', 'the service did not accept the request');
  }
  if (error instanceof TransportError && error.reason !== 'credentials') {
    if (error.reason === 'timeout') return response(504, 'GatewayTimeoutException', 'the service did not respond in time');
    return response(502, 'BadGatewayException', error.reason === 'response' ? UNREADABLE : 'the service cannot be reached');
  }
  return response(500, 'InternalFailure', 'the request could not be forwarded');
}
