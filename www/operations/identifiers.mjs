// Identifiers in the sandbox that an example request can use.
import { ACCOUNT } from '../sandbox/credentials.mjs';
import { shared } from '../sandbox/shared-sandbox.mjs';

/** The sandbox's state as far as it is read here. A snapshot promises no more than that it is JSON. */
const accountState = () => /** @type {any} */ (shared.state()).accounts?.[ACCOUNT];

/**
 * The latest identifier of each kind in a catalog, by its prefix: `knownIdentifiers('AWS')['rs-']`.
 * @param {string} catalog
 * @returns {Record<string, string | undefined>}
 */
export function knownIdentifiers(catalog) {
  const found = {};
  collect(accountState()?.[catalog], found);
  return found;
}

/**
 * The catalog `AWS` if it has something of a service, or else `Sandbox`, where nothing has to be verified first.
 * @param {'account' | 'channel'} service
 */
export function catalogInUse(service) {
  const { AWS } = accountState() ?? {};
  const isInUse = service === 'account' ? AWS?.partner : AWS?.programManagementAccounts?.length > 0;
  return isInUse ? 'AWS' : 'Sandbox';
}

function collect(value, found) {
  if (typeof value === 'string') {
    const [, prefix] = /^([a-z]+-)[A-Za-z0-9]{13}$/.exec(value) ?? [];
    if (prefix) found[prefix] = value;
    const [, kind] = /^arn:.*\/([a-z-]+)\/[a-z]+-[A-Za-z0-9]{13}$/.exec(value) ?? [];
    if (kind) found[kind] = value;
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) {
      if (name === 'revision') found.revision = one;
      collect(one, found);
    }
  }
}
