// What of the service's answers reaches the browser, and what is said in their place.
import { account, channel, ServiceException, TransportError, ValidationError } from 'partner-central';
import { MEDIA_TYPE } from '../generated/vocabulary.ts';
import { invalid, Refusal } from './refusal.mjs';

const MODELLED = { account, channel };

/** Nobody waits for it. */
export const aborted = () => new Response(null, { status: 499 });

/** An answer with the headers that every one has. */
export function own(response, grant) {
  const headers = new Headers(response.headers);
  const { vary, ...more } = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...grant };
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  if (vary) headers.append('vary', vary);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

/** The response for what `forward` gave, and a `cause` if the server's side is to hear of it. */
export function answerOf(operation, { output, error, ...answer }) {
  if (error === undefined) {
    if (isLeak(answer))
      throw new Refusal(502, 'BadGatewayException', UNREADABLE, {
        cause: new TypeError('the answer holds what the request was signed with'),
      });
    return { response: passed(answer, 200, output.$metadata) };
  }
  const isModelled = error instanceof ServiceException && error instanceof (classOf(operation, error.name) ?? Refusal);
  if (!isModelled) throw error instanceof ValidationError ? invalid(operation, error.issues) : failureOf(error);
  const { httpStatusCode } = error.$metadata;
  const status = httpStatusCode >= 400 ? httpStatusCode : error.$fault === 'server' ? 500 : 400;
  const isWhole = isObject(answer.text) && !isLeak(answer, true);
  const cause = status >= 500 || !isWhole ? error : undefined;
  if (isWhole) return { response: passed(answer, status, error.$metadata, error.name), cause };
  // Which error it is and why may be known; its words are about this server, or not there at all.
  const reason = Object.entries(error).filter(([name, value]) => /^reason$/i.test(name) && /^[A-Z_]{1,64}$/.test(value));
  const headers = headersOf(answer, error.$metadata);
  return {
    response: new Refusal(status, error.name, 'the service refused this', {
      members: Object.fromEntries(reason),
      headers,
    }).response(operation.service),
    cause,
  };
}

const classOf = ({ service }, name) => (Object.hasOwn(MODELLED[service], name) ? MODELLED[service][name] : undefined);

/** The answer's own text: what this package does not know of, and every digit, comes through. */
function passed(answer, status, metadata, code) {
  const headers = { 'content-type': MEDIA_TYPE, ...headersOf(answer, metadata) };
  if (code) headers['x-amzn-errortype'] = code;
  return new Response(answer.text, { status, headers });
}

/** What of an answer's headers goes on, and only where it is what it should be. */
function headersOf({ headers }, { requestId }) {
  const kept = {};
  if (/^[\w-]{1,128}$/.test(requestId)) kept['x-amzn-requestid'] = requestId;
  for (const name of ['retry-after', 'x-amz-retry-after']) {
    const value = headers?.get(name);
    if (/^\d{1,9}$/.test(value)) kept[name] = value;
  }
  return kept;
}

function isObject(text) {
  try {
    const value = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Services quote who asked: `User: arn:aws:sts::123456789012:assumed-role/portal is not authorized`. */
const PRINCIPAL = /arn:aws[\w-]*:(iam|sts):/;

/** Whether an answer holds what the request was signed with; an error may also hold neither who signed it nor where it went. */
function isLeak({ text, sent = {}, url }, isError = false) {
  const authorization = sent.authorization ?? '';
  const [, key] = /Credential=([^/]+)/.exec(authorization) ?? [];
  const [, signature] = /Signature=(\w+)/.exec(authorization) ?? [];
  // A sandbox takes an account's number for a key: that is in its answers by right.
  const secrets = [sent['x-amz-security-token'], signature, /^\d{12}$/.test(key) ? undefined : key].filter(Boolean);
  // As it reads once its escapes are gone.
  const plain = text.includes('\\') ? JSON.stringify(JSON.parse(text)) : text;
  if (secrets.some((secret) => text.includes(secret) || plain.includes(secret))) return true;
  return isError && (PRINCIPAL.test(plain) || plain.includes(new URL(url).host));
}

const UNREADABLE = 'the service gave no answer that can be read';

/** What is said of an error that is about this server. All of it is told to the server's side only. */
export function failureOf(error) {
  const refusal = (status, code, message) =>
    new Refusal(status, code, message, { cause: error ?? new Error('nothing was thrown') });
  if (error instanceof ServiceException) {
    const { name, $metadata } = error;
    if ($metadata?.httpStatusCode === 429 || /Throttl|TooManyRequests|SlowDown/.test(name))
      return refusal(429, 'ThrottlingException', 'too many requests');
    return refusal(502, 'BadGatewayException', 'the service did not take this request');
  }
  if (error instanceof TransportError && error.reason !== 'credentials') {
    if (error.reason === 'timeout') return refusal(504, 'GatewayTimeoutException', 'the service did not answer in time');
    return refusal(502, 'BadGatewayException', error.reason === 'response' ? UNREADABLE : 'the service could not be reached');
  }
  return refusal(500, 'InternalFailure', 'the request could not be sent on');
}
