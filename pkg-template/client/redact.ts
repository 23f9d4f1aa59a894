// Errors must not contain what a request was sent with. Services and proxies quote requests in their responses.
import type { Call } from './context.ts';

/** Headers whose values are no secrets. */
const PUBLIC = /^(content-type|amz-sdk-|x-amz-(target|date|user-agent)|x-amzn-user-agent)/;

/** A text without the secrets of an attempt, and without longer parts of them, however they are encoded. */
export function redact(text: string, { headers, secretKey }: Pick<Call, 'headers' | 'secretKey'>): string {
  const secrets = Object.keys(headers)
    .filter((name) => !PUBLIC.test(name))
    .flatMap((name) => secretsIn(headers[name] as string))
    // Made-up ones are words.
    .concat(secretKey.length < 16 ? [] : secretKey);
  if (secrets.length === 0) return text;
  const whole = secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
  // An escape sequence in between, or the end of what was quoted, leaves parts.
  return whole.replace(/%[\da-f]{2}|&#?\w+;|\\u[\da-f]{4}|[a-z\d]{8,}/gi, (part) =>
    secrets.some((secret) => secret.includes(part)) ? '…' : part,
  );
}

/** The secrets in a header: of a signature, the access key ID and the signature itself; of any other, its longer words. */
function secretsIn(value: string): string[] {
  const [, key = '', signature] = /^AWS4.*?Credential=([^/]*).*Signature=(.*)/.exec(value) ?? [];
  // In a sandbox, the ID of an account is also an access key.
  if (signature) return /^\d*$/.test(key) ? [signature] : [key, signature];
  return value.split(/[\s,;]+/).filter(({ length }) => length > 5);
}
