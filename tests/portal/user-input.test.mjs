// What people type, paste and press twice: nothing is lost, nothing invalid is sent, all is announced.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers } from '../browsers/browsers.mjs';
import { deskIn } from './portal-page.mjs';

const LONG = 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich. '.repeat(154).slice(0, 10_000);
/** A text, and whether Partner Central takes it as a display name. */
const TEXTS = [
  ['an emoji', 'Engines 🚀', false],
  ['a family of emoji', '👩‍👩‍👧‍👦', false],
  ['combining marks', 'Zoe\u0308 e\u0301toile\u0323', true],
  ['right to left', 'שותף גדול', true],
  ['both ways', 'ABC אבג 123 \u200f!', true],
  ['10,000 characters', LONG, false],
];

for (const one of browsers) {
  describe(`typing in ${one.name}`, { skip: one.skip, timeout: 240_000 }, () => {
    let desk, hand;

    before(async () => {
      desk = await deskIn(one);
      hand = await desk.open('#/profile');
      await hand.click('#profile [data-create-example]');
      await hand.step('profile', 'edit');
      await hand.goTo('account.StartProfileUpdateTask');
      await hand.click('section[id="account.StartProfileUpdateTask"] [data-example]');
    });
    after(() => desk?.close());

    /** As a paste: at once, with the browser's own events. */
    async function paste(selector, text) {
      const control = await hand.page.waitForSelector(selector, { visible: true });
      await control.evaluate((element, words) => {
        element.focus();
        element.select();
        document.execCommand('insertText', false, words);
      }, text);
    }

    const sent = async () => (await hand.log()).filter((line) => line.startsWith('StartProfileUpdateTask')).length;

    for (const [form, page, name] of [
      ['by hand', 'profile', '#profile-update [name="TaskDetails.DisplayName"]'],
      [
        'the element',
        'account.StartProfileUpdateTask',
        'section[id="account.StartProfileUpdateTask"] partner-central-form >>> [name="TaskDetails.DisplayName"]',
      ],
    ]) {
      const submit = name.replace('[name="TaskDetails.DisplayName"]', '[type=submit]');

      for (const [words, text, isTaken] of TEXTS) {
        test(`${form}: ${words}`, async () => {
          await hand.goTo(page);
          await paste(name, text);
          await hand.page.keyboard.press('Tab');
          assert.equal(await hand.page.$eval(name, (control) => control.value), text);
          const said = await hand.said(name);
          if (isTaken) {
            assert.equal(said, '');
            return;
          }
          const before = await sent();
          await hand.click(submit);
          assert.match(await hand.said(name), /emoji|character/);
          assert.equal(await hand.page.$eval(name, (control) => control.getAttribute('aria-invalid')), 'true');
          assert.equal(await hand.page.$eval(name, (control) => control.getRootNode().activeElement === control), true);
          assert.equal(await sent(), before);
          assert.equal(await hand.page.$eval(name, (control) => control.value), text);
        });
      }

      test(`${form}: a value set by a script is read, and two submits are one`, async () => {
        await hand.goTo(page);
        await hand.page.$eval(name, (control) => {
          control.value = 'Set by a script';
          control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          control.dispatchEvent(new Event('change', { bubbles: true }));
        });
        assert.equal(await hand.said(name), '');
        const before = await sent();
        await hand.page.$eval(submit, (button) => {
          button.click();
          button.click();
        });
        await hand.until(
          (count) =>
            [...document.querySelectorAll('.log .operation')].filter((item) => item.textContent === 'StartProfileUpdateTask')
              .length > count,
          before,
        );
        await hand.until(() => !document.querySelector('.log [data-kind=busy]'));
        assert.equal(await sent(), before + 1);
        const task = await hand.page.evaluate(async () => {
          const { clients } = await import('/sandbox/clients.mjs');
          const { shared } = await import('/sandbox/shared-sandbox.mjs');
          const {
            PartnerSummaryList: [{ Id }],
          } = await clients.account.listPartners({ Catalog: 'AWS' });
          const found = await clients.account.getProfileUpdateTask({ Catalog: 'AWS', Identifier: Id });
          await shared.advance(10_000);
          return found;
        });
        assert.equal(task.TaskDetails.DisplayName, 'Set by a script');
      });
    }

    test('nothing complained', () => assert.deepEqual(desk.complaints, []));
  });
}
