// Clients, made from the options of the command line and the environment.
import * as partnerCentral from '../../entries/index.ts';
import { services } from '../../generated/services.ts';
import type { CallOptions, ClientOptions } from '../../client/options.ts';
import type { ServiceName } from '../../generated/service-name.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { messageOf } from '../io/input.ts';
import { printable } from '../io/output.ts';
import { callerAccount } from './caller-account.ts';
import { resolveCredentials } from './credentials.ts';
import { createFetch } from './network.ts';
import { type ConnectionOptions, resolveConnection } from './settings.ts';
import { readProfile } from './shared-files.ts';

/** A client of either service, for operations that are known by name only. */
export interface Client {
  send(operation: string, input: unknown, options?: CallOptions): Promise<unknown>;
  sign(operation: string, input: unknown): Promise<Request>;
}

/** Creates a client of a service. Its class has the name that is also the prefix of `X-Amz-Target`. */
const createClient = (service: ServiceName, options: ClientOptions): Client =>
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: nothing bundles the command line
  new partnerCentral[services[service].targetPrefix](options);

/** Where the requests of a client go, and who sends them. */
export interface ClientIdentity {
  service: ServiceName;
  /** Undefined for AWS's own endpoint. */
  endpoint: string | undefined;
  region: string | undefined;
  account: string | undefined;
}

export type CreateClient = (options?: ClientOptions) => Promise<{ client: Client; identity: ClientIdentity }>;

/** Returns a function that creates clients of the service. All settings are checked before. */
export async function clientFactory(service: ServiceName, options: ConnectionOptions): Promise<CreateClient> {
  const profile = readProfile(options.profile);
  const { region, endpoint, useFipsEndpoint, caBundle } = resolveConnection(service, options, profile);
  const provider = options['no-sign-request'] ? undefined : await resolveCredentials(profile);
  const basics: ClientOptions = {
    region,
    endpoint,
    useFipsEndpoint,
    ...(provider ? { credentials: provider } : { auth: 'none' }),
  };
  const url = await destinationOf(service, basics);
  const isOwn = endpoint === undefined || (await isOwnEndpoint(service, basics, url));
  const fetch = createFetch(url, caBundle);
  return async (more) => {
    const credentials = await Promise.resolve(provider?.());
    const account = credentials ? callerAccount(credentials) : 'nobody';
    return {
      client: createClient(service, { ...basics, fetch, ...more }),
      identity: { service, endpoint: isOwn ? undefined : url.href, region, account },
    };
  };
}

/** The URL that a client with these options sends to. Signs a request, which fails for all settings that cannot work. */
async function destinationOf(service: ServiceName, options: ClientOptions) {
  try {
    // Of a request that is never sent: a name that the package does not know is signed with any input.
    return new URL((await createClient(service, options).sign('Probe', {})).url);
  } catch (error) {
    throw new UsageError(printable(messageOf(error)));
  }
}

/** Whether AWS's own endpoint was given explicitly. */
const isOwnEndpoint = (service: ServiceName, { endpoint: _, ...options }: ClientOptions, { href }: URL) =>
  destinationOf(service, options).then(
    (own) => own.href === href,
    () => false,
  );
