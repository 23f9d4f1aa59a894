// The proxy as a listener of Node's servers.
import { createServer } from 'node:http';
import { createServer as createServer2 } from 'node:http2';
import { fromEnv } from 'partner-central/credentials';
import { createProxyHandler, toNodeListener } from 'partner-central/proxy';

const handler = createProxyHandler({
  region: 'us-east-1',
  credentials: fromEnv(),
  authenticate: ({ headers }) => headers.get('cookie'),
  allow: ['account.ListPartners'],
});
createServer(toNodeListener(handler));
createServer2(toNodeListener(handler));
