// The examples for React, Vue and Svelte: built by Vite, served under a strict policy, and used as people use them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { axe, browsers } from '../../browsers/browsers.mjs';
import { serveFolder } from './serve-folder.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const installed = [here('./node_modules/'), here('../../node_modules/')];
const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** A copy of the example, with the packages that its package.json names and no others. */
function projectOf(t, name) {
  const folder = mkdtempSync(join(tmpdir(), `partner-central-${name}-`));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(here(`../../../examples/${name}/`), folder, { recursive: true, filter: (path) => !/node_modules|dist$/.test(path) });
  const { dependencies, devDependencies } = json(folder, 'package.json');
  for (const [dependency, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const from = installed.map((modules) => join(modules, dependency)).find((path) => existsSync(path));
    assert.ok(from, `${dependency} is not installed: cargo xtask setup`);
    assert.equal(
      json(from, 'package.json').version,
      version,
      `examples/${name} needs another version of ${dependency} than the tests have`,
    );
    const to = join(folder, 'node_modules', dependency);
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(from, to, 'junction');
  }
  return folder;
}

/** Types texts into inputs by name. */
async function fill(page, texts) {
  for (const [name, text] of Object.entries(texts)) {
    const selector = `[name="${name}"]:not(fieldset)`;
    if (await page.$eval(selector, (control) => control.localName === 'select')) {
      await page.select(selector, text);
      continue;
    }
    await page.focus(selector);
    await page.$eval(selector, (control) => control.select());
    await page.keyboard.press('Backspace');
    await page.keyboard.type(text);
  }
}

const press = (page, label) =>
  page.evaluate((label) => [...document.querySelectorAll('button')].find((one) => one.textContent === label).click(), label);

/** The name of the focused control, and the message of each invalid one. */
const wrong = (page) =>
  page.evaluate(() => ({
    focus: document.activeElement.name,
    messages: Object.fromEntries(
      [...document.querySelectorAll('[aria-invalid=true]')].map((control) => [
        control.name,
        control
          .getAttribute('aria-describedby')
          .split(' ')
          .map((id) => document.getElementById(id).textContent)
          .join(),
      ]),
    ),
  }));
const says = (page, role, pattern) =>
  page.waitForFunction(
    (role, pattern) => new RegExp(pattern).test(document.querySelector(`[role=${role}]`)?.textContent),
    {},
    role,
    pattern.source,
  );

async function accessible(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(
    violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
    [],
  );
}

const JOURNEYS = {
  async react(page) {
    await fill(page, { associatedAccountId: '12', displayName: 'x'.repeat(31) });
    await page.select('#plan', 'resoldEnterprise');
    await press(page, 'Create');
    await page.waitForSelector('[aria-invalid=true]');
    assert.deepEqual(await wrong(page), {
      focus: 'associationType',
      messages: {
        associationType: 'is required',
        associatedAccountId: 'must have exactly 12 characters, not 2',
        displayName: 'must have 1 to 30 characters, not 31',
        sector: 'is required',
        'requestedSupportPlan.resoldEnterprise.coverage': 'is required',
        'requestedSupportPlan.resoldEnterprise.tamLocation': 'is required',
      },
    });
    await accessible(page);
    await page.select('#plan', 'partnerLedSupport');
    await fill(page, {
      associationType: 'END_CUSTOMER',
      associatedAccountId: '444455556666',
      displayName: 'Difference',
      resaleAccountModel: 'END_CUSTOMER',
      sector: 'COMMERCIAL',
      'requestedSupportPlan.partnerLedSupport.coverage': 'ENTIRE_ORGANIZATION',
      'requestedSupportPlan.partnerLedSupport.tamLocation': 'London',
    });
    await press(page, 'Create');
    await says(page, 'status', /^Created rs-\w{13}\.$/);
    // The service refuses the same account twice: no field is invalid.
    await press(page, 'Create');
    await says(page, 'alert', /./);
  },

  async vue(page) {
    await press(page, 'Add a tag');
    await press(page, 'Add a tag');
    await fill(page, {
      LegalName: 'Engines 🚀',
      'AllianceLeadContact.Email': 'ada@',
      EmailVerificationCode: '12345',
      'Tags[1].Key': 'aws:team',
    });
    await press(page, 'Create');
    await page.waitForSelector('[aria-invalid=true]');
    const { focus, messages } = await wrong(page);
    assert.equal(focus, 'LegalName');
    assert.deepEqual(Object.keys(messages), [
      'LegalName',
      'PrimarySolutionType',
      'AllianceLeadContact.FirstName',
      'AllianceLeadContact.LastName',
      'AllianceLeadContact.Email',
      'AllianceLeadContact.BusinessTitle',
      'EmailVerificationCode',
    ]);
    assert.equal(messages.EmailVerificationCode, 'must have exactly 6 characters, not 5');
    await accessible(page);
    await press(page, 'Remove');
    await fill(page, {
      Catalog: 'AWS',
      LegalName: 'Analytical Engines',
      PrimarySolutionType: 'SOFTWARE_PRODUCTS',
      'AllianceLeadContact.FirstName': 'Ada',
      'AllianceLeadContact.LastName': 'Lovelace',
      'AllianceLeadContact.Email': 'ada@engines.example',
      'AllianceLeadContact.BusinessTitle': 'Head',
      EmailVerificationCode: '314159',
      'Tags[1].Key': 'team',
    });
    await press(page, 'Create');
    // The issue of the service is shown at its field.
    await page.waitForSelector('[name=EmailVerificationCode][aria-invalid=true]');
    assert.deepEqual(await wrong(page), {
      focus: 'EmailVerificationCode',
      messages: { EmailVerificationCode: 'is not the code that was sent last to this e-mail' },
    });
    await fill(page, { Catalog: 'Sandbox', EmailVerificationCode: '314160' });
    await press(page, 'Create');
    await says(page, 'status', /^Analytical Engines is partner-\w{13}$/);
  },

  async svelte(page) {
    for (let i = 0; i < 3; i += 1) await press(page, 'Add a translation');
    await page.evaluate(() =>
      [...document.querySelectorAll('button')].filter((one) => one.textContent === 'Remove')[1].click(),
    );
    const contents = (path) => ({
      [`${path}DisplayName`]: 'Maschinen',
      [`${path}Description`]: 'Wir bauen Maschinen.',
      [`${path}WebsiteUrl`]: 'https://engines.example/de',
      [`${path}LogoUrl`]: 'https://engines.example/logo.svg',
    });
    await fill(page, {
      ...contents('TaskDetails.'),
      'TaskDetails.PrimarySolutionType': 'SOFTWARE_PRODUCTS',
      'TaskDetails.TranslationSourceLocale': 'en-US',
      ...contents('TaskDetails.LocalizedContents[0].'),
      'TaskDetails.LocalizedContents[0].Locale': 'de-DE',
      ...contents('TaskDetails.LocalizedContents[2].'),
      'TaskDetails.LocalizedContents[2].Locale': 'Swiss',
    });
    for (const value of ['EDUCATION', 'COMPUTER_SOFTWARE', 'COMMUNICATIONS', 'AGRICULTURE_MINING'])
      await page.click(`[value=${value}]`);
    await press(page, 'Update');
    await page.waitForSelector('[aria-invalid=true]');
    const { messages } = await wrong(page);
    assert.deepEqual(Object.keys(messages), ['TaskDetails.IndustrySegments', 'TaskDetails.LocalizedContents[2].Locale']);
    assert.match(messages['TaskDetails.LocalizedContents[2].Locale'], /^must be a language and a country/);
    await accessible(page);
    await page.click('[value=AGRICULTURE_MINING]');
    await fill(page, { 'TaskDetails.LocalizedContents[2].Locale': 'de-CH' });
    await press(page, 'Update');
    await says(page, 'status', /: IN_PROGRESS$/);
  },
};

for (const [name, journey] of Object.entries(JOURNEYS)) {
  test(`examples/${name} builds, and works in every browser`, { timeout: 240_000 }, async (t) => {
    const folder = projectOf(t, name);
    const vite = here('../../node_modules/vite/bin/vite.js');
    const warnings = execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    assert.equal(warnings, '');
    for (const { name: browser, skip, open } of browsers) {
      await t.test(`examples/${name} in ${browser}`, { skip }, async (t) => {
        const server = await serveFolder(join(folder, 'dist'));
        t.after(() => server.close());
        const opened = await open();
        t.after(() => opened.close());
        const page = await opened.newPage();
        const errors = [];
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        await page.goto(server.url);
        await page.waitForSelector('form');
        await accessible(page);
        await journey(page);
        assert.deepEqual(errors, []);
      });
    }
  });
}
