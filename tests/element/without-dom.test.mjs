// `partner-central/element` where there are no elements: servers import the same
// modules, and nothing throws.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { local, output, project, without } from '../packages/project.mjs';

const SAYS =
  'console.log(JSON.stringify([typeof PartnerCentralForm, typeof globalThis.customElements, account.CreatePartner.fields.length > 5]));';
const ESM = `import { account } from 'partner-central';
import { PartnerCentralForm } from 'partner-central/element';
${SAYS}`;
// The main entry is loaded once: operations that are set are those of the page's own client.
const COMMONJS = `const { PartnerCentralForm } = require('partner-central/element');
const loaded = Object.keys(require.cache).filter((name) => /index\\.[cm]js$/.test(name)).length;
const { account } = require('partner-central');
const after = Object.keys(require.cache).filter((name) => /index\\.[cm]js$/.test(name)).length;
if (loaded !== 1 || after !== 1) throw new Error(\`\${loaded} and \${after} copies of the main entry\`);
${SAYS}`;

const runtimes = {
  Node: { program: process.execPath, args: [] },
  Deno: { program: local('deno'), args: ['run', '--allow-read', '--node-modules-dir=manual', '--quiet'] },
  Bun: { program: local('bun'), args: ['run'] },
};

for (const [name, { program, args }] of Object.entries(runtimes)) {
  test(name, async (t) => {
    if (!program) return without(t, name);
    const folder = project(t);
    writeFileSync(join(folder, 'ssr.mjs'), ESM);
    writeFileSync(join(folder, 'ssr.cjs'), COMMONJS);
    for (const file of ['ssr.mjs', 'ssr.cjs']) {
      await t.test(file, () => assert.deepEqual(output(program, [...args, file], folder), ['function', 'undefined', true]));
    }
  });
}
