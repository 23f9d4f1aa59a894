// What the types cost the compiler, in counts that are the same on every machine: a program with both clients must cost less
// than the same program with the AWS SDK.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const program = (account, channel) => `
import { PartnerCentralAccount, ConflictException } from '${account}';
import { PartnerCentralChannel } from '${channel}';
const options = { region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };
try {
  const partner = await new PartnerCentralAccount(options).getPartner({ Catalog: 'AWS', Identifier: 'p' });
  await new PartnerCentralChannel(options).listRelationships({ catalog: 'AWS' });
  console.log(partner.LegalName);
} catch (error) {
  if (error instanceof ConflictException) console.log(error.Reason);
}
`;

/** Compiles a program where it finds the tests' packages; gives the compiler's counts. */
function countsOf(t, source) {
  const folder = mkdtempSync(here('../types/cost-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'program.mts'), source);
  const options = ['--strict', '--skipLibCheck', '--noEmit', '--target', 'es2022', '--module', 'nodenext', '--types', 'node'];
  const arguments_ = [here('../node_modules/typescript-5.9/bin/tsc'), ...options, '--extendedDiagnostics', 'program.mts'];
  const text = execFileSync(process.execPath, arguments_, { cwd: folder, encoding: 'utf8' });
  const count = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)[1]);
  return { files: count('Files'), types: count('Types'), instantiations: count('Instantiations') };
}

test('the types of both clients cost the compiler less than a quarter of the AWS SDK’s', (t) => {
  const nothing = countsOf(t, 'console.log(1);\nexport {};\n');
  const ours = countsOf(
    t,
    program('partner-central', 'partner-central')
      .replace(', ConflictException', ', account')
      .replace('instanceof C', 'instanceof account.C'),
  );
  const theirs = countsOf(t, program('@aws-sdk/client-partnercentral-account', '@aws-sdk/client-partnercentral-channel'));
  t.diagnostic(JSON.stringify({ nothing, ours, theirs }));
  assert.ok(ours.files - nothing.files <= 20, `${ours.files - nothing.files} files`);
  for (const name of ['files', 'types', 'instantiations']) {
    assert.ok((ours[name] - nothing[name]) * 4 < theirs[name] - nothing[name], `${name}: ${ours[name]} and ${theirs[name]}`);
  }
});
