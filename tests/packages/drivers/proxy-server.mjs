// The handler as servers of each runtime take it: its own, and `node:http`.
export async function serve(handler, toNodeListener) {
  const servers = [];
  if (globalThis.Deno) {
    const server = Deno.serve({ port: 0, hostname: '127.0.0.1', onListen() {} }, handler);
    servers.push({ url: `http://127.0.0.1:${server.addr.port}/`, stop: () => server.shutdown() });
  }
  if (globalThis.Bun) {
    const server = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: handler });
    servers.push({ url: `http://127.0.0.1:${server.port}/`, stop: () => server.stop(true) });
  }
  const { createServer } = await import('node:http');
  const server = createServer(toNodeListener(handler));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push({
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () => (server.close(), server.closeAllConnections()),
  });
  return servers;
}
