// Credentials as a client takes them.
import type { Credentials, CredentialProvider } from './options.ts';

/** The options that credentials depend on, and the source that the first call makes of them. */
export interface CredentialSetting {
  readonly credentials: Credentials | CredentialProvider | null | undefined;
  readonly clock: () => number;
  readonly region: string | undefined;
  source?: () => Credentials | Promise<Credentials>;
}

/** Checks that credentials have keys. */
export function assertCredentials(credentials: Credentials): void {
  for (const name of ['accessKeyId', 'secretAccessKey'] as const) {
    if (typeof credentials?.[name] !== 'string' || credentials[name] === '') {
      throw new TypeError(`credentials.${name} must be a non-empty string`);
    }
  }
}
