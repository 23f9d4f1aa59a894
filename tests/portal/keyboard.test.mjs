// The portal by keyboard alone: all five journeys and an operation, with Tab, Enter, Space, arrows and letters.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers } from '../browsers/browsers.mjs';
import { openPortal } from './portal-page.mjs';

/** More presses of Tab than any page needs from one place to the next. */
const MOST = 90;

for (const browser of browsers) {
  describe(`the portal by keyboard in ${browser.name}`, { skip: browser.skip, timeout: 240_000 }, () => {
    let portal;
    let tab;
    let keys;

    before(async () => {
      portal = await openPortal(browser);
      tab = await portal.open();
      keys = tab.page.keyboard;
    });
    after(() => portal?.close());

    /** The focused element, in shadow trees too, and whether its focus is visible. */
    const focus = () =>
      tab.page.evaluate(() => {
        let element = document.activeElement;
        while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        // The picker's button inside a date control has the browser's own ring, which no style tells.
        const isDate = element.type === 'datetime-local';
        const seen =
          isDate ||
          [element, element.nextElementSibling].filter(Boolean).some((one) => getComputedStyle(one).outlineStyle !== 'none');
        const box = element.getBoundingClientRect();
        // After the last element, the focus is in the browser's own controls.
        return {
          words: element.name || element.textContent.trim().slice(0, 60),
          isSeen: element === document.body || (seen && box.bottom > 0 && box.top < innerHeight),
        };
      });

    async function tabTo(wanted) {
      const passed = [];
      for (let i = 0; i < MOST; i += 1) {
        await keys.press('Tab');
        const { words, isSeen } = await focus();
        assert.ok(isSeen, `the focus is not to be seen at ${words}`);
        if (typeof wanted === 'string' ? words === wanted : wanted.test(words)) return;
        passed.push(words);
      }
      assert.fail(`no ${wanted} among ${passed.join(', ')}`);
    }

    const step = async (journey, id) => {
      await tab.step(journey, id);
      // The focus is on the heading of the step.
      await tab.until((at) => document.activeElement.closest('[data-step]')?.dataset.step === at, id);
    };

    test(`the journey onboard by keyboard in ${browser.name}`, async () => {
      await tabTo('Skip to content');
      await keys.press('Enter');
      await tab.until(() => document.activeElement.id === 'main');
      await tabTo(/^1?Onboard a partner/);
      await keys.press('Enter');
      await tab.until(() => document.documentElement.dataset.page === 'onboard');

      await tabTo('Email');
      await keys.type('ada@engines.example');
      await keys.press('Enter');
      await step('onboard', 'business');
      await tabTo(/LegalName$/);
      await keys.type('Analytical Engines Ltd');
      await tabTo(/RegistrationId$/);
      await keys.type('01234567');
      await tabTo(/CountryCode$/);
      await keys.type('GB');
      await keys.press('Enter');
      await tab.until(() => document.querySelector('#onboard [data-step=business] .watch [data-advance]')?.checkVisibility());
      await tabTo('Let 5 seconds pass');
      await keys.press(' ');
      await step('onboard', 'registrant');
      await tabTo('Start the verification');
      await keys.press('Enter');
      await tab.until(() => document.querySelector('#onboard [data-step=registrant] .watch [data-advance]')?.checkVisibility());
      await tabTo('Let 5 seconds pass');
      await keys.press(' ');
      await tab.until(() => /In progress/.test(document.querySelector('#onboard [data-step=registrant] .state').textContent));
      await keys.press(' ');
      await step('onboard', 'create');
      await tabTo('PrimarySolutionType');
      await keys.type('Con');
      await tabTo('AllianceLeadContact.FirstName');
      await keys.type('Ada');
      await tabTo('AllianceLeadContact.LastName');
      await keys.type('Lovelace');
      await tabTo('AllianceLeadContact.BusinessTitle');
      await keys.type('Head of alliances');
      await tabTo('Use this code');
      await keys.press('Enter');
      await tabTo('Add a tag');
      await keys.press('Enter');
      assert.equal((await focus()).words, 'Tags[0].Key');
      await keys.type('team');
      await tabTo('Remove');
      await keys.press(' ');
      assert.equal((await focus()).words, 'Add a tag');
      await tabTo('Create the partner');
      await keys.press('Enter');
      await step('onboard', 'done');
      const [partner] = await tab.page.evaluate(async () => {
        const { clients } = await import('/sandbox/clients.mjs');
        return (await clients.account.listPartners({ Catalog: 'AWS' })).PartnerSummaryList;
      });
      assert.equal(partner.LegalName, 'Analytical Engines Ltd');
    });

    /** From anywhere, by the search box, to a journey's link. */
    async function go(title, id) {
      await tab.page.focus('main');
      await keys.press('/');
      await tabTo(title);
      await keys.press('Enter');
      await tab.until((at) => document.documentElement.dataset.page === at, id);
    }

    test(`the journey contact by keyboard in ${browser.name}`, async () => {
      await go('Change the alliance lead', 'contact');
      await tab.step('contact', 'lead');
      await tabTo('AllianceLeadContact.FirstName');
      await keys.type('Grace');
      await tabTo('AllianceLeadContact.LastName');
      await keys.type('Hopper');
      await tabTo('AllianceLeadContact.Email');
      await keys.type('grace@engines.example');
      await tabTo('Send a code');
      await keys.press('Enter');
      await tab.until(() => document.querySelector('#contact-lead [data-use-code]')?.checkVisibility());
      await tabTo('Use this code');
      await keys.press('Enter');
      await tabTo('Change the lead');
      await keys.press('Enter');
      await step('contact', 'done');
      assert.match(await tab.text(tab.at('contact', 'done')), /Grace Hopper leads the alliance/);
    });

    test(`the journey profile by keyboard in ${browser.name}`, async () => {
      await go('Update the profile', 'profile');
      await tab.step('profile', 'edit');
      await tabTo('TaskDetails.DisplayName');
      await keys.type('Engines of analysis');
      await tabTo('Start the update');
      await keys.press('Enter');
      await step('profile', 'watch');
      await tabTo('Let 5 seconds pass');
      await keys.press(' ');
      await step('profile', 'done');
      assert.match(await tab.text(tab.at('profile', 'done')), /The profile was accepted.*Engines of analysis/);
    });

    test(`the journeys relate and revise by keyboard in ${browser.name}, with a stale revision`, async () => {
      await go('Create a relationship', 'relate');
      await tab.step('relate', 'parent');
      await tabTo('program');
      await keys.type('Sol');
      await tabTo('displayName');
      await keys.type('Resale');
      await tabTo('accountId');
      await keys.type('444455556666');
      await keys.press('Enter');
      await step('relate', 'relationship');
      await tabTo('displayName');
      await keys.type('Difference Ltd');
      await tabTo('associatedAccountId');
      await keys.type('777788889999');
      await tabTo('associationType');
      await keys.type('End');
      await tabTo('sector');
      await keys.type('Com');
      await tabTo('requestedSupportPlan');
      await keys.press('ArrowDown');
      await tabTo('requestedSupportPlan.resoldEnterprise.coverage');
      await keys.type('Ent');
      await tabTo('requestedSupportPlan.resoldEnterprise.tamLocation');
      await keys.type('London');
      await tabTo('Create the relationship');
      await keys.press('Enter');
      await step('relate', 'done');
      await tabTo(/^Update it/);
      await keys.press('Enter');
      await tab.step('revise', 'edit');

      // Somebody else updates it first.
      await tab.page.evaluate(async () => {
        const { channel } = (await import('/sandbox/clients.mjs')).clients;
        const {
          items: [{ id: identifier, programManagementAccountId: programManagementAccountIdentifier }],
        } = await channel.listRelationships({ catalog: 'AWS' });
        await channel.updateRelationship({
          catalog: 'AWS',
          identifier,
          programManagementAccountIdentifier,
          revision: '1',
          displayName: 'Theirs',
        });
      });
      await tabTo('displayName');
      await keys.type('Mine');
      await tabTo('Update the relationship');
      await keys.press('Enter');
      await step('revise', 'conflict');
      await tabTo('Send mine anyway');
      await keys.press('Enter');
      await step('revise', 'done');
      assert.match(await tab.text(tab.at('revise', 'done')), /Mine is at revision 3/);
    });

    test(`an operation by search and keyboard in ${browser.name}`, async () => {
      await tab.page.focus('main');
      await keys.press('/');
      await keys.type('createrel');
      await tab.until(() => document.querySelector('.results a')?.textContent.startsWith('CreateRelationship'));
      await keys.press('Enter');
      await tab.until(() => document.documentElement.dataset.page === 'channel.CreateRelationship');
      await tabTo('catalog');
      await keys.type('Sandbox');
      await tabTo('associationType');
      await keys.type('End');
      await tabTo('programManagementAccountIdentifier');
      await keys.type('pma-0123456789abc');
      await tabTo('associatedAccountId');
      await keys.type('777788889999');
      await tabTo('displayName');
      await keys.type('Difference Ltd');
      await tabTo('sector');
      await keys.type('Com');
      await tabTo('requestedSupportPlan');
      await keys.press('ArrowDown');
      await tabTo('requestedSupportPlan.resoldEnterprise.coverage');
      await keys.type('Ent');
      await tabTo('requestedSupportPlan.resoldEnterprise.tamLocation');
      await keys.type('London');
      await tabTo('Send');
      await keys.press('Enter');
      await tab.until(() =>
        /good|bad/.test(document.querySelector('main section:not([hidden]) [data-response] .state').dataset.kind),
      );
      assert.match(await tab.text('main section:not([hidden]) [data-response] pre'), /"id": "rs-/);
    });

    test(`the sandbox over a small page takes, holds and returns the focus in ${browser.name}`, async () => {
      await tab.page.setViewport({ width: 360, height: 740 });
      await tab.page.focus('#open-tools');
      await keys.press('Enter');
      assert.equal(await tab.page.evaluate(() => document.activeElement.id), 'tools');
      await tabTo('Close');
      assert.equal(await tab.page.$eval('main', (main) => main.inert), true);
      await keys.press('Escape');
      assert.equal(await tab.page.evaluate(() => document.activeElement.id), 'open-tools');
      assert.equal(await tab.page.$eval('main', (main) => main.inert), false);
      await tab.page.focus('#open-menu');
      await keys.press('Enter');
      await tab.until(() => document.querySelector('#search').checkVisibility());
      // The search still has its text.
      await tab.page.focus('#search');
      await keys.press('Escape');
      assert.equal(await tab.page.$eval('#search', (box) => box.value), '');
      await tabTo('Overview');
      await keys.press('Escape');
      assert.equal(await tab.page.evaluate(() => document.activeElement.id), 'open-menu');
    });

    test(`the portal in ${browser.name} logs no error`, () => assert.deepEqual(portal.errors, []));
  });
}
