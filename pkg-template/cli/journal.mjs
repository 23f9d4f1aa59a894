// What a bulk call has done, as NDJSON that only grows: a header, then a record
// for each line that was answered. Whatever ends the process, at most the last
// record is half written, and that one is dropped: its request carries the same
// token when it is sent again. Requests that have no token and must not be sent
// twice are noted before they are sent as well.
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, constants, fdatasync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { lock } from './lock.mjs';
import { UsageError } from './usage-error.mjs';

const FORMAT = 1;
const PIECE = 1 << 16;
/** Most records are shorter. */
const RECORD = 1 << 12;
const LF = 10;
const synced = promisify(fdatasync);

/** What a header must agree in, and how to say it. */
const IDENTITY = { service: 'service', operation: 'operation', endpoint: 'endpoint', region: 'region', account: 'account' };

/** Tells requests apart, whatever order their members stand in. */
export function hashOf(request) {
  return createHash('sha256')
    .update(JSON.stringify(sorted(request)) ?? '')
    .digest('hex')
    .slice(0, 32);
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return value;
  return Object.keys(value)
    .sort()
    .map((key) => [key, sorted(value[key])]);
}

export class Journal {
  /** By line, where its last record stands: of the answers themselves nothing is kept in memory. */
  #places = new Map();
  #run = randomBytes(16).toString('hex');
  #end = 0;
  #current;
  #next;
  #fd;
  #unlock;
  #readOnly;
  path;
  /** The last line that was done or sent. */
  lastLine = 0;

  /** Opens or begins the journal at `path`; without one nothing is kept. */
  static async open(path, identity, { readOnly = false, notThis } = {}) {
    const journal = new Journal();
    if (path === undefined) return journal;
    journal.path = path;
    journal.#readOnly = readOnly;
    try {
      // Not appending: a record that could not be written whole is written over.
      journal.#fd = openSync(path, readOnly ? constants.O_RDONLY : constants.O_RDWR | constants.O_CREAT, 0o600);
    } catch (error) {
      if (readOnly && error.code === 'ENOENT') return journal;
      throw new UsageError(`cannot open the journal ${path}: ${error.message}`);
    }
    try {
      await journal.#begin(identity, notThis);
    } catch (error) {
      await journal.close();
      throw error;
    }
    return journal;
  }

