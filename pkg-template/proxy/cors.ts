// Which pages of other origins may call. Every call has a content type and a header that force browsers to ask first.
import { ErrorResponse } from './error-response.ts';
import type { ProxyCors } from './options.ts';

/** What every call of a client with `auth: 'none'` sends. */
const REQUEST_HEADERS = ['content-type', 'x-amz-target'];
/** What its responses have that pages cannot read by default. */
const RESPONSE_HEADERS = 'retry-after, x-amz-retry-after, x-amzn-errortype, x-amzn-requestid';
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/** What a request gets. */
interface Grant {
  /** Its origin, if that is allowed. */
  origin?: string;
  /** Headers of the response. */
  headers?: { [name: string]: string };
}

interface Cors {
  grant(request: Request): Grant | Promise<Grant>;
  /** Responds to a preflight; undefined if no other origin is allowed. */
  preflight?(grant: Grant): Response;
}

/** Reads the option `cors`. */
export function createCors(cors: ProxyCors | false | undefined): Cors {
  if (cors === undefined || cors === false) return { grant: () => ({}) };
  const { credentials = false, headers = [], maxAge = 600 } = cors;
  const isAllowedOrigin = originCheck(cors);
  if (cors.origin === '*' && credentials)
    throw new TypeError("`cors` cannot have the origin '*' and credentials: name the origins");
  if (!Array.isArray(headers) || !headers.every((name) => HEADER_NAME.test(name)))
    throw new TypeError('`cors.headers` must be a list of header names');
  if (!Number.isInteger(maxAge) || maxAge < 0) throw new TypeError('`cors.maxAge` must be a whole number of seconds');

  return {
    async grant(request) {
      const origin = request.headers.get('origin');
      const vary: Grant['headers'] = cors.origin === '*' ? {} : { vary: 'Origin' };
      if (origin === null || (await isAllowedOrigin(origin, request)) !== true) return { headers: vary };
      const granted: Grant['headers'] = {
        ...vary,
        'access-control-allow-origin': cors.origin === '*' ? '*' : origin,
        'access-control-expose-headers': RESPONSE_HEADERS,
      };
      if (credentials) granted['access-control-allow-credentials'] = 'true';
      return { origin, headers: granted };
    },
    preflight({ origin, headers: granted }) {
      const vary = 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers';
      if (!origin) return crossSite({ vary }).response();
      const { 'access-control-expose-headers': _, ...rest } = granted ?? {};
      const names = new Set([...REQUEST_HEADERS, ...headers.map((name) => name.toLowerCase())]);
      const allowed = {
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': [...names].join(', '),
        'access-control-max-age': String(maxAge),
      };
      return new Response(null, { status: 204, headers: { ...rest, ...allowed, vary } });
    },
  };
}

/** The response to a request from a page that may not call. */
export const crossSite = (headers = {}) =>
  new ErrorResponse(403, 'AccessDeniedException', 'requests from other sites are not allowed', { headers });

function originCheck({ origin }: ProxyCors): (origin: string, request: Request) => boolean | Promise<boolean> {
  if (typeof origin === 'function') return origin;
  if (origin === '*') return () => true;
  const origins: readonly unknown[] = [origin].flat();
  for (const one of origins) {
    // With a slash at the end, for example, it would never match.
    if (typeof one !== 'string' || !URL.canParse(one) || new URL(one).origin !== one) {
      throw new TypeError(`\`cors.origin\` has ${JSON.stringify(one)}; expected an origin such as 'https://portal.example'`);
    }
  }
  return (requested) => origins.includes(requested);
}
