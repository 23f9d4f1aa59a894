// A client as the options and the environment say.
import { PartnerCentralAccount, PartnerCentralChannel } from '../entries/index.ts';
import { accountOf } from './account-of.mjs';
import { credentialsOf, endpointOf, regionOf } from './credentials.mjs';
import { UsageError } from './usage-error.mjs';

/** Gives a function that makes a client, with what tells where its requests go. */
export async function clientFor(service, values) {
  const Client = service === 'account' ? PartnerCentralAccount : PartnerCentralChannel;
  const endpoint = endpointOf(service, values);
  if (endpoint !== undefined && !isHttp(endpoint)) {
    throw new UsageError(`${values['endpoint-url'] ? '--endpoint-url' : 'AWS_ENDPOINT_URL'} must be an http or https URL`);
  }
  const region = regionOf(values);
  if (!region && !endpoint) throw new UsageError('no region: give --region, or set AWS_REGION');
  const credentials = values['no-sign-request'] ? undefined : await credentialsOf(values);
  return async (more) => {
    const account = credentials ? accountOf(typeof credentials === 'function' ? await credentials() : credentials) : 'nobody';
    return {
      client: new Client({ region, endpoint, ...(credentials ? { credentials } : { auth: 'none' }), ...more }),
      identity: { service, endpoint, region, account },
    };
  };
}

function isHttp(url) {
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
}
