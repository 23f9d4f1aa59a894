// What Node prints for an error that nobody catches: a line as it was written, and soon the sentence.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { project } from './project.mjs';

/** How many lines may come before the sentence, and how long a line of readable code is at most. */
const MAX_LINES = 10;
const MAX_LENGTH = 250;

/** A mistake with each entry, in code where `pc` is the entry, and a part of the message. Not every entry can be required. */
const MISTAKES = {
  '.': [
    ['pc.account.CreatePartner.parse({ Catalog: 7 })', 'must be'],
    ["new pc.PartnerCentralAccount({ reigon: 'us-east-1' })", 'unknown option `reigon`'],
    ["pc.channel.CreateRelationship.validate({}, { unknownKeys: 'drop' })", 'unknownKeys'],
    [
      "new pc.PartnerCentralChannel({ region: 'us-east-1', credentials: { accessKeyId: 'A', secretAccessKey: 'b' } }).listRelationships({})",
      'catalog',
    ],
  ],
  './slim': [['pc.account.CreatePartner.validate({})', 'init']],
  './sandbox': [
    ["pc.createSandbox({ scenario: 'none' })", '`scenario` must be one of'],
    ["pc.createSandbox().faults.add({ kind: 'task-failed', operation: 'GetPartner' })", 'StartProfileUpdateTask'],
  ],
  './proxy': [['pc.createProxyHandler({})', 'authenticate']],
  './credentials': [['pc.fromEnv()()', 'AWS_ACCESS_KEY_ID']],
  './forms': [['pc.bindForm(null, {}, {})', '']],
  './descriptions': [['pc.describedFields({})', '']],
};

/** An entry as its users name it. */
const nameOf = (entry) => `partner-central${entry.slice(1)}`;

for (const [entry, mistakes] of Object.entries(MISTAKES)) {
  test(`Node shows an uncaught error of ${nameOf(entry)} as a person can read it`, async (t) => {
    const folder = project(t);
    const { exports } = JSON.parse(readFileSync(join(folder, 'node_modules/partner-central/package.json'), 'utf8'));
    const forms = {
      import: (code) => ['--input-type=module', '-e', `import * as pc from '${nameOf(entry)}'; await (${code});`],
    };
    if (exports[entry].require) forms.require = (code) => ['-e', `const pc = require('${nameOf(entry)}'); ${code};`];
    for (const [form, argsOf] of Object.entries(forms)) {
      for (const [code, message] of mistakes) {
        await t.test(`${form}: ${code}`, () => {
          const env = { ...process.env, AWS_ACCESS_KEY_ID: '' };
          const { status, stderr } = spawnSync(process.execPath, argsOf(code), { cwd: folder, encoding: 'utf8', env });
          assert.equal(status, 1, stderr);
          const lines = stderr.split('\n');
          const at = lines.findIndex((line) => /^(?:\S+ )?\w*Error\b.*: /.test(line) && line.includes(message));
          assert.ok(at >= 0 && at < MAX_LINES, stderr.slice(0, 2000));
          const long = lines.slice(0, MAX_LINES).find((line) => line.length > MAX_LENGTH && !line.includes(message));
          assert.equal(long, undefined);
        });
      }
    }
  });
}

test('only modules with WebAssembly as text have long lines, of all that Node loads', (t) => {
  const folder = join(project(t), 'node_modules/partner-central');
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const required = Object.values(exports).flatMap((entry) => entry.require ?? []);
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `./${path.replaceAll('\\', '/')}`);
  const loaded = all.filter((path) => /^\.\/(?:node|cli|bin)\/.*\.[cm]js$/.test(path) || required.includes(path));
  assert.ok(loaded.length > 60, `${loaded.length} files`);
  for (const path of loaded) {
    if (path.endsWith('-inline.cjs')) continue;
    const lines = readFileSync(join(folder, path), 'utf8').split('\n');
    // Data of the model: patterns and tables.
    const long = lines.filter((line) => line.length > 5000);
    assert.deepEqual(long, [], path);
  }
  // What Node loads by its name is there.
  for (const [entry, { node }] of Object.entries(exports)) {
    if (node) assert.ok(all.includes(node.default) || entry.includes('*'), entry);
  }
});
