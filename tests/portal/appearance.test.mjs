// Every page in light and dark, on a phone and on a wall: axe finds nothing,
// nothing is wider than the page. Pictures of the main states stay in target/screenshots.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { operations } from 'partner-central';
import { browsers } from '../browsers/browsers.mjs';
import { deskIn } from './portal-page.mjs';

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
/** Of each kind one: flat, nested, a union, a long list of boxes, lists of texts. */
const SOME = [
  'account.CreatePartner',
  'account.StartVerification',
  'account.StartProfileUpdateTask',
  'channel.CreateRelationship',
  'channel.ListChannelHandshakes',
];

for (const one of browsers) {
  describe(`looks in ${one.name}`, { skip: one.skip, timeout: 600_000 }, () => {
    let desk, hand;
    const isChrome = one.name === 'Chromium';
    const ids = isChrome ? Object.keys(operations) : SOME;

    before(async () => {
      desk = await deskIn(one);
      hand = await desk.open();
      // A colour on its way to another has a contrast of its own; here all arrive at once.
      if (isChrome) await hand.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await hand.begin('reseller');
    });
    after(() => desk?.close());

    const scheme = (name) => hand.page.$eval(`#scheme [value=${name}]`, (radio) => radio.click());
    const inside = (id, selector) => `section[id="${id}"] partner-central-form >>> ${selector}`;
    /** What moves has arrived; what Firefox leaves waiting for ever is not waited for. */
    const settled = () =>
      hand.page.evaluate(() => {
        const moving = document.getAnimations().filter(({ effect }) => effect.getTiming().iterations !== Infinity);
        return Promise.race([
          Promise.allSettled(moving.map(({ finished }) => finished)),
          new Promise((resolve) => setTimeout(resolve, 500)),
        ]).then(() => {});
      });

    /** Of all sizes and colours, or one. */
    async function picture(name, isAll = false) {
      for (const colours of isAll ? ['light', 'dark'] : ['light']) {
        await scheme(colours);
        for (const [width, height] of [SIZES[0], SIZES[2], SIZES[4]]) {
          // Firefox's are the same pages: one size will do.
          if (width !== 1280 && !(isAll && isChrome)) continue;
          await hand.page.setViewport({ width, height });
          await settled();
          // Whole pages begin at their top, the others where a person is.
          if (width === 360) await hand.page.evaluate(() => scrollTo(0, 0));
          await hand.page.screenshot({
            path: join(screenshots, `${one.name.toLowerCase()}-${name}-${colours}-${width}.png`),
            fullPage: width === 360,
          });
        }
      }
      await hand.page.setViewport({ width: 1280, height: 900 });
      await scheme('light');
    }

    /** Light and dark; what differs between them is contrast. */
    async function both(what, within) {
      // A step that is still fading in has less contrast.
      await settled();
      await hand.axe(`${what}, light`, { within });
      await scheme('dark');
      await settled();
      await hand.axe(`${what}, dark`, { within, rules: ['color-contrast', 'link-in-text-block'] });
      await scheme('light');
    }

    test('the overview', async () => {
      await both('overview');
      await picture('overview', true);
    });

    for (const id of JOURNEYS) {
      test(`journey ${id}`, async () => {
        await hand.goTo(id);
        await both(id);
        await picture(id, id === 'onboard');
      });
    }

    test('a journey’s form with issues, and a stale revision', async () => {
      await hand.goTo('relate');
      await hand.click('#relate [data-continue]');
      await hand.step('relate', 'relationship');
      await hand.click('#relate-form [type=submit]');
      await hand.until(() => document.querySelector('#relate-form [aria-invalid=true]'));
      await both('relate with issues');
      await picture('relate-issues');

      await hand.goTo('revise');
      await hand.click('#revise [data-continue]');
      await hand.step('revise', 'edit');
      await hand.page.evaluate(async () => {
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
      await hand.click('#revise-form [type=submit]');
      await hand.step('revise', 'conflict');
      await both('a conflict');
      await picture('conflict', true);
    });

    test('a watched task', async () => {
      await hand.goTo('profile');
      await hand.page.select('#profile-outcome', 'INVALID_LOGO');
      await hand.click('#profile-update [data-example]');
      await hand.click('#profile-update [type=submit]');
      await hand.step('profile', 'watch');
      await both('a task');
      await picture('task');
      await hand.click('#profile [data-step=watch] [data-advance]');
      await hand.step('profile', 'done');
      await both('a failed task');
    });

    test('operations: empty, with issues, and answered', async () => {
      // What stands around them is the same on every page, and was looked at above.
      for (const id of ids) {
        const isShown = SOME.includes(id);
        await hand.goTo(id);
        await both(`${id} empty`, 'main');
        if (operations[id].fields.some(({ required }) => required)) {
          await hand.click(inside(id, '[type=submit]'));
          await hand.page.waitForSelector(inside(id, '[aria-invalid=true]'));
          await both(`${id} with issues`, 'main');
        }
        if (isShown) await picture(`${id}-issues`, id === 'account.CreatePartner');
        await hand.click(`section[id="${id}"] [data-example]`);
        await hand.click(inside(id, '[type=submit]'));
        await hand.until(
          (which) => /good|bad/.test(document.getElementById(which).querySelector('[data-response] .state').dataset.kind),
          id,
        );
        await both(`${id} answered`, 'main');
        if (isShown) await picture(`${id}-answered`, id === 'channel.CreateRelationship');
      }
    });

    test('the sandbox and the log, opened', async () => {
      await hand.goTo('');
      for (const id of ['faults', 'inbox', 'state']) await hand.tool(id);
      await hand.page.setViewport({ width: 1920, height: 1080 });
      await hand.click('#tool-faults [type=submit]');
      await hand.click('.log > li:first-child summary');
      await hand.page.waitForSelector('.log .code-block');
      await both('the log');
      await picture('log', true);
      await hand.page.setViewport({ width: 360, height: 740 });
      await hand.click('#open-tools');
      await both('the sandbox over the page');
      await hand.page.screenshot({ path: join(screenshots, `${one.name.toLowerCase()}-tools-light-360.png`) });
      await hand.isNoWider('tools at 360');
      await hand.click('[data-close]');
      await hand.click('#open-menu');
      await both('the menu');
      await hand.page.screenshot({ path: join(screenshots, `${one.name.toLowerCase()}-menu-light-360.png`) });
      await hand.write('#search', 'handshake');
      await hand.until(() => document.querySelectorAll('.results a').length > 4);
      await both('results');
      await hand.write('#search', '');
    });

    test('nothing is wider than the page', async () => {
      for (const id of ['', ...JOURNEYS, ...ids]) {
        await hand.goTo(id);
        for (const [width, height] of SIZES) {
          await hand.page.setViewport({ width, height });
          await hand.isNoWider(`${id || 'overview'} at ${width}`);
        }
      }
    });

    test('nothing complained', () => assert.deepEqual(desk.complaints, []));
  });
}
