// Locks of state files and journals: between processes, networks, and after a kill.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'partner-central-lock-'));
after(() => rmSync(folder, { recursive: true }));
/** The processes that hold a lock, or were refused one. After a failure some are left, and the test would wait for them. */
const holders = new Set();
afterEach(() => {
  for (const child of holders) child.kill('SIGKILL');
  holders.clear();
});

const MODULE = new URL('../node_modules/partner-central/cli/io/lock.mjs', import.meta.url).href;
const HOLDER = `
const { lock } = await import(${JSON.stringify(MODULE)});
const unlock = await lock(process.argv[1], process.argv[2]);
console.log(unlock ? 'locked' : 'refused');
if (unlock) setInterval(() => {}, 1000);
process.on('SIGTERM', () => process.exit());
process.on('SIGHUP', async () => { await unlock(); process.exit(); });`;

const inOwnNetwork = ['unshare', '--net'];
/** The reason why no other network can be tried. */
const noNetwork = (() => {
  const { error, status, stderr } = spawnSync('unshare', ['--net', 'true'], { encoding: 'utf8' });
  return error || status !== 0 ? `unshare --net does not work: ${error ?? stderr}` : false;
})();

/** Starts a process that tries to lock a path. */
async function hold(identity, path, wrapper = []) {
  const [command, ...words] = [...wrapper, process.execPath, '--input-type=module', '-e', HOLDER, identity, path];
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  holders.add(child);
  const [chunk] = await once(child.stdout, 'data');
  const end = async (signal) => {
    child.kill(signal);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  return { said: String(chunk).trim(), end };
}

async function holdsAgainst(path, wrapper, identities = ['same', 'same']) {
  const first = await hold(identities[0], path);
  const second = await hold(identities[1], path, wrapper);
  assert.deepEqual([first.said, second.said], ['locked', 'refused']);
  await second.end();
  return first;
}

test('a lock is held against other processes, and vanishes with its process', {
  skip: process.platform === 'win32',
}, async () => {
  const path = join(folder, 'state.json');
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP', 'SIGKILL'])) {
    const holder = await holdsAgainst(path, []);
    assert.ok(lstatSync(`${path}.lock`).isSocket());
    await holder.end(signal);
    // After a kill, the file stays, and nobody listens on it.
    assert.equal(readdirSync(folder).includes('state.json.lock'), signal === 'SIGKILL', signal);
  }
  const next = await holdsAgainst(path, []);
  await next.end('SIGTERM');
  assert.deepEqual(readdirSync(folder), []);
});

test('a lock is held against processes in another network, as containers have one', { skip: noNetwork }, async () => {
  const home = mkdtempSync(join(folder, 'volume-'));
  const long = join(home, 'd'.repeat(80), 'e'.repeat(80));
  mkdirSync(long, { recursive: true });
  for (const path of [join(home, 'state.json'), join(long, `${'f'.repeat(90)}.json`)]) {
    const holder = await holdsAgainst(path, inOwnNetwork);
    await holder.end('SIGKILL');
    const contained = await hold('same', path, inOwnNetwork);
    const outside = await hold('same', path);
    assert.deepEqual([contained.said, outside.said], ['locked', 'refused']);
    await Promise.all([contained, outside].map(({ end }) => end('SIGTERM')));
  }
});

test('of many processes that find the lock of one that was killed, one gets it', {
  skip: process.platform === 'win32',
}, async () => {
  const path = join(folder, 'crowd.json');
  for (let round = 0; round < 3; round++) {
    const killed = await hold('first', path);
    await killed.end('SIGKILL');
    // Each as in a network of its own, where only the file is shared.
    const crowd = await Promise.all(Array.from({ length: 6 }, (_, i) => hold(`process ${round} ${i}`, path)));
    await Promise.all(crowd.map(({ end }) => end('SIGKILL')));
    assert.equal(crowd.filter(({ said }) => said === 'locked').length, 1, `round ${round}`);
  }
});

test('an ordinary file in the place of a lock is not in the way', { skip: process.platform === 'win32' }, async () => {
  const path = join(folder, 'file.json');
  writeFileSync(`${path}.lock`, '');
  const holder = await hold('file', path);
  assert.equal(holder.said, 'locked');
  await holder.end('SIGTERM');
  // A folder that cannot be written: the lock of the machine has to do.
  const other = await hold('nowhere', '/proc/nowhere/state.json');
  assert.equal(other.said, 'locked');
  await other.end('SIGTERM');
});
