// bindForm as people use it: typing, pasting, tabbing and submitting with real keys, in real browsers.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers } from '../browsers/browsers.mjs';
import { servePortal } from '../portal/portal-server.mjs';
import { helpers } from './in-page.mjs';

const LEAD = 'AllianceLeadContact';
const NAMES = [
  'Catalog',
  'LegalName',
  'EmailVerificationCode',
  `${LEAD}.FirstName`,
  `${LEAD}.LastName`,
  `${LEAD}.Email`,
  `${LEAD}.BusinessTitle`,
];
const TYPED = ['Sandbox', 'Engines Ltd', '123456', 'Ada', 'Lovelace', 'ada@example.com', 'Engineer'];

for (const { name, skip, open } of browsers) {
  describe(`people and bindForm in ${name}`, { skip, timeout: 180_000 }, () => {
    let server;
    let browser;
    let page;

    before(async () => {
      server = await servePortal();
      browser = await open();
      page = await browser.newPage();
      await page.bringToFront();
      await page.goto(`${server.url}/empty.html`);
      await page.evaluate(helpers);
    });

    after(async () => {
      await browser?.close();
      server?.close();
    });

    /** A form of CreatePartner that records its submits in `sent`; `settle(error)` ends the last one. */
    const show = (html = '') =>
      page.evaluate(
        (names, html) => {
          const inputs = names.map((name) => `<label>${name} <input name="${name}"></label>`).join('');
          const form = put(
            document.body,
            `${inputs}<select name="PrimarySolutionType"><option value="">Choose</option><option value="SOFTWARE_PRODUCTS">Software</option></select>${html}`,
          );
          window.sent = [];
          window.bound = bindForm(form, account.CreatePartner, {
            onSubmit: (request) =>
              new Promise((resolve, reject) => {
                sent.push(request);
                window.settle = (error) => (error ? reject(error) : resolve(undefined));
              }),
          });
          form.elements[0].focus();
        },
        NAMES,
        html,
      );
    const press = async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const chord = async (...keys) => {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    };
    const focused = () => page.evaluate(() => document.activeElement.name || document.activeElement.localName);
    const now = () =>
      page.evaluate(() => ({
        messages: messagesOf(bound.form),
        summary: summary(bound.form),
        status: readOut(bound.form),
        sent: sent.length,
      }));
    const turn = () => page.evaluate(() => turn());
    /** Types and tabs through the whole form. */
    const fill = async () => {
      for (const text of TYPED) {
        await page.keyboard.type(text);
        await press('Tab');
      }
      await page.keyboard.type('Software');
    };
    const submitted = async () => {
      await page.click('form > button');
      await turn();
      return now();
    };

    test(`bindForm in ${name} shows issues of the fields that were left, and announces each once`, async () => {
      await show();
      await page.keyboard.type('AWS');
      await press('Tab', 'Tab');
      await turn();
      const left = await now();
      assert.deepEqual(left, {
        messages: { LegalName: 'is required' },
        summary: [],
        status: 'LegalName is required',
        sent: 0,
      });
      await page.keyboard.type('12');
      // Announcements while typing would disturb.
      assert.deepEqual(await now(), { ...left, status: '' });
      await chord('Shift', 'Tab');
      await turn();
      assert.equal((await now()).status, 'EmailVerificationCode must have exactly 6 characters, not 2');
      await page.keyboard.type('E');
      const { messages, status } = await now();
      assert.deepEqual([Object.keys(messages), status], [['EmailVerificationCode'], '']);
    });

    test(`bindForm in ${name} submits nothing invalid by Enter, and links each issue to its field`, async () => {
      await show('<details><summary>Tag</summary><input name="Tags[3].Value" value="x"><input name="Tags[3].Key"></details>');
      await press('Enter');
      await turn();
      const { messages, summary, sent } = await now();
      assert.equal(sent, 0);
      assert.equal(await focused(), 'Catalog');
      assert.deepEqual(Object.keys(messages).sort(), [...NAMES, 'PrimarySolutionType', 'Tags[3].Key'].sort());
      assert.equal(summary.length, 9);
      assert.equal(summary.at(-1), 'Tags 1: Key is required');
      const links = await page.$$('[role=alert] a');
      for (const link of links) {
        await link.focus();
        await press('Enter');
        const at = await page.evaluate(() => [
          document.activeElement.name,
          document.activeElement.getAttribute('aria-invalid'),
          document.activeElement.getClientRects().length,
        ]);
        assert.equal(at[1], 'true');
        assert.ok(at[2] > 0, `${at[0]} can be seen`);
      }
      assert.equal(await focused(), 'Tags[3].Key');
      assert.equal(await page.evaluate(() => location.hash), '');
      // A corrected field leaves the list, and the rest stays as it was announced.
      await page.keyboard.type('team');
      assert.deepEqual((await now()).summary, summary.slice(0, -1));
    });

    test(`bindForm in ${name} submits a valid form once, however often a person submits it`, async () => {
      await show();
      await fill();
      await press('Tab', 'Enter', 'Enter', ' ');
      await page.click('form > button', { count: 3 });
      await turn();
      const during = await page.evaluate(() => {
        const button = bound.form.querySelector('button');
        return [bound.pending, bound.form.ariaBusy, button.ariaDisabled, button.disabled, document.activeElement === button];
      });
      assert.deepEqual(during, [true, 'true', 'true', false, true]);
      assert.deepEqual(await page.evaluate(() => sent), [
        {
          Catalog: 'Sandbox',
          LegalName: 'Engines Ltd',
          EmailVerificationCode: '123456',
          PrimarySolutionType: 'SOFTWARE_PRODUCTS',
          AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'Engineer' },
        },
      ]);
      await page.evaluate(() => settle({ issues: [{ path: ['AllianceLeadContact', 'Email'], message: 'is blocked' }] }));
      await turn();
      assert.deepEqual(await now(), {
        messages: { [`${LEAD}.Email`]: 'is blocked' },
        summary: ['AllianceLeadContact.Email is blocked'],
        status: '',
        sent: 1,
      });
      assert.equal(await focused(), `${LEAD}.Email`);
      assert.deepEqual(
        await page.evaluate(() => [bound.pending, bound.form.ariaBusy, bound.form.querySelector('button').ariaDisabled]),
        [false, null, null],
      );
      await page.keyboard.type('x');
      assert.deepEqual(await now(), { messages: {}, summary: [], status: '', sent: 1 });
      await press('Enter');
      assert.equal((await now()).sent, 2);
    });

    test(`bindForm in ${name} keeps pasted text whole`, async () => {
      await show('<textarea name="Tags[0].Key"></textarea><textarea name="Tags[0].Value"></textarea>');
      const paste = async (text, target) => {
        await page.evaluate((text) => {
          const source = document.body.appendChild(Object.assign(document.createElement('textarea'), { value: text }));
          source.select();
        }, text);
        await chord('Control', 'KeyC');
        await page.evaluate((target) => {
          document.body.lastChild.remove();
          bound.form.elements[target].select();
        }, target);
        await chord('Control', 'KeyV');
        return page.evaluate((target) => bound.form.elements[target].value, target);
      };
      const long = 'x'.repeat(10_000);
      assert.equal(await paste(long, 'LegalName'), long);
      // 256 code points are 512 UTF-16 units, which a native maxlength would cut in half.
      const rockets = '🚀'.repeat(256);
      assert.equal(await paste(rockets, 'Tags[0].Value'), rockets);
      const marks = `${'e\u0301'.repeat(50)}${'👩‍👩‍👧'.repeat(5)}`;
      assert.equal(await paste(marks, 'Tags[0].Key'), marks);
      const { messages } = await submitted();
      assert.equal(messages.LegalName, 'must have 1 to 80 characters, not 10000');
      assert.deepEqual([messages['Tags[0].Key'], messages['Tags[0].Value']], [undefined, undefined]);
      assert.equal(await paste(`${rockets}🚀`, 'Tags[0].Value'), `${rockets}🚀`);
      assert.equal(await paste(`${'مرحبا بالعالم'.repeat(9)}\u200f`, 'Tags[0].Key'), `${'مرحبا بالعالم'.repeat(9)}\u200f`);
      const after = (await submitted()).messages;
      assert.deepEqual(
        [after['Tags[0].Key'], after['Tags[0].Value']],
        [undefined, 'must have at most 256 characters, not 257'],
      );
    });

    test(`bindForm in ${name} reads text that is right to left, combined or beyond U+FFFF`, async () => {
      await show();
      await page.evaluate(() => bound.form.elements.LegalName.focus());
      const text = 'שלום e\u0301 🚀';
      for (const character of text) await page.keyboard.sendCharacter(character);
      assert.equal(await page.evaluate(() => bound.value().LegalName), text);
      const { messages } = await submitted();
      // This pattern allows all of it but the emoji.
      assert.match(messages.LegalName, /^may not have emoji/);
      await page.evaluate(() => bound.form.elements.LegalName.focus());
      await press('End', 'Backspace');
      assert.equal((await now()).messages.LegalName, undefined);
    });

    test(`bindForm in ${name} does not disturb an input method`, {
      skip: name !== 'Chromium' && 'only Chromium lets a test compose as an input method does',
    }, async () => {
      await show();
      await submitted();
      await page.evaluate(() => bound.form.elements.LegalName.focus());
      const keys = await page.createCDPSession();
      const compose = (text) =>
        keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await page.evaluate(() => {
        window.writes = 0;
        new MutationObserver((records) => (writes += records.length)).observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      });
      for (const text of ['ｋ', 'か', 'かい', '会', '会社']) await compose(text);
      const during = await page.evaluate(() => [bound.form.elements.LegalName.value, messagesOf(bound.form).LegalName, writes]);
      assert.deepEqual(during, ['会社', 'is required', 0]);
      await keys.send('Input.insertText', { text: '会社' });
      assert.deepEqual(await page.evaluate(() => [bound.value().LegalName, 'LegalName' in messagesOf(bound.form)]), [
        '会社',
        false,
      ]);
    });

    test(`bindForm in ${name} does not treat a move within radio buttons as leaving the field`, async () => {
      await page.evaluate(() => {
        const radio = (value) => `<label><input type="radio" name="PrimarySolutionType" value="${value}">${value}</label>`;
        const form = put(
          document.body,
          `<fieldset name="PrimarySolutionType"><legend>Type</legend>${radio('NONSENSE')}${radio('OTHER')}</fieldset><input name="LegalName" value="E">`,
        );
        window.bound = bindForm(form, account.CreatePartner);
        form.elements[1].focus();
      });
      await press(' ');
      await turn();
      // A choice is checked immediately, because it is complete.
      assert.equal(
        await page.evaluate(() => document.querySelector('legend + span').textContent.slice(0, 14)),
        'must be one of',
      );
      await page.evaluate(() => bound.clear());
      await page.evaluate(() => bound.form.elements[2].focus());
      await turn();
      assert.deepEqual(await page.evaluate(() => messagesOf(bound.form)), {});
      await press('Tab');
      await turn();
      assert.deepEqual(await page.evaluate(() => Object.keys(messagesOf(bound.form))), ['PrimarySolutionType']);
    });

    test(`bindForm in ${name} shows no issues of a reset form until a field is left again`, async () => {
      await show('<button type="reset">Clear</button>');
      await submitted();
      await page.click('[type=reset]');
      await turn();
      assert.deepEqual(await now(), { messages: {}, summary: [], status: '', sent: 0 });
      await page.evaluate(() => bound.form.elements.EmailVerificationCode.focus());
      await page.keyboard.type('1');
      assert.deepEqual((await now()).messages, {});
    });
  });
}
