// Pages in real browsers call the proxy on another origin, with cookies: what browsers preflight, and what a page may see.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { createProxyHandler, toNodeListener } from 'partner-central/proxy';
import { createSandbox } from 'partner-central/sandbox';
import { browsers } from '../browsers/browsers.mjs';
import { listen } from '../listen.mjs';
import { browse, filesOf } from '../packages/browser-page.mjs';
import { project } from '../packages/project.mjs';

/** @type {import('partner-central').OperationId[]} */
const ALLOWED = ['account.CreatePartner', 'account.ListPartners', 'account.ListConnections'];

/** Ada's requests have her cookie, which pages of other sites can make a browser send, and her CSRF token, which they cannot. */
function authenticate({ headers }) {
  const isAda = /(^|; )session=ada($|;)/.test(headers.get('cookie') ?? '');
  return isAda && headers.get('x-csrf-token') === 'token-of-ada' && { name: 'Ada' };
}

/** A proxy on its own port; `seen` are the requests of the page, `upstream` the signals of calls that never end. */
async function startProxy(t, cors) {
  const upstream = [];
  const { fetch } = createSandbox();
  const hangingForConnections = (to, init) => {
    if (!init.headers['x-amz-target'].endsWith('ListConnections')) return fetch(to, init);
    upstream.push(init.signal);
    return new Promise((_, reject) => init.signal.addEventListener('abort', () => reject(init.signal.reason)));
  };
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
  const listener = toNodeListener(
    createProxyHandler({ region: 'us-east-1', credentials, fetch: hangingForConnections, authenticate, allow: ALLOWED, cors }),
  );
  const seen = [];
  const server = createServer((request, response) => {
    seen.push({ method: request.method, ...request.headers });
    return listener(request, response);
  });
  const url = await listen(server);
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { endpoint: `${url}/partner-central`, seen, upstream, listener };
}

for (const browser of browsers) {
  test(`a page in ${browser.name} gets what CORS allows it from the proxy`, {
    skip: browser.skip,
    timeout: 120_000,
  }, async (t) => {
    const folder = project(t);
    let origin;
    const cors = { credentials: true, headers: ['x-csrf-token'], origin: (given) => given === origin };
    const allowing = await startProxy(t, cors);
    const refusing = await startProxy(t, { ...cors, origin: 'https://portal.example' });
    const own = await startProxy(t);
    const files = filesOf(folder);
    const go = await browse(t, browser, folder, (request, response) => {
      origin ??= `http://${request.headers.host}`;
      return request.url === '/pc' ? own.listener(request, response) : files(request, response);
    });
    const query = new URLSearchParams({ endpoint: allowing.endpoint, closed: refusing.endpoint });
    // The console of a browser reports what a page may not see.
    const all = await go(`/page-proxy.mjs?${query}`, '', /CORS|Cross-Origin|Failed to load resource|net::ERR_FAILED|x-other/);
    assert.deepEqual(all, {
      created: ['Engines', true],
      conflict: ['ConflictException', null, 400, true, []],
      invalid: ['ValidationException', null, 400, false, ['LegalName']],
      'an operation that is not allowed': ['AccessDeniedException', null, 403, false, []],
      'without cookies': ['UnauthorizedException', null, 401, false, []],
      'without a CSRF token': ['UnauthorizedException', null, 401, false, []],
      'a header that cors does not allow': ['TransportError', 'network', null, false, []],
      'a proxy for pages of other origins': ['TransportError', 'network', null, false, []],
      'a proxy of this origin': ['done', true],
      aborted: ['TransportError', 'abort', null, false, []],
    });
    const preflights = allowing.seen.filter(({ method }) => method === 'OPTIONS');
    assert.ok(preflights.length >= 1, 'the browser sends a preflight');
    for (const one of preflights) {
      assert.deepEqual([one['access-control-request-method'], one.cookie, one.origin], ['POST', undefined, origin]);
      assert.match(one['access-control-request-headers'], /content-type.*x-amz-target/);
    }
    // Preflights are cached for ten minutes, so not every request has one.
    assert.ok(preflights.length < allowing.seen.length / 2, `${preflights.length} of ${allowing.seen.length}`);
    const posts = allowing.seen.filter(({ method }) => method === 'POST');
    assert.equal(posts.length, 7);
    assert.equal(posts.filter(({ cookie }) => cookie === 'session=ada').length, 6);
    for (const post of posts)
      assert.deepEqual([post.origin, post['x-amz-target'].split('.')[0]], [origin, 'PartnerCentralAccount']);
    assert.deepEqual(
      refusing.seen.map(({ method }) => method),
      ['OPTIONS'],
    );
    for (let waited = 0; !allowing.upstream[0].aborted; waited += 10) {
      assert.ok(waited < 5000, 'the request to the service goes on although the page has aborted');
      await pause(10);
    }
  });
}
