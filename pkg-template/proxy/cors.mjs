// Which pages of other origins may call. Browsers ask first, as every call has a content type and a header of AWS's.
import { Refusal } from './refusal.mjs';

/** What every call of a client with `auth: 'none'` has. */
const SENT = ['content-type', 'x-amz-target'];
/** What its answers have that is not readable by itself. */
const READ = 'retry-after, x-amz-retry-after, x-amzn-errortype, x-amzn-requestid';
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/**
 * `grant` gives for a request the headers of its answer, and its `origin` if that is let; `preflight`, which is there if
 * any other origin is, answers a browser that asks.
 */
export function corsOf(cors) {
  if (cors === undefined || cors === false) return { grant: () => ({ headers: {} }) };
  const { credentials = false, headers = [], maxAge = 600 } = cors;
  const isLet = originsOf(cors);
  if (cors.origin === '*' && credentials)
    throw new TypeError("`cors` cannot have the origin '*' and credentials: name the origins");
  if (!Array.isArray(headers) || !headers.every((name) => NAME.test(name)))
    throw new TypeError('`cors.headers` must be a list of header names');
  if (!Number.isInteger(maxAge) || maxAge < 0) throw new TypeError('`cors.maxAge` must be whole seconds');

  return {
    async grant(request) {
      const origin = request.headers.get('origin');
      const vary = cors.origin === '*' ? {} : { vary: 'Origin' };
      if (origin === null || (await isLet(origin, request)) !== true) return { headers: vary };
      const granted = {
        'access-control-allow-origin': cors.origin === '*' ? '*' : origin,
        'access-control-expose-headers': READ,
      };
      if (credentials) granted['access-control-allow-credentials'] = 'true';
      return { origin, headers: { ...vary, ...granted } };
    },
    preflight({ origin, headers: granted }) {
      const vary = 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers';
      if (!origin)
        return new Refusal(403, 'AccessDeniedException', 'requests of other sites are not taken', {
          headers: { vary },
        }).response();
      const { 'access-control-expose-headers': _, ...rest } = granted;
      const names = [...new Set([...SENT, ...headers.map((name) => name.toLowerCase())])];
      const allowed = {
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': names.join(', '),
        'access-control-max-age': String(maxAge),
      };
      return new Response(null, { status: 204, headers: { ...rest, ...allowed, vary } });
    },
  };
}

function originsOf({ origin }) {
  if (typeof origin === 'function') return origin;
  if (origin === '*') return () => true;
  const list = [origin].flat();
  for (const one of list) {
    // A slash at the end, and no page would ever be let in.
    if (typeof one !== 'string' || !URL.canParse(one) || new URL(one).origin !== one) {
      throw new TypeError(`\`cors.origin\` has ${JSON.stringify(one)}, which is no origin: 'https://portal.example' is one`);
    }
  }
  return (asked) => list.includes(asked);
}
