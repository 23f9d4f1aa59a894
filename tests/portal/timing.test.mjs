// How soon the page checks a request after its scripts are there.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { availableParallelism, loadavg } from 'node:os';
import { browsers } from '../browsers/browsers.mjs';
import { deskIn } from './portal-page.mjs';

const ROUNDS = 7;
const MOST_MS = 100;

for (const one of browsers) {
  describe(`start in ${one.name}`, { skip: one.skip, timeout: 120_000 }, () => {
    test(`the first request is checked within ${MOST_MS} ms of the last script`, async (t) => {
      const desk = await deskIn(one);
      try {
        const times = [];
        for (let i = 0; i < ROUNDS; i += 1) {
          const { page } = await desk.open('#/onboard');
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
        t.diagnostic(`${one.name}: ${times[0].scripts} scripts, then ${sorted.map((took) => took.toFixed(0)).join(', ')} ms`);
        // The best of them: the others waited for other programs, which this machine may be full of.
        const isQuiet = loadavg()[0] < availableParallelism();
        assert.ok(sorted[isQuiet ? ROUNDS >> 1 : 0] < MOST_MS, `${sorted}`);
        assert.ok(times[0].scripts > 20);
        assert.deepEqual(desk.complaints, []);
      } finally {
        await desk.close();
      }
    });
  });
}
