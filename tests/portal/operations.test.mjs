// All operations by the web component: each page's example is sent and answered.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations } from 'partner-central';
import { browsers } from '../browsers/browsers.mjs';
import { deskIn } from './portal-page.mjs';

const ids = Object.keys(operations);
/** In an empty sandbox these have nothing to name: what they are answered with is in their models. */
const MODELLED = /^(AccessDenied|Conflict|ResourceNotFound|ServiceQuotaExceeded|Validation)Exception/;

for (const one of browsers) {
  describe(`operations in ${one.name}`, { skip: one.skip, timeout: 300_000 }, () => {
    let desk, hand;

    before(async () => {
      desk = await deskIn(one);
      hand = await desk.open();
    });
    after(() => desk?.close());

    const inside = (id, selector) => `section[id="${id}"] partner-central-form >>> ${selector}`;

    async function send(id) {
      await hand.goTo(id);
      await hand.click(`section[id="${id}"] [data-example]`);
      const state = await hand.text(`section[id="${id}"] .preview .state`);
      assert.equal(state, 'Valid, ready to send', id);
      await hand.click(inside(id, '[type=submit]'));
      await hand.until(
        (which) => /good|bad/.test(document.getElementById(which).querySelector('[data-response] .state').dataset.kind),
        id,
      );
      return hand.text(`section[id="${id}"] [data-response] .state`);
    }

    test('the overview and the navigation have each once', async () => {
      assert.equal(ids.length, 51);
      for (const place of ['.overview .services', '.nav .all']) {
        const links = await hand.page.$$eval(`${place} a[href*="."]`, (all) =>
          all.map((link) => link.getAttribute('href').slice(2)),
        );
        assert.deepEqual(links.sort(), [...ids].sort(), place);
      }
    });

    test('in an empty sandbox every example is answered', async () => {
      const answers = {};
      for (const id of ids) {
        answers[id] = await send(id);
        const name = id.split('.')[1];
        assert.ok(answers[id] === `200 · ${name} succeeded` || MODELLED.test(answers[id]), `${id}: ${answers[id]}`);
      }
      assert.equal(answers['account.CreatePartner'], '200 · CreatePartner succeeded');
      assert.ok(
        Object.values(answers).filter((answer) => answer.startsWith('200')).length > 20,
        JSON.stringify(answers, null, 2),
      );
    });

    test('where there is something, more of them succeed', async () => {
      await hand.begin('reseller');
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

    test('what is wrong is told at its field, and nothing is sent', async () => {
      const id = 'channel.CreateRelationship';
      await hand.goTo(id);
      await hand.click(`section[id="${id}"] [data-example]`);
      const before = (await hand.log()).length;
      await hand.write(inside(id, '[name=associatedAccountId]'), '12');
      await hand.click(inside(id, '[type=submit]'));
      assert.match(await hand.said(inside(id, '[name=associatedAccountId]')), /must have exactly 12 characters, not 2/);
      assert.equal((await hand.log()).length, before);
    });

    test('what was typed stays, however many pages come between', async () => {
      const id = 'account.SendEmailVerificationCode';
      await hand.goTo(id);
      await hand.write(inside(id, '[name=Email]'), 'half@');
      for (const other of ids.filter((one) => one !== id).slice(0, 12)) await hand.goTo(other);
      assert.equal(await hand.page.$(`section[id="${id}"]`), null);
      await hand.goTo(id);
      assert.equal(await hand.page.$eval(inside(id, '[name=Email]'), (control) => control.value), 'half@');
    });

    test('a service’s own refusal of a field stands at that field', async () => {
      const id = 'account.CreatePartner';
      await hand.goTo(id);
      await hand.click(`section[id="${id}"] [data-example]`);
      await hand.write(inside(id, '[name=Catalog]'), 'AWS');
      await hand.begin('empty');
      await hand.click(inside(id, '[type=submit]'));
      await hand.until(
        (which) =>
          document.getElementById(which).querySelector('[data-response] .state').textContent.startsWith('ValidationException'),
        id,
      );
      assert.match(await hand.said(inside(id, '[name=EmailVerificationCode]')), /not the code that was sent/);
    });

    test('search: by name, by words of the description, by keyboard', async () => {
      const { page, write, text, until } = hand;
      const found = () => page.$$eval('.results a', (all) => all.map((link) => link.getAttribute('href').slice(2)));
      await page.focus('main');
      await page.keyboard.press('/');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
      await page.keyboard.type('create partner');
      await until(() => document.querySelector('.results a')?.textContent.startsWith('CreatePartner'));
      // Those whose names say it come first, those that only speak of it after them.
      assert.equal((await found())[0], 'account.CreatePartner');
      await write('#search', 'zebra crossing');
      await until(() => document.querySelector('#search-count').textContent === '0 operations');
      await write('#search', 'technical account manager');
      await until(() => /^[1-9]/.test(document.querySelector('#search-count').textContent));
      assert.ok((await found()).includes('channel.CreateRelationship'), String(await found()));
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

    test('nothing complained', () => assert.deepEqual(desk.complaints, []));
  });
}
