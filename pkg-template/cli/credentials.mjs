// Keys and region as AWS's own tools find them: the environment, then a profile
// in the shared files. Of a profile only what stands in it: roles, SSO and
// credential processes are the AWS CLI's, which can hand keys over:
// `aws configure export-credentials --format env`.
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from './usage-error.mjs';

/** The region: option, environment, profile. */
export function regionOf({ region, profile }, env = process.env) {
  return region || (profile ? undefined : env.AWS_REGION || env.AWS_DEFAULT_REGION) || profileOf(profile, env).region || env.AWS_REGION || env.AWS_DEFAULT_REGION;
}

/** Credentials; a profile that was asked for by name comes before the environment. */
export function credentialsOf({ profile }, env = process.env) {
  if (!profile && env.AWS_ACCESS_KEY_ID && env.AWS_SECRET_ACCESS_KEY) {
    return keys(env.AWS_ACCESS_KEY_ID, env.AWS_SECRET_ACCESS_KEY, env.AWS_SESSION_TOKEN);
  }
  const found = profileOf(profile, env);
  if (found.aws_access_key_id && found.aws_secret_access_key) {
    return keys(found.aws_access_key_id, found.aws_secret_access_key, found.aws_session_token);
  }
  throw new UsageError(
    `no credentials${profile ? ` in profile ${profile}` : ''}: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give --no-sign-request
For a role or SSO: eval "$(aws configure export-credentials${profile ? ` --profile ${profile}` : ''} --format env)"`,
  );
}

const keys = (accessKeyId, secretAccessKey, sessionToken) => ({ accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) });

/** A profile's settings of both files; credentials go before config. */
function profileOf(asked, env) {
  const name = asked || env.AWS_PROFILE || 'default';
  const folder = join(homedir(), '.aws');
  const config = sectionOf(env.AWS_CONFIG_FILE || join(folder, 'config'), name === 'default' ? ['default', 'profile default'] : [`profile ${name}`]);
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
