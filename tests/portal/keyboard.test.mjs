// By keyboard alone: all five journeys and an operation, with Tab, Enter, Space, arrows and letters.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers } from '../browsers/browsers.mjs';
import { deskIn } from './portal-page.mjs';

/** More stops than any page has between two that matter. */
const MOST = 90;

for (const one of browsers) {
  describe(`by keyboard in ${one.name}`, { skip: one.skip, timeout: 240_000 }, () => {
    let desk, hand, keys;

    before(async () => {
      desk = await deskIn(one);
      hand = await desk.open();
      keys = hand.page.keyboard;
    });
    after(() => desk?.close());

    /** Where the focus is, inside of shadow trees too, and whether one sees it there. */
    const focus = () =>
      hand.page.evaluate(() => {
        let element = document.activeElement;
        while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        const seen = [element, element.nextElementSibling]
          .filter(Boolean)
          .some((one) => getComputedStyle(one).outlineStyle !== 'none');
        const box = element.getBoundingClientRect();
        // A page that was left by Tab is the browser's own: nothing to see here.
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
      await hand.step(journey, id);
      // The focus went to the step's own heading.
      await hand.until((at) => document.activeElement.closest('[data-step]')?.dataset.step === at, id);
    };

    test('onboard a partner', async () => {
      await tabTo('Skip to content');
      await keys.press('Enter');
      await hand.until(() => document.activeElement.id === 'main');
      await tabTo(/^1?Onboard a partner/);
      await keys.press('Enter');
      await hand.until(() => document.documentElement.dataset.page === 'onboard');

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
      await hand.until(() => document.querySelector('#onboard [data-step=business] .watch [data-advance]')?.checkVisibility());
      await tabTo('Let 5 seconds pass');
      await keys.press(' ');
      await step('onboard', 'registrant');
      await tabTo('Start the verification');
      await keys.press('Enter');
      await hand.until(() =>
        document.querySelector('#onboard [data-step=registrant] .watch [data-advance]')?.checkVisibility(),
      );
      await tabTo('Let 5 seconds pass');
      await keys.press(' ');
      await hand.until(() => /In progress/.test(document.querySelector('#onboard [data-step=registrant] .state').textContent));
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
      const [partner] = await hand.page.evaluate(async () => {
        const { clients } = await import('/sandbox/clients.mjs');
        return (await clients.account.listPartners({ Catalog: 'AWS' })).PartnerSummaryList;
      });
      assert.equal(partner.LegalName, 'Analytical Engines Ltd');
    });

    /** From wherever one is, over the search box, to a journey's link. */
    async function go(title, id) {
      await hand.page.focus('main');
      await keys.press('/');
      await tabTo(title);
      await keys.press('Enter');
      await hand.until((at) => document.documentElement.dataset.page === at, id);
    }

    test('put the alliance lead', async () => {
      await go('Change the alliance lead', 'contact');
      await hand.step('contact', 'lead');
      await tabTo('AllianceLeadContact.FirstName');
      await keys.type('Grace');
      await tabTo('AllianceLeadContact.LastName');
      await keys.type('Hopper');
      await tabTo('AllianceLeadContact.Email');
      await keys.type('grace@engines.example');
      await tabTo('Send a code');
      await keys.press('Enter');
      await hand.until(() => document.querySelector('#contact-lead [data-use-code]')?.checkVisibility());
      await tabTo('Use this code');
      await keys.press('Enter');
      await tabTo('Change the lead');
      await keys.press('Enter');
      await step('contact', 'done');
      assert.match(await hand.text(hand.at('contact', 'done')), /Grace Hopper leads the alliance/);
    });

    test('update the profile', async () => {
      await go('Update the profile', 'profile');
      await hand.step('profile', 'edit');
      await tabTo('TaskDetails.DisplayName');
      await keys.type('Engines of analysis');
      await tabTo('Start the update');
      await keys.press('Enter');
      await step('profile', 'watch');
      await tabTo('Let 5 seconds pass');
      await keys.press(' ');
      await step('profile', 'done');
      assert.match(await hand.text(hand.at('profile', 'done')), /The profile was accepted.*Engines of analysis/);
    });

    test('create a relationship, update it, and meet a stale revision', async () => {
      await go('Create a relationship', 'relate');
      await hand.step('relate', 'parent');
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
      await hand.step('revise', 'edit');

      // Somebody else is faster.
      await hand.page.evaluate(async () => {
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
      assert.match(await hand.text(hand.at('revise', 'done')), /Mine is at revision 3/);
    });

    test('create a relationship, by search', async () => {
      await hand.page.focus('main');
      await keys.press('/');
      await keys.type('createrel');
      await hand.until(() => document.querySelector('.results a')?.textContent.startsWith('CreateRelationship'));
      await keys.press('Enter');
      await hand.until(() => document.documentElement.dataset.page === 'channel.CreateRelationship');
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
      await hand.until(() =>
        /good|bad/.test(document.querySelector('main section:not([hidden]) [data-response] .state').dataset.kind),
      );
      assert.match(await hand.text('main section:not([hidden]) [data-response] pre'), /"id": "rs-/);
    });

    test('the sandbox over a small page takes the focus, holds it, and gives it back', async () => {
      await hand.page.setViewport({ width: 360, height: 740 });
      await hand.page.focus('#open-tools');
      await keys.press('Enter');
      assert.equal(await hand.page.evaluate(() => document.activeElement.id), 'tools');
      await tabTo('Close');
      assert.equal(await hand.page.$eval('main', (main) => main.inert), true);
      await keys.press('Escape');
      assert.equal(await hand.page.evaluate(() => document.activeElement.id), 'open-tools');
      assert.equal(await hand.page.$eval('main', (main) => main.inert), false);
      await hand.page.focus('#open-menu');
      await keys.press('Enter');
      await hand.until(() => document.querySelector('#search').checkVisibility());
      // What was searched for is still there.
      await hand.page.focus('#search');
      await keys.press('Escape');
      assert.equal(await hand.page.$eval('#search', (box) => box.value), '');
      await tabTo('Overview');
      await keys.press('Escape');
      assert.equal(await hand.page.evaluate(() => document.activeElement.id), 'open-menu');
    });

    test('nothing complained', () => assert.deepEqual(desk.complaints, []));
  });
}
