// The server for the tests of the Rust client inside WebAssembly: the package's sandbox over HTTP, and a path that never
// responds. It prints its address in one line, and ends when its stdin closes.
import { createSandbox } from 'partner-central/sandbox';
import { sandboxServer } from './node_modules/partner-central/cli/sandbox/server.mjs';

/** The address is compiled into the tests, so the same port each time saves compiling them again. */
const PORT = 41763;

/** How many requests to `/hang` their callers have aborted. */
let aborted = 0;

const server = sandboxServer(createSandbox());
const [respond] = server.listeners('request');
server.removeAllListeners('request');
server.on('request', (request, response) => {
  if (request.method !== 'POST' || !['/hang', '/aborted'].includes(request.url)) return respond(request, response);
  if (request.url === '/hang') return void response.on('close', () => (aborted += 1));
  response.writeHead(200, { 'access-control-allow-origin': '*' }).end(String(aborted));
});
server.on('listening', () => console.log(`http://127.0.0.1:${server.address().port}`));
// Another checkout may use that port.
server.once('error', () => server.listen(0, '127.0.0.1'));
server.listen(PORT, '127.0.0.1');
process.stdin.resume().on('end', () => process.exit());
