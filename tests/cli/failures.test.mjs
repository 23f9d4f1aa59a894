// What fails outside of the program: full disks, closed pipes, folders that cannot be written, a user without a home. The
// command says so in one line, and ends with the right exit code, or does not end at all.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cleanEnv } from '../python.mjs';
import { PROGRAM, serve } from '../sandbox/http/start-sandbox.mjs';
import { listed, relationships } from './bulk/command.mjs';

const folder = mkdtempSync(join(tmpdir(), 'partner-central-failures-'));
after(() => rmSync(folder, { recursive: true }));

const FULL = '/dev/full';
const noFull = existsSync(FULL) ? false : `there is no ${FULL}`;
const LIST = ['account', 'list-partners'];
const input = '{"Catalog":"AWS"}\n';

/**
 * Runs the command to its end.
 * @param {string[]} words
 * @param {import('node:child_process').SpawnSyncOptions & { program?: string }} options
 */
function run(words, { program = PROGRAM, env = {}, ...options } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    env: cleanEnv(env),
    input,
    encoding: 'utf8',
    ...options,
  });
  return { code: status, stdout: String(stdout ?? ''), stderr: String(stderr ?? '') };
}

/** One line for people, without a stack or source code. */
function assertOneLine({ code, stderr }, expectedCode, expected) {
  assert.equal(code, expectedCode, stderr);
  assert.match(stderr, /^[^\n]{1,400}\n$/);
  assert.match(stderr, expected);
}

test('a full disk behind stdout is said in one line', { skip: noFull }, () => {
  const full = openSync(FULL, 'w');
  const many = '{}\n'.repeat(5000);
  for (const [words, text = input] of [
    [['--help']],
    [['--version']],
    [['operations']],
    [['operations', '--json']],
    [['schema', 'account', 'create-partner']],
    [['skeleton', 'account', 'create-partner']],
    [['completion', 'bash']],
    [['validate', ...LIST], '{}'],
    [['validate', ...LIST, '--ndjson'], many],
    [['validate', ...LIST, '--csv'], `NextToken\n${'x\n'.repeat(5000)}`],
    [['call', ...LIST, '--dry-run']],
  ]) {
    const result = run(/** @type {string[]} */ (words), { input: /** @type {string} */ (text), stdio: ['pipe', full, 'pipe'] });
    assertOneLine(result, 2, /^partner-central: cannot write to stdout: no space left on device \(ENOSPC\)\n$/);
  }
});

test('a full disk or a closed pipe behind stderr changes no exit code', { skip: noFull }, () => {
  const full = openSync(FULL, 'w');
  for (const [text, code] of [
    [input, 0],
    ['{}', 1],
  ])
    assert.equal(run(['validate', ...LIST], { input: String(text), stdio: ['pipe', 'pipe', full] }).code, code);
  assert.equal(run(['validate', 'nothing'], { stdio: ['pipe', 'pipe', full] }).code, 2);
});

test('a bulk call whose results cannot be written stops, and continues later', { skip: noFull }, async () => {
  const sandbox = await serve();
  try {
    const file = join(folder, 'customers.ndjson');
    writeFileSync(file, relationships(60));
    const words = ['call', 'channel', 'create-relationship', file, '--ndjson', '--rate', '500', '--endpoint-url', sandbox.url];
    const stopped = run(words, { stdio: ['pipe', openSync(FULL, 'w'), 'pipe'] });
    assert.equal(stopped.code, 1);
    assert.match(stopped.stderr, /^60 requests: \d+ done, \d+ not done\n/);
    assert.match(
      stopped.stderr,
      /\nStopped: the results cannot be written: no space left on device \(ENOSPC\)\.\nRun the same command again/,
    );
    assert.doesNotMatch(stopped.stderr, /\n\s+at /);
    const rest = run(words);
    assert.equal(rest.code, 0, rest.stderr);
    assert.equal(rest.stdout.split('\n').length, 61);
    assert.equal((await listed(sandbox)).length, 60);
  } finally {
    await sandbox.stop();
  }
});

