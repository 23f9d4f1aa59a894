// Locks, so that only one process uses a journal or a state file. A lock is a socket that the process listens on: it vanishes
// with the process, however that ends, whereas a lock file would stay. It does not work between machines that share a disk.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Unlock = () => Promise<unknown>;

/** Locks what has this identity. Returns a function that unlocks it; undefined if another process has locked it. */
export async function lock(identity: string): Promise<Unlock | undefined> {
  const name = `partner-central-${createHash('sha256').update(identity).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return listen(`\0${name}`);
  if (process.platform === 'win32') return listen(`\\\\.\\pipe\\${name}`);
  const path = join(tmpdir(), `${name}.sock`);
  const unlock = await listen(path);
  if (unlock || (await isListenedOn(path))) return unlock;
  // The socket file of a process that was killed.
  rmSync(path, { force: true });
  return listen(path);
}

async function listen(path: string): Promise<Unlock | undefined> {
  const server = createServer((socket) => socket.destroy());
  server.unref();
  try {
    server.listen(path);
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
  return () => new Promise((resolve) => server.close(resolve));
}

async function isListenedOn(path: string) {
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
