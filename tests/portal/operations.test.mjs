// The pages of all operations: each sends its example and shows the response.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations } from 'partner-central';
import { browsers } from '../browsers/browsers.mjs';
import { openPortal } from './portal-page.mjs';

const ids = Object.keys(operations);
/** In an empty sandbox, these name things that do not exist: their errors are modelled. */
const MODELLED = /^(AccessDenied|Conflict|ResourceNotFound|ServiceQuotaExceeded|Validation)Exception/;

for (const browser of browsers) {
  describe(`the pages of operations in ${browser.name}`, { skip: browser.skip, timeout: 300_000 }, () => {
    let portal;
    let tab;

    before(async () => {
      portal = await openPortal(browser);
      tab = await portal.open();
    });
    after(() => portal?.close());

    const inside = (id, selector) => `section[id="${id}"] partner-central-form >>> ${selector}`;

    async function send(id) {
      await tab.goTo(id);
      await tab.click(`section[id="${id}"] [data-example]`);
      const state = await tab.text(`section[id="${id}"] .preview .state`);
      assert.equal(state, 'Valid, ready to send', id);
      await tab.click(inside(id, '[type=submit]'));
      await tab.until(
        (which) => /good|bad/.test(document.getElementById(which).querySelector('[data-response] .state').dataset.kind),
        id,
      );
      return tab.text(`section[id="${id}"] [data-response] .state`);
    }

    test(`the overview and the navigation in ${browser.name} have each operation once`, async () => {
      for (const place of ['.overview .services', '.nav .all']) {
        const links = await tab.page.$$eval(`${place} a[href*="."]`, (all) =>
          all.map((link) => link.getAttribute('href').slice(2)),
        );
        assert.deepEqual(links.sort(), [...ids].sort(), place);
      }
    });

    test(`every example gets a response from an empty sandbox in ${browser.name}`, async () => {
      const outcomes = {};
      for (const id of ids) {
        outcomes[id] = await send(id);
        const name = id.split('.')[1];
        assert.ok(outcomes[id] === `200 · ${name} succeeded` || MODELLED.test(outcomes[id]), `${id}: ${outcomes[id]}`);
      }
      assert.equal(outcomes['account.CreatePartner'], '200 · CreatePartner succeeded');
      assert.ok(
        Object.values(outcomes).filter((outcome) => outcome.startsWith('200')).length > 20,
        JSON.stringify(outcomes, null, 2),
      );
    });

    test(`more examples succeed in a filled sandbox in ${browser.name}`, async () => {
      await tab.begin('reseller');
      for (const id of [
        'account.GetPartner',
        'account.GetAllianceLeadContact',
        'account.StartProfileUpdateTask',
        'account.GetProfileUpdateTask',
        'account.TagResource',
        'account.PutProfileVisibility',
        'channel.GetRelationship',
        'channel.UpdateRelationship',
        'channel.TagResource',
        'channel.CreateChannelHandshake',
      ]) {
        assert.equal(await send(id), `200 · ${id.split('.')[1]} succeeded`);
      }
    });

    test(`a page of an operation in ${browser.name} shows issues at their fields, and sends nothing`, async () => {
      const id = 'channel.CreateRelationship';
      await tab.goTo(id);
      await tab.click(`section[id="${id}"] [data-example]`);
      const before = (await tab.log()).length;
      await tab.write(inside(id, '[name=associatedAccountId]'), '12');
      await tab.click(inside(id, '[type=submit]'));
      assert.match(await tab.message(inside(id, '[name=associatedAccountId]')), /must have exactly 12 characters, not 2/);
      assert.equal((await tab.log()).length, before);
    });

    test(`a page of an operation in ${browser.name} keeps what was typed while others are open`, async () => {
      const id = 'account.SendEmailVerificationCode';
      await tab.goTo(id);
      await tab.write(inside(id, '[name=Email]'), 'half@');
      for (const other of ids.filter((one) => one !== id).slice(0, 12)) await tab.goTo(other);
      assert.equal(await tab.page.$(`section[id="${id}"]`), null);
      await tab.goTo(id);
      assert.equal(await tab.page.$eval(inside(id, '[name=Email]'), (control) => control.value), 'half@');
    });

    test(`a page of an operation in ${browser.name} shows an issue of the service at its field`, async () => {
      const id = 'account.CreatePartner';
      await tab.goTo(id);
      await tab.click(`section[id="${id}"] [data-example]`);
      await tab.write(inside(id, '[name=Catalog]'), 'AWS');
      await tab.begin('empty');
      await tab.click(inside(id, '[type=submit]'));
      await tab.until(
        (which) =>
          document.getElementById(which).querySelector('[data-response] .state').textContent.startsWith('ValidationException'),
        id,
      );
      assert.match(await tab.message(inside(id, '[name=EmailVerificationCode]')), /not the code that was sent/);
    });

    test(`an address that leads nowhere in ${browser.name} says so`, async () => {
      await tab.page.evaluate(() => {
        location.hash = '#/nope';
      });
      await tab.until(() => document.documentElement.dataset.page === 'unknown');
      assert.match(await tab.text('main > section:not([hidden])'), /does not exist[\s\S]*#\/nope/);
    });

    test(`the current page in ${browser.name} is in sight in the menu`, async () => {
      await tab.page.evaluate(() => {
        location.hash = '#/channel.UpdateRelationship';
      });
      await tab.until(() => document.documentElement.dataset.page === 'channel.UpdateRelationship');
      const isInSight = await tab.page.$eval('#nav [aria-current]', (link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return (top >= 0 && bottom < innerHeight + 1) || { top, bottom, innerHeight };
      });
      assert.deepEqual(isInSight, true);
    });

    test(`the search in ${browser.name} finds operations by name and by description, by keyboard`, async () => {
      const { page, write, text, until } = tab;
      const found = () => page.$$eval('.results a', (all) => all.map((link) => link.getAttribute('href').slice(2)));
      await page.focus('main');
      await page.keyboard.press('/');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
      await page.keyboard.type('create partner');
      await until(() => document.querySelector('.results a')?.textContent.startsWith('CreatePartner'));
      // Matches in names come first, then those in descriptions.
      assert.equal((await found())[0], 'account.CreatePartner');
      await write('#search', 'zebra crossing');
      await until(() => document.querySelector('#search-count').textContent === '0 operations');
      await write('#search', 'technical account manager');
      await until(() => /^[1-9]/.test(document.querySelector('#search-count').textContent));
      assert.ok((await found()).includes('channel.CreateRelationship'), String(await found()));
      // So are journeys, by their titles.
      await write('#search', 'alliance lead');
      await until(() => document.querySelector('.results a')?.getAttribute('href') === '#/contact');
      await write('#search', 'handshake');
      await until(() => document.querySelectorAll('.results a').length >= 5);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await until(() => /Handshake$/.test(document.documentElement.dataset.page));
      assert.match(await text('main section:not([hidden]) h1'), /Handshake$/);
      await page.focus('#search');
      await page.keyboard.press('Escape');
      assert.equal(await page.$eval('#search', (box) => box.value), '');
    });

    test(`the portal in ${browser.name} logs no error`, () => assert.deepEqual(portal.errors, []));
  });
}
