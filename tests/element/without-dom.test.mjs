// `partner-central/element` without a DOM: servers that render pages import the same modules, and nothing throws.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { local, output, project, without } from '../packages/project.mjs';

const PRINTS =
  'console.log(JSON.stringify([typeof PartnerCentralForm, typeof globalThis.customElements, account.CreatePartner.fields.length > 5]));';
const ESM = `import { account } from 'partner-central';
import { PartnerCentralForm } from 'partner-central/element';
${PRINTS}`;
// The main entry is loaded once, so that an operation that is set is one of the page's own client.
const COMMONJS = `const { PartnerCentralForm } = require('partner-central/element');
const loaded = Object.keys(require.cache).filter((name) => /index\\.[cm]js$/.test(name)).length;
const { account } = require('partner-central');
const after = Object.keys(require.cache).filter((name) => /index\\.[cm]js$/.test(name)).length;
if (loaded !== 1 || after !== 1) throw new Error(\`\${loaded} and \${after} copies of the main entry\`);
${PRINTS}`;

const runtimes = {
  Node: { program: process.execPath, args: [] },
  Deno: { program: local('deno'), args: ['run', '--allow-read', '--node-modules-dir=manual', '--quiet'] },
  Bun: { program: local('bun'), args: ['run'] },
};

for (const [name, { program, args }] of Object.entries(runtimes)) {
  test(`partner-central/element can be imported in ${name}`, async (t) => {
    if (!program) return without(t, name);
    const folder = project(t);
    writeFileSync(join(folder, 'ssr.mjs'), ESM);
    writeFileSync(join(folder, 'ssr.cjs'), COMMONJS);
    for (const file of ['ssr.mjs', 'ssr.cjs']) {
      await t.test(`partner-central/element in ${name}: ${file}`, () =>
        assert.deepEqual(output(program, [...args, file], folder), ['function', 'undefined', true]),
      );
    }
  });
}
