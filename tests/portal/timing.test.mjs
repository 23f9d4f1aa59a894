// How soon a page of the portal has checked a request after its scripts have arrived.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { availableParallelism, loadavg } from 'node:os';
import { browsers } from '../browsers/browsers.mjs';
import { openPortal } from './portal-page.mjs';

const ROUNDS = 7;
const MOST_MS = 100;

for (const browser of browsers) {
  describe(`the start of the portal in ${browser.name}`, { skip: browser.skip, timeout: 120_000 }, () => {
    test(`the portal in ${browser.name} has checked a request ${MOST_MS} ms after its last script`, async (t) => {
      const portal = await openPortal(browser);
      try {
        const times = [];
        for (let i = 0; i < ROUNDS; i += 1) {
          const { page } = await portal.open('#/onboard');
          times.push(
            await page.evaluate(() => {
              const [{ startTime: checked }] = performance.getEntriesByName('form checked');
              const resources = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
              const scripts = resources.filter(({ name, responseEnd }) => name.endsWith('.mjs') && responseEnd <= checked);
              return { took: checked - Math.max(...scripts.map(({ responseEnd }) => responseEnd)), scripts: scripts.length };
            }),
          );
          await page.close();
        }
        const sorted = times.map(({ took }) => took).sort((a, b) => a - b);
        t.diagnostic(
          `${browser.name}: ${times[0].scripts} scripts, then ${sorted.map((took) => took.toFixed(0)).join(', ')} ms`,
        );
        // On a busy machine the best counts: the others waited for other programs.
        const isQuiet = loadavg()[0] < availableParallelism();
        assert.ok(sorted[isQuiet ? ROUNDS >> 1 : 0] < MOST_MS, `${sorted}`);
        assert.ok(times[0].scripts > 20);
        assert.deepEqual(portal.errors, []);
      } finally {
        await portal.close();
      }
    });
  });
}
