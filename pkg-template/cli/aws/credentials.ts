// Credentials, region and endpoint, found where AWS's own tools look for them: in the environment, then in a profile of the
// shared files. Only a profile's own settings count. For roles, SSO and credential processes the AWS SDK's providers are
// loaded, if they are installed; without them the AWS CLI can export credentials: `aws configure export-credentials --format
// env`.
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { CredentialProvider, Credentials } from '../../client/options.ts';
import { fromEnv } from '../../entries/credentials.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { messageOf } from '../io/input.ts';
import { printable } from '../io/output.ts';

/** The options of `call` that decide where requests go, and who sends them. */
export interface ConnectionOptions {
  region?: string | undefined;
  'endpoint-url'?: string | undefined;
  profile?: string | undefined;
  'no-sign-request'?: boolean | undefined;
}

type Environment = { readonly [name: string]: string | undefined };
type Profile = { [setting: string]: string };

const PROVIDERS = '@aws-sdk/credential-providers';

/** The region: of the option, the environment, or the profile. */
export function resolveRegion({ region, profile }: ConnectionOptions, env: Environment = process.env) {
  return (
    region ||
    (profile ? undefined : env.AWS_REGION || env.AWS_DEFAULT_REGION) ||
    readProfile(profile, env).region ||
    env.AWS_REGION ||
    env.AWS_DEFAULT_REGION
  );
}

/** The endpoint: of the option, the environment (the service's own first), or the profile; undefined for AWS itself. */
export function resolveEndpoint(
  service: string,
  { 'endpoint-url': endpoint, profile }: ConnectionOptions,
  env: Environment = process.env,
) {
  if (endpoint !== undefined) return endpoint;
  if (env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true') return undefined;
  return (
    env[`AWS_ENDPOINT_URL_PARTNERCENTRAL_${service.toUpperCase()}`] ||
    env.AWS_ENDPOINT_URL ||
    readProfile(profile, env).endpoint_url ||
    undefined
  );
}

/** Credentials, or a credential provider. A profile that is named explicitly takes precedence over the environment. */
export async function resolveCredentials(
  { profile }: ConnectionOptions,
  env: Environment = process.env,
): Promise<Credentials | CredentialProvider> {
  if (!profile && env.AWS_ACCESS_KEY_ID && env.AWS_SECRET_ACCESS_KEY) return fromEnv(env);
  const settings = readProfile(profile, env);
  const { aws_access_key_id: accessKeyId, aws_secret_access_key: secretAccessKey, aws_session_token: sessionToken } = settings;
  if (accessKeyId && secretAccessKey && !settings.role_arn) {
    return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
  }
  const providers = await loadProviders();
  // The chain could find keys in the environment although a profile is named.
  const provider = profile ? providers?.fromIni({ profile }) : providers?.fromNodeProviderChain();
  if (!provider) throw new UsageError(`${missingCredentials(profile)}\nor npm install ${PROVIDERS} beside partner-central`);
  try {
    await Promise.resolve(provider());
    return provider;
  } catch (error) {
    throw new UsageError(missingCredentials(profile, `: ${printable(messageOf(error).trim())}`));
  }
}

const missingCredentials = (profile: string | undefined, reason = '') =>
  `no credentials${profile ? ` in profile ${profile}` : ''}${reason}
Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give --no-sign-request
For a role or SSO: eval "$(aws configure export-credentials${profile ? ` --profile ${profile}` : ''} --format env)"`;

interface Providers {
  fromIni(options: { profile: string }): CredentialProvider;
  fromNodeProviderChain(): CredentialProvider;
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

/** The settings of a profile in both files. Those of the credentials file win. */
function readProfile(requested: string | undefined, env: Environment): Profile {
  const name = requested || env.AWS_PROFILE || 'default';
  const folder = join(homedir(), '.aws');
  const config = readSection(
    env.AWS_CONFIG_FILE || join(folder, 'config'),
    name === 'default' ? ['default', 'profile default'] : [`profile ${name}`],
  );
  const credentials = readSection(env.AWS_SHARED_CREDENTIALS_FILE || join(folder, 'credentials'), [name]);
  if (requested && !config && !credentials) throw new UsageError(`there is no profile ${requested} in AWS's shared files`);
  return { ...config, ...credentials };
}

/** The settings in all sections with one of these names; undefined if there is none. */
function readSection(path: string, names: readonly string[]) {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  let section: Profile | undefined;
  let isInside = false;
  for (const line of text.split(/\r?\n/)) {
    const [, header] = /^\s*\[\s*(.+?)\s*\]/.exec(line) ?? [];
    if (header !== undefined) {
      isInside = names.includes(header.replace(/\s+/g, ' '));
      if (isInside) section ??= {};
    } else if (isInside && section) {
      const [, key, value] = /^([\w-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
      if (key !== undefined && value !== undefined) section[key] = value;
    }
  }
  return section;
}
