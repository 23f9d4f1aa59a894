// Every JavaScript block of the README runs as it stands; what a block prints
// is compared where the README shows it.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { cleanEnv } from '../python.mjs';
import { PROGRAM, serve } from '../sandbox/http/start-sandbox.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/```(\w+)\n([^]*?)```/g)].map(([, language, text]) => ({ language, text }));
// A `text` block shows what the block before it prints.
const scripts = blocks.map((block, i) => ({
  ...block,
  shown: blocks[i + 1]?.language === 'text' ? blocks[i + 1].text : undefined,
}));

// Resolved from tests/, where the packed tarball is unpacked.
const run = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: new URL('.', import.meta.url), encoding: 'utf8' });

const javascript = scripts.filter((block) => block.language === 'js');
for (const [i, { text, shown }] of javascript.entries()) {
  test(`README block ${i + 1}: ${text.split('\n')[0]}`, () => {
    const printed = run(text);
    if (shown !== undefined) assert.equal(printed, shown);
    // `// => …` is a line it prints.
    for (const [, value] of text.matchAll(/\/\/ => ([^\n]*)/g))
      assert.ok(printed.split('\n').includes(value), `${value} in ${printed}`);
  });
}

test('README: the command line', async () => {
  const at = blocks.findIndex(({ language }) => language === 'csv');
  const [csv, sh, shown] = blocks.slice(at);
  assert.deepEqual([csv.language, sh.language, shown.language], ['csv', 'sh', 'text']);
  const folder = mkdtempSync(join(tmpdir(), 'partner-central-readme-'));
  const sandbox = await serve();
  try {
    writeFileSync(join(folder, 'customers.csv'), csv.text);
    // Twice: the second run sends nothing, and prints the same.
    const npx = `npx() { shift; ${JSON.stringify(process.execPath)} ${JSON.stringify(PROGRAM)} "$@"; }`;
    const said = () => {
      const { status, stderr } = spawnSync('bash', ['--norc', '-ec', `${npx}\n${sh.text}`], {
        cwd: folder,
        env: cleanEnv({ AWS_ENDPOINT_URL: sandbox.url }),
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
      return stderr;
    };
    assert.equal(said(), shown.text);
    const results = readFileSync(join(folder, 'results.ndjson'), 'utf8');
    assert.deepEqual(
      results
        .trimEnd()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line))),
      [
        ['line', 'output'],
        ['line', 'output'],
      ],
    );
    assert.match(said(), /2 requests: 0 done, 2 done before/);
    assert.equal(readFileSync(join(folder, 'results.ndjson'), 'utf8'), results);
  } finally {
    await sandbox.stop();
    rmSync(folder, { recursive: true });
  }
});

test('the README has its blocks', () => assert.ok(javascript.length >= 4, `${javascript.length} blocks`));
