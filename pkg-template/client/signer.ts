// Signs one attempt with SigV4, over the headers that proxies and browsers leave unchanged. In the Rust client, `src/signer.rs`
// and `src/sigv4.rs` do so; both pass AWS's test suite. It is JavaScript, because it is loaded with the first call.
import type { Credentials } from './options.ts';
import { hex, type HmacKey, hmac, hmacKey, sha256 } from './sha256.ts';

/** Header fields by name, in lower case. */
export type HeaderMap = { [name: string]: string };

/** What an attempt is signed with. */
export interface SigningContext {
  readonly url: URL;
  /** The SHA-256 of the body, in hexadecimal. */
  readonly hash: string;
  readonly credentials: Credentials;
  readonly region: string;
  /** The service's signing name. */
  readonly service: string;
  readonly date: Date;
}

/** Proxies and browsers leave these headers alone: the content type, and everything that begins with `x-amz-`. */
const isSigned = (name: string): boolean => name.startsWith('x-amz-') || name === 'content-type';

/** Method, path and query of a URL as they are signed, a line each. They do not change, so they are kept by URL object. */
const targets = /* @__PURE__ */ new WeakMap<URL, string>();

/** The last second, and how it is written: attempts come in bursts, and formatting a date takes a microsecond. */
let second: number;
let instant: string;

/** `2026-11-21T09:30:00.000Z` as `20261121T093000Z`. */
function amzDate(date: Date): string {
  const now = Math.floor(date.getTime() / 1000);
  if (now !== second) {
    instant = `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
    second = now;
  }
  return instant;
}

/** The signing keys of credentials in a scope, which hold for a day. They are kept no longer than the credentials. */
const signingKeys = /* @__PURE__ */ new WeakMap<Credentials, { secret: string; scope: string; key: HmacKey }>();

function signingKey(credentials: Credentials, scope: string): HmacKey {
  const { secretAccessKey: secret } = credentials;
  let kept = signingKeys.get(credentials);
  if (kept === undefined || kept.secret !== secret || kept.scope !== scope) {
    const key = scope.split('/').reduce((above, part) => hmacKey(hmac(above, part)), hmacKey(`AWS4${secret}`));
    kept = { secret, scope, key };
    signingKeys.set(credentials, kept);
  }
  return kept.key;
}

/** Adds `x-amz-date`, the security token and `authorization` to the headers. */
export function sign(headers: HeaderMap, { url, hash, credentials, region, service, date }: SigningContext): void {
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
  for (const name of Object.keys(headers)) if (isSigned(name)) names.push(name);
  names.sort();
  let lines = '';
  // Everything that comes from the caller, without the line breaks that are ours.
  let given = `${accessKeyId}${secretAccessKey}${region}`;
  for (const name of names) {
    const value = name === 'host' ? url.host : (headers[name] as string);
    lines += `${name}:${/^[ \t]|[ \t]$|\t| {2}/.test(value) ? value.replace(/[ \t]+/g, ' ').trim() : value}\n`;
    given += name + value;
  }
  // A header beyond ASCII is not sent as the bytes that are signed. The message does not quote it: it may be a secret.
  if (/[^\t\x20-\x7e]/.test(given)) {
    throw new TypeError('a credential or header holds a line break or another character that no signed request can carry');
  }
  const scope = `${at.slice(0, 8)}/${region}/${service}/aws4_request`;
  const signedHeaders = names.join(';');
  const canonicalRequest = `${target}${lines}\n${signedHeaders}\n${hash}`;
  const stringToSign = `AWS4-HMAC-SHA256\n${at}\n${scope}\n${hex(sha256(canonicalRequest))}`;
  const signature = hex(hmac(signingKey(credentials, scope), stringToSign));
  headers.authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}

/** Without empty segments, and each segment encoded once more, as for every service except S3. */
const canonicalPath = (path: string): string =>
  path
    .replace(/\/{2,}/g, '/')
    .split('/')
    .map(uriEncode)
    .join('/') || '/';

/** Sorted by name, then by value: whole pairs would put `a-b=0` before `a=1`. A `+` is a plus sign, since no form was sent. */
const canonicalQuery = (search: string): string =>
  search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      // The expression matches every text, and has two groups.
      const [, ...parts] = /^([^=]*)=?(.*)$/s.exec(pair) as unknown as [string, string, string];
      return parts.map((part) => uriEncode(decode(part))) as [string, string];
    })
    .sort(([name, value], [otherName, otherValue]) => compare(name, otherName) || compare(value, otherValue))
    .map((pair) => pair.join('='))
    .join('&');

/** Decodes a part of a query. A `%` that begins no escape sequence stays, and is encoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const uriEncode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