test('a bulk call needs no stderr', { skip: noFull }, async () => {
  const sandbox = await serve();
  try {
    const file = join(folder, 'silent.ndjson');
    writeFileSync(file, relationships(20));
    const words = ['call', 'channel', 'create-relationship', file, '--ndjson', '--rate', '500', '--endpoint-url', sandbox.url];
    assert.equal(run(words, { stdio: ['pipe', 'pipe', openSync(FULL, 'w')] }).code, 0);
    assert.equal((await listed(sandbox)).length, 20);
  } finally {
    await sandbox.stop();
  }
});

/** Starts a sandbox that logs, and sends it requests while its output is broken. */
async function useSandbox(stdio, breakOutput) {
  const child = spawn(process.execPath, [PROGRAM, 'sandbox', '--port', '0'], { stdio });
  const ended = once(child, 'exit');
  const [line] = await once(createInterface(child.stdout), 'line');
  const url = /http:\S+/.exec(line)?.[0] ?? '';
  breakOutput?.(child);
  for (let i = 0; i < 50; i += 1) assert.equal((await fetch(`${url}/_sandbox/clock`)).status, 200);
  child.kill('SIGTERM');
  const [code, signal] = await ended;
  assert.deepEqual([code, signal], [0, null]);
}

test('a sandbox serves on when nobody reads its log', async () => {
  await useSandbox(['ignore', 'pipe', 'pipe'], (child) => {
    child.stderr.destroy();
    child.stdout.destroy();
  });
});

test('a sandbox serves on when its log is on a full disk', { skip: noFull }, async () => {
  await useSandbox(['ignore', 'pipe', openSync(FULL, 'w')]);
});

test('a bulk call from stdin says that it cannot copy it', () => {
  const words = ['call', ...LIST, '--ndjson', '--dry-run'];
  for (const TMPDIR of [join(folder, 'nowhere'), PROGRAM]) {
    assertOneLine(
      run(words, { env: { TMPDIR } }),
      2,
      /^cannot copy stdin to .*: .* \((ENOENT|ENOTDIR)\); set TMPDIR to another folder, or give a file\n$/,
    );
  }
});

test('a journal that cannot be written stops a bulk call before it sends anything', () => {
  const file = join(folder, 'journal.ndjson');
  writeFileSync(file, relationships(3));
  const words = ['call', 'channel', 'create-relationship', file, '--ndjson', '--endpoint-url', 'http://127.0.0.1:1'];
  assertOneLine(run([...words, '--journal', join(folder, 'no/journal')]), 2, /^cannot open the journal .* \(ENOENT\)\n$/);
  assertOneLine(run([...words, '--journal', FULL]), 2, /^the journal \/dev\/full is not a file\n$|ENOENT/);
});

const cannotSwitch = process.getuid?.() === 0 ? false : 'only root can switch to a user without a home';

test('a user without a home, who is in no list of users, needs none', { skip: cannotSwitch }, () => {
  // A place that the user can read.
  const place = mkdtempSync(join(tmpdir(), 'partner-central-public-'));
  try {
    cpSync(fileURLToPath(new URL('../node_modules/partner-central', import.meta.url)), place, { recursive: true });
    spawnSync('chmod', ['-R', 'a+rX', place]);
    const { PATH, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = cleanEnv();
    const keys = { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY };
    for (const [env, code] of [
      [{ ...keys, AWS_REGION: 'us-east-1' }, 0],
      [keys, 2],
      [{ AWS_REGION: 'us-east-1' }, 2],
    ]) {
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(place, 'bin/partner-central.mjs'), 'call', ...LIST, '--dry-run'],
        {
          env: { PATH, AWS_EC2_METADATA_DISABLED: 'true', .../** @type {object} */ (env) },
          uid: 54_321,
          gid: 54_321,
          cwd: place,
          input,
          encoding: 'utf8',
        },
      );
      assert.equal(status, code, stderr);
      if (code !== 0) assert.match(stderr, /^no (region|credentials)[^\n]*\n$/);
    }
  } finally {
    rmSync(place, { recursive: true });
  }
});
