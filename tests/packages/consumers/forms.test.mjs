// React Hook Form and TanStack Form in Chromium with an operation as their schema: messages appear at the right fields, the
// first of a path is the helpful one, and a valid request is submitted.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from '../../browsers/browsers.mjs';

/** A page with one app, bundled by esbuild. */
async function pageOf(t, app) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(app, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const server = createServer((request, response) => {
    const isScript = request.url === '/app.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript ? outputFiles[0].text : '<!doctype html><title>App</title><script type="module" src="/app.js"></script>',
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => server.close());
  const browser = await chromium.open();
  t.after(() => browser.close());
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForSelector('form');
  return { page, errors };
}

const messagesOn = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-message]')]
        .filter((one) => one.textContent)
        .map((one) => [one.dataset.message, one.textContent]),
    ),
  );

for (const app of ['react-hook-form.jsx', 'tanstack-form.jsx']) {
  test(`${app} shows the messages of an operation at its fields, and submits a valid request`, {
    skip: chromium.skip,
    timeout: 120_000,
  }, async (t) => {
    const { page, errors } = await pageOf(t, app);
    const type = async (texts) => {
      for (const [name, text] of Object.entries(texts)) {
        await page.click(`[id="${name}"]`, { clickCount: 3 });
        await page.keyboard.press('Backspace');
        if (text) await page.keyboard.type(text);
      }
    };
    const send = async (isDone) => {
      await page.click('button');
      await page.waitForFunction(isDone, { timeout: 30_000 });
      return messagesOn(page);
    };

    await type({
      catalog: 'AWS!',
      displayName: 'x'.repeat(31),
      sector: 'SPACE',
      associatedAccountId: '12',
      'tags[0].key': 'team',
    });
    await page.select('[name=plan]', 'both');
    await type({ 'requestedSupportPlan.resoldEnterprise.coverage': 'SOME' });
    assert.deepEqual(await send(() => document.querySelector('[data-message=catalog]').textContent), {
      catalog: 'may only have letters (A to Z)',
      associationType: 'is required',
      programManagementAccountIdentifier: 'is required',
      // The first violated rule is the issue.
      associatedAccountId: 'must have exactly 12 characters, not 2',
      displayName: 'must have 1 to 30 characters, not 31',
      sector: 'must be one of COMMERCIAL, GOVERNMENT, GOVERNMENT_EXCEPTION',
      'tags[0].value': 'is required',
      // The issue of the union itself, beside those of its members.
      requestedSupportPlan:
        'must have exactly one of resoldEnterprise, partnerLedSupport, resoldUnifiedOperations, resoldBusiness',
      'requestedSupportPlan.resoldEnterprise.coverage': 'must be one of ENTIRE_ORGANIZATION, MANAGEMENT_ACCOUNT_ONLY',
      'requestedSupportPlan.resoldEnterprise.tamLocation': 'is required',
      'requestedSupportPlan.partnerLedSupport.coverage': 'is required',
      'requestedSupportPlan.partnerLedSupport.tamLocation': 'is required',
    });
    assert.equal(await page.$eval('pre', (element) => element.textContent), '');

    await page.select('[name=plan]', 'enterprise');
    await type({
      catalog: 'AWS',
      associationType: 'END_CUSTOMER',
      programManagementAccountIdentifier: 'pma-0123456789abc',
      associatedAccountId: '012345678901',
      displayName: 'Example',
      sector: 'COMMERCIAL',
      'tags[0].value': 'alliances',
      'requestedSupportPlan.resoldEnterprise.coverage': 'ENTIRE_ORGANIZATION',
      'requestedSupportPlan.resoldEnterprise.tamLocation': 'Turin',
    });
    assert.deepEqual(await send(() => document.querySelector('pre').textContent), {});
    assert.deepEqual(JSON.parse(await page.$eval('pre', (element) => element.textContent)), {
      catalog: 'AWS',
      associationType: 'END_CUSTOMER',
      programManagementAccountIdentifier: 'pma-0123456789abc',
      associatedAccountId: '012345678901',
      displayName: 'Example',
      sector: 'COMMERCIAL',
      tags: [{ key: 'team', value: 'alliances' }],
      requestedSupportPlan: { resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'Turin' } },
    });
    assert.deepEqual(errors, []);
  });
}
