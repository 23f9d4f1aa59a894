// Where a client sends its requests, by the same rules as `src/endpoint.rs`. It is JavaScript, because it is loaded with the
// first call.
import { FIPS_WITH_CUSTOM_ENDPOINT, INVALID_REGION, MISSING_REGION, PARTITIONS } from '../generated/endpoints.ts';
import type { ClientOptions } from './options.ts';

export interface Endpoint {
  readonly url: URL;
  /** The region that signatures name. */
  readonly signingRegion: string;
}

/** What an endpoint depends on, and the endpoint that the first call makes of it. */
export interface EndpointSetting {
  readonly signingName: string;
  readonly isGlobal: boolean;
  readonly options: ClientOptions;
  resolved?: Endpoint;
}

/** The endpoint of a client. Throws if the options give none. */
export const endpointOf = (setting: EndpointSetting): Endpoint => (setting.resolved ??= resolve(setting));

function resolve({ signingName, isGlobal, options }: EndpointSetting): Endpoint {
  const { region, endpoint, useFipsEndpoint = false, auth } = options;
  const custom = String(endpoint ?? '');
  if (auth === 'none' && !custom && !region)
    throw new TypeError("`endpoint` is missing: with `auth: 'none'` it is the URL of your proxy");
  const name = String(region ?? '');
  // Otherwise a region such as `evil.example/` would send signed requests to another host.
  if (name && !/^(?!-|\d*$)[a-zA-Z\d-]{0,62}[a-zA-Z\d]$/.test(name)) throw new TypeError(INVALID_REGION);
  if (custom && useFipsEndpoint) throw new TypeError(FIPS_WITH_CUSTOM_ENDPOINT);
  if (!custom && !name) throw new TypeError(MISSING_REGION);
  const { globalRegion, suffix } = partitionOf(name);
  // A signature has to name a region, even for a local endpoint without one.
  const signingRegion = custom ? name || globalRegion : isGlobal ? globalRegion : name;
  const label = isGlobal ? (globalRegion === 'us-gov-west-1' ? 'us-gov' : 'global') : name;
  const url = custom || `https://${signingName}${useFipsEndpoint ? '-fips' : ''}.${label}.${suffix}`;
  // In a page, a path is enough for a proxy on the page's own origin.
  let parsed: URL | undefined;
  try {
    parsed = new URL(url, globalThis.location?.href);
  } catch {}
  // Neither message quotes the URL, which may have a password.
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    throw new TypeError("`endpoint` must be an http or https URL, such as 'https://portal.example/partner-central'");
  if (parsed.username || parsed.password)
    throw new TypeError('`endpoint` must not have a user or a password: `fetch` refuses such URLs. Send them in `headers`');
  return { url: parsed, signingRegion };
}

/** The partition of a region. A region of no known partition counts as one of `aws`, as in AWS's own rules. */
const partitionOf = (region: string) =>
  PARTITIONS.find(
    ({ name, prefix }) =>
      region === `${name}-global` || (region.startsWith(prefix) && /^[^-]+-\d+$/.test(region.slice(prefix.length))),
  ) ?? { globalRegion: 'us-east-1', suffix: 'api.aws' };
