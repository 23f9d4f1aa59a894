// A project like a user's: an empty folder into which npm installs the tarball.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const windows = process.platform === 'win32';

/** The tarball that `cargo xtask build` packed, or the one that $PARTNER_CENTRAL_TARBALL names. */
export function tarball() {
  if (process.env.PARTNER_CENTRAL_TARBALL) return process.env.PARTNER_CENTRAL_TARBALL;
  const folder = here('../../target/npm/');
  const name = existsSync(folder) && readdirSync(folder).find((name) => /^partner-central-.*\.tgz$/.test(name));
  if (!name) throw new Error('there is no tarball: `cargo xtask build` packs it');
  return join(folder, name);
}

/** Makes the project with every driver in it; `t.after` or the process's end takes it away. */
export function project(t) {
  const folder = mkdtempSync(join(tmpdir(), 'partner-central-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (t) t.after(remove);
  else process.once('exit', remove);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const npm = ['install', '--no-audit', '--no-fund', '--offline', '--silent', tarball()];
  execFileSync(windows ? 'npm.cmd' : 'npm', npm, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: windows });
  cpSync(here('assertions.mjs'), join(folder, 'assertions.mjs'));
  for (const drivers of ['drivers', 'apps']) cpSync(here(drivers), folder, { recursive: true });
  return folder;
}

/** A program of tests/node_modules, or undefined. */
export function local(name) {
  const file = here(`../node_modules/.bin/${name}${windows ? '.cmd' : ''}`);
  return existsSync(file) ? file : undefined;
}

/** A browser by the variable that chooses it, or by its names on PATH. */
export function browserOf(variable, names) {
  if (process.env[variable]) return process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/** Runs a program; gives the JSON that it prints last. It may print nothing on stderr. */
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

/** Skips with its reason on the terminal, too: a count of skipped tests alone is easy to miss. */
export function without(t, what) {
  console.error(`SKIPPED: ${t.name}: ${what} is not here (cargo xtask setup)`);
  t.skip(`${what} is not here`);
}

/** Runtimes of servers. `network`: what of it a driver that serves may use. */
export const runtimes = {
  Node: { program: process.execPath, args: [] },
  Deno: {
    program: local('deno'),
    args: ['run', '--allow-read', '--node-modules-dir=manual', '--quiet'],
    // Without the flag it says at each start that it will be the default.
    network: ['--allow-net=127.0.0.1', '--unstable-no-legacy-abort'],
  },
  Bun: { program: local('bun'), args: ['run'] },
};
