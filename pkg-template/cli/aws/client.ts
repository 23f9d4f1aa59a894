// Clients, made from the options of the command line and the environment.
import { PartnerCentralAccount, PartnerCentralChannel } from '../../entries/index.ts';
import type { CallOptions, ClientOptions, Credentials } from '../../client/options.ts';
import type { ServiceName } from '../arguments/operation.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { callerAccount } from './caller-account.ts';
import { type ConnectionOptions, resolveCredentials, resolveEndpoint, resolveRegion } from './credentials.ts';

/** A client of either service, for operations that are known by name only. */
export interface Client {
  send(operation: string, input: unknown, options?: CallOptions): Promise<unknown>;
  sign(operation: string, input: unknown): Promise<Request>;
}

const CLIENTS: { readonly [Name in ServiceName]: new (options: ClientOptions) => object } = {
  account: PartnerCentralAccount,
  channel: PartnerCentralChannel,
};

/** Where the requests of a client go, and who sends them. */
export interface ClientIdentity {
  service: ServiceName;
  endpoint: string | undefined;
  region: string | undefined;
  account: string | undefined;
}

export type CreateClient = (options?: ClientOptions) => Promise<{ client: Client; identity: ClientIdentity }>;

/** Returns a function that creates clients of the service. */
export async function clientFactory(service: ServiceName, options: ConnectionOptions): Promise<CreateClient> {
  const endpoint = resolveEndpoint(service, options);
  if (endpoint !== undefined && !isHttpUrl(endpoint)) {
    throw new UsageError(`${options['endpoint-url'] ? '--endpoint-url' : 'AWS_ENDPOINT_URL'} must be an http or https URL`);
  }
  const region = resolveRegion(options);
  if (!region && !endpoint) throw new UsageError('no region: give --region, or set AWS_REGION');
  const credentials = options['no-sign-request'] ? undefined : await resolveCredentials(options);
  return async (more) => {
    const current: Credentials | undefined = await Promise.resolve(
      typeof credentials === 'function' ? credentials() : credentials,
    );
    const account = current ? callerAccount(current) : 'nobody';
    const authentication: ClientOptions = credentials ? { credentials } : { auth: 'none' };
    return {
      client: new CLIENTS[service]({ region, endpoint, ...authentication, ...more }) as Client,
      identity: { service, endpoint, region, account },
    };
  };
}

function isHttpUrl(url: string) {
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
}
