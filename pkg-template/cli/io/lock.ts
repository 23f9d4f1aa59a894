// Locks, so that only one process uses a journal or a state file. A lock is a socket that the process listens on. It vanishes
// with the process, however that ends, whereas nobody can tell whether an ordinary lock file is still in use.
//
// There are two of them. One has a name that is known to the machine. The other is a file beside what is locked: containers that
// share a folder see it, although each has its own network. Neither works between machines that share a disk.
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { constants, linkSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

type Unlock = () => Promise<unknown>;

/** How long an address of a socket may be, in bytes. */
const MAX_ADDRESS = 90;
const MAX_NAME = 50;
/** How long a process may take from seeing an old lock to replacing it, in milliseconds. */
const SETTLING = 200;

/**
 * Takes the machine's lock for this identity, and the lock beside `path`, which does not have to exist yet. Returns a function
 * that releases both, or undefined if another process has one of them.
 */
export async function lock(identity: string, path: string): Promise<Unlock | undefined> {
  const unlockName = await lockName(identity);
  if (!unlockName || process.platform === 'win32') return unlockName;
  const unlockFile = await lockBeside(path);
  if (unlockFile) return () => Promise.all([unlockName(), unlockFile()]);
  await unlockName();
  return undefined;
}

async function lockName(identity: string): Promise<Unlock | undefined> {
  const name = `partner-central-${hashOf(identity)}`;
  if (process.platform === 'linux') return listen(`\0${name}`);
  if (process.platform === 'win32') return listen(`\\\\.\\pipe\\${name}`);
  const path = join(tmpdir(), `${name}.sock`);
  const unlock = await listen(path);
  if (unlock || (await stateOf(path)) === 'used') return unlock;
  // The socket file of a process that was killed.
  rmSync(path, { force: true });
  return listen(path);
}

/** Locks by a file beside `path`. Where sockets cannot be files, the lock of the machine has to do. */
async function lockBeside(path: string): Promise<Unlock | undefined> {
  const unlocked = async () => {};
  try {
    const folder = realpathSync(dirname(path));
    const name = basename(path);
    return await lockFile(addressOf(folder, `${Buffer.byteLength(name) > MAX_NAME ? hashOf(name) : name}.lock`));
  } catch {
    return unlocked;
  }
}

/** An address that is not too long. */
function addressOf(folder: string, name: string) {
  const path = join(folder, name);
  if (Buffer.byteLength(path) <= MAX_ADDRESS) return path;
  if (process.platform !== 'linux') throw new Error('the path is too long for the address of a socket');
  // The folder stays open until the process ends.
  return `/proc/self/fd/${openSync(folder, constants.O_RDONLY)}/${name}`;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);

/**
 * Locks by a socket that is a file. It first listens under a unique name. Then it gives the file the name of the lock, which
 * therefore never names a socket that nobody listens on yet.
 */
async function lockFile(path: string): Promise<Unlock | undefined> {
  const own = `${path}.${randomUUID().slice(0, 8)}`;
  // Nobody else has this name.
  const close = (await listen(own)) as Unlock;
  const identity = identityOf(own);
  const isMine = () => identityOf(path) === identity;
  const release = () => {
    if (isMine()) rmSync(path, { force: true });
  };
  let isLocked = false;
  try {
    isLocked = await giveName(own, path, isMine);
  } finally {
    rmSync(own, { force: true });
    if (!isLocked) await close();
  }
  if (!isLocked) return undefined;
  process.once('exit', release);
  return async () => {
    process.off('exit', release);
    release();
    await close();
  };
}

/** Gives the socket `own` the name of the lock. Returns false if another process has the lock. */
async function giveName(own: string, path: string, isMine: () => boolean) {
  while (!link(own, path)) {
    const state = await stateOf(path);
    if (state === 'used') return false;
    // Otherwise it was released just now.
    if (state === 'unused') {
      // The process that had this lock was killed. Of the processes that see this at the same time, the last one to replace the
      // old file has the lock. Its name is never free meanwhile, so that no other process can take it by a link.
      renameSync(own, path);
      await wait(SETTLING);
      return isMine();
    }
  }
  return true;
}

/** Gives a file a second name. Returns false if there is a file of this name. */
function link(from: string, to: string) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** What no other file has: the numbers of inodes are used again. */
function identityOf(path: string) {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.dev}:${stat.ino}:${stat.mtimeNs}`;
}

/** Listens on an address. Returns undefined if another process does. */
async function listen(path: string): Promise<Unlock | undefined> {
  const server = createServer((socket) => socket.destroy());
  server.unref();
  try {
    // Every user may check whether the lock is in use.
    server.listen(path.startsWith('/') ? { path, readableAll: true, writableAll: true } : path);
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
  return () => new Promise((resolve) => server.close(resolve));
}

/** Whether a process listens on a socket, none does, or there is no such socket. */
async function stateOf(path: string): Promise<'used' | 'unused' | 'absent'> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return 'used';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'absent';
    // If connecting is not permitted, the lock may be in use.
    return code === 'ECONNREFUSED' ? 'unused' : 'used';
  } finally {
    socket.destroy();
  }
}
