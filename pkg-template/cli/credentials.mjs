// Keys, region and endpoint as AWS's own tools find them: the environment, then
// a profile in the shared files. Of a profile only what stands in it; for roles,
// SSO and credential processes the AWS SDK's own providers are loaded, if they
// are installed. Without them the AWS CLI hands keys over:
// `aws configure export-credentials --format env`.
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fromEnv } from '../entries/credentials.ts';
import { printable } from './output.mjs';
import { UsageError } from './usage-error.mjs';

const PROVIDERS = '@aws-sdk/credential-providers';

/** The region: option, environment, profile. */
export function regionOf({ region, profile }, env = process.env) {
  return (
    region ||
    (profile ? undefined : env.AWS_REGION || env.AWS_DEFAULT_REGION) ||
    profileOf(profile, env).region ||
    env.AWS_REGION ||
    env.AWS_DEFAULT_REGION
  );
}

/** The endpoint: option, environment (first the service's own), profile; undefined for AWS itself. */
export function endpointOf(service, { 'endpoint-url': given, profile }, env = process.env) {
  if (given !== undefined) return given;
  if (env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true') return undefined;
  return (
    env[`AWS_ENDPOINT_URL_PARTNERCENTRAL_${service.toUpperCase()}`] ||
    env.AWS_ENDPOINT_URL ||
    profileOf(profile, env).endpoint_url ||
    undefined
  );
}

/** Credentials, or a function for them; a profile that was asked for by name comes before the environment. */
export async function credentialsOf({ profile }, env = process.env) {
  if (!profile && env.AWS_ACCESS_KEY_ID && env.AWS_SECRET_ACCESS_KEY) return fromEnv(env);
  const found = profileOf(profile, env);
  if (found.aws_access_key_id && found.aws_secret_access_key && !found.role_arn) {
    const { aws_access_key_id: accessKeyId, aws_secret_access_key: secretAccessKey, aws_session_token: sessionToken } = found;
    return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
  }
  const { fromIni, fromNodeProviderChain } = (await providers()) ?? {};
  // The chain may find the environment's keys first, with a profile too.
  const provider = profile ? fromIni?.({ profile }) : fromNodeProviderChain?.();
  try {
    await provider?.();
    if (provider) return provider;
  } catch (error) {
    throw new UsageError(missing(profile, `: ${printable(error.message.trim())}`));
  }
  throw new UsageError(`${missing(profile)}\nor npm install ${PROVIDERS} beside partner-central`);
}

const missing = (profile, why = '') => `no credentials${profile ? ` in profile ${profile}` : ''}${why}
Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give --no-sign-request
For a role or SSO: eval "$(aws configure export-credentials${profile ? ` --profile ${profile}` : ''} --format env)"`;

/** Only what is not installed is no error: a broken installation says so itself. */
async function providers() {
  try {
    return await import(PROVIDERS);
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(PROVIDERS)) return undefined;
    throw error;
  }
}

/** A profile's settings of both files; credentials go before config. */
function profileOf(asked, env) {
  const name = asked || env.AWS_PROFILE || 'default';
  const folder = join(homedir(), '.aws');
  const config = sectionOf(
    env.AWS_CONFIG_FILE || join(folder, 'config'),
    name === 'default' ? ['default', 'profile default'] : [`profile ${name}`],
  );
  const credentials = sectionOf(env.AWS_SHARED_CREDENTIALS_FILE || join(folder, 'credentials'), [name]);
  if (asked && !config && !credentials) throw new UsageError(`there is no profile ${asked} in AWS's shared files`);
  return { ...config, ...credentials };
}

function sectionOf(path, names) {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  let section;
  let here = false;
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s*\[\s*(.+?)\s*\]/.exec(line);
    if (header) {
      here = names.includes(header[1].replace(/\s+/g, ' '));
      if (here) section ??= {};
    } else if (here) {
      const setting = /^([\w-]+)\s*=\s*(.*?)\s*$/.exec(line);
      if (setting) section[setting[1]] = setting[2];
    }
  }
  return section;
}
