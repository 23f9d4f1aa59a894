// One sandbox for one state file: two would take turns at overwriting each other.
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Holds a name until the process ends, however it ends: a socket is the
 * kernel's, and no number of a process that was killed stays behind. Gives
 * false if another process holds it.
 */
export async function hold(file) {
  const name = `partner-central-${createHash('sha256').update(file).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return listen(`\0${name}`);
  if (process.platform === 'win32') return listen(`\\\\.\\pipe\\${name}`);
  const path = join(tmpdir(), `${name}.lock`);
  if (await listen(path)) return true;
  if (await isAlive(path)) return false;
  rmSync(path, { force: true });
  return listen(path);
}

function listen(path) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.on('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    // It is no reason for the process to go on.
    server.listen(path, () => resolve(true)).unref();
  });
}

function isAlive(path) {
  return new Promise((resolve) => {
    const socket = connect(path, () => resolve(true));
    socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
  });
}
