// What there is in the sandbox that a request could name.
import { ACCOUNT } from '../sandbox/credentials.mjs';
import { shared } from '../sandbox/shared-sandbox.mjs';

/** By the beginning of identifiers, the latest of each: `known('AWS')['rs-']`. */
export function known(catalog) {
  const found = {};
  const { accounts = {} } = shared.state();
  walk(accounts[ACCOUNT]?.[catalog], found);
  return found;
}

/** The catalog that has something in it for a service, or else the one where nothing is asked for. */
export function busyCatalog(service) {
  const { AWS } = shared.state().accounts?.[ACCOUNT] ?? {};
  const isBusy = service === 'account' ? AWS?.partner : AWS?.programManagementAccounts?.length > 0;
  return isBusy ? 'AWS' : 'Sandbox';
}

function walk(value, found) {
  if (typeof value === 'string') {
    const [, prefix] = /^([a-z]+-)[A-Za-z0-9]{13}$/.exec(value) ?? [];
    if (prefix) found[prefix] = value;
    const [, kind] = /^arn:.*\/([a-z-]+)\/[a-z]+-[A-Za-z0-9]{13}$/.exec(value) ?? [];
    if (kind) found[kind] = value;
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) {
      if (name === 'revision') found.revision = one;
      walk(one, found);
    }
  }
}
