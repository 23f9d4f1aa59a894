// Credentials as calls use them: an object, or a provider, which is called in time before they expire, once for all calls. Only
// calls that have no credentials wait for it. The AWS SDK's providers work.
import { assertCredentials, type CredentialSetting } from './credential-setting.ts';
import { TransportError } from './errors.ts';
import type { Credentials, CredentialProvider } from './options.ts';

/** Credentials are refreshed this long before they expire, as in AWS's own clients. */
const EARLY_MS = 5 * 60_000;
/** How long credentials that are still good are used after a refresh has failed or brought no longer ones, before the next. */
const BACKOFF_MS = 60_000;
/** A provider that has not responded for this long is called again. */
const HANGING_MS = 5 * 60_000;

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
  let pendingSince = 0;
  return () => {
    const now = clock();
    if (current && now <= refreshAt) return current;
    if (!pending || now - pendingSince >= HANGING_MS) {
      pendingSince = now;
      const refreshed = refresh(credentials, now);
      pending = refreshed;
      const done = () => {
        if (pending === refreshed) pending = undefined;
      };
      // If no call waits for it, a failure has no effect: the next call asks again.
      refreshed.then(done, done);
    }
    return current && now < end ? current : pending;
  };

  /** When to refresh credentials that expire soon. Once they have expired, every call asks. */
  function nextRefresh(): number {
    return Math.min(clock() + BACKOFF_MS, end - 1);
  }

  async function refresh(provider: CredentialProvider, since: number): Promise<Credentials> {
    try {
      const fresh = await provider(context);
      assertCredentials(fresh);
      const newEnd = expirationOf(fresh);
      // A provider that was slow may respond after it was called again.
      if (current && since < pendingSince && newEnd < end) return current;
      end = newEnd;
      refreshAt = Math.max(end - EARLY_MS, nextRefresh());
      return (current = fresh);
    } catch (thrown) {
      const now = clock();
      refreshAt = nextRefresh();
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
