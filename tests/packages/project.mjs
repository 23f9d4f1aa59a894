// A project like a user's: an empty folder into which npm installs the tarball.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keyOf, kept } from '../kept.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const windows = process.platform === 'win32';

/** The tarball that `cargo xtask build` packed, or the one that $PARTNER_CENTRAL_TARBALL names. */
export function tarball() {
  if (process.env.PARTNER_CENTRAL_TARBALL) return process.env.PARTNER_CENTRAL_TARBALL;
  const folder = here('../../target/npm/');
  const name = existsSync(folder) && readdirSync(folder).find((file) => /^partner-central-.*\.tgz$/.test(file));
  if (!name) throw new Error('there is no tarball: `cargo xtask build` packs it');
  return join(folder, name);
}

/** Makes a project with the package and every driver in it. It is removed after `t`, or when the process ends. */
export function project(t) {
  const folder = mkdtempSync(join(tmpdir(), 'partner-central-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (t) t.after(remove);
  else process.once('exit', remove);
  cpSync(installed(), folder, { recursive: true });
  cpSync(here('assertions.mjs'), join(folder, 'assertions.mjs'));
  for (const drivers of ['drivers', 'apps']) cpSync(here(drivers), folder, { recursive: true });
  return folder;
}

/** A folder into which npm has installed the tarball: copied from then on, as npm takes seconds. */
function installed() {
  const { folder, isThere, begin, end } = kept('installed', keyOf([tarball()]));
  if (isThere) return folder;
  const begun = begin();
  writeFileSync(join(begun, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const npm = ['install', '--no-audit', '--no-fund', '--offline', '--silent', tarball()];
  execFileSync(windows ? 'npm.cmd' : 'npm', npm, { cwd: begun, stdio: ['ignore', 'ignore', 'inherit'], shell: windows });
  end(begun);
  return folder;
}

/** A program of tests/node_modules, or undefined. */
export function local(name) {
  const file = here(`../node_modules/.bin/${name}${windows ? '.cmd' : ''}`);
  return existsSync(file) ? file : undefined;
}

/** Runs a program, which must print nothing on stderr; gives the JSON of its last line. */
export function output(program, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    shell: windows,
  });
  if (error) throw error;
  if (status !== 0 || stderr !== '') throw new Error(`${args.join(' ')}: status ${status}\n${stderr}${stdout}`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

/** Skips a test with its reason, also on stderr: a count of skipped tests alone is easy to miss. */
export function without(t, what) {
  console.error(`SKIPPED: ${t.name}: ${what} is not installed (cargo xtask setup)`);
  t.skip(`${what} is not installed`);
}

/** The runtimes. `network` are the arguments that allow a driver to serve. */
export const runtimes = {
  Node: { program: process.execPath, args: [] },
  Deno: {
    program: local('deno'),
    args: ['run', '--allow-read', '--node-modules-dir=manual', '--quiet'],
    // Without this flag, Deno logs at each start that it will become the default.
    network: ['--allow-net=127.0.0.1', '--unstable-no-legacy-abort'],
  },
  Bun: { program: local('bun'), args: ['run'] },
};
