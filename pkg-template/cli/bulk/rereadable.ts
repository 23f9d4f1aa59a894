// A file that is read more than once: first to validate it as a whole, then to send it. What can be read only once, such as
// stdin, is copied to a temporary file.
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../arguments/usage-error.ts';
import { causeOf, type Chunks, isStdin, openInput, withoutByteOrderMark } from '../io/input.ts';

const CHUNK_SIZE = 1 << 16;

export interface Rereadable {
  /** For messages. */
  name: string;
  size: number;
  isFile: boolean;
  /** The same for all paths of one file. */
  identity: string;
  /** Reads from the start each time. */
  read(): Chunks;
  close(): Promise<void>;
}

/** Opens a file or stdin. */
export async function openRereadable(file: string | undefined): Promise<Rereadable> {
  const { stream, size } = await openInput(file);
  if (size === undefined || file === undefined) return copyOf(stream, file);
  stream.destroy();
  const handle = await open(file);
  return rereadable(handle, { size, name: file, isFile: true, close: () => handle.close() });
}

async function copyOf(stream: Chunks, file: string | undefined) {
  const name = file === undefined || isStdin(file) ? 'stdin' : file;
  const { handle, remove } = await createTemporaryFile(name);
  for await (const chunk of stream) {
    try {
      for (let at = 0; at < chunk.length; ) at += writeSync(handle.fd, chunk, at);
    } catch (error) {
      await handle.close();
      remove();
      throw uncopied(name, error);
    }
  }
  const { size } = await handle.stat();
  const close = async () => {
    await handle.close();
    remove();
  };
  return rereadable(handle, { size, name, isFile: false, close });
}

async function createTemporaryFile(name: string) {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'partner-central-'));
    const remove = () => rmSync(folder, { recursive: true, force: true });
    const handle = await open(join(folder, 'input'), 'wx+', 0o600);
    // The open handle is enough, and the file vanishes with the process. Windows keeps open files.
    if (process.platform !== 'win32') remove();
    return { handle, remove };
  } catch (error) {
    throw uncopied(name, error);
  }
}

const uncopied = (name: string, error: unknown) =>
  new UsageError(`cannot copy ${name} to ${tmpdir()}: ${causeOf(error)}; set TMPDIR to another folder, or give a file`);

async function rereadable(handle: FileHandle, facts: Omit<Rereadable, 'identity' | 'read'>): Promise<Rereadable> {
  const { dev, ino } = await handle.stat();
  return { ...facts, identity: `${dev}:${ino}`, read: () => withoutByteOrderMark(chunksOf(handle)) };
}

/** Not a stream: that would close the file when the first reader stops early. */
async function* chunksOf(handle: FileHandle) {
  for (let at = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_SIZE), 0, CHUNK_SIZE, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}
