// Shows the five main operations against the sandbox, and serves the portal: `cargo xtask demo` runs it after building.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { account, channel, nameOf, PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { methodName } from './method-name.mjs';
import { servePortal } from './portal/portal-server.mjs';

const JOBS = [
  { operation: account.CreatePartner, prepare: () => ({}) },
  { operation: account.PutAllianceLeadContact, prepare: () => ({ Identifier: known.partner }) },
  { operation: account.StartProfileUpdateTask, prepare: () => ({ Identifier: known.partner }) },
  {
    operation: channel.CreateRelationship,
    prepare: () => ({ programManagementAccountIdentifier: known.programManagementAccount }),
  },
  {
    operation: channel.UpdateRelationship,
    prepare: () => ({
      programManagementAccountIdentifier: known.programManagementAccount,
      identifier: known.relationship,
      revision: '1',
    }),
  },
];
/** What later requests need of earlier outputs. */
const known = {};

const example = async ({ name }, kind) =>
  JSON.parse(await readFile(new URL(`../www/examples/${name}.${kind}.json`, import.meta.url), 'utf8'));

const sandbox = spawn(
  process.execPath,
  [new URL('node_modules/partner-central/bin/partner-central.mjs', import.meta.url).pathname, 'sandbox', '--port', '0'],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
// However this process ends, the sandbox ends too: a signal may reach this process only.
process.on('exit', () => sandbox.kill());
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }))
  process.once(signal, () => process.exit(code));
const endpoint = await new Promise((resolve, reject) => {
  createInterface({ input: sandbox.stdout }).on('line', (line) => {
    const [url] = line.match(/http:\S+/) ?? [];
    if (url) resolve(url);
  });
  sandbox.on('exit', (code) => reject(new Error(`the sandbox ended with ${code}`)));
});
console.log(`The sandbox is at ${endpoint}\n`);

const options = { region: 'us-east-1', endpoint, credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' } };
const clients = { account: new PartnerCentralAccount(options), channel: new PartnerCentralChannel(options) };
const call = (operation, input) => clients[operation.service][methodName(operation.name)](input);

const { programManagementAccountDetail } = await clients.channel.createProgramManagementAccount({
  catalog: 'Sandbox',
  program: 'DISTRIBUTION',
  displayName: 'Demo',
  accountId: '123456789012',
});
known.programManagementAccount = programManagementAccountDetail.id;

for (const { operation, prepare } of JOBS) {
  console.log(`── ${operation.service}.${operation.name}`);
  const bad = operation.validate(await example(operation, 'bad'));
  for (const issue of bad.issues)
    console.log(`   bad   ${nameOf(issue.path) || 'the request'} [${issue.code}] ${issue.message}`);
  const good = { ...(await example(operation, 'good')), ...prepare() };
  const checked = operation.validate(good);
  if (checked.issues) throw new Error(`${operation.name}.good.json: ${JSON.stringify(checked.issues)}`);
  console.log('   good  valid');
  const output = await call(operation, good);
  console.log(indented(output));
  known.partner ??= output.Id;
  known.relationship ??= output.relationshipDetail?.id;
}

console.log('── a typed error: an update with a stale revision');
try {
  await call(channel.UpdateRelationship, { ...(await example(channel.UpdateRelationship, 'good')), ...JOBS.at(-1).prepare() });
} catch (error) {
  if (!(error instanceof channel.ConflictException)) throw error;
  console.log(`   channel.ConflictException: ${error.message} (request ${error.$metadata.requestId})\n`);
}

const page = await servePortal();
console.log(`The portal page is at ${page.url}`);
if (process.argv.includes('--once')) {
  await page.close();
  sandbox.removeAllListeners('exit');
  sandbox.kill();
  await once(sandbox, 'exit');
} else {
  console.log('Ctrl-C ends it.');
}

function indented(value) {
  return JSON.stringify(value, null, 2).replace(/^/gm, '         ');
}
