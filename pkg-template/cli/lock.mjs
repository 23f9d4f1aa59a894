// One process at a time: one run a journal, one sandbox a state file. The lock is
// a socket that somebody listens on: it goes with its process however that ends,
// where a lock file would stay behind. Machines that share a disk are not kept apart.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Locks what has this identity; gives a function that unlocks it, or undefined if another has it. */
export async function lock(identity) {
  const name = `partner-central-${createHash('sha256').update(identity).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return listening(`\0${name}`);
  if (process.platform === 'win32') return listening(`\\\\.\\pipe\\${name}`);
  const path = join(tmpdir(), `${name}.sock`);
  const unlock = await listening(path);
  if (unlock || (await answers(path))) return unlock;
  // Left behind by one that was killed.
  rmSync(path, { force: true });
  return listening(path);
}

async function listening(path) {
  const server = createServer((socket) => socket.destroy());
  server.unref();
  try {
    server.listen(path);
    await once(server, 'listening');
  } catch (error) {
    if (error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
  return () => new Promise((resolve) => server.close(resolve));
}

async function answers(path) {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
