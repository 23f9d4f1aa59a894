// The HTTP proxy that the environment names for a URL. Node's fetch knows none of these variables before Node 24, and there
// only with NODE_USE_ENV_PROXY=1.
import { BlockList, isIP } from 'node:net';
import { UsageError } from '../arguments/usage-error.ts';
import type { Found } from './settings.ts';
import type { Environment } from './shared-files.ts';

export interface HttpProxy {
  readonly url: URL;
  /** The variable that names it. */
  readonly source: string;
}

/** The proxy for a URL; undefined if it is requested directly. */
export function findProxy(url: URL, env: Environment = process.env): HttpProxy | undefined {
  const found = variable(`${url.protocol.slice(0, -1)}_proxy`, env);
  if (!found || isExcluded(url, variable('no_proxy', env)?.value ?? '')) return undefined;
  const { source } = found;
  // `proxy.example:8080` is usual.
  const value = /^[a-z][a-z\d+.-]*:\/\//i.test(found.value)
    ? found.value
    : `http://${found.value.replace(/^(https?:)?\/*/i, '')}`;
  const proxy = URL.canParse(value) ? new URL(value) : undefined;
  if (!proxy || !/^https?:$/.test(proxy.protocol)) {
    throw new UsageError(`${source} must be the http or https URL of a proxy, such as http://proxy.example:8080`);
  }
  return { url: proxy, source };
}

/** A variable in lower or upper case. Lower case wins, as in AWS's tools. */
function variable(name: string, env: Environment): Found | undefined {
  const source = [name, name.toUpperCase()].find((candidate) => env[candidate]?.trim());
  return source === undefined ? undefined : { source, value: env[source]?.trim() ?? '' };
}

/** Whether NO_PROXY lists the host: by its name, with or without a port, that of a domain, an address, or a range of them. */
function isExcluded({ hostname, port, protocol }: URL, list: string) {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const actualPort = port || (protocol === 'https:' ? '443' : '80');
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true;
    const [, name = '', entryPort] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(isIP(entry) ? '' : entry.toLowerCase()) ?? [];
    if (entryPort !== undefined && entryPort !== actualPort) return false;
    const bare = isIP(entry) ? entry : name.replace(/^\[|\]$/g, '');
    return bare !== '' && (host === bare || host.endsWith(`.${bare}`) || isInRange(host, bare));
  });
}

function isInRange(host: string, range: string) {
  const [network = '', bits = ''] = range.split('/');
  const family = isIP(network);
  const max = family === 6 ? 128 : 32;
  if (family === 0 || isIP(host) !== family || !/^\d+$/.test(bits) || Number(bits) > max) return false;
  const list = new BlockList();
  list.addSubnet(network, Number(bits), family === 6 ? 'ipv6' : 'ipv4');
  return list.check(host, family === 6 ? 'ipv6' : 'ipv4');
}
