// A file that is read more than once: checked whole, then sent. What can be read
// only once, such as stdin, is copied to a temporary file first.
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceOf, withoutMark } from './input.mjs';

const PIECE = 1 << 16;

/** Opens it; `bytes()` begins anew each time. */
export async function rereadable(file) {
  const { stream, size } = await sourceOf(file);
  if (size === undefined) return copied(stream, file);
  stream.destroy();
  const handle = await open(file);
  return readable(handle, { size, name: file, isFile: true, close: () => handle.close() });
}

async function copied(stream, file) {
  const folder = mkdtempSync(join(tmpdir(), 'partner-central-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const handle = await open(join(folder, 'input'), 'wx+', 0o600);
  // The open file is enough, and goes with the process; Windows keeps it until it is closed.
  if (process.platform !== 'win32') remove();
  let size = 0;
  for await (const chunk of stream) for (let at = 0; at < chunk.length; ) at += writeSync(handle.fd, chunk, at);
  size = (await handle.stat()).size;
  const close = async () => {
    await handle.close();
    remove();
  };
  return readable(handle, { size, name: file === undefined || file === '-' ? 'stdin' : file, isFile: false, close });
}

async function readable(handle, facts) {
  const { dev, ino } = await handle.stat();
  return {
    ...facts,
    identity: `${dev}:${ino}`,
    bytes: () => withoutMark(pieces(handle)),
  };
}

/** Not a stream: that would close the file with the first reader that stops early. */
async function* pieces(handle) {
  for (let at = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(PIECE), 0, PIECE, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}
