import { once } from 'node:events';

/**
 * Starts a server on a free port of this machine, and resolves to its URL, without a slash at the end.
 * @param {import('node:net').Server | import('node:http2').Http2Server} server
 */
export async function listen(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `http://127.0.0.1:${port}`;
}
