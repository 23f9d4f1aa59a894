// Region, endpoint and certificates, found where AWS's own tools look for them: options, then the environment, then the
// profile. docs/guides/command-line.md has the table.
import type { ServiceName } from '../../generated/service-name.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { printable } from '../io/output.ts';
import type { Environment, Profile } from './shared-files.ts';

/** The options of `call` that decide where requests go, and who sends them. */
export interface ConnectionOptions {
  region?: string | undefined;
  'endpoint-url'?: string | undefined;
  'use-fips-endpoint'?: boolean | undefined;
  profile?: string | undefined;
  'no-sign-request'?: boolean | undefined;
}

/** A value, and the option, variable or setting that it comes from. */
export interface Found {
  readonly value: string;
  readonly source: string;
}

export interface Connection {
  readonly region: string | undefined;
  /** Undefined for AWS's own endpoint. */
  readonly endpoint: string | undefined;
  readonly useFipsEndpoint: boolean;
  /** The path of a file with the certificates to trust instead of Node's. */
  readonly caBundle: Found | undefined;
}

/** Where requests go. */
export function resolveConnection(
  service: ServiceName,
  options: ConnectionOptions,
  profile: Profile,
  env: Environment = process.env,
): Connection {
  const endpoint = findEndpoint(service, options, profile, env);
  const region = findRegion(options, profile, env);
  if (!region && !endpoint) {
    throw new UsageError(
      options['no-sign-request']
        ? 'no endpoint: --no-sign-request sends to a proxy of yours, which --endpoint-url or AWS_ENDPOINT_URL names'
        : 'no region: give --region, or set AWS_REGION',
    );
  }
  return {
    region: region && checkedRegion(region),
    endpoint: endpoint && checkedEndpoint(endpoint),
    useFipsEndpoint: findFips(options, region, endpoint, profile, env),
    caBundle: first(ofVariable('AWS_CA_BUNDLE', env), ofProfile('ca_bundle', profile), ofVariable('REQUESTS_CA_BUNDLE', env)),
  };
}

const first = (...found: Array<Found | undefined>) => found.find((one) => one !== undefined);

/** A variable that is empty is not set. */
const ofVariable = (name: string, env: Environment): Found | undefined => {
  const value = env[name];
  return value ? { value, source: name } : undefined;
};

const ofProfile = (name: string, profile: Profile): Found | undefined => {
  const value = profile.settings.get(name);
  return value ? { value, source: `${name} of the profile ${printable(profile.name)}` } : undefined;
};

const findRegion = ({ region }: ConnectionOptions, profile: Profile, env: Environment) =>
  first(
    region ? { value: region, source: '--region' } : undefined,
    ofVariable('AWS_REGION', env),
    ofVariable('AWS_DEFAULT_REGION', env),
    ofProfile('region', profile),
  );

/** AWS's tools take `fips-us-gov-west-1` for the FIPS endpoint of `us-gov-west-1`. */
const isFipsRegion = (region: string) => region.startsWith('fips-') || region.endsWith('-fips');

function checkedRegion({ value, source }: Found) {
  const region = isFipsRegion(value) ? value.replace(/^fips-|-fips$/g, '') : value;
  if (/^(?!-)(?!\d+$)[a-z\d-]{1,63}(?<!-)$/i.test(region)) return region;
  const space = /^\s|\s$/.test(region) ? `; remove the ${/[\r\n]/.test(region) ? 'line break' : 'space'} beside it` : '';
  throw new UsageError(`${source} must be a region, such as us-east-1${space}`);
}

function findEndpoint(service: ServiceName, options: ConnectionOptions, profile: Profile, env: Environment) {
  const { 'endpoint-url': given } = options;
  if (given !== undefined) return { value: given, source: '--endpoint-url' };
  if (isIgnored(profile, env)) return undefined;
  return (
    first(ofVariable(`AWS_ENDPOINT_URL_PARTNERCENTRAL_${service.toUpperCase()}`, env), ofVariable('AWS_ENDPOINT_URL', env)) ??
    first(ofServices(`partnercentral_${service}`, profile), ofProfile('endpoint_url', profile))
  );
}

function isIgnored(profile: Profile, env: Environment) {
  const ignored = first(
    ofVariable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', env),
    ofProfile('ignore_configured_endpoint_urls', profile),
  );
  return ignored?.value.toLowerCase() === 'true';
}

/** The endpoint of a service in the section that the profile's `services` names. */
function ofServices(service: string, profile: Profile): Found | undefined {
  const name = profile.settings.get('services');
  if (!name) return undefined;
  const services = profile.services(name);
  // A request must not go to AWS because of a typing error.
  if (!services) {
    throw new UsageError(
      `the profile ${printable(profile.name)} names the services section ${printable(name)}, which the config file does not have`,
    );
  }
  const value = services.get(`${service}.endpoint_url`);
  return value ? { value, source: `endpoint_url of ${service} in [services ${printable(name)}]` } : undefined;
}

function checkedEndpoint({ value, source }: Found) {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`${source} must be an http or https URL, such as http://127.0.0.1:4566`);
  }
  // fetch would refuse such a URL, and messages would quote it.
  if (url.username || url.password) throw new UsageError(`${source} must not contain a user name or password`);
  return value.trim();
}

function findFips(
  options: ConnectionOptions,
  region: Found | undefined,
  endpoint: Found | undefined,
  profile: Profile,
  env: Environment,
) {
  // The client refuses it together with an endpoint.
  if (options['use-fips-endpoint']) return true;
  const found = first(ofVariable('AWS_USE_FIPS_ENDPOINT', env), ofProfile('use_fips_endpoint', profile));
  const value = found?.value.toLowerCase() ?? 'false';
  // Something else may mean yes, and must not be taken for no.
  if (value !== 'true' && value !== 'false') throw new UsageError(`${found?.source} must be true or false`);
  // As in the AWS CLI, an endpoint is used as it is.
  return endpoint === undefined && (value === 'true' || (region !== undefined && isFipsRegion(region.value)));
}
