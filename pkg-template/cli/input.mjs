// A command's input: a file, or stdin.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { note } from './output.mjs';
import { UsageError } from './usage-error.mjs';

/** Opens `FILE`, or stdin for `-` and nothing. `size` is there for files. */
export async function sourceOf(file = '-') {
  if (file === '-') {
    if (process.stdin.isTTY) note('partner-central reads from the terminal; end with Ctrl-D');
    return { stream: process.stdin };
  }
  try {
    const handle = await open(file);
    const stat = await handle.stat();
    if (!stat.isDirectory())
      return { stream: createReadStream(file, { fd: handle }), size: stat.isFile() ? stat.size : undefined };
    await handle.close();
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error.message}`);
  }
  throw new UsageError(`cannot read ${file}: it is a directory`);
}

const BOM = [0xef, 0xbb, 0xbf];

/** The chunks without the byte order mark that some editors begin a file with. */
export async function* withoutMark(chunks) {
  let start = Buffer.alloc(0);
  let begun = false;
  for await (const chunk of chunks) {
    if (begun) {
      yield chunk;
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < BOM.length) continue;
    begun = true;
    yield BOM.every((byte, i) => start[i] === byte) ? start.subarray(BOM.length) : start;
  }
  if (!begun) yield start;
}

/** All of it. */
export async function bytesOf(file) {
  const { stream } = await sourceOf(file);
  const chunks = [];
  for await (const chunk of withoutMark(stream)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
