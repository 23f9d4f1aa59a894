// The package's declarations under old and new compilers, in every module resolution, with the strictest options: the right
// snippets compile, and each mistake is an error.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { project } from '../packages/project.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Folders of tests/node_modules. */
const COMPILERS = ['typescript-5.0', 'typescript-5.4', 'typescript-5.9', 'typescript'];
/** Compiled as ES modules; those without top-level await as CommonJS too. */
const SNIPPETS = [
  'equal',
  'snippets',
  'clients',
  'requests',
  'responses',
  'wrong',
  'standard-schema',
  'element',
  'forms',
  'proxy',
];
const COMMONJS = ['element', 'equal', 'forms', 'requests', 'responses', 'wrong', 'standard-schema', 'proxy'];

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  skipLibCheck: false,
  // Checking the compilers' own libraries takes most of the time. The package's declarations are checked.
  skipDefaultLibCheck: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
};
const WAYS = {
  bundler: {
    compilerOptions: { ...STRICT, module: 'esnext', moduleResolution: 'bundler' },
    files: SNIPPETS.map((name) => `${name}.mts`),
  },
  node16: { compilerOptions: { ...STRICT, module: 'node16', moduleResolution: 'node16' }, include: ['*.mts', '*.cts'] },
  nodenext: { compilerOptions: { ...STRICT, module: 'nodenext', moduleResolution: 'nodenext' }, include: ['*.mts', '*.cts'] },
};

const source = (name) => readFileSync(here(`./${name}.ts`), 'utf8');

/** A project with the package, the snippets and the specification that one of them compares with. */
function prepared(t) {
  const folder = join(project(t), 'strict');
  mkdirSync(folder);
  const specification = 'node_modules/@standard-schema/spec';
  cpSync(here(`../${specification}`), join(folder, specification), { recursive: true });
  for (const name of SNIPPETS)
    writeFileSync(join(folder, `${name}.mts`), source(name).replaceAll("'./equal.js'", "'./equal.mjs'"));
  for (const name of COMMONJS)
    writeFileSync(join(folder, `${name}.cts`), source(name).replaceAll("'./equal.js'", "'./equal.cjs'"));
  for (const [way, config] of Object.entries(WAYS)) writeFileSync(join(folder, `${way}.json`), JSON.stringify(config));
  return folder;
}

function compile(compiler, folder, way) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [here(`../node_modules/${compiler}/bin/tsc`), '--pretty', 'false', '-p', `${way}.json`],
      { cwd: folder },
    );
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, text }));
  });
}

test('the declarations accept the right snippets and reject each mistake', async (t) => {
  const folder = prepared(t);
  for (const compiler of COMPILERS) {
    for (const way of Object.keys(WAYS)) {
      await t.test(`the declarations in ${compiler}, resolved as ${way}`, async () => {
        const { status, text } = await compile(compiler, folder, way);
        assert.equal(status, 0, text.slice(0, 4000));
      });
    }
  }
});

test('what a library exports of the package has a type that TypeScript can name', async (t) => {
  const folder = prepared(t);
  const name = 'declared';
  const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: name };
  const target = { ...STRICT, ...emit, module: 'nodenext', moduleResolution: 'nodenext' };
  writeFileSync(join(folder, `${name}.mts`), source(name));
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions: target, files: [`${name}.mts`] }));
  for (const compiler of COMPILERS) {
    await t.test(compiler, async () => {
      const { status, text } = await compile(compiler, folder, name);
      assert.equal(status, 0, text.slice(0, 4000));
    });
  }
});
