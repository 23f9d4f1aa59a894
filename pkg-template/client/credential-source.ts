// Credentials as a client takes them: an object, or a provider, which is called in time before they expire, once for all
// calls that wait for it. The AWS SDK's providers work.
import { TransportError } from './errors.ts';
import type { Credentials, CredentialProvider } from './options.ts';

/** Credentials are refreshed this long before they expire, as in AWS's own clients. */
const EARLY_MS = 5 * 60_000;

/** A function that returns the current credentials. */
export type CredentialSource = () => Credentials | Promise<Credentials>;

export function createCredentialSource(
  credentials: Credentials | CredentialProvider | null | undefined,
  clock: () => number,
  region: string | undefined,
): CredentialSource {
  if (credentials === undefined || credentials === null) {
    return () => {
      throw new TypeError(
        "the client needs `credentials` ({ accessKeyId, secretAccessKey, sessionToken? } or a function), or `auth: 'none'`",
      );
    };
  }
  if (typeof credentials !== 'function') {
    assertCredentials(credentials);
    return () => credentials;
  }
  // Some of the AWS SDK's providers call a service, in the region of the client that they serve.
  const context = { callerClientConfig: { region: async () => region } };
  let current: Credentials | undefined;
  let pending: Promise<Credentials> | undefined;
  return () => {
    if (current && !(current.expiration && new Date(current.expiration).getTime() - clock() < EARLY_MS)) return current;
    pending ??= refresh(credentials).finally(() => (pending = undefined));
    return pending;
  };

  async function refresh(provider: CredentialProvider): Promise<Credentials> {
    try {
      const fresh = await provider(context);
      assertCredentials(fresh);
      return (current = fresh);
    } catch (cause) {
      const reason = (cause as Error | undefined)?.message ?? cause;
      throw new TransportError('credentials', `the function for \`credentials\` failed: ${reason}`, { cause });
    }
  }
}

function assertCredentials(credentials: Credentials): void {
  for (const name of ['accessKeyId', 'secretAccessKey'] as const) {
    if (typeof credentials?.[name] !== 'string' || credentials[name] === '') {
      throw new TypeError(`credentials.${name} must be a non-empty string`);
    }
  }
}
