// The clients through which the proxy calls the services.
import type { ClientOptions } from 'partner-central';
import { CLIENT_OPTIONS } from '../client/option-names.ts';
import type { ServiceName } from '../generated/service-name.ts';
import { CLIENTS } from './generated/services.ts';
import type { ProxyClientOptions, ProxyClients } from './options.ts';

/** The caller's clients, or new ones. `services` are those that need a client, if that is known. */
export function createClients(
  options: ProxyClientOptions | ProxyClients,
  services: ReadonlySet<ServiceName> | undefined,
): ProxyClients['clients'] {
  if (options.clients !== undefined) {
    for (const service of services ?? []) {
      if (!options.clients[service])
        throw new TypeError(`\`clients\` has no client of ${service}, and \`allow\` names operations of it`);
    }
    return options.clients;
  }
  // Checked at once: otherwise every call would fail, and pages must not see why.
  if ((options as ClientOptions).auth !== undefined)
    throw new TypeError('`auth` is an option of clients: the proxy signs its requests');
  if (!options.credentials) throw new TypeError('`credentials` are missing; expected an object or a function, as for a client');
  if (!options.region) throw new TypeError('`region` is missing');
  const clientOptions = pick(options, CLIENT_OPTIONS);
  return Object.fromEntries(Object.entries(CLIENTS).map(([service, Client]) => [service, new Client(clientOptions)]));
}

/** The options with these names. */
const pick = (options: object, names: readonly string[]): ClientOptions =>
  Object.fromEntries(Object.entries(options).filter(([name]) => names.includes(name)));