  async #begin(identity, notThis) {
    const stat = fstatSync(this.#fd);
    if (!stat.isFile()) throw new UsageError(`the journal ${this.path} is not a file`);
    const own = `${stat.dev}:${stat.ino}`;
    if (own === notThis) throw new UsageError(`the journal ${this.path} is the input itself`);
    if (!this.#readOnly) {
      this.#unlock = await lock(own);
      if (!this.#unlock) throw new UsageError(`another run has the journal ${this.path} open: wait for its end`);
    }
    this.#read(identity);
    if (this.#readOnly) return;
    // What was half written when the last run was ended.
    ftruncateSync(this.#fd, this.#end);
    const isNew = this.#end === 0;
    if (isNew)
      await this.append(
        { journal: 'partner-central', format: FORMAT, ...identity, run: this.#run, begun: new Date().toISOString() },
        true,
      );
    if (isNew) syncFolder(dirname(this.path));
  }

  #read(identity) {
    let number = 0;
    for (const { offset, text, end } of linesOf(this.#fd)) {
      number += 1;
      const record = parsed(text);
      if (number === 1) this.#agree(record, identity);
      else if (Number.isSafeInteger(record?.line)) this.#place(record, offset);
      else throw new UsageError(`line ${number} of the journal ${this.path} is not one of a journal's`);
      this.#end = end;
    }
    // A header half written is shorter than this; anything else is somebody's file.
    const size = fstatSync(this.#fd).size;
    if (number === 0 && size > 0 && !isHalfHeader(this.#fd, size))
      throw new UsageError(`${this.path} is there and is not a journal: give another --journal`);
  }

  #agree(header, identity) {
    if (header?.journal !== 'partner-central' || typeof header.run !== 'string')
      throw new UsageError(`${this.path} is there and is not a journal: give another --journal`);
    if (header.format !== FORMAT)
      throw new UsageError(`${this.path} is a journal of another version (format ${header.format}): end it with that version`);
    for (const [key, word] of Object.entries(IDENTITY)) {
      // Temporary keys may not say whose they are.
      if (key === 'account' && !(header[key] && identity[key])) continue;
      const [was, is] = [header[key] ?? 'none', identity[key] ?? 'none'];
      if (was !== is)
        throw new UsageError(
          `${this.path} is the journal of another ${word}: ${was}, and this is ${is}. Give another --journal`,
        );
    }
    this.#run = header.run;
  }

  #place({ line, again, error }, offset) {
    if (again) this.#places.delete(line);
    else this.#places.set(line, offset);
    if (!again && !error) this.lastLine = Math.max(this.lastLine, line);
  }

  /** What is known of a line: its `hash`, and `output`, `error` or when it was `sent`. */
  recordOf(line) {
    const offset = this.#places.get(line);
    if (offset === undefined) return undefined;
    for (const { text } of linesOf(this.#fd, offset, RECORD)) return JSON.parse(text);
  }

  /** A line that is another request now. */
  forget(line) {
    this.#places.delete(line);
  }

  /** The idempotency token of a line: the same in every run with this journal, and of this request only. */
  tokenOf(line, hash) {
    const bytes = createHash('sha256').update(`${this.#run} ${line} ${hash}`).digest().subarray(0, 16);
    // A UUID of version 8: ours to define.
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  /**
   * Adds a record. It is in the file when this returns, whatever happens to the process then; with `durable` it is on
   * the disk, whatever happens to the machine, when the promise resolves. Of records that are lost the requests are
   * sent again with their tokens: so much waiting is for requests without one.
   */
  async append(record, durable = false) {
    if (this.#fd === undefined || this.#readOnly) return;
    const bytes = Buffer.from(`${JSON.stringify(record)}\n`);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at, bytes.length - at, this.#end + at);
    if (record.line !== undefined) this.#place(record, this.#end);
    this.#end += bytes.length;
    if (durable) await this.#synced();
  }

  /** Until what is written by now is on the disk. One sync at a time; the next serves all who came meanwhile. */
  #synced() {
    this.#next ??= Promise.allSettled([this.#current]).then(() => {
      this.#current = this.#next;
      this.#next = undefined;
      return synced(this.#fd);
    });
    return this.#next;
  }

  async close() {
    const fd = this.#fd;
    this.#fd = undefined;
    if (fd !== undefined) {
      if (!this.#readOnly) await synced(fd).catch(() => {});
      closeSync(fd);
    }
    await this.#unlock?.();
  }
}

/** A new file outlives a power cut only with its name. Windows and some file systems sync no folders. */
function syncFolder(path) {
  try {
    const fd = openSync(path, constants.O_RDONLY);
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {}
}

/** Yields the whole lines of a file from an offset on, and where each begins and ends. */
function* linesOf(fd, offset = 0, size = PIECE) {
  const piece = Buffer.allocUnsafe(size);
  let kept = Buffer.alloc(0);
  for (let at = offset; ; ) {
    const count = readSync(fd, piece, 0, size, at);
    if (count === 0) return;
    at += count;
    const bytes = Buffer.concat([kept, piece.subarray(0, count)]);
    let from = 0;
    for (let lf = bytes.indexOf(LF, kept.length); lf >= 0; lf = bytes.indexOf(LF, from)) {
      const end = offset + lf + 1 - from;
      yield { offset, text: bytes.toString('utf8', from, lf), end };
      offset = end;
      from = lf + 1;
    }
    kept = bytes.subarray(from);
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const START = Buffer.from('{"journal":"partner-central"');

function isHalfHeader(fd, size) {
  const bytes = Buffer.alloc(Math.min(size, START.length));
  readSync(fd, bytes, 0, bytes.length, 0);
  return START.subarray(0, bytes.length).equals(bytes);
}
