// @ts-nocheck converted to strict types next
// Signs one attempt: SigV4 over the headers that arrive as they were sent.
import { writeText, core, outputText } from '../wasm/core.ts';

/** What proxies and browsers leave alone, and every x-amz header that is there. */
const isSigned = (name) => name.startsWith('x-amz-') || name === 'content-type';

/** What of an endpoint is signed does not change: method, path and query, a line each, by URL object. */
const targets = /* @__PURE__ */ new WeakMap();

/** The last second and how it is written: attempts come in bursts, and a date takes a microsecond. */
let second;
let instant;

/** `2026-11-21T09:30:00.000Z` as `20261121T093000Z`. */
function amzDate(date) {
  const now = Math.floor(date.getTime() / 1000);
  if (now !== second) {
    instant = `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
    second = now;
  }
  return instant;
}

/**
 * Adds x-amz-date, the security token and Authorization to `headers` (names in
 * lower case).
 */
export function sign(headers, { url, hash, credentials, region, service, date }) {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const at = amzDate(date);
  headers['x-amz-date'] = at;
  if (sessionToken) headers['x-amz-security-token'] = sessionToken;
  let target = targets.get(url);
  if (target === undefined) {
    target = `POST\n${canonicalPath(url.pathname)}\n${canonicalQuery(url.search)}\n`;
    targets.set(url, target);
  }
  const names = ['host'];
  for (const name in headers) if (isSigned(name)) names.push(name);
  names.sort();
  let lines = '';
  // The same without line breaks of ours.
  let given = `${accessKeyId}${secretAccessKey}${region}`;
  for (const name of names) {
    const value = name === 'host' ? url.host : headers[name];
    lines += `\n${name}:${value}`;
    given += name + value;
  }
  // Beyond ASCII a header is not sent in the bytes that are signed. What it is stays out of the message: it may be a secret.
  if (/[^\t\x20-\x7e]/.test(given)) {
    throw new TypeError('a credential or header holds a line break or another character that no signed request can carry');
  }
  const scope = `${at.slice(0, 8)}/${region}/${service}/aws4_request`;
  const text = `${target}${scope}\n${accessKeyId}\n${secretAccessKey}\n${at}\n${hash}\n${names.join(';')}${lines}`;
  headers.authorization = outputText(0, core().sign(writeText(text)));
}

/** Empty segments gone and every other encoded once more, as all services but S3 have it. */
const canonicalPath = (path) =>
  path
    .replace(/\/{2,}/g, '/')
    .split('/')
    .map(uriEncode)
    .join('/') || '/';

/** By name, then by value: `a=1` stands before `a-b=0`, which `=` alone would not give. A `+` is a plus: no form was sent. */
const canonicalQuery = (search) =>
  search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((pair) =>
      /^([^=]*)=?(.*)$/s
        .exec(pair)
        .slice(1)
        .map((part) => uriEncode(decode(part))),
    )
    .sort(([name, value], [otherName, otherValue]) => compare(name, otherName) || compare(value, otherValue))
    .map((pair) => pair.join('='))
    .join('&');

/** A `%` that stands for itself is left to be encoded. */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const compare = (one, other) => (one < other ? -1 : Number(one > other));

const uriEncode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
