// Credentials, found where AWS's own tools look for them: in the environment, then in a profile of the shared files. For
// roles and SSO the AWS SDK's providers are loaded, if they are installed; without them the AWS CLI can export credentials:
// `aws configure export-credentials --format env`.
import { createRequire } from 'node:module';
import type { CredentialProvider, Credentials } from '../../client/options.ts';
import { fromEnv } from '../../entries/credentials.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { messageOf } from '../io/input.ts';
import { printable } from '../io/output.ts';
import { runCredentialProcess } from './credential-process.ts';
import type { Environment, Profile, Settings } from './shared-files.ts';

const PROVIDERS = '@aws-sdk/credential-providers';

/**
 * Credentials, and a provider of the same ones until they expire: whatever they come from is asked once, because that may ask
 * a person. A profile that `--profile` names takes precedence over keys in the environment.
 */
export async function resolveCredentials(profile: Profile, env: Environment = process.env): Promise<CredentialProvider> {
  if (profile.namedBy !== '--profile' && env.AWS_ACCESS_KEY_ID && env.AWS_SECRET_ACCESS_KEY) {
    // botocore also reads the older name of the token.
    const AWS_SESSION_TOKEN = env.AWS_SESSION_TOKEN || env.AWS_SECURITY_TOKEN;
    const credentials = await fromEnv({ ...env, AWS_SESSION_TOKEN })();
    assertSendable(credentials, 'AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY or AWS_SESSION_TOKEN');
    return () => credentials;
  }
  const provider = await findProvider(profile);
  let credentials: Credentials;
  try {
    credentials = await Promise.resolve(provider());
  } catch (error) {
    throw new UsageError(missingCredentials(profile, `: ${printable(messageOf(error).trim())}`));
  }
  assertSendable(credentials, `the credentials of the profile ${printable(profile.name)}`);
  return untilTheyExpire(credentials, provider);
}

async function findProvider(profile: Profile): Promise<CredentialProvider> {
  const { settings } = profile;
  const usesRole = settings.get('role_arn') || settings.get('web_identity_token_file');
  if (!usesRole) {
    const keys = profile.files.map(accessKeys).find((found) => found !== undefined);
    if (keys) return () => keys;
    const command = settings.get('credential_process');
    if (command) return () => runCredentialProcess(command);
  }
  const providers = await loadProviders();
  if (!providers) {
    throw new UsageError(`${missingCredentials(profile)}; or npm install ${PROVIDERS} beside partner-central`);
  }
  showPlainFiles(profile);
  const { name, namedBy } = profile;
  // The chain could find keys in the environment although a profile is named.
  if (namedBy === '--profile') return providers.fromIni({ profile: name });
  return providers.fromNodeProviderChain(namedBy ? { profile: name } : {});
}

/** The access keys in the settings of one file. */
function accessKeys(settings: Settings): Credentials | undefined {
  const accessKeyId = settings.get('aws_access_key_id');
  const secretAccessKey = settings.get('aws_secret_access_key');
  // botocore also reads the older name.
  const sessionToken = settings.get('aws_session_token') || settings.get('aws_security_token');
  if (!accessKeyId || !secretAccessKey) return undefined;
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}

/** As long before credentials expire, the client asks for others. */
const EARLY = 5 * 60_000;
/** Credentials that expire sooner than that are good for the first requests all the same. */
const FRESH = 60_000;

function untilTheyExpire(credentials: Credentials, provider: CredentialProvider): CredentialProvider {
  let current = credentials;
  let loaded = Date.now();
  return async (caller) => {
    const { expiration } = current;
    const isFresh = Date.now() - loaded < FRESH;
    if (expiration !== undefined && !isFresh && new Date(expiration).getTime() - Date.now() < EARLY) {
      current = await Promise.resolve(provider(caller));
      loaded = Date.now();
    }
    return current;
  };
}

/** Refuses keys that no header can contain. Most often a file with Windows line ends was read by a shell. */
function assertSendable({ accessKeyId, secretAccessKey, sessionToken = '' }: Credentials, source: string) {
  if (/^[!-~]+$/.test(accessKeyId + sessionToken) && /^[ -~]+$/.test(secretAccessKey)) return;
  const isLineBreak = /[\r\n]/.test(accessKeyId + secretAccessKey + sessionToken);
  throw new UsageError(
    `${source} must have no ${isLineBreak ? 'line break' : 'spaces, control characters or letters beyond ASCII'}`,
  );
}

function missingCredentials({ name, namedBy }: Profile, reason = '') {
  const profile = namedBy ? ` in profile ${printable(name)}` : '';
  const option = namedBy ? ` --profile ${printable(name)}` : '';
  return `no credentials${profile}${reason}; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give --no-sign-request; for a role or SSO, eval "$(aws configure export-credentials${option} --format env)"`;
}

interface Providers {
  fromIni(options: { profile: string }): CredentialProvider;
  fromNodeProviderChain(options: { profile?: string }): CredentialProvider;
}

/** Undefined if the package is not installed. Errors of a broken installation are passed on. */
async function loadProviders(): Promise<Providers | undefined> {
  try {
    return await import(PROVIDERS);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_MODULE_NOT_FOUND' && message.includes(PROVIDERS)) return undefined;
    throw error;
  }
}

/** The modules of the SDK that read the shared files, the newer one first. */
const FILE_READERS = ['@smithy/core/config', '@smithy/shared-ini-file-loader'];

/** Lets the SDK's providers see the shared files as we read them: they know no capitals and no colons, for example. */
function showPlainFiles(profile: Profile) {
  const own = createRequire(import.meta.url);
  for (const reader of FILE_READERS) {
    try {
      const { externalDataInterceptor } = createRequire(own.resolve(PROVIDERS))(reader);
      for (const [path, text] of profile.plainFiles()) externalDataInterceptor.interceptFile(path, text);
    } catch {
      // Another version of the SDK: it reads the files itself.
    }
  }
}
