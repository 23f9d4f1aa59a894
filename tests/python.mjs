// The Python with botocore, boto3 and the AWS CLI that `cargo xtask setup` makes.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The path of Python, or the reason why there is none. */
export const { python, missing } = find();

function find() {
  const chosen = process.env.PARTNER_CENTRAL_PYTHON;
  if (chosen)
    return existsSync(chosen)
      ? { python: chosen }
      : { missing: `PARTNER_CENTRAL_PYTHON names ${chosen}, which does not exist` };
  const { env } = process;
  const cache = env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(homedir(), '.cache');
  const tools = env.PARTNER_CENTRAL_TOOLS ? resolve(env.PARTNER_CENTRAL_TOOLS) : join(cache, 'partner-central');
  const pinned = readFileSync(new URL('./requirements.txt', import.meta.url));
  const home = join(tools, `python-${fingerprint(pinned)}`);
  if (!existsSync(join(home, 'complete'))) return { missing: 'no Python with boto3: run `cargo xtask setup`' };
  return { python: join(home, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python') };
}

/** FNV-1a, as xtask names the folder. */
function fingerprint(bytes) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** An environment in which AWS's tools find no credentials or settings of this machine. */
export const cleanEnv = (more) => ({
  PATH: process.env.PATH,
  PYTHONUTF8: '1',
  AWS_CONFIG_FILE: '/nowhere/config',
  AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_MAX_ATTEMPTS: '1',
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  AWS_DEFAULT_REGION: 'us-east-1',
  ...more,
});

const pathOf = (script) => fileURLToPath(new URL(script, import.meta.url));

/** Runs a script, by its path in tests/, with JSON as input and output. */
export function askPython(script, input) {
  const { status, stdout, error } = spawnSync(python, [pathOf(script)], {
    input: JSON.stringify(input),
    env: cleanEnv(),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (error || status !== 0) throw error ?? new Error(`${script} ended with ${status}`);
  return JSON.parse(stdout);
}

/** Keeps a script running that responds to each line of JSON with a line of JSON. */
export function talkToPython(script, env) {
  const child = spawn(python, [pathOf(script)], { env: cleanEnv(env), stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    ask: async (input) => {
      child.stdin.write(`${JSON.stringify(input)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`${script} gave no response`);
      return JSON.parse(value);
    },
    end: () => child.stdin.end(),
  };
}
