// Which pages may use a sandbox over HTTP. It holds nothing real, but a page of
// the Internet has no business on this machine:
//
// - A Host that is no name of this machine's is refused, whatever is asked: a
//   name that was made to point here (DNS rebinding) is how such a page would
//   get past its browser.
// - Operations may be asked for by pages of this machine, whatever their port:
//   that is the portal under development. Their content type makes every
//   browser ask first.
// - What is under /_sandbox/ changes everything with plain requests, for which
//   no browser asks: a page may use it only from the sandbox's own address, or
//   if its origin was named.
//
// Who is no browser sends no Origin, and is not concerned.
import { isIP } from 'node:net';

/** `named`: origins that may do everything, `*` for all; `hosts`: more names of this machine. */
export function origins({ named = [], hosts = [] } = {}) {
  /** Why a request is refused, if it is. */
  const refusal = ({ host = '', origin }, isControl) => {
    if (!isKnown(hostname(`http://${host}`), hosts)) {
      return `the sandbox is not called ${JSON.stringify(host)}: add the name by --allow-host`;
    }
    if (origin === undefined || isAllowed(origin, host, isControl)) return undefined;
    return `pages of ${JSON.stringify(origin)} may not use ${isControl ? 'what is under /_sandbox/' : 'this sandbox'}: name the origin by --cors`;
  };
  const isAllowed = (origin, host, isControl) =>
    named.includes('*') || named.includes(origin) || origin === `http://${host}` || (!isControl && isLocal(hostname(origin)));
  return { refusal };
}

function hostname(url) {
  try {
    return new URL(url).hostname.replace(/^\[|\]$/g, '');
  } catch {
    return '';
  }
}

const isLocal = (name) =>
  name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127\.\d+\.\d+\.\d+$/.test(name);

/** An address is no name that could be made to point here; nobody owns one without dots, as containers have. */
const isKnown = (name, hosts) =>
  name !== '' &&
  (isIP(name) !== 0 || isLocal(name) || !name.includes('.') || name.endsWith('.internal') || hosts.includes(name));
