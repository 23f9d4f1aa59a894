// The browsers that tests run in. Under the runner, files take turns with browsers that are already running; a file that is
// run by itself starts its own.
import { readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';
import { programs, startBrowser } from './start-browser.mjs';

/** The source of axe, to run in pages. */
export const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const describe = (name, product, variable) => ({
  name,
  skip: programs[product] ? false : `${name} is not on this machine: set ${variable} or put it on PATH (cargo xtask setup)`,
  open: () => open(product),
});

/** Each browser has a name, `open`, and the reason to skip its tests where it is missing, or false. */
export const chromium = describe('Chromium', 'chrome', 'CHROME');
export const browsers = [chromium, describe('Firefox', 'firefox', 'FIREFOX')];

/**
 * A browser with its own profile: `newPage` opens a page in that profile, `createBrowserContext` makes another profile,
 * `close` ends both, and `version` names the browser.
 */
async function open(name) {
  const { browser, release } = await (process.env.PARTNER_CENTRAL_BROWSERS ? borrow(name) : start(name));
  const contexts = [];
  const createBrowserContext = async () => {
    const context = await browser.createBrowserContext();
    contexts.push(context);
    return context;
  };
  const context = await createBrowserContext();
  return {
    newPage: () => context.newPage(),
    createBrowserContext,
    version: () => browser.version(),
    async close() {
      // A test may have closed some of its profiles.
      await Promise.all(contexts.filter((one) => !one.closed).map((one) => one.close()));
      await release();
    },
  };
}

async function start(name) {
  const browser = await startBrowser(name);
  return { browser, release: () => browser.close() };
}

/** Takes a browser from the runner's pool; see pool.mjs. */
async function borrow(name) {
  const socket = createConnection(Number(process.env.PARTNER_CENTRAL_BROWSERS), '127.0.0.1');
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  socket.write(`${name}\n`);
  const { value: endpoint = 'the pool is closed' } = await lines.next();
  if (!endpoint.startsWith('ws:')) throw new Error(`no ${name}: ${endpoint}`);
  const protocol = name === 'firefox' ? 'webDriverBiDi' : undefined;
  const browser = await puppeteer.connect({ browserWSEndpoint: endpoint, protocol });
  return {
    browser,
    async release() {
      await browser.disconnect();
      socket.end('returned\n');
    },
  };
}
