// The sandbox at hand: its clock, faults and the log of retries, its state.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { browsers } from '../browsers/browsers.mjs';
import { deskIn } from './portal-page.mjs';

for (const one of browsers) {
  describe(`the sandbox in ${one.name}`, { skip: one.skip, timeout: 240_000 }, () => {
    let desk, hand;

    before(async () => {
      desk = await deskIn(one);
      hand = await desk.open('#/account.ListPartners');
      await Promise.all(['faults', 'state'].map(hand.tool));
      await hand.page.$eval('.clock details', (details) => (details.open = true));
    });
    after(() => desk?.close());

    const form = (selector) => `section[id="account.ListPartners"] partner-central-form >>> ${selector}`;
    const state = 'section[id="account.ListPartners"] [data-response] .state';

    async function send() {
      await hand.page.$eval(state, (element) => (element.textContent = ''));
      await hand.click(form('[type=submit]'));
      await hand.until(
        (selector) =>
          /good|bad/.test(document.querySelector(selector).dataset.kind) && document.querySelector(selector).textContent !== '',
        state,
      );
      return hand.text(state);
    }

    async function fault(kind, count, operation = '') {
      await hand.page.select('#fault-kind', kind);
      await hand.page.select('#fault-operation', operation);
      await hand.write('#fault-count', String(count));
      const before = await hand.page.$$eval('[data-faults] li', (all) => all.length);
      await hand.click('.tool-form [type=submit]');
      await hand.until((wanted) => document.querySelectorAll('[data-faults] li').length === wanted, before + 1);
    }

    test('faults are met, retried and logged', async () => {
      await hand.click('section[id="account.ListPartners"] [data-example]');
      for (const [kind, status] of [
        ['throttle', '429 ThrottlingException'],
        ['error', '500 InternalServerException'],
        ['unavailable', '503'],
        ['html', '502'],
        ['drop', 'failed'],
        ['drop-after', 'failed'],
        ['half', 'failed'],
      ]) {
        await hand.click('.log-panel .line button');
        await fault(kind, 2);
        assert.equal(await send(), '200 · ListPartners succeeded', kind);
        assert.deepEqual(await hand.log(), ['ListPartners 200', `ListPartners ${status}`, `ListPartners ${status}`]);
        const about = await hand.page.$$eval('.log .about', (all) => all.map((one) => one.textContent));
        assert.match(about[0], /attempt 3/);
        assert.match(about[1], /attempt 2/);
      }
    });

    test('a clock that is off is put right, a modelled error is final, a wrong fault is refused', async () => {
      await hand.click('.log-panel .line button');
      await fault('skew', 1);
      assert.equal(await send(), '200 · ListPartners succeeded');
      const [last, first] = await hand.log();
      assert.equal(last, 'ListPartners 200');
      assert.match(first, /^ListPartners 40\d /);
      await fault('AccessDeniedException', 1);
      assert.match(await send(), /^AccessDeniedException/);
      await hand.page.select('#fault-kind', 'ConflictException');
      await hand.page.select('#fault-operation', 'account.ListPartners');
      await hand.click('.tool-form [type=submit]');
      await hand.until(() => document.querySelector('#tool-faults').textContent.includes('Not added: '));
    });

    test('more faults than attempts: the call fails, and the page says so', async () => {
      await fault('error', 3);
      assert.match(await send(), /^InternalServerException/);
    });

    test('of one operation only, and removed again', async () => {
      await fault('throttle', 5, 'account.CreatePartner');
      await hand.click('.log-panel .line button');
      assert.equal(await send(), '200 · ListPartners succeeded');
      assert.deepEqual(await hand.log(), ['ListPartners 200']);
      assert.match(await hand.text('[data-faults] li'), /Throttling \(429\): the next 5 attempts of CreatePartner/);
      await hand.click('[data-faults] button');
      await hand.until(() => document.querySelectorAll('[data-faults] li').length === 0);
    });

    test('slow: three seconds', async () => {
      await fault('slow', 1);
      const began = performance.now();
      await send();
      assert.ok(performance.now() - began > 2900);
    });

    test('an opened entry has the request, the answer, and its other attempts', async () => {
      await hand.click('.log-panel .line button');
      await fault('throttle', 1);
      await send();
      await hand.click('.log > li:first-child summary');
      await hand.until(() => document.querySelector('.log > li:first-child .entry h3'));
      const entry = await hand.text('.log > li:first-child .entry');
      for (const words of [
        'POST https://partnercentral-account.us-east-1.api.aws',
        'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/',
        'attempt=2; max=3',
        'HTTP 200',
        'PartnerSummaryList',
        'signature expires',
        'Attempt 1: 429 ThrottlingException',
      ]) {
        assert.ok(entry.includes(words), `${words} in ${entry}`);
      }
      await hand.click('.log > li:first-child .plain-list button');
      assert.match(await hand.page.evaluate(() => document.activeElement.textContent), /429 ThrottlingException/);
    });

    test('the clock: by buttons and as one likes', async () => {
      const now = async () => Date.parse(await hand.page.$eval('#clock', (time) => time.dateTime));
      const began = await now();
      await hand.click('#tools [data-advance="5000"]');
      await hand.click('#tools [data-advance="60000"]');
      await hand.click('#tools [data-advance="86400000"]');
      await hand.write('#clock-amount', '3');
      await hand.page.select('#clock-unit', '3600000');
      await hand.click('.clock [type=submit]');
      const wanted = 5_000 + 60_000 + 86_400_000 + 3 * 3_600_000;
      await hand.until((least) => Date.parse(document.querySelector('#clock').dateTime) >= least, began + wanted);
      assert.ok((await now()) - began < wanted + 20_000);
    });

    test('tabs share it: clock, faults, mail and state', async () => {
      const other = await desk.open('', { beside: hand });
      assert.match(await other.text('.now'), /1 d ahead/);
      await other.tool('faults');
      await other.page.select('#fault-kind', 'throttle');
      await other.click('.tool-form [type=submit]');
      await other.until(() => document.querySelectorAll('[data-faults] li').length === 1);
      await hand.page.bringToFront();
      await hand.until(() => document.querySelectorAll('[data-faults] li').length === 1);
      await send();
      assert.equal((await hand.log()).filter((line) => line.includes('429')).length > 0, true);
      await other.page.bringToFront();
      await other.until(() => document.querySelectorAll('[data-faults] li').length === 0);
      await other.page.close();
      await hand.page.bringToFront();
    });

    test('many calls of two tabs at once leave one state', async () => {
      const other = await desk.open('', { beside: hand });
      const calls = async (page, from) =>
        page.evaluate(async (first) => {
          const { clients } = await import('/sandbox/clients.mjs');
          const made = Array.from({ length: 20 }, (_, i) =>
            clients.channel.createProgramManagementAccount({
              catalog: 'Sandbox',
              program: 'DISTRIBUTION',
              displayName: `No ${i}`,
              accountId: String(first + i),
            }),
          );
          return (await Promise.all(made)).length;
        }, from);
      await Promise.all([calls(hand.page, 100_000_000_000), calls(other.page, 200_000_000_000)]);
      for (const { page } of [hand, other]) {
        const items = await page.evaluate(async () => {
          const { clients } = await import('/sandbox/clients.mjs');
          return (await clients.channel.listProgramManagementAccounts({ catalog: 'Sandbox' })).items;
        });
        assert.equal(items.length, 40);
        assert.equal(new Set(items.map(({ id }) => id)).size, 40);
      }
      await other.page.close();
      await hand.page.bringToFront();
    });

    test('the state goes into a file and comes back', async (t) => {
      const folder = await mkdtemp(join(tmpdir(), 'portal-'));
      let file;
      if (one.name === 'Chromium') {
        const session = await hand.page.createCDPSession();
        await session.send('Browser.setDownloadBehavior', {
          behavior: 'allow',
          downloadPath: folder,
          browserContextId: hand.page.browserContext().id,
        });
        await hand.click('[data-download]');
        for (let i = 0; i < 50 && !file; i += 1) {
          [file] = (await readdir(folder)).filter((name) => name.endsWith('.json'));
          await sleep(100);
        }
        file = join(folder, file);
      } else {
        t.diagnostic('Puppeteer cannot say where Firefox downloads to: the file is what the page would write');
        file = join(folder, 'state.json');
        await writeFile(
          file,
          await hand.page.evaluate(async () => JSON.stringify((await import('/sandbox/shared-sandbox.mjs')).shared.save())),
        );
      }
      assert.equal(
        Object.keys(JSON.parse(await readFile(file, 'utf8')))
          .sort()
          .join(),
        'faults,state',
      );
      await hand.begin('empty');
      const count = () =>
        hand.page.evaluate(async () => {
          const { clients } = await import('/sandbox/clients.mjs');
          return (await clients.channel.listProgramManagementAccounts({ catalog: 'Sandbox' })).items.length;
        });
      assert.equal(await count(), 0);
      await (await hand.page.$('#state-file')).uploadFile(file);
      await hand.until(() => document.querySelector('#tool-state').textContent.includes('Loaded from'));
      assert.equal(await count(), 40);
      await writeFile(join(folder, 'bad.json'), '{"state":{"format":99}}');
      await (await hand.page.$('#state-file')).uploadFile(join(folder, 'bad.json'));
      await hand.until(() => document.querySelector('#tool-state').textContent.includes('Failed: this is no sandbox state'));
      assert.equal(await count(), 40);
    });

    test('without storage it still answers', async () => {
      const { page } = hand;
      const script = await page.evaluateOnNewDocument(() => {
        for (const name of ['localStorage', 'indexedDB']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('no', 'SecurityError');
            },
          });
        }
      });
      await page.reload();
      await page.waitForSelector('html[data-ready]');
      await hand.click('section[id="account.ListPartners"] [data-example]');
      assert.equal(await send(), '200 · ListPartners succeeded');
      assert.match(await hand.text('#tool-state'), /as long as this tab/);
      await page.removeScriptToEvaluateOnNewDocument(script.identifier);
    });

    test('nothing complained', () => {
      // Firefox itself tells of answers that end in their middle; two were asked for.
      assert.deepEqual(
        desk.complaints.filter((words) => words !== 'Failed to read data from the ReadableStream: “TypeError: terminated”.'),
        [],
      );
    });
  });
}
