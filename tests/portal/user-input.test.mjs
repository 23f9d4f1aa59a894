// What people type, paste and submit twice: nothing is lost, nothing invalid is sent, everything is announced.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers } from '../browsers/browsers.mjs';
import { openPortal } from './portal-page.mjs';

const LONG = 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich. '.repeat(154).slice(0, 10_000);
/** Texts, and whether each is a valid display name. */
const TEXTS = [
  ['an emoji', 'Engines 🚀', false],
  ['a family of emoji', '👩‍👩‍👧‍👦', false],
  ['combining marks', 'Zoe\u0308 e\u0301toile\u0323', true],
  ['right to left', 'שותף גדול', true],
  ['both ways', 'ABC אבג 123 \u200f!', true],
  ['10,000 characters', LONG, false],
];

for (const browser of browsers) {
  describe(`typing into the portal in ${browser.name}`, { skip: browser.skip, timeout: 240_000 }, () => {
    let portal;
    let tab;

    before(async () => {
      portal = await openPortal(browser);
      tab = await portal.open('#/profile');
      await tab.click('#profile [data-create-example]');
      await tab.step('profile', 'edit');
      await tab.goTo('account.StartProfileUpdateTask');
      await tab.click('section[id="account.StartProfileUpdateTask"] [data-example]');
    });
    after(() => portal?.close());

    test(`the end of the review in ${browser.name} applies when it is chosen, and gives the text back`, async () => {
      await tab.goTo('profile');
      const logo = '#profile-update [name="TaskDetails.LogoUrl"]';
      const value = () => tab.page.$eval(logo, (input) => input.value);
      const typed = await value();
      await tab.page.select('#profile-outcome', 'INVALID_LOGO_SIZE');
      assert.equal(await value(), 'https://invalid-logo-size.example/logo.png');
      await tab.page.select('#profile-outcome', '');
      assert.equal(await value(), typed);
    });

    /** Pastes a text: at once, with the browser's own events. */
    async function paste(selector, text) {
      const control = await tab.page.waitForSelector(selector, { visible: true });
      await control.evaluate((element, words) => {
        element.focus();
        element.select();
        document.execCommand('insertText', false, words);
      }, text);
    }

    const sent = async () => (await tab.log()).filter((line) => line.startsWith('StartProfileUpdateTask')).length;

    for (const [form, page, name] of [
      ['a form of bindForm', 'profile', '#profile-update [name="TaskDetails.DisplayName"]'],
      [
        'the element',
        'account.StartProfileUpdateTask',
        'section[id="account.StartProfileUpdateTask"] partner-central-form >>> [name="TaskDetails.DisplayName"]',
      ],
    ]) {
      const submit = name.replace('[name="TaskDetails.DisplayName"]', '[type=submit]');

      for (const [words, text, isTaken] of TEXTS) {
        test(`${form} in ${browser.name} keeps ${words}, typed and pasted`, async () => {
          await tab.goTo(page);
          await paste(name, text);
          await tab.page.keyboard.press('Tab');
          assert.equal(await tab.page.$eval(name, (control) => control.value), text);
          const message = await tab.message(name);
          if (isTaken) {
            assert.equal(message, '');
            return;
          }
          const before = await sent();
          await tab.click(submit);
          assert.match(await tab.message(name), /emoji|character/);
          assert.equal(await tab.page.$eval(name, (control) => control.getAttribute('aria-invalid')), 'true');
          assert.equal(await tab.page.$eval(name, (control) => control.getRootNode().activeElement === control), true);
          assert.equal(await sent(), before);
          assert.equal(await tab.page.$eval(name, (control) => control.value), text);
        });
      }

      test(`${form} in ${browser.name} reads a value that a script sets, and sends two submits as one`, async () => {
        await tab.goTo(page);
        await tab.page.$eval(name, (control) => {
          control.value = 'Set by a script';
          control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          control.dispatchEvent(new Event('change', { bubbles: true }));
        });
        assert.equal(await tab.message(name), '');
        const before = await sent();
        await tab.page.$eval(submit, (button) => {
          button.click();
          button.click();
        });
        await tab.until(
          (count) =>
            [...document.querySelectorAll('.log .operation')].filter((item) => item.textContent === 'StartProfileUpdateTask')
              .length > count,
          before,
        );
        await tab.until(() => !document.querySelector('.log [data-kind=busy]'));
        assert.equal(await sent(), before + 1);
        const task = await tab.page.evaluate(async () => {
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

    test(`the portal in ${browser.name} logs no error`, () => assert.deepEqual(portal.errors, []));
  });
}
