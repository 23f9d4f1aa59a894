// Browsers for many test files. The runner starts the pool; each browser starts once, when a file first asks for it, and
// belongs to one file at a time: pages of two files in one browser would take the focus from each other.
//
// A file connects to the pool's port, sends a browser's name in a line, and gets the address of its WebDriver BiDi or
// DevTools endpoint in a line. It gives the browser back with a line `returned`. A connection that ends without it leaves a
// browser in an unknown state, which is closed.
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';
import { listen } from '../listen.mjs';
import { startBrowser } from './start-browser.mjs';

/** Starts the pool; gives its `port`, and `close` for it and all of its browsers. */
export async function startPool() {
  /** Browsers that no file uses, by name, and all that run. */
  const idle = new Map();
  const running = new Set();

  async function start(name) {
    const browser = await startBrowser(name);
    const started = { name, endpoint: browser.wsEndpoint(), process: browser.process() };
    running.add(started);
    started.process.once('exit', () => running.delete(started));
    // Firefox has one session at a time, and that is the file's.
    await browser.disconnect();
    return started;
  }

  async function stop(started) {
    if (!running.has(started)) return;
    const exited = new Promise((resolve) => started.process.once('exit', resolve));
    // Closed by itself, a browser removes its profile.
    const protocol = started.name === 'firefox' ? 'webDriverBiDi' : undefined;
    await puppeteer
      .connect({ browserWSEndpoint: started.endpoint, protocol })
      .then((browser) => browser.close())
      .catch(() => started.process.kill('SIGKILL'));
    await exited;
  }

  const server = createServer((socket) => {
    let lent;
    let isReturned = false;
    createInterface({ input: socket }).on('line', async (line) => {
      if (line === 'returned') {
        isReturned = true;
        socket.end();
        return;
      }
      try {
        lent = idle.get(line)?.pop() ?? (await start(line));
        socket.write(`${lent.endpoint}\n`);
      } catch (error) {
        socket.end(`error: ${error.message.replaceAll('\n', ' ')}\n`);
      }
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      if (!lent || !running.has(lent)) return;
      if (isReturned) idle.set(lent.name, [...(idle.get(lent.name) ?? []), lent]);
      else void stop(lent);
    });
  });
  const { port } = new URL(await listen(server));
  return {
    port,
    async close() {
      server.close();
      await Promise.all([...running].map(stop));
    },
  };
}
