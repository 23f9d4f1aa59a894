// examples/proxy.mjs, started as a user starts it, in a project with the package.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PartnerCentralAccount } from 'partner-central';
import { rejection } from '../client/scripted-fetch.mjs';
import { project } from '../packages/project.mjs';

test('examples/proxy.mjs serves a page with a session and its CSRF token, and refuses every other', async (t) => {
  const folder = project(t);
  copyFileSync(fileURLToPath(new URL('../../examples/proxy.mjs', import.meta.url)), join(folder, 'portal.mjs'));
  const { AWS_ACCESS_KEY_ID: _, ...env } = process.env;
  const child = spawn(process.execPath, ['portal.mjs'], {
    cwd: folder,
    env: { ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill());
  const [line] = await once(createInterface(child.stdout), 'line');
  const url = /^portal: (http:\S+)$/.exec(line)[1];

  const signed = await fetch(`${url}/sign-in`, { method: 'POST' });
  const { csrf } = await signed.json();
  const [cookie] = signed.headers.getSetCookie()[0].split(';');
  const as = (headers) =>
    new PartnerCentralAccount({ auth: 'none', endpoint: `${url}/partner-central`, headers, maxAttempts: 1 });
  const ada = as({ cookie, 'x-csrf-token': csrf });
  /** @type {import('partner-central').account.CreatePartnerRequest} */
  const partner = {
    Catalog: 'AWS',
    LegalName: 'Engines',
    PrimarySolutionType: 'SOFTWARE_PRODUCTS',
    EmailVerificationCode: '123456',
    AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'CTO' },
  };
  const created = await ada.createPartner(partner);
  assert.equal(created.Catalog, 'Sandbox');
  assert.equal((await ada.listPartners({ Catalog: 'AWS' })).PartnerSummaryList[0].Id, created.Id);
  const errorOf = async (call) => (await rejection(call)).name;
  assert.equal(await errorOf(ada.listConnections({ Catalog: 'AWS' })), 'AccessDeniedException');
  for (const headers of [
    {},
    { cookie },
    { 'x-csrf-token': csrf },
    { cookie, 'x-csrf-token': `${csrf}x` },
    { cookie: 'session=no', 'x-csrf-token': csrf },
  ]) {
    assert.equal(await errorOf(as(headers).listPartners({ Catalog: 'AWS' })), 'UnauthorizedException');
  }
});
