// Where a client sends to.
import { core, outputText, writeText } from '../wasm/core.ts';
import type { ClientOptions } from './options.ts';

export interface Endpoint {
  readonly url: URL;
  /** The region that signatures name. */
  readonly signingRegion: string;
}

/** A function that returns the endpoint of a client, resolved on its first call. It throws if the options give none. */
export function endpointResolver(signingName: string, isGlobal: boolean, options: ClientOptions): () => Endpoint {
  let resolved: Endpoint | undefined;
  return () => (resolved ??= resolve(signingName, isGlobal, options));
}

function resolve(
  signingName: string,
  isGlobal: boolean,
  { region, endpoint, useFipsEndpoint = false }: ClientOptions,
): Endpoint {
  const custom = String(endpoint ?? '');
  // Line breaks separate the three values, so a line break in the region becomes a space. The core rejects both.
  const length = core().endpoint(
    isGlobal,
    useFipsEndpoint,
    writeText(`${signingName}\n${String(region ?? '').replaceAll('\n', ' ')}\n${custom}`),
  );
  const text = outputText(0, Math.abs(length));
  if (length < 0) throw new TypeError(text);
  const [url, signingRegion] = text.split('\n') as [string, string];
  // In a page, a path is enough for a proxy on the page's own origin.
  return { url: new URL(url, globalThis.location?.href), signingRegion };
}
