// The portal's sandbox: its clock, its faults and the log of retries, its state.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { browsers } from '../browsers/browsers.mjs';
import { openPortal } from './portal-page.mjs';

for (const browser of browsers) {
  describe(`the portal’s sandbox in ${browser.name}`, { skip: browser.skip, timeout: 240_000 }, () => {
    let portal;
    let tab;

    before(async () => {
      portal = await openPortal(browser);
      tab = await portal.open('#/account.ListPartners');
      await Promise.all(['faults', 'state'].map(tab.tool));
      await tab.page.$eval('.clock details', (details) => (details.open = true));
    });
    after(() => portal?.close());

    const form = (selector) => `section[id="account.ListPartners"] partner-central-form >>> ${selector}`;
    const state = 'section[id="account.ListPartners"] [data-response] .state';

    async function send() {
      await tab.page.$eval(state, (element) => (element.textContent = ''));
      await tab.click(form('[type=submit]'));
      await tab.until(
        (selector) =>
          /good|bad/.test(document.querySelector(selector).dataset.kind) && document.querySelector(selector).textContent !== '',
        state,
      );
      return tab.text(state);
    }

    async function fault(kind, count, operation = '') {
      await tab.page.select('#fault-kind', kind);
      await tab.page.select('#fault-operation', operation);
      await tab.write('#fault-count', String(count));
      const before = await tab.page.$$eval('[data-faults] li', (all) => all.length);
      await tab.click('.tool-form [type=submit]');
      await tab.until((wanted) => document.querySelectorAll('[data-faults] li').length === wanted, before + 1);
    }

    test(`faults of the portal’s sandbox in ${browser.name} are retried and logged`, async () => {
      await tab.click('section[id="account.ListPartners"] [data-example]');
      for (const [kind, status] of [
        ['throttle', '429 ThrottlingException'],
        ['error', '500 InternalServerException'],
        ['unavailable', '503'],
        ['html', '502'],
        ['drop', 'failed'],
        ['drop-after', 'failed'],
        ['half', 'failed'],
      ]) {
        await tab.click('.log-panel .line button');
        await fault(kind, 2);
        assert.equal(await send(), '200 · ListPartners succeeded', kind);
        assert.deepEqual(await tab.log(), ['ListPartners 200', `ListPartners ${status}`, `ListPartners ${status}`]);
        const about = await tab.page.$$eval('.log .about', (all) => all.map((one) => one.textContent));
        assert.match(about[0], /attempt 3/);
        assert.match(about[1], /attempt 2/);
      }
    });

    test(`the portal in ${browser.name} corrects clock skew, shows a modelled error, and refuses a wrong fault`, async () => {
      await tab.click('.log-panel .line button');
      await fault('skew', 1);
      assert.equal(await send(), '200 · ListPartners succeeded');
      const [last, first] = await tab.log();
      assert.equal(last, 'ListPartners 200');
      assert.match(first, /^ListPartners 40\d /);
      await fault('AccessDeniedException', 1);
      assert.match(await send(), /^AccessDeniedException/);
      await tab.page.select('#fault-kind', 'ConflictException');
      await tab.page.select('#fault-operation', 'account.ListPartners');
      await tab.click('.tool-form [type=submit]');
      await tab.until(() => document.querySelector('#tool-faults').textContent.includes('Not added: '));
    });

    test(`the portal in ${browser.name} shows that a call failed after all its attempts`, async () => {
      await fault('error', 3);
      assert.match(await send(), /^InternalServerException/);
    });

    test(`a fault of one operation in ${browser.name} affects only it, and can be removed`, async () => {
      await fault('throttle', 5, 'account.CreatePartner');
      await tab.click('.log-panel .line button');
      assert.equal(await send(), '200 · ListPartners succeeded');
      assert.deepEqual(await tab.log(), ['ListPartners 200']);
      assert.match(await tab.text('[data-faults] li'), /Throttling \(429\): the next 5 attempts of CreatePartner/);
      await tab.click('[data-faults] button');
      await tab.until(() => document.querySelectorAll('[data-faults] li').length === 0);
    });

    test(`a slow fault in ${browser.name} delays a response by three seconds`, async () => {
      await fault('slow', 1);
      const began = performance.now();
      await send();
      assert.ok(performance.now() - began > 2900);
    });

    test(`an open entry of the log in ${browser.name} has the request, the response and its other attempts`, async () => {
      await tab.click('.log-panel .line button');
      await fault('throttle', 1);
      await send();
      await tab.click('.log > li:first-child summary');
      await tab.until(() => document.querySelector('.log > li:first-child .entry h3'));
      const entry = await tab.text('.log > li:first-child .entry');
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
      await tab.click('.log > li:first-child .plain-list button');
      assert.match(await tab.page.evaluate(() => document.activeElement.textContent), /429 ThrottlingException/);
    });

    test(`the clock of the portal’s sandbox in ${browser.name} moves by buttons and by any time`, async () => {
      const now = async () => Date.parse(await tab.page.$eval('#clock', (time) => time.dateTime));
      const began = await now();
      await tab.click('#tools [data-advance="5000"]');
      await tab.click('#tools [data-advance="60000"]');
      await tab.click('#tools [data-advance="86400000"]');
      await tab.write('#clock-amount', '3');
      await tab.page.select('#clock-unit', '3600000');
      await tab.click('.clock [type=submit]');
      const wanted = 5_000 + 60_000 + 86_400_000 + 3 * 3_600_000;
      await tab.until((least) => Date.parse(document.querySelector('#clock').dateTime) >= least, began + wanted);
      assert.ok((await now()) - began < wanted + 20_000);
    });

    test(`tabs in ${browser.name} share the sandbox: clock, faults, mail and state`, async () => {
      const other = await portal.open('', { beside: tab });
      assert.match(await other.text('.now'), /1 d ahead/);
      await other.tool('faults');
      await other.page.select('#fault-kind', 'throttle');
      await other.click('.tool-form [type=submit]');
      await other.until(() => document.querySelectorAll('[data-faults] li').length === 1);
      await tab.page.bringToFront();
      await tab.until(() => document.querySelectorAll('[data-faults] li').length === 1);
      await send();
      assert.equal(
        (await tab.log()).some((line) => line.includes('429')),
        true,
      );
      await other.page.bringToFront();
      await other.until(() => document.querySelectorAll('[data-faults] li').length === 0);
      await other.page.close();
      await tab.page.bringToFront();
    });

    test(`a channel contract is signed in the inbox in ${browser.name}`, async () => {
      await tab.tool('inbox');
      const id = await tab.page.evaluate(async () => {
        const { clients } = await import('/sandbox/clients.mjs');
        const catalog = 'AWS';
        const { programManagementAccountDetail: account } = await clients.channel.createProgramManagementAccount({
          catalog,
          program: 'MANAGED_SERVICES_PROVIDER',
          type: 'MANAGED_SERVICES',
          displayName: 'Managed services',
          accountId: '444455556666',
        });
        const { relationshipDetail: relationship } = await clients.channel.createRelationship({
          catalog,
          programManagementAccountIdentifier: account.id,
          associationType: 'MANAGED_SERVICES_END_CUSTOMER',
          displayName: 'Customer',
          sector: 'COMMERCIAL',
        });
        const { channelContractDetail } = await clients.channel.createChannelContract({
          catalog,
          contractType: 'MANAGED_SERVICES_ATTESTATION',
          payload: {
            managedServicesAttestationPayload: {
              legalEntityName: 'Example Retail GmbH',
              relationshipIdentifier: relationship.id,
              programManagementAccountIdentifier: account.id,
              endDate: new Date(Date.UTC(2099, 0)),
              supportedServices: ['MONITORING'],
              legalEntityAddress: {
                city: 'München',
                stateOrRegion: 'Bayern',
                postalCode: '80331',
                countryCode: 'DE',
                addressLine: 'Marienplatz 1',
              },
              signatoryName: 'Maria Garcia',
              signatoryEmail: 'maria@example.com',
            },
          },
        });
        return channelContractDetail.id;
      });
      await tab.until(() => document.querySelector('#tool-inbox [data-sign]'));
      assert.match(await tab.text('#tool-inbox .mail'), /maria@example.com.*Maria Garcia, please sign .*Example Retail GmbH/);
      await tab.click(`#tool-inbox [data-sign="${id}"]`);
      await tab.until(() => !document.querySelector('#tool-inbox [data-sign]'));
      const status = await tab.page.evaluate(async (identifier) => {
        const { clients } = await import('/sandbox/clients.mjs');
        return (await clients.channel.getChannelContract({ catalog: 'AWS', identifier })).channelContractDetail.status;
      }, id);
      assert.equal(status, 'ACCEPTED');
    });

    test(`many calls of two tabs at once leave one state in ${browser.name}`, async () => {
      const other = await portal.open('', { beside: tab });
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
      await Promise.all([calls(tab.page, 100_000_000_000), calls(other.page, 200_000_000_000)]);
      for (const { page } of [tab, other]) {
        const items = await page.evaluate(async () => {
          const { clients } = await import('/sandbox/clients.mjs');
          return (await clients.channel.listProgramManagementAccounts({ catalog: 'Sandbox' })).items;
        });
        assert.equal(items.length, 40);
        assert.equal(new Set(items.map(({ id }) => id)).size, 40);
      }
      await other.page.close();
      await tab.page.bringToFront();
    });

    test(`the state of the portal’s sandbox in ${browser.name} can be saved to a file and restored`, async (t) => {
      const folder = await mkdtemp(join(tmpdir(), 'portal-'));
      let file;
      if (browser.name === 'Chromium') {
        const session = await tab.page.createCDPSession();
        await session.send('Browser.setDownloadBehavior', {
          behavior: 'allow',
          downloadPath: folder,
          browserContextId: tab.page.browserContext().id,
        });
        await tab.click('[data-download]');
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
          await tab.page.evaluate(async () => JSON.stringify((await import('/sandbox/shared-sandbox.mjs')).shared.save())),
        );
      }
      assert.equal(
        Object.keys(JSON.parse(await readFile(file, 'utf8')))
          .sort()
          .join(),
        'faults,state',
      );
      await tab.begin('empty');
      const count = () =>
        tab.page.evaluate(async () => {
          const { clients } = await import('/sandbox/clients.mjs');
          return (await clients.channel.listProgramManagementAccounts({ catalog: 'Sandbox' })).items.length;
        });
      assert.equal(await count(), 0);
      await (await tab.page.$('#state-file')).uploadFile(file);
      await tab.until(() => document.querySelector('#tool-state').textContent.includes('Loaded from'));
      assert.equal(await count(), 40);
      await writeFile(join(folder, 'bad.json'), '{"state":{"format":99}}');
      await (await tab.page.$('#state-file')).uploadFile(join(folder, 'bad.json'));
      await tab.until(() => document.querySelector('#tool-state').textContent.includes('Failed: not a sandbox state'));
      assert.equal(await count(), 40);
    });

    test(`the portal’s sandbox in ${browser.name} works without storage`, async () => {
      const { page } = tab;
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
      await tab.click('section[id="account.ListPartners"] [data-example]');
      assert.equal(await send(), '200 · ListPartners succeeded');
      assert.match(await tab.text('#tool-state'), /as long as this tab/);
      await page.removeScriptToEvaluateOnNewDocument(script.identifier);
    });

    test(`the portal in ${browser.name} logs no error`, () => {
      // Firefox logs responses that end early; two faults made such.
      assert.deepEqual(
        portal.errors.filter((words) => words !== 'Failed to read data from the ReadableStream: “TypeError: terminated”.'),
        [],
      );
    });
  });
}
