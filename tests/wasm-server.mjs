// What the Rust client's tests inside WebAssembly call: the package's sandbox
// over HTTP, with a path that never answers. The first line on stdout is the
// address; it ends with its stdin.
import { createSandbox } from 'partner-central/sandbox';
import { listen } from './listen.mjs';
import { sandboxServer } from './node_modules/partner-central/cli/sandbox-server.mjs';

/** How many requests to `/hang` their callers gave up. */
let left = 0;

const server = sandboxServer(createSandbox());
const [answer] = server.listeners('request');
server.removeAllListeners('request');
server.on('request', (request, response) => {
  if (request.method !== 'POST' || !['/hang', '/left'].includes(request.url)) return answer(request, response);
  if (request.url === '/hang') return void response.on('close', () => (left += 1));
  response.writeHead(200, { 'access-control-allow-origin': '*' }).end(String(left));
});
console.log(await listen(server));
process.stdin.resume().on('end', () => process.exit());
