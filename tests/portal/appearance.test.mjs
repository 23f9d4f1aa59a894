// Every page in light and dark, from 360 to 3,840 pixels wide: axe finds nothing, and nothing is wider than the page.
// Screenshots of the main states go into target/screenshots.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { operations } from 'partner-central';
import { browsers } from '../browsers/browsers.mjs';
import { openPortal } from './portal-page.mjs';

const screenshots = fileURLToPath(new URL('../../target/screenshots', import.meta.url));
mkdirSync(screenshots, { recursive: true });

const JOURNEYS = ['onboard', 'contact', 'profile', 'relate', 'revise'];
const SIZES = [
  [360, 740],
  [768, 1024],
  [1280, 900],
  [1920, 1080],
  [3840, 2160],
];
/** One operation of each kind: flat, nested, with a union, with a long list of boxes, with lists of texts. */
const SOME = [
  'account.CreatePartner',
  'account.StartVerification',
  'account.StartProfileUpdateTask',
  'channel.CreateRelationship',
  'channel.ListChannelHandshakes',
];

for (const browser of browsers) {
  describe(`the looks of the portal in ${browser.name}`, { skip: browser.skip, timeout: 1_000_000 }, () => {
    let portal;
    let tab;
    const isChrome = browser.name === 'Chromium';
    const ids = isChrome ? Object.keys(operations) : SOME;

    before(async () => {
      portal = await openPortal(browser);
      tab = await opened();
    });
    after(() => portal?.close());

    async function opened() {
      const made = await portal.open();
      // During a transition, colours have other contrasts; without transitions, axe sees the final ones.
      if (isChrome) await made.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await made.begin('reseller');
      return made;
    }

    const scheme = (name) => tab.page.$eval(`#scheme [value=${name}]`, (radio) => radio.click());
    const inside = (id, selector) => `section[id="${id}"] partner-central-form >>> ${selector}`;
    /** Waits for animations, except for those that Firefox never finishes. */
    const settled = () =>
      tab.page.evaluate(() => {
        const moving = document.getAnimations().filter(({ effect }) => effect.getTiming().iterations !== Infinity);
        return Promise.race([
          Promise.allSettled(moving.map(({ finished }) => finished)),
          new Promise((resolve) => setTimeout(resolve, 500)),
        ]).then(() => {});
      });

    /** Asserts that the shown page is no wider than any viewport. */
    async function isNoWider(what) {
      for (const [width, height] of SIZES) {
        await tab.page.setViewport({ width, height });
        await tab.isNoWider(`${what} at ${width}`);
      }
      await tab.page.setViewport({ width: 1280, height: 900 });
    }

    /** Takes screenshots, in all sizes and colours or in one. */
    async function picture(name, isAll = false) {
      for (const colours of isAll ? ['light', 'dark'] : ['light']) {
        await scheme(colours);
        for (const [width, height] of [SIZES[0], SIZES[2], SIZES[4]]) {
          // The pages are the same in Firefox: one size is enough.
          if (width !== 1280 && !(isAll && isChrome)) continue;
          await tab.page.setViewport({ width, height });
          await settled();
          // Full pages start at the top, the others where the page is scrolled to.
          if (width === 360) await tab.page.evaluate(() => scrollTo(0, 0));
          await tab.page.screenshot({
            path: join(screenshots, `${browser.name.toLowerCase()}-${name}-${colours}-${width}.png`),
            fullPage: width === 360,
          });
        }
      }
      await tab.page.setViewport({ width: 1280, height: 900 });
      await scheme('light');
    }

    /** Asserts accessibility in light and dark, which differ only in contrast. */
    async function both(what, within) {
      // A step that fades in has less contrast.
      await settled();
      await tab.axe(what, within);
      await tab.contrast(`${what}, light`, within);
      await scheme('dark');
      await settled();
      await tab.contrast(`${what}, dark`, within);
      await scheme('light');
    }

    test(`the overview is accessible in ${browser.name}`, async () => {
      await both('overview');
      await picture('overview', true);
    });

    for (const id of JOURNEYS) {
      test(`the journey ${id} is accessible in ${browser.name}`, async () => {
        await tab.goTo(id);
        await both(id);
        await picture(id, id === 'onboard');
      });
    }

    test(`a journey’s form with issues, and with a stale revision, is accessible in ${browser.name}`, async () => {
      await tab.goTo('relate');
      await tab.click('#relate [data-continue]');
      await tab.step('relate', 'relationship');
      await tab.click('#relate-form [type=submit]');
      await tab.until(() => document.querySelector('#relate-form [aria-invalid=true]'));
      await both('relate with issues');
      await picture('relate-issues');

      await tab.goTo('revise');
      await tab.click('#revise [data-continue]');
      await tab.step('revise', 'edit');
      await tab.page.evaluate(async () => {
        const { clients } = await import('/sandbox/clients.mjs');
        const {
          items: [{ id, programManagementAccountId }],
        } = await clients.channel.listRelationships({ catalog: 'AWS' });
        await clients.channel.updateRelationship({
          catalog: 'AWS',
          identifier: id,
          programManagementAccountIdentifier: programManagementAccountId,
          displayName: 'Theirs',
        });
      });
      await tab.click('#revise-form [type=submit]');
      await tab.step('revise', 'conflict');
      await both('a conflict');
      await picture('conflict', true);
    });

    test(`a watched task is accessible in ${browser.name}`, async () => {
      await tab.goTo('profile');
      await tab.page.select('#profile-outcome', 'INVALID_LOGO');
      await tab.click('#profile-update [data-example]');
      await tab.click('#profile-update [type=submit]');
      await tab.step('profile', 'watch');
      await both('a task');
      await picture('task');
      await tab.click('#profile [data-step=watch] [data-advance]');
      await tab.step('profile', 'done');
      await both('a failed task');
    });

    test(`the open sandbox and log are accessible in ${browser.name}`, async () => {
      await tab.goTo('');
      for (const id of ['faults', 'inbox', 'state']) await tab.tool(id);
      await tab.page.setViewport({ width: 1920, height: 1080 });
      await tab.click('#tool-faults [type=submit]');
      await tab.click('.log > li:first-child summary');
      await tab.page.waitForSelector('.log .code-block');
      await both('the log');
      await picture('log', true);
      await tab.page.setViewport({ width: 360, height: 740 });
      await tab.click('#open-tools');
      await both('the sandbox over the page');
      await tab.page.screenshot({ path: join(screenshots, `${browser.name.toLowerCase()}-tools-light-360.png`) });
      await tab.isNoWider('tools at 360');
      await tab.click('[data-close]');
      await tab.click('#open-menu');
      await both('the menu');
      await tab.page.screenshot({ path: join(screenshots, `${browser.name.toLowerCase()}-menu-light-360.png`) });
      await tab.write('#search', 'handshake');
      await tab.until(() => document.querySelectorAll('.results a').length > 4);
      await both('results');
      await tab.write('#search', '');
    });

    test(`the overview and journeys are no wider than their viewport in ${browser.name}`, async () => {
      for (const id of ['', ...JOURNEYS]) {
        await tab.goTo(id);
        await isNoWider(id || 'overview');
      }
    });

    describe(`pages of operations in ${browser.name}`, () => {
      before(async () => {
        await tab.page.close();
        tab = await opened();
      });

      for (const id of ids) {
        const isShown = SOME.includes(id);
        test(`the page of ${id} is accessible in ${browser.name}: empty, with issues, and with a response`, async () => {
          // What surrounds them is the same on every page, and is checked above.
          await tab.goTo(id);
          await tab.removeOthers();
          await both('empty', 'main');
          if (operations[id].fields.some(({ required }) => required)) {
            await tab.click(inside(id, '[type=submit]'));
            await tab.page.waitForSelector(inside(id, '[aria-invalid=true]'));
            await both('with issues', 'main');
          }
          if (isShown) await picture(`${id}-issues`, id === 'account.CreatePartner');
          await tab.click(`section[id="${id}"] [data-example]`);
          await tab.click(inside(id, '[type=submit]'));
          await tab.until(
            (which) => /good|bad/.test(document.getElementById(which).querySelector('[data-response] .state').dataset.kind),
            id,
          );
          await both('with a response', 'main');
          if (isShown) await picture(`${id}-answered`, id === 'channel.CreateRelationship');
          await isNoWider('with a response');
        });
      }
    });

    test(`the portal in ${browser.name} logs no error`, () => assert.deepEqual(portal.errors, []));
  });
}
