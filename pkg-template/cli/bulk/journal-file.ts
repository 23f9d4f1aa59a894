// How a journal is read from disk.
import { closeSync, constants, fsyncSync, openSync, readSync } from 'node:fs';

const CHUNK_SIZE = 1 << 16;
const LF = 10;

interface FileLine {
  text: string;
  /** Where the line starts and ends in the file. */
  offset: number;
  end: number;
}

/** Yields the complete lines of a file from an offset on. */
export function* readFileLines(fd: number, start = 0, chunkSize = CHUNK_SIZE): Generator<FileLine> {
  const chunk = Buffer.allocUnsafe(chunkSize);
  let offset = start;
  let rest: Uint8Array = Buffer.alloc(0);
  for (let at = start; ; ) {
    const count = readSync(fd, chunk, 0, chunkSize, at);
    if (count === 0) return;
    at += count;
    const bytes = Buffer.concat([rest, chunk.subarray(0, count)]);
    let from = 0;
    for (let lf = bytes.indexOf(LF, rest.length); lf >= 0; lf = bytes.indexOf(LF, from)) {
      const end = offset + lf + 1 - from;
      yield { offset, text: bytes.toString('utf8', from, lf), end };
      offset = end;
      from = lf + 1;
    }
    rest = bytes.subarray(from);
  }
}

/** Whether the file, of which this is the whole size, may be the beginning of a journal that starts with this text. */
export function isBeginning(fd: number, size: number, text: string) {
  const expected = Buffer.from(text);
  const bytes = Buffer.alloc(Math.min(size, expected.length));
  readSync(fd, bytes, 0, bytes.length, 0);
  return expected.subarray(0, bytes.length).equals(bytes);
}

/** A new file survives a power cut only if its name is on the disk too. Windows and some file systems cannot sync folders. */
export function syncFolder(path: string) {
  try {
    const fd = openSync(path, constants.O_RDONLY);
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {}
}
