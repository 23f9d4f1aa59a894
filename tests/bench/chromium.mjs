// Pages in headless Chromium, from a server that isolates them, as only isolated pages have precise clocks.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '../browsers/browsers.mjs';
import { listen } from '../listen.mjs';
import { build, folder } from './bundles.mjs';
import { small } from './small.mjs';

const TYPES = { '.html': 'text/html', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };

/** The reason why there is no Chromium, or false. */
export const { skip } = chromium;

export async function open() {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    try {
      const body = path === '/empty.html' ? '<!doctype html><title>Empty</title>' : await readFile(join(folder, path));
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'text/plain',
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const url = await listen(server);
  const browser = await chromium.open();
  return {
    version: (await browser.version()).replace('HeadlessChrome', 'Chromium').replace('/', ' ').replace('Chrome ', 'Chromium '),
    run: (file, name, options) => inPage(browser, url, (page) => page.evaluate(runCase, `/${file}`, name, options)),
    visit: (path) => inPage(browser, url, (page) => page.evaluate(firstUse, path, small())),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Runs work in a page of a new profile, without cached code or files. */
async function inPage(browser, url, work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    // A case may take minutes.
    page.setDefaultTimeout(0);
    await page.goto(`${url}/empty.html`);
    return await work(page);
  } finally {
    await context.close();
  }
}

const runCase = async (file, name, options) => (await import(file)).cases[name](options);

const firstUse = async (path, input) => {
  const start = performance.now();
  const { default: first } = await import(path);
  const good = await first(input);
  const took = performance.now() - start;
  if (good !== true) throw new Error('the first validation had another result');
  return took;
};

/** Bundles the cases into one module for pages; gives its name. */
export function bundleCases(standaloneFile) {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const contents = `
import * as objects from './cases/objects.mjs';
import * as lines from './cases/lines.mjs';
import * as sign from './cases/sign.mjs';
import * as call from './cases/call.mjs';
import * as standalone from ${JSON.stringify(standaloneFile)};
import { wrap } from './peers/ajv.mjs';
const checkers = new Proxy({}, { get: (_, operation) => wrap(standalone[operation.replace('.', '_')]) });
export const cases = {
  objects: (options) => objects.run({ ...options, standalone: checkers }),
  lines: lines.run,
  sign: sign.run,
  call: call.run,
};`;
  build({ stdin: { contents, resolveDir: here }, outfile: join(folder, 'cases.mjs'), platform: 'browser' });
  return 'cases.mjs';
}
