// A portal's backend on Node: `node proxy.mjs`, then sign in and call it as the printed lines show. It calls AWS if
// AWS_ACCESS_KEY_ID is set, and a sandbox otherwise.
import { randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { fromEnv } from 'partner-central/credentials';
import { createProxyHandler, toNodeListener } from 'partner-central/proxy';
import { createSandbox } from 'partner-central/sandbox';

const upstream = process.env.AWS_ACCESS_KEY_ID
  ? { credentials: fromEnv() }
  : { credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }, fetch: createSandbox().fetch };

/**
 * The signed-in users by session. A real portal keeps them in a database, and asks for passwords.
 * @type {Map<string, { name: string, mayWrite: boolean, csrf: string }>}
 */
const sessions = new Map();

function signIn() {
  const session = randomUUID();
  const user = { name: 'Ada', mayWrite: true, csrf: randomUUID() };
  sessions.set(session, user);
  return { session, user };
}

/**
 * @param {string | null} token
 * @param {string} expected
 */
const matches = (token, expected) =>
  token?.length === expected.length && timingSafeEqual(Buffer.from(token), Buffer.from(expected));

/**
 * The cookie identifies the user. The CSRF token, which pages of other sites do not know, proves that the portal's own
 * page sent the request.
 * @param {Request} request
 */
function authenticate({ headers }) {
  const [, session = ''] = /(?:^|; )session=([^;]+)/.exec(headers.get('cookie') ?? '') ?? [];
  const user = sessions.get(session);
  return user && matches(headers.get('x-csrf-token'), user.csrf) && user;
}

const handler = createProxyHandler({
  region: 'us-east-1',
  ...upstream,
  requestTimeout: 10_000,
  authenticate,
  allow: {
    'account.ListPartners': true,
    'account.GetPartner': true,
    'account.CreatePartner': ({ context }) => context.mayWrite,
  },
  // This portal uses one catalog, whatever a page asks for.
  prepare: ({ input }) => ({ ...input, Catalog: 'Sandbox' }),
});
const proxy = toNodeListener(handler);

const server = createServer((request, response) => {
  if (request.url === '/partner-central') return proxy(request, response);
  if (request.url !== '/sign-in' || request.method !== 'POST') return response.writeHead(404).end();
  const { session, user } = signIn();
  response.writeHead(200, {
    'content-type': 'application/json',
    'set-cookie': `session=${session}; HttpOnly; SameSite=Strict; Path=/`,
  });
  return response.end(JSON.stringify({ name: user.name, csrf: user.csrf }));
});

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `http://127.0.0.1:${port}`;
  console.log(`portal: ${url}`);
  console.log(
    `sign in: curl -X POST ${url}/sign-in; client in the page: new PartnerCentralAccount({ auth: 'none', endpoint: '/partner-central', headers: { 'x-csrf-token': csrf } })`,
  );
});
