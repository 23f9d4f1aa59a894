// Where a client sends to.
import { ENDPOINT_ERRORS, PARTITIONS } from '../generated/endpoints.ts';
import { core, outputText, writeText } from '../wasm/core.ts';
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
  // Line breaks separate the values, so a line break in the region becomes a space. The core rejects both.
  const values = `${signingName}\n${String(region ?? '').replaceAll('\n', ' ')}\n${custom}`;
  const length = core().endpoint(isGlobal, useFipsEndpoint, writeText(PARTITIONS + values), PARTITIONS.length);
  if (length < 0) throw new TypeError(ENDPOINT_ERRORS[-1 - length]);
  const text = outputText(0, length);
  const [url, signingRegion] = text.split('\n') as [string, string];
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
