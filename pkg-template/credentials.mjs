// Credentials as the client takes them: an object, or a function that gives one
// (with `expiration` it is asked again in time, once for many calls).

/** Refreshed this long before they expire, as AWS's own clients do. */
const EARLY = 5 * 60_000;

/** A function that gives current credentials. */
export function credentialSource(given, now) {
  if (given === undefined || given === null) {
    return () => {
      throw new TypeError("the client needs `credentials` ({ accessKeyId, secretAccessKey, sessionToken? } or a function), or `auth: 'none'`");
    };
  }
  if (typeof given !== 'function') {
    const credentials = proven(given);
    return () => credentials;
  }
  let current;
  let pending;
  return () => {
    if (current && !(current.expiration && new Date(current.expiration).getTime() - now() < EARLY)) return current;
    pending ??= Promise.resolve()
      .then(() => given())
      .then((fresh) => (current = proven(fresh)))
      .finally(() => (pending = undefined));
    return pending;
  };
}

function proven(credentials) {
  for (const name of ['accessKeyId', 'secretAccessKey']) {
    if (typeof credentials?.[name] !== 'string' || credentials[name] === '') {
      throw new TypeError(`credentials.${name} must be a non-empty string`);
    }
  }
  return credentials;
}
