// What an entry exports is what its declarations say, no more and no less; and the report of the surface is current.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
// Newer compilers have no programming interface yet.
import ts from 'typescript-5.9';

const folder = new URL('../node_modules/partner-central/', import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
/** What an export with a `*` stands for: the modules in its folder. */
const matches = (name) =>
  readdirSync(new URL(`${name.split('/')[1]}/`, folder), { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.replace('.mjs', ''));

/** Entries with code, by name, with the path of their declarations. */
const entries = Object.entries(exports)
  .map(([name, entry]) => [name.replace('.', 'partner-central'), entry.types?.default ?? entry.types])
  .filter(([name, types]) => types && !name.endsWith('.wasm'))
  .flatMap(([name, types]) =>
    name.endsWith('*') ? matches(name).map((word) => [name.replace('*', word), types.replace('*', word)]) : [[name, types]],
  );

const paths = new Map(entries.map(([name, types]) => [name, fileURLToPath(new URL(types, folder))]));
const program = ts.createProgram([...paths.values()], { types: [], moduleResolution: ts.ModuleResolutionKind.Bundler });
const checker = program.getTypeChecker();

/** The values that an entry's declarations export. */
function declared(name) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(paths.get(name)));
  const isValue = (symbol) =>
    (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol).flags & ts.SymbolFlags.Value;
  return checker
    .getExportsOfModule(module)
    .filter(isValue)
    .map((symbol) => symbol.name)
    .sort();
}

for (const [name] of entries) {
  test(`${name} exports what its declarations say`, async () => {
    assert.deepEqual(Object.keys(await import(name)).sort(), declared(name));
  });
}

const requirable = Object.entries(exports)
  .filter(([, { require }]) => require)
  .flatMap(([name]) => (name.endsWith('*') ? matches(name).map((word) => name.replace('*', word)) : [name]));

for (const name of requirable) {
  const id = name.replace('.', 'partner-central');
  test(`${id} exports the same to CommonJS`, () => {
    const required = createRequire(import.meta.url)(id);
    assert.deepEqual(Object.keys(required).sort(), declared(id));
  });
}

test('docs/api/typescript/ reports the surface as it is', () => {
  const script = fileURLToPath(new URL('../../xtask/scripts/api-report.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
