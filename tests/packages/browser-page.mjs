// Pages of static files in real browsers.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { listen } from '../listen.mjs';

const types = { '.html': 'text/html', '.mjs': 'text/javascript', '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** Responds with a file of `folder`. */
export const filesOf = (folder) => async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const bytes = await readFile(join(folder, pathname)).catch(() => undefined);
  response.writeHead(bytes ? 200 : 404, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' });
  response.end(bytes);
};

/**
 * Serves `folder` and opens the browser. Gives `open(script, policy, expected)`, which loads a page with a module script and
 * returns what it reports. Anything else on the console, unless it matches `expected`, and any error is a failure.
 */
export async function browse(t, browser, folder, respond = filesOf(folder)) {
  const running = await browser.open();
  t.after(() => running.close());
  let reported;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (url.pathname === '/report') {
      let text = '';
      for await (const chunk of request.setEncoding('utf8')) text += chunk;
      response.end();
      return reported(JSON.parse(text));
    }
    // Browsers request it by themselves, and log a 404.
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    if (url.pathname === '/') {
      const policy = url.searchParams.get('policy');
      if (policy) response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(`<!doctype html><script type="module" src="${url.searchParams.get('script')}"></script>`);
    }
    return respond(request, response);
  });
  const url = await listen(server);
  t.after(() => server.close());

  return async (script, policy = '', expected = /^$/) => {
    const page = await running.newPage();
    const report = new Promise((resolve, reject) => {
      reported = resolve;
      const complain = (text) => expected.test(text) || reject(new Error(`the page logs: ${text}`));
      page.on('pageerror', (error) => complain(error.message));
      page.on('console', (message) => complain(message.text()));
      setTimeout(() => reject(new Error(`${script} reported nothing`)), 30_000).unref();
    });
    const query = new URLSearchParams({ script, policy });
    const [names] = await Promise.all([report, page.goto(`${url}/?${query}`)]);
    await page.close();
    return names;
  };
}
