// The portal under its strict policy, as a person uses it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { axe, browsers, screenshots, serve } from './browsers.mjs';

/** A form's section, one input to spoil, what it then says, and the answer's status. */
const FORMS = [
  ['create-partner', 'LegalName', 'Engines 🚀', /Partner Central does not take/, '200 · CreatePartner succeeded'],
  ['alliance-lead', 'AllianceLeadContact.Email', 'grace at engines', /must be an e-mail address/, '200 · PutAllianceLeadContact succeeded'],
  ['profile', 'TaskDetails.WebsiteUrl', 'engines.example', /begins with https/, '200 · StartProfileUpdateTask succeeded'],
  ['create-relationship', 'associatedAccountId', '12', /must have exactly 12 characters, not 2/, '200 · CreateRelationship succeeded'],
  ['update-relationship', 'revision', 'one', /must be digits only/, '200 · UpdateRelationship succeeded'],
];

for (const { name, skip, launch } of browsers) {
  describe(`the portal in ${name}`, { skip, timeout: 240_000 }, () => {
    let server, browser, page;
    const complaints = [];

    before(async () => {
      server = await serve();
      browser = await launch();
      page = await open();
    });

    after(async () => {
      await browser?.close();
      server?.close();
    });

    async function open(hash = '') {
      const opened = await browser.newPage();
      // A page behind others gets no focus.
      await opened.bringToFront();
      await opened.setViewport({ width: 1280, height: 900 });
      opened.on('pageerror', (error) => complaints.push(error.message));
      opened.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await opened.goto(`${server.url}/${hash}`);
      await opened.waitForSelector('html[data-ready]');
      return opened;
    }

    const text = (selector, on = page) => on.$eval(selector, (element) => element.textContent);
    const goTo = async (id, on = page) => {
      await on.click(`nav a[href="#/${id}"]`);
      await on.waitForSelector(`#${id}:not([hidden])`);
    };
    const example = async (id, kind) => {
      await page.click(`#${id} [data-example=${kind}]`);
      const has = kind === 'good' ? 'good' : 'bad';
      await page.waitForSelector(`#${id} [data-request] [data-kind=${has}]`);
    };
    const answered = async (id, kind, on = page) => {
      await on.waitForSelector(`#${id} [data-answer] [data-kind=${kind}]`);
      return text(`#${id} [data-answer] .state`, on);
    };
    /** What stands at an input: whether it is invalid, and its message. */
    const at = (id, input) => page.$eval(`#${id} [name="${input}"]:not(fieldset)`, (control) => ({
      invalid: control.getAttribute('aria-invalid'),
      said: (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((one) => document.getElementById(one))
        .filter((one) => one.className.includes('message')).map((one) => one.textContent).join(),
    }));

    for (const [id, input, bad, message, status] of FORMS) {
      test(`${id}: a bad field says so, a good form is answered`, async () => {
        await goTo(id);
        await example(id, 'good');
        assert.deepEqual(await at(id, input), { invalid: null, said: '' });
        const selector = `#${id} [name="${input}"]`;
        const good = await page.$eval(selector, (control) => control.value);
        await page.$eval(selector, (control) => (control.value = ''));
        await page.type(selector, bad);
        await page.focus(`#${id} button[type=submit]`);
        await page.waitForSelector(`${selector}[aria-invalid=true]`);
        assert.match((await at(id, input)).said, message);
        assert.match(await text(`#${id} [data-request] .state`), /1 problem: it would not be sent/);

        await page.click(`#${id} button[type=submit]`);
        assert.equal(await page.evaluate(() => document.activeElement.name), input);
        assert.equal(await text(`#${id} [data-answer] .state`), 'Nothing was sent yet.');

        await page.$eval(selector, (control) => control.select());
        await page.keyboard.press('Backspace');
        await page.type(selector, good);
        assert.deepEqual(await at(id, input), { invalid: null, said: '' });
        await page.waitForFunction((id) => document.querySelector(`#${id} .headers`).textContent.includes('AWS4-HMAC-SHA256'), {}, id);
        await page.click(`#${id} button[type=submit]`);
        assert.equal(await answered(id, 'good'), status);
      });
    }

    test('every bad example is told field by field', async () => {
      for (const [id] of FORMS) {
        await goTo(id);
        await example(id, 'bad');
        const { problems, invalid, summary } = await page.$eval(`#${id}`, (section) => ({
          problems: section.querySelectorAll('.problems li').length,
          // A group of boxes is one field.
          invalid: new Set([...section.querySelectorAll('[aria-invalid=true]')].map((control) => control.name)).size,
          summary: section.querySelectorAll('[data-message-summary] a').length,
        }));
        assert.ok(problems >= 4, `${id}: ${problems}`);
        assert.deepEqual([invalid, summary], [problems, problems], id);
      }
    });

    test('a second partner is a conflict', async () => {
      await goTo('create-partner');
      await example('create-partner', 'good');
      await page.click('#create-partner button[type=submit]');
      assert.match(await answered('create-partner', 'bad'), /^ConflictException · DUPLICATE_PARTNER/);
      const summary = await page.$eval('#create-partner [role=alert]', (element) => [element.textContent, element === document.activeElement]);
      assert.deepEqual(summary, ['the account has a partner in this catalog', true]);
    });

    test('the service’s own refusal of a field stands at that field', async () => {
      await goTo('alliance-lead');
      await example('alliance-lead', 'good');
      const mail = await open('#/create-partner');
      await mail.click('#create-partner [data-example=good]');
      await mail.waitForSelector('#create-partner [data-request] [data-kind=good]');
      await mail.select('#create-partner [name=Catalog]', 'AWS');
      await mail.click('#create-partner button[type=submit]');
      assert.match(await answered('create-partner', 'bad', mail), /^ValidationException/);
      const code = await mail.$eval('#create-partner [name=EmailVerificationCode]', (control) => [control.nextElementSibling.textContent, control === document.activeElement]);
      assert.deepEqual(code, ['is not the code that was sent last to this e-mail', true]);

      await mail.click('#create-partner [data-mail]');
      await mail.waitForFunction(() => /\d{6}/.test(document.querySelector('#create-partner .mail').textContent));
      const [sent] = (await text('#create-partner .mail', mail)).match(/\d{6}/);
      await mail.$eval('#create-partner [name=EmailVerificationCode]', (control) => control.select());
      await mail.keyboard.press('Backspace');
      await mail.type('#create-partner [name=EmailVerificationCode]', sent);
      await mail.click('#create-partner button[type=submit]');
      await answered('create-partner', 'good', mail);
      await mail.close();
      await page.bringToFront();
    });

    test('identifiers go on, and the clock ends the task', async () => {
      const [relationship, revision] = await page.$eval('#update-relationship-form', ({ elements }) => [elements.identifier.value, elements.revision.value]);
      await goTo('update-relationship');
      await page.click('#update-relationship [type=reset]');
      await page.waitForFunction(() => /^rs-/.test(document.forms['update-relationship-form'].elements.identifier.value));
      assert.ok(relationship !== '' && revision !== '');
      assert.equal(await page.$eval('#update-relationship-form', ({ elements }) => elements.revision.value), '2');
      await goTo('profile');
      await page.click('#advance');
      await page.waitForFunction(() => document.querySelector('#profile .task .state').textContent === 'SUCCEEDED');
    });

    test('by keyboard alone', async () => {
      const keys = await open('#/create-relationship');
      const press = async (...all) => {
        for (const key of all) await keys.keyboard.press(key);
      };
      const focused = () => keys.evaluate(() => document.activeElement.name || document.activeElement.textContent);
      await keys.focus('#create-relationship h1');
      // Past the examples and the catalog.
      await press('Tab', 'Tab', 'Tab', 'Tab');
      assert.equal(await focused(), 'associationType');
      await keys.keyboard.type('End');
      await press('Tab', 'Tab');
      await keys.keyboard.type('444455556666');
      await press('Tab');
      await keys.keyboard.type('Difference Ltd');
      await press('Tab', 'Tab');
      await keys.keyboard.type('Com');
      await press('Tab');
      assert.equal(await focused(), 'Add a tag');
      await press('Enter');
      assert.equal(await focused(), 'tags[0].key');
      await keys.keyboard.type('team');
      await press('Tab', 'Tab');
      assert.equal(await focused(), 'Remove');
      await press('Enter');
      assert.equal(await focused(), 'Add a tag');
      await press('Enter');
      assert.equal(await focused(), 'tags[1].key');
      await keys.keyboard.type('team');
      await press('Tab', 'Tab', 'Tab', 'Tab', 'ArrowDown', 'Tab');
      assert.equal(await focused(), 'requestedSupportPlan.resoldEnterprise.coverage');
      await keys.keyboard.type('Ent');
      await press('Tab');
      await keys.keyboard.type('London');
      await press('Enter');
      assert.equal(await answered('create-relationship', 'good', keys), '200 · CreateRelationship succeeded');
      const body = JSON.parse(await text('#create-relationship [data-request] pre', keys));
      assert.deepEqual([body.tags, body.requestedSupportPlan], [
        [{ key: 'team', value: '' }],
        { resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'London' } },
      ]);
      await keys.close();
      await page.bringToFront();
    });

    test('axe finds nothing, and nothing is wider than the page', async () => {
      await page.evaluate(axe);
      for (const [scheme, width] of [['light', 1280], ['light', 360], ['dark', 1280], ['dark', 390]]) {
        await page.setViewport({ width, height: 900 });
        // Puppeteer cannot ask Firefox for dark. Without motion: a colour on its way to another has a contrast of its own.
        const features = [{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }];
        if (name === 'chrome') await page.emulateMediaFeatures(features);
        else if (scheme === 'dark') continue;
        for (const [id] of FORMS) {
          await goTo(id);
          await example(id, 'bad');
          const violations = await page.evaluate(async () => (await window.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`));
          assert.deepEqual(violations, [], `${id} ${scheme} ${width}`);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, `${id} ${width}`);
          await page.screenshot({ path: join(screenshots, `${name}-${id}-${scheme}-${width}.png`), fullPage: true });
        }
      }
    });

    test('nothing complained', () => assert.deepEqual(complaints, []));
  });
}
