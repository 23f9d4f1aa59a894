// Signs one attempt: SigV4 over the headers that arrive as they were sent.
import { encode, engine, outText } from './engine.mjs';

/** What proxies and browsers leave alone, and every x-amz header that is there. */
const isSigned = (name) => name === 'content-type' || name === 'host' || name.startsWith('x-amz-');

/** `2026-11-21T09:30:00.000Z` as `20261121T093000Z`. */
export const amzDate = (date) => `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * Adds x-amz-date, the security token and Authorization to `headers` (names in
 * lower case).
 */
export function sign(headers, { url, hash, credentials, region, service, date }) {
  const instant = amzDate(date);
  headers['x-amz-date'] = instant;
  if (credentials.sessionToken) headers['x-amz-security-token'] = credentials.sessionToken;
  const signed = { ...headers, host: url.host };
  const names = Object.keys(signed).filter(isSigned).sort();
  const lines = [
    'POST',
    canonicalPath(url.pathname),
    canonicalQuery(url.searchParams),
    `${instant.slice(0, 8)}/${region}/${service}/aws4_request`,
    credentials.accessKeyId,
    credentials.secretAccessKey,
    instant,
    hash,
    ...names.map((name) => `${name}:${signed[name]}`),
  ];
  if (lines.some((line) => /[\r\n]/.test(line))) {
    throw new TypeError('a credential or header holds a line break, which no signed request can carry');
  }
  headers.authorization = outText(0, engine().sign(encode(lines.join('\n'))));
}

/** Empty segments gone and every other encoded once more, as all services but S3 have it. */
const canonicalPath = (path) => path.replace(/\/{2,}/g, '/').split('/').map(uriEncode).join('/') || '/';

/** By name, then by value: `a=1` stands before `a-b=0`, which `=` alone would not give. */
const canonicalQuery = (params) =>
  [...params]
    .map((pair) => pair.map(uriEncode))
    .sort(([name, value], [otherName, otherValue]) => compare(name, otherName) || compare(value, otherValue))
    .map((pair) => pair.join('='))
    .join('&');

const compare = (one, other) => (one < other ? -1 : Number(one > other));

const uriEncode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
