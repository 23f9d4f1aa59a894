// @ts-nocheck converted to strict types next
// Credentials as the client takes them: an object, or a function that gives one
// (with `expiration` it is asked again in time, once for many calls). The AWS
// SDK's providers are such functions.
import { TransportError } from './errors.ts';

/** Refreshed this long before they expire, as AWS's own clients do. */
const EARLY = 5 * 60_000;

/** A function that gives current credentials. */
export function credentialSource(given, now, region) {
  if (given === undefined || given === null) {
    return () => {
      throw new TypeError(
        "the client needs `credentials` ({ accessKeyId, secretAccessKey, sessionToken? } or a function), or `auth: 'none'`",
      );
    };
  }
  if (typeof given !== 'function') {
    const credentials = proven(given);
    return () => credentials;
  }
  // Some of the AWS SDK's providers ask a service themselves, and take its region from the client they serve.
  const asked = { callerClientConfig: { region: async () => region } };
  let current;
  let pending;
  return () => {
    if (current && !(current.expiration && new Date(current.expiration).getTime() - now() < EARLY)) return current;
    pending ??= fresh().finally(() => (pending = undefined));
    return pending;
  };

  async function fresh() {
    try {
      return (current = proven(await given(asked)));
    } catch (cause) {
      throw new TransportError('credentials', `the function for \`credentials\` failed: ${cause?.message ?? cause}`, { cause });
    }
  }
}

function proven(credentials) {
  for (const name of ['accessKeyId', 'secretAccessKey']) {
    if (typeof credentials?.[name] !== 'string' || credentials[name] === '') {
      throw new TypeError(`credentials.${name} must be a non-empty string`);
    }
  }
  return credentials;
}
