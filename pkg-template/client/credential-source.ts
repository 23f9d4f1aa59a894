// Credentials as calls use them: an object, or a provider, which is called in time before they expire, once for all calls that
// wait for it. The AWS SDK's providers work.
import { assertCredentials, type CredentialSetting } from './credential-setting.ts';
import { TransportError } from './errors.ts';
import type { Credentials, CredentialProvider } from './options.ts';

/** Credentials are refreshed this long before they expire, as in AWS's own clients. */
const EARLY_MS = 5 * 60_000;
/** How long credentials that are still good are used after a refresh has failed, before the next one. */
const BACKOFF_MS = 60_000;

/** A function that returns the current credentials. */
export type CredentialSource = () => Credentials | Promise<Credentials>;

/** The credentials of a client. Clients that share the setting share them. */
export const credentialsOf = (setting: CredentialSetting): Credentials | Promise<Credentials> =>
  (setting.source ??= createSource(setting))();

function createSource({ credentials, clock, region }: CredentialSetting): CredentialSource {
  if (credentials === undefined || credentials === null) {
    throw new TypeError(
      "the client needs `credentials` ({ accessKeyId, secretAccessKey, sessionToken? } or a function), or `auth: 'none'`",
    );
  }
  if (typeof credentials !== 'function') {
    expirationOf(credentials);
    return () => credentials;
  }
  // Some of the AWS SDK's providers call a service, in the region of the client that they serve.
  const context = { callerClientConfig: { region: async () => region } };
  let current: Credentials | undefined;
  let end = 0;
  let refreshAt = 0;
  let pending: Promise<Credentials> | undefined;
  return () => {
    if (current && clock() <= refreshAt) return current;
    pending ??= refresh(credentials).finally(() => (pending = undefined));
    return pending;
  };

  async function refresh(provider: CredentialProvider): Promise<Credentials> {
    try {
      const fresh = await provider(context);
      assertCredentials(fresh);
      end = expirationOf(fresh);
      refreshAt = end - EARLY_MS;
      return (current = fresh);
    } catch (thrown) {
      const now = clock();
      // Once they have expired, every call asks again.
      refreshAt = Math.min(now + BACKOFF_MS, end - 1);
      if (current && now < end) return current;
      const { reason, cause } = await explain(thrown);
      throw new TransportError('credentials', `the function for \`credentials\` failed: ${reason}`, { cause });
    }
  }
}

/** Why a provider failed. */
async function explain(thrown: unknown): Promise<{ reason: unknown; cause: unknown }> {
  try {
    return (await import('./failure.ts')).explainFailure(thrown, (text) => text);
  } catch {
    // A page that is offline cannot load the module.
    return { reason: (thrown as Error | undefined)?.message ?? thrown, cause: thrown };
  }
}

/** When credentials expire, in milliseconds since 1970. */
function expirationOf(credentials: Credentials): number {
  const expiration = credentials.expiration ?? Infinity;
  // `Date.parse` would take '3600' for a year.
  const isDate = typeof expiration === 'string' && /\d[-:, ]/.test(expiration);
  const end = isDate ? Date.parse(expiration) : typeof expiration === 'string' ? NaN : Number(expiration);
  if (!(end > 0)) {
    throw new TypeError('credentials.expiration must be a Date, text such as 2026-11-21T09:30:00Z, or milliseconds since 1970');
  }
  return end;
}
