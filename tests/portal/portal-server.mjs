// Serves the portal as any static file server would, with a strict Content Security Policy.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from '../listen.mjs';

const from = (...parts) => join(fileURLToPath(new URL('../../', import.meta.url)), ...parts);
const TYPES = {
  '.html': 'text/html',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};
/** A script of a test's page, as the policy forbids inline scripts. */
const FIRST = '/first-validation.mjs';
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Serves `www/`, with the installed package below `partner-central/`. */
export async function servePortal() {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)).replace(/\/$/, '/index.html');
    const file = path.startsWith('/partner-central/')
      ? from('tests/node_modules', path)
      : path === FIRST
        ? from('tests/forms', path)
        : from('www', path);
    try {
      const body = path === '/empty.html' ? '<!doctype html><title>Empty</title><body></body>' : await readFile(file);
      response.writeHead(200, {
        'content-type': `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8`,
        'content-security-policy': POLICY,
        'cache-control': 'no-store',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return { url: await listen(server), close: () => server.close() };
}
