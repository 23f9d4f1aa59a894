// Real pages against the proxy on another origin, with cookies: what browsers ask first, and what they let a page see.
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

/** Ada is who has her cookie and, as a page of another site could make a browser send that, her token too. */
function authenticate({ headers }) {
  const isAda = /(^|; )session=ada($|;)/.test(headers.get('cookie') ?? '');
  return isAda && headers.get('x-csrf-token') === 'token-of-ada' && { name: 'Ada' };
}

/** A proxy on a port of its own, and the requests that it saw. */
async function served(t, cors) {
  const upstream = [];
  const { fetch } = createSandbox();
  const hanging = (url, init) => {
    if (!init.headers['x-amz-target'].endsWith('ListConnections')) return fetch(url, init);
    upstream.push(init.signal);
    return new Promise((_, reject) => init.signal.addEventListener('abort', () => reject(init.signal.reason)));
  };
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
  const listener = toNodeListener(
    createProxyHandler({ region: 'us-east-1', credentials, fetch: hanging, authenticate, allow: ALLOWED, cors }),
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
  test(browser.name, { skip: browser.skip, timeout: 120_000 }, async (t) => {
    const folder = project(t);
    let origin;
    const cors = { credentials: true, headers: ['x-csrf-token'], origin: (asked) => asked === origin };
    const open = await served(t, cors);
    const closed = await served(t, { ...cors, origin: 'https://portal.example' });
    const own = await served(t);
    const files = filesOf(folder);
    const go = await browse(t, browser, folder, (request, response) => {
      origin ??= `http://${request.headers.host}`;
      return request.url === '/pc' ? own.listener(request, response) : files(request, response);
    });
    const query = new URLSearchParams({ endpoint: open.endpoint, closed: closed.endpoint });
    // What a page may not see, browsers tell the console.
    const all = await go(`/page-proxy.mjs?${query}`, '', /CORS|Cross-Origin|Failed to load resource|net::ERR_FAILED|x-other/);
    assert.deepEqual(all, {
      created: ['Engines', true],
      again: ['ConflictException', null, 400, true, []],
      invalid: ['ValidationException', null, 400, false, ['LegalName']],
      'not allowed': ['AccessDeniedException', null, 403, false, []],
      'without cookies': ['UnauthorizedException', null, 401, false, []],
      'without its token': ['UnauthorizedException', null, 401, false, []],
      'a header that is not let': ['TransportError', 'network', null, false, []],
      'a portal for other pages': ['TransportError', 'network', null, false, []],
      'of this origin': ['done', true],
      aborted: ['TransportError', 'abort', null, false, []],
    });
    const asked = open.seen.filter(({ method }) => method === 'OPTIONS');
    assert.ok(asked.length >= 1, 'a page of another origin is asked for first');
    for (const one of asked) {
      assert.deepEqual([one['access-control-request-method'], one.cookie, one.origin], ['POST', undefined, origin]);
      assert.match(one['access-control-request-headers'], /content-type.*x-amz-target/);
    }
    // Remembered for ten minutes: not each time.
    assert.ok(asked.length < open.seen.length / 2, `${asked.length} of ${open.seen.length}`);
    const posts = open.seen.filter(({ method }) => method === 'POST');
    assert.equal(posts.length, 7);
    assert.equal(posts.filter(({ cookie }) => cookie === 'session=ada').length, 6);
    for (const post of posts)
      assert.deepEqual([post.origin, post['x-amz-target'].split('.')[0]], [origin, 'PartnerCentralAccount']);
    assert.deepEqual(
      closed.seen.map(({ method }) => method),
      ['OPTIONS'],
    );
    for (let waited = 0; !open.upstream[0].aborted; waited += 10) {
      assert.ok(waited < 5000, 'what was sent on goes on though the page has aborted');
      await pause(10);
    }
  });
}
