// Every JavaScript block of the README runs as it stands; what a block prints
// is compared where the README shows it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/```(\w+)\n([^]*?)```/g)].map(([, language, text]) => ({ language, text }));
// A `text` block shows what the block before it prints.
const scripts = blocks.map((block, i) => ({ ...block, shown: blocks[i + 1]?.language === 'text' ? blocks[i + 1].text : undefined }));

// Resolved from tests/, where the packed tarball is unpacked.
const run = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: new URL('.', import.meta.url), encoding: 'utf8' });

const javascript = scripts.filter((block) => block.language === 'js');
for (const [i, { text, shown }] of javascript.entries()) {
  test(`README block ${i + 1}: ${text.split('\n')[0]}`, () => {
    const printed = run(text);
    if (shown !== undefined) assert.equal(printed, shown);
    // `// => …` is a line it prints.
    for (const [, value] of text.matchAll(/\/\/ => ([^\n]*)/g)) assert.ok(printed.split('\n').includes(value), `${value} in ${printed}`);
  });
}

test('the README has its blocks', () => assert.ok(javascript.length >= 4, `${javascript.length} blocks`));
