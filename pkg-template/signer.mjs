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
    region,
    service,
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

/** Every segment encoded once more, as all services but S3 have it. */
const canonicalPath = (path) => path.split('/').map(uriEncode).join('/') || '/';

const canonicalQuery = (params) =>
  [...params]
    .map(([key, value]) => `${uriEncode(key)}=${uriEncode(value)}`)
    .sort()
    .join('&');

const uriEncode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
