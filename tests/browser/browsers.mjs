// The browsers of this machine, and a static server with a strict policy.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const from = (...parts) => join(root, ...parts);
export const screenshots = from('target/screenshots');
mkdirSync(screenshots, { recursive: true });
export const axe = readFileSync(from('tests/node_modules/axe-core/axe.min.js'), 'utf8');

/** As webdriver.json has them. */
const { 'goog:chromeOptions': { args } } = JSON.parse(readFileSync(from('webdriver.json'), 'utf8'));

const onPath = (names) => names.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()).find(Boolean);

const found = {
  chrome: process.env.CHROME || onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
  firefox: process.env.FIREFOX || onPath(['firefox-esr', 'firefox']),
};

/** Each browser by name, with the reason to skip it where it is missing. */
export const browsers = Object.entries(found).map(([browser, executablePath]) => ({
  name: browser,
  skip: executablePath ? false : `no ${browser} on this machine: set ${browser === 'chrome' ? 'CHROME' : 'FIREFOX'} or put it on PATH`,
  // Without userDataDir each launch has a fresh profile.
  launch: () => puppeteer.launch({ browser, executablePath, headless: true, args: browser === 'chrome' ? args : [] }),
}));

const TYPES = { '.html': 'text/html', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.wasm': 'application/wasm' };
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Serves `www/` with the package that users install under `partner-central/`. */
export async function serve() {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)).replace(/\/$/, '/index.html');
    const file = path.startsWith('/partner-central/') ? from('tests/node_modules', path) : from('www', path);
    try {
      const body = path === '/empty.html' ? '<!doctype html><title>Empty</title><body></body>' : await readFile(file);
      response.writeHead(200, { 'content-type': `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8`, 'content-security-policy': POLICY, 'cache-control': 'no-store' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
