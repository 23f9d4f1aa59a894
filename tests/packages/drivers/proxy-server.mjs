// The handler in the servers of a runtime: its own, and `node:http`.
export async function serve(handler, toNodeListener) {
  const servers = [];
  const { Bun, Deno } = /** @type {any} */ (globalThis);
  if (Deno) {
    const server = Deno.serve({ port: 0, hostname: '127.0.0.1', onListen() {} }, handler);
    servers.push({ url: `http://127.0.0.1:${server.addr.port}/`, stop: () => server.shutdown() });
  }
  if (Bun) {
    const server = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: handler });
    servers.push({ url: `http://127.0.0.1:${server.port}/`, stop: () => server.stop(true) });
  }
  const { createServer } = await import('node:http');
  const server = createServer(toNodeListener(handler));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  servers.push({ url: `http://127.0.0.1:${port}/`, stop });
  return servers;
}
