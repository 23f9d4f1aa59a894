// The code in README.md and docs/guides/*.md runs unchanged, and prints what the page shows. A failure begins with
// the page and the line.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { operations } from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';
import { cleanEnv } from '../python.mjs';
import { PROGRAM, serve } from '../sandbox/http/start-sandbox.mjs';
import { blocksOf, comments, pages, prose } from './blocks.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const tests = fileURLToPath(new URL('..', import.meta.url));
const RUNS = ['js', 'ts', 'sh'];
const KNOWN = [...RUNS, 'text', 'json', 'ndjson', 'csv', 'html', 'rust', 'toml'];

/** Runs a program to its end; gives its status and its output. */
const run = (program, args, options) =>
  new Promise((done) => {
    const { NODE_TEST_CONTEXT: _, ...env } = { ...process.env, NO_COLOR: '1', ...options.env };
    execFile(program, args, { timeout: 60_000, ...options, env }, (error, stdout, stderr) =>
      done({ status: error ? (error.code ?? error.signal) : 0, stdout, stderr }),
    );
  });

/** Compares what a block printed with the text block below it and with its `// => …` comments, which are lines, in order. */
function assertPrints({ at, code, shown, flags }, printed) {
  if (shown !== undefined) {
    const isWhole = !flags.includes('continues');
    assert.equal(isWhole ? printed : printed.slice(-shown.length), shown, `${at}: the text below is not what it prints`);
  }
  const lines = printed.split('\n');
  let from = 0;
  for (const value of comments(code)) {
    const found = lines.indexOf(value, from);
    assert.ok(found >= 0, `${at}: it does not print ${JSON.stringify(value)} here, but\n${printed}`);
    from = found + 1;
  }
}

/** Node resolves packages from here, where the packed tarball is unpacked. */
async function assertRuns(block, code) {
  const { status, stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: here });
  assert.equal(status, 0, `${block.at}: it fails with\n${stderr}`);
  assertPrints(block, stdout);
}

/** Bundles code that is not run, so that syntax errors and missing exports show. */
async function assertBundles({ at, language }, code) {
  /** @type {import('esbuild').StdinOptions} */
  const stdin = { contents: code, resolveDir: here, sourcefile: at, loader: language === 'ts' ? 'ts' : 'js' };
  // The tests have the newer MCP SDK; the guide shows the older one, too.
  const external = ['https:*', '@modelcontextprotocol/sdk/*'];
  /** @type {import('esbuild').BuildOptions} */
  const options = { bundle: true, write: false, format: 'esm', platform: 'node', external, logLevel: 'silent' };
  const { errors, warnings } = await build({ stdin, ...options }).catch((failed) => failed);
  const problems = [...errors, ...warnings].map(
    ({ text, location }) => `${text} (line ${location?.line}: ${location?.lineText})`,
  );
  assert.deepEqual(problems, [], `${at}: it does not compile`);
}

/** The module scripts of a page, and the operations of its elements. */
async function assertIsPage({ at, text }) {
  for (const [, script] of text.matchAll(/<script type="module">([\s\S]*?)<\/script>/g))
    await assertBundles({ at, language: 'js' }, script);
  for (const [, id] of text.matchAll(/operation="([^"]*)"/g)) assert.ok(id in operations, `${at}: there is no operation ${id}`);
}

/** Help texts by command, to check the options of commands that are not run. */
const helps = new Map();
function help(command) {
  if (!helps.has(command)) helps.set(command, run(process.execPath, [PROGRAM, command, '--help'], { cwd: here }));
  return helps.get(command);
}

