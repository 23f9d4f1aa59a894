// Credentials as a client takes them.
import type { Credentials, CredentialProvider } from './options.ts';

/** The options that credentials depend on, and the source that the first call makes of them. */
export interface CredentialSetting {
  readonly credentials: Credentials | CredentialProvider | null | undefined;
  readonly clock: () => number;
  readonly region: string | undefined;
  source?: () => Credentials | Promise<Credentials>;
}

/** Checks credentials. Returns when they expire, in milliseconds since 1970. */
export function assertCredentials(credentials: Credentials): number {
  for (const name of ['accessKeyId', 'secretAccessKey'] as const) {
    if (typeof credentials?.[name] !== 'string' || credentials[name] === '') {
      throw new TypeError(`credentials.${name} must be a non-empty string`);
    }
  }
  const expiration = credentials.expiration ?? Infinity;
  // `Date.parse` would take '3600' for a year.
  const isDate = typeof expiration === 'string' && /\d[-:, ]/.test(expiration);
  const end = isDate ? Date.parse(expiration) : typeof expiration === 'string' ? NaN : Number(expiration);
  if (!(end > 0)) {
    throw new TypeError('credentials.expiration must be a Date, text such as 2026-11-21T09:30:00Z, or milliseconds since 1970');
  }
  return end;
}
