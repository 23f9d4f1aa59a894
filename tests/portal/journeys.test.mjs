// The five journeys, each to its end.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers } from '../browsers/browsers.mjs';
import { openPortal } from './portal-page.mjs';

for (const browser of browsers) {
  describe(`the journeys in ${browser.name}`, { skip: browser.skip, timeout: 300_000 }, () => {
    let portal;
    let tab;

    before(async () => {
      portal = await openPortal(browser);
      tab = await portal.open('#/onboard');
    });
    after(() => portal?.close());

    test(`the journey onboard in ${browser.name} creates a verified partner`, async () => {
      const { at, click, step, text, write, page, until, message } = tab;
      await step('onboard', 'email');
      await write('#onboard-email [name=Email]', 'ada@');
      await page.keyboard.press('Tab');
      assert.match(await message('#onboard-email [name=Email]'), /must be an e-mail address/);
      await write('#onboard-email [name=Email]', 'Ada@engines.example');
      await click('#onboard-email [type=submit]');

      // First it fails: the sandbox decides by the number.
      await step('onboard', 'business');
      await click('#onboard-business [data-example]');
      await write('#onboard-business [name$=RegistrationId]', 'HRB FAILED');
      await click('#onboard-business [type=submit]');
      await until(() => /In progress/.test(document.querySelector('#onboard [data-step=business] .state').textContent));
      await click(`${at('onboard', 'business')} [data-advance]`);
      await until(() => /Failed/.test(document.querySelector('#onboard [data-step=business] .state').textContent));
      await write('#onboard-business [name$=RegistrationId]', '01234567');
      await click('#onboard-business [type=submit]');
      await until(() => /In progress/.test(document.querySelector('#onboard [data-step=business] .state').textContent));
      await click(`${at('onboard', 'business')} [data-advance]`);

      await step('onboard', 'registrant');
      assert.match(await text(`${at('onboard', 'business')} .step-summary`), /Analytical Engines Ltd is verified/);
      await click('#onboard-registrant [type=submit]');
      await until(() =>
        /Pending customer action/.test(document.querySelector('#onboard [data-step=registrant] .state').textContent),
      );
      await click(`${at('onboard', 'registrant')} [data-advance]`);
      await until(() => /In progress/.test(document.querySelector('#onboard [data-step=registrant] .state').textContent));
      await click(`${at('onboard', 'registrant')} [data-advance]`);

      await step('onboard', 'create');
      await click('#onboard-partner [data-example]');
      await write('#onboard-partner [name=EmailVerificationCode]', '000000');
      await click('#onboard-partner [type=submit]');
      await until(
        () => document.querySelector('#onboard-partner [name=EmailVerificationCode]').getAttribute('aria-invalid') === 'true',
      );
      assert.match(await message('#onboard-partner [name=EmailVerificationCode]'), /not the code that was sent/);
      await click('#onboard-partner [data-use-code]');
      await click('#onboard-partner [type=submit]');
      await step('onboard', 'done');
      assert.match(await text(at('onboard', 'done')), /Analytical Engines Ltd is a partner.*partner-/);
    });

    test(`the journey contact in ${browser.name} changes the alliance lead`, async () => {
      const { at, click, goTo, step, text, until } = tab;
      await goTo('contact');
      await step('contact', 'lead');
      // An unchanged address needs no code.
      assert.equal(await tab.page.$eval('#contact-lead [data-send-code]', (button) => button.checkVisibility()), false);
      await click('#contact-lead [data-example]');
      await click('#contact-lead [type=submit]');
      await until(
        () => document.querySelector('#contact-lead [name=EmailVerificationCode]').getAttribute('aria-invalid') === 'true',
      );
      await click('#contact-lead [data-send-code]');
      await click('#contact-lead [data-use-code]');
      await click('#contact-lead [type=submit]');
      await step('contact', 'done');
      assert.match(await text(at('contact', 'done')), /Grace Hopper leads the alliance/);
      assert.match(await text(`${at('contact', 'done')} table`), /E-mailAda@engines.examplegrace@engines.example/);
    });

    for (const [end, words, reason] of [
      ['', 'The profile was accepted', ''],
      ['INVALID_CONTENT', 'The profile was refused', 'INVALID_CONTENT'],
      ['DUPLICATE_PROFILE', 'The profile was refused', 'DUPLICATE_PROFILE'],
      ['INVALID_LOGO', 'The profile was refused', 'INVALID_LOGO'],
      ['INVALID_LOGO_URL', 'The profile was refused', 'INVALID_LOGO_URL'],
      ['INVALID_LOGO_FILE', 'The profile was refused', 'INVALID_LOGO_FILE'],
      ['INVALID_LOGO_SIZE', 'The profile was refused', 'INVALID_LOGO_SIZE'],
      ['INVALID_WEBSITE_URL', 'The profile was refused', 'INVALID_WEBSITE_URL'],
      ['cancel', 'The task was canceled', ''],
    ]) {
      test(`the journey profile in ${browser.name}: the task ${end ? `ends as ${end}` : 'succeeds'}`, async () => {
        const { at, click, goTo, step, page, text, until } = tab;
        await goTo('profile');
        // After the previous round.
        if (await page.$(`${at('profile', 'done')}[aria-current=step]`)) await click('[data-again]');
        await step('profile', 'edit');
        await page.select('#profile-outcome', end === 'cancel' ? '' : end);
        await page.$eval('#profile-update [name="TaskDetails.DisplayName"]', (control) => (control.value = ''));
        await click('#profile-update [data-example]');
        await until(() => document.querySelector('#profile-update [name="TaskDetails.DisplayName"]').value !== '');
        await click('#profile-update [type=submit]');
        await step('profile', 'watch');
        await until(() => /Under review/.test(document.querySelector('#profile .watch .state').textContent));
        await click(end === 'cancel' ? '[data-cancel]' : `${at('profile', 'watch')} [data-advance]`);
        await step('profile', 'done');
        assert.equal(await text(`${at('profile', 'done')} .state`), words);
        assert.deepEqual(
          await page.$$eval(`${at('profile', 'done')} .problems code`, (all) => all.map((one) => one.textContent)),
          reason ? [reason] : [],
        );
        // The quota is ten tasks a day.
        if (end === 'INVALID_LOGO_FILE') await click('#tools [data-advance="86400000"]');
      });
    }

    test(`the journey relate in ${browser.name} creates a relationship`, async () => {
      const { at, click, goTo, step, text, page } = tab;
      await goTo('relate');
      await step('relate', 'parent');
      await click('#relate-parent-form [data-example]');
      await click('#relate-parent-form [type=submit]');
      await step('relate', 'relationship');
      await click('#relate-form [data-example]');
      assert.equal(
        await page.$eval('#relate-form [name="requestedSupportPlan.resoldEnterprise.tamLocation"]', (control) =>
          control.checkVisibility(),
        ),
        true,
      );
      await click('#relate-form [type=submit]');
      await step('relate', 'done');
      assert.match(await text(at('relate', 'done')), /relationship with Difference Ltd was created.*rs-/);
      const body = await page.evaluate(() => document.querySelectorAll('.log > li').length);
      assert.ok(body > 0);
    });

    test(`the journey revise in ${browser.name} updates it, shows a stale revision, and sends on top of it`, async () => {
      const { at, click, step, text, write, page } = tab;
      await click(`${at('relate', 'done')} a.button`);
      await step('revise', 'edit');
      await write('#revise-form [name=displayName]', 'Mine');
      await page.click('#revise-form [name="requestedSupportPlan"][value=resoldUnifiedOperations]');
      await page.select('#revise-form [name="requestedSupportPlan.resoldUnifiedOperations.coverage"]', 'ENTIRE_ORGANIZATION');
      await write('#revise-form [name="requestedSupportPlan.resoldUnifiedOperations.tamLocation"]', 'Dublin');

      const other = await second(page);
      await other.step('revise', 'edit');
      assert.equal(await other.page.$eval('#revise-form [name=revision]', (control) => control.value), '1');
      await other.write('#revise-form [name=displayName]', 'Theirs');
      await other.click('#revise-form [type=submit]');
      await other.step('revise', 'done');
      assert.match(await other.text(at('revise', 'done')), /Theirs is at revision 2/);

      await page.bringToFront();
      await click('#revise-form [type=submit]');
      await step('revise', 'conflict');
      assert.match(await text(`${at('revise', 'conflict')} table`), /Display nameDifference LtdTheirsMine/);
      assert.match(await text(`${at('revise', 'conflict')} table`), /Revision121/);
      await click('[data-mine]');
      await step('revise', 'done');
      assert.match(await text(at('revise', 'done')), /Mine is at revision 3/);

      // The other way round: now the second tab has a stale revision.
      await other.page.bringToFront();
      await other.click(`${at('revise', 'done')} [data-again]`);
      await other.write('#revise-form [name=displayName]', 'Theirs again');
      await other.click('#revise-form [type=submit]');
      await other.step('revise', 'conflict');
      await other.click('[data-theirs]');
      await other.step('revise', 'edit');
      assert.deepEqual(
        await other.page.$eval('#revise-form', ({ elements }) => [elements.displayName.value, elements.revision.value]),
        ['Mine', '3'],
      );
      await other.page.close();
      await page.bringToFront();
    });

    /** The tab that a link opens. */
    async function second(page) {
      const href = await page.$eval('[data-second-tab]', (link) => [link.target, link.getAttribute('href')]);
      assert.equal(href[0], '_blank');
      return portal.open(href[1], { beside: tab });
    }

    test(`the journeys in ${browser.name} keep everything over a reload`, async () => {
      const { at, page, step, text } = tab;
      await page.reload();
      await page.waitForSelector('html[data-ready]');
      await step('revise', 'edit');
      assert.equal(await page.$eval('#revise-form [name=displayName]', (control) => control.value), 'Mine');
      await tab.goTo('onboard');
      await step('onboard', 'done');
      assert.match(await text(at('onboard', 'done')), /Analytical Engines Ltd is a partner/);
    });

    test(`the journeys in ${browser.name} offer to create what they lack`, async () => {
      const fresh = await portal.open('#/contact');
      await fresh.click('#contact [data-create-example]');
      await fresh.step('contact', 'lead');
      await fresh.goTo('revise');
      await fresh.click('#revise [data-create-example]');
      await fresh.step('revise', 'edit');
      await fresh.page.close();
      await tab.page.bringToFront();
    });

    test(`the portal in ${browser.name} logs no error`, () => assert.deepEqual(portal.errors, []));
  });
}