/** Each `partner-central` command of a shell block exists and has the options that are given to it. */
async function assertCommandsExist({ at, text }) {
  for (const [, command, words] of text.replaceAll('\\\n', ' ').matchAll(/\bpartner-central ([a-z]+)([^\n|;&>#]*)/g)) {
    const { status, stdout, stderr } = await help(command);
    assert.equal(status, 0, `${at}: partner-central ${command}: ${stderr}`);
    for (const [option] of words.matchAll(/(?<=\s)--[a-z][\w-]*/g))
      assert.ok(stdout.includes(option), `${at}: partner-central ${command} has no option ${option}`);
  }
}

function parsedJson(at, json) {
  try {
    return JSON.parse(json);
  } catch (error) {
    assert.fail(`${at}: ${error.message}`);
  }
}

/** Asserts that the sandbox can run the scenario, and that some account has something afterwards. */
function assertIsScenario(at, scenario) {
  try {
    assert.notDeepEqual(createSandbox({ scenario }).snapshot().accounts, {});
  } catch (error) {
    assert.fail(`${at}: the sandbox cannot run it: ${error.message}`);
  }
}

/** The code of a block with that of the blocks that it continues. */
function whole(blocks, block) {
  if (!block.flags.includes('continues')) return block.code;
  const earlier = blocks.slice(0, blocks.indexOf(block)).findLast(({ language }) => language === block.language);
  assert.ok(earlier, `${block.at}: there is no ${block.language} block to continue`);
  const start = whole(blocks, earlier);
  // The line numbers stay: the earlier block ends before this one begins.
  return start + block.code.slice(start.split('\n').length - 1);
}

const all = pages();
/** The file of each TypeScript block; one run of the compiler checks them all. */
const typescript = new Map();
let checked;
const snippets = mkdtempSync(join(here, 'typescript-'));
after(() => rmSync(snippets, { recursive: true, force: true }));

before(async () => {
  for (const { blocks } of all) {
    for (const block of blocks.filter(({ language }) => language === 'ts')) {
      // A test for vitest is known by its name.
      const file = join(
        snippets,
        `${block.at.replaceAll(/\W/g, '-')}${block.text.includes("from 'vitest'") ? '.spec' : ''}.ts`,
      );
      typescript.set(block.at, file);
      writeFileSync(file, whole(blocks, block));
    }
  }
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--skipLibCheck', '--types', 'node'];
  const compiler = join(tests, 'node_modules/typescript/bin/tsc');
  const files = [...typescript.values()];
  checked = files.length > 0 ? await run(process.execPath, [compiler, ...options, ...files], { cwd: snippets }) : undefined;
});

for (const { name, path, text, blocks } of all) {
  describe(`the code of ${name}`, { concurrency: 2 }, () => {
    /** Where its files are and its shell commands run. */
    let folder;
    let sandbox;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'partner-central-guide-'));
      for (const { file, text: content } of blocks.filter((block) => block.file)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), content);
      }
      if (blocks.some(({ language, shown }) => language === 'sh' && shown !== undefined)) sandbox = await serve();
    });
    after(async () => {
      await sandbox?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test(`${name} has no block in an unknown language, and each relative link leads somewhere`, () => {
      for (const { at, language } of blocks) assert.ok(KNOWN.includes(language), `${at}: ${language || 'no'} language`);
      for (const { line, number } of prose(text)) {
        for (const [, target] of line.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g))
          assert.ok(existsSync(resolve(dirname(path), target)), `${name}:${number}: ${target} does not exist`);
      }
    });

    for (const block of blocks) {
      const { at, language, flags } = block;
      const isRun = RUNS.includes(language) && !flags.includes('no_run') && !block.file;
      const title = `${at}, ${language}: ${block.text.split('\n')[0]}`;
      if (language === 'js') {
        const code = whole(blocks, block);
        test(title, () => (isRun ? assertRuns(block, code) : assertBundles(block, code)));
      }
      if (language === 'ts') {
        test(title, async () => {
          const file = typescript.get(at);
          const errors = checked.stdout
            .split('\n')
            .filter((line) => line.includes(file.slice(here.length).replace(/^.*?\//, '')));
          assert.deepEqual(errors, [], `${at}: it has type errors`);
          if (!isRun) return;
          if (file.endsWith('.spec.ts')) return assertPasses(block, file);
          const { code } = await transform(whole(blocks, block), { loader: 'ts', format: 'esm', target: 'node20' });
          await assertRuns(block, code);
        });
      }
      if (language === 'sh') {
        test(title, async () => {
          await assertCommandsExist(block);
          // A command whose output is not shown may install things, or never end.
          if (!isRun || block.shown === undefined) return;
          const npx = `npx() { shift; ${JSON.stringify(process.execPath)} ${JSON.stringify(PROGRAM)} "$@"; }`;
          const options = { cwd: folder, env: cleanEnv({ AWS_ENDPOINT_URL: sandbox.url }) };
          const { status, stdout } = await run('bash', ['--norc', '-ec', `exec 2>&1\n${npx}\n${block.text}`], options);
          assert.equal(status, 0, `${at}: it fails with\n${stdout}`);
          assertPrints(block, stdout);
        });
      }
      if (language === 'html') test(title, () => assertIsPage(block));
      if (language === 'json' || language === 'ndjson') {
        test(title, () => {
          const values = language === 'json' ? [block.text] : block.text.trimEnd().split('\n');
          // An object with steps is a scenario.
          for (const value of values) {
            const parsed = parsedJson(at, value);
            if (parsed.steps) assertIsScenario(at, parsed);
          }
        });
      }
    }
  });
}

/** A test for vitest, run by vitest. */
async function assertPasses({ at }, file) {
  const vitest = join(tests, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--reporter=json', '--root', dirname(file), file];
  const { stdout, stderr } = await run(process.execPath, args, { cwd: dirname(file) });
  assert.match(stdout, /\{/, `${at}: vitest fails with\n${stderr}`);
  const { numPassedTests, numTotalTests } = JSON.parse(stdout.slice(stdout.indexOf('{')));
  assert.ok(
    numTotalTests > 0 && numPassedTests === numTotalTests,
    `${at}: ${numPassedTests} of ${numTotalTests} pass\n${stdout}${stderr}`,
  );
}

test('the runner finds the blocks of a page, their lines, flags and files', () => {
  const page =
    '# A\n\n```js no_run\nlet a;\n```\n\n- item\n\n  ```csv file:a.csv\n  x,y\n  ```\n\n```sh\nls\n```\n\n```text\na.csv\n```\n';
  const [js, csv, sh, shown] = blocksOf('page.md', page);
  assert.deepEqual(
    [js.at, js.language, js.flags, js.text, js.code],
    ['page.md:4', 'js', ['no_run'], 'let a;\n', '\n\n\nlet a;'],
  );
  assert.deepEqual([csv.at, csv.file, csv.text], ['page.md:10', 'a.csv', 'x,y\n']);
  assert.deepEqual([sh.shown, shown.language, shown.shown], ['a.csv\n', 'text', undefined]);
  assert.throws(() => blocksOf('page.md', '```js\n'), /page\.md:2: the block does not end/);
});

test('a block that prints something else, or nothing, fails with its page and line', () => {
  const [block] = blocksOf('page.md', '```js\nconsole.log(1); // => 1\nconsole.log(2); // => 2\n```\n');
  assertPrints(block, '1\n2\n');
  for (const printed of ['', '1\n', '2\n1\n', '12\n'])
    assert.throws(() => assertPrints(block, printed), /^AssertionError.*page\.md:2/);
  const [shown] = blocksOf('page.md', '```js\nconsole.log(1);\n```\n\n```text\n2\n```\n');
  assert.throws(() => assertPrints(shown, '1\n'), /page\.md:2/);
});
