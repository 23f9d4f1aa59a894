// A portal's own backend on Node: `node proxy.mjs`, then sign in and call, as the lines say that it prints. With
// AWS_ACCESS_KEY_ID in the environment it calls AWS, without it a sandbox.
import { randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { fromEnv } from 'partner-central/credentials';
import { createProxyHandler, toNodeListener } from 'partner-central/proxy';
import { createSandbox } from 'partner-central/sandbox';

const upstream = process.env.AWS_ACCESS_KEY_ID
  ? { credentials: fromEnv() }
  : { credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }, fetch: createSandbox().fetch };

/** Who is signed in, by the session in a cookie. A portal has a database of them, and passwords. */
const sessions = new Map();

function signIn() {
  const session = randomUUID();
  const user = { name: 'Ada', mayWrite: true, csrf: randomUUID() };
  sessions.set(session, user);
  return { session, user };
}

const same = (one, other) => one?.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** The cookie says who it is; the token, which pages of other sites do not know, that it is the portal's own page. */
function authenticate({ headers }) {
  const [, session] = /(?:^|; )session=([^;]+)/.exec(headers.get('cookie') ?? '') ?? [];
  const user = sessions.get(session);
  return user && same(headers.get('x-csrf-token'), user.csrf) && user;
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
  // Whatever a page says: this portal knows one catalog.
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
  const url = `http://127.0.0.1:${server.address().port}`;
  console.log(`portal: ${url}`);
  console.log(
    `sign in: curl -X POST ${url}/sign-in; the browser's client: new PartnerCentralAccount({ auth: 'none', endpoint: '/partner-central', headers: { 'x-csrf-token': csrf } })`,
  );
});
