// The input of a command: a file, or stdin.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { UsageError } from '../arguments/usage-error.ts';
import { note, printable } from './output.ts';

export type Chunks = AsyncIterable<Uint8Array>;

/** Opens a file, or stdin for `-` and for no name. Only regular files have a `size`. */
export async function openInput(file = '-') {
  if (file === '-') {
    if (process.stdin.isTTY) note('Reading from the terminal; end with Ctrl-D.');
    return { stream: process.stdin, size: undefined };
  }
  try {
    const handle = await open(file);
    const stat = await handle.stat();
    if (!stat.isDirectory())
      return { stream: createReadStream(file, { fd: handle }), size: stat.isFile() ? stat.size : undefined };
    await handle.close();
  } catch (error) {
    throw new UsageError(`cannot read ${printable(file)}: ${causeOf(error)}`);
  }
  throw new UsageError(`cannot read ${printable(file)}: it is a directory`);
}

/** Where a name of an input stands for stdin. */
export const isStdin = (file: string | undefined) => file === undefined || file === '-';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The chunks without the byte order mark that some editors write first. */
export async function* withoutByteOrderMark(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let start: Uint8Array = Buffer.alloc(0);
  let hasStarted = false;
  for await (const chunk of chunks) {
    if (hasStarted) {
      yield chunk;
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < BYTE_ORDER_MARK.length) continue;
    hasStarted = true;
    yield BYTE_ORDER_MARK.every((byte, i) => start[i] === byte) ? start.subarray(BYTE_ORDER_MARK.length) : start;
  }
  if (!hasStarted) yield start;
}

/** Reads all bytes of a file or stdin. */
export async function readInput(file: string | undefined) {
  const { stream } = await openInput(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of withoutByteOrderMark(stream)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The message of something that was thrown. */
export const messageOf = (error: unknown) => (error instanceof Error ? error.message || error.name : String(error));

/** Why the operating system did not do something, without what it was asked: `no space left on device (ENOSPC)`. */
export function causeOf(error: unknown) {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, reason] = /^[A-Z\d_]+: (.+?)(?:, \w+(?: .*)?)?$/s.exec(message ?? '') ?? [];
  return reason && code ? `${reason} (${code})` : messageOf(error);
}
