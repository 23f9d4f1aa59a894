// The README's vitest example by vitest itself (its msw example runs with the other blocks), its scenario, and the help.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as sdk from '@aws-sdk/client-partnercentral-account';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { createSandbox } from 'partner-central/sandbox';
import { PROGRAM } from '../sandbox/http/start-sandbox.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const here = fileURLToPath(new URL('.', import.meta.url));
const block = (pattern) =>
  [...readme.matchAll(/```\w+\n([^]*?)```/g)].map(([, text]) => text).find((text) => pattern.test(text));

test('vitest runs the README’s example', () => {
  // Below tests/, where packages are found.
  const folder = mkdtempSync(join(here, 'example-'));
  try {
    writeFileSync(join(folder, 'example.spec.ts'), block(/from 'vitest'/));
    const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
    const { NODE_TEST_CONTEXT, ...env } = process.env;
    const out = execFileSync(process.execPath, [vitest, 'run', '--reporter=json', '--root', folder], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    const { numPassedTests, numTotalTests } = JSON.parse(out.slice(out.indexOf('{')));
    assert.deepEqual([numPassedTests, numTotalTests], [2, 2]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the AWS SDK meets the sandbox through msw', async () => {
  const sandbox = createSandbox({ scenario: 'distributor' });
  const server = setupServer(http.post(/^https:\/\/partnercentral-/, ({ request }) => sandbox.fetch(request)));
  server.listen({ onUnhandledRequest: 'error' });
  try {
    const client = new sdk.PartnerCentralAccountClient({
      region: 'us-east-1',
      credentials: { accessKeyId: '111122223333', secretAccessKey: 'any' },
    });
    const { PartnerSummaryList } = await client.send(new sdk.ListPartnersCommand({ Catalog: 'AWS' }));
    assert.equal(PartnerSummaryList[0].LegalName, 'Example Distribution');
    sandbox.faults.add({ kind: 'ResourceNotFoundException', members: { Reason: 'PARTNER_NOT_FOUND' } });
    await assert.rejects(
      client.send(new sdk.GetPartnerCommand({ Catalog: 'AWS', Identifier: PartnerSummaryList[0].Id })),
      sdk.ResourceNotFoundException,
    );
  } finally {
    server.close();
  }
});

test('the README’s scenario is played as it stands', () => {
  const scenario = JSON.parse(block(/"steps"/));
  const { accounts } = createSandbox({ scenario }).snapshot();
  assert.deepEqual(Object.keys(accounts), ['111122223333']);
  const { partner } = accounts['111122223333'].Sandbox;
  assert.deepEqual(
    [partner.LegalName, partner.AllianceLeadContact.Email, partner.Visibility],
    ['Example Corp', 'ada@example.com', 'PUBLIC'],
  );
});

test('the help has every option and address', () => {
  const help = execFileSync(process.execPath, [PROGRAM, 'sandbox', '--help'], { encoding: 'utf8' });
  const source = readFileSync(new URL('../node_modules/partner-central/cli/sandbox.mjs', import.meta.url), 'utf8');
  const options = [...source.matchAll(/^ {2}'?([a-z-]+)'?: \{ type: /gm)].map(([, name]) => name);
  assert.ok(options.length >= 13, options.join());
  for (const name of options) assert.ok(help.includes(`--${name}`), name);
  for (const line of help.split('\n')) assert.ok(line.length <= 100, line);
  assert.deepEqual(
    readme
      .match(/--(?:require-signature|key|no-quotas|quota|request-rates|cors|state|scenario)\b/g)
      .filter((name) => !help.includes(name)),
    [],
  );
});
