// Which pages may use a sandbox over HTTP. The sandbox holds nothing real, but pages of the Internet must not reach this machine:
//
// - A Host that is not a name of this machine is refused, whatever is requested. With DNS rebinding, a page could make its
//   own name point here, and its browser would allow the request.
// - Operations may be called by pages of this machine, whatever their port: such a page is the portal under development.
//   The content type makes every browser ask first.
// - What is under /_sandbox/ changes everything with plain requests, for which browsers do not ask. Only a page of the
//   sandbox's own address may use it, or one whose origin is allowed explicitly.
//
// Programs that are not browsers send no Origin, and may do everything.
import { isIP } from 'node:net';

export interface RequestOrigin {
  host?: string | undefined;
  origin?: string | undefined;
}

export interface AllowedOrigins {
  /** Why a request is refused; undefined if it is allowed. A control request is one to /_sandbox/. */
  whyRefused(request: RequestOrigin, isControl: boolean): string | undefined;
}

/** `origins` may do everything, `*` means all; `hosts` are more names of this machine. */
export function allowedOrigins({
  origins = [],
  hosts = [],
}: {
  origins?: readonly string[];
  hosts?: readonly string[];
} = {}): AllowedOrigins {
  const isAllowed = (origin: string, host: string, isControl: boolean) =>
    origins.includes('*') ||
    origins.includes(origin) ||
    origin === `http://${host}` ||
    (!isControl && isLocal(hostnameOf(origin)));
  return {
    whyRefused({ host = '', origin }, isControl) {
      if (!isName(hostnameOf(`http://${host}`), hosts)) {
        return `${JSON.stringify(host)} is not a name of this sandbox: allow it with --allow-host`;
      }
      if (origin === undefined || isAllowed(origin, host, isControl)) return undefined;
      const what = isControl ? 'what is under /_sandbox/' : 'this sandbox';
      return `pages of ${JSON.stringify(origin)} may not use ${what}: allow the origin with --cors`;
    },
  };
}

function hostnameOf(url: string) {
  try {
    return new URL(url).hostname.replace(/^\[|\]$/g, '');
  } catch {
    return '';
  }
}

const isLocal = (hostname: string) =>
  hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '::1' || /^127\.\d+\.\d+\.\d+$/.test(hostname);

/** Nobody can register an IP address, or a name without dots, such as a container's, and let it point here. */
const isName = (hostname: string, hosts: readonly string[]) =>
  hostname !== '' &&
  (isIP(hostname) !== 0 ||
    isLocal(hostname) ||
    !hostname.includes('.') ||
    hostname.endsWith('.internal') ||
    hosts.includes(hostname));
