// Pages from a folder of static files, in real browsers.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { browserOf } from './project.mjs';

export const browsers = {
  Chromium: { program: browserOf('CHROME', ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']), browser: 'chrome' },
  Firefox: { program: browserOf('FIREFOX', ['firefox', 'firefox-esr']), browser: 'firefox' },
};

const types = { '.html': 'text/html', '.mjs': 'text/javascript', '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** Serves `folder`. `open(script, policy)` loads a page with that module script and gives what it reports. */
export async function browse(t, { program, browser }, folder) {
  const { default: puppeteer } = await import('puppeteer-core');
  const args = browser === 'chrome' ? ['--no-sandbox', '--disable-gpu'] : [];
  const running = await puppeteer.launch({ executablePath: program, browser, headless: true, args });
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
    // Browsers ask by themselves, and would complain about a 404.
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    if (url.pathname === '/') {
      const policy = url.searchParams.get('policy');
      if (policy) response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(`<!doctype html><script type="module" src="${url.searchParams.get('script')}"></script>`);
    }
    const bytes = await readFile(join(folder, url.pathname)).catch(() => undefined);
    response.writeHead(bytes ? 200 : 404, { 'content-type': types[extname(url.pathname)] ?? 'application/octet-stream' });
    return response.end(bytes);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => server.close());

  return async (script, policy = '') => {
    const page = await running.newPage();
    const report = new Promise((resolve, reject) => {
      reported = resolve;
      page.on('pageerror', reject);
      page.on('console', (message) => reject(new Error(`the page says: ${message.text()}`)));
      setTimeout(() => reject(new Error(`${script} reported nothing`)), 30_000).unref();
    });
    const asked = new URLSearchParams({ script, policy });
    const [names] = await Promise.all([report, page.goto(`http://127.0.0.1:${server.address().port}/?${asked}`)]);
    await page.close();
    return names;
  };
}
