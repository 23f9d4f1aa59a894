// What a bulk call has done, as an NDJSON file that only grows: a header, then a record for each request that got a response.
// Whatever ends the process, at most the last record is incomplete. It is dropped, and its request carries the same
// idempotency token when it is sent again. Requests without a token that must not be sent twice are also recorded before they
// are sent. The header is written before the first request is sent: until then, the file is empty and binds nobody.
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, constants, fdatasync, fstatSync, ftruncateSync, openSync, realpathSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../arguments/usage-error.ts';
import type { ClientIdentity } from '../aws/client.ts';
import { causeOf } from '../io/input.ts';
import { parseJson, stringifyJson } from '../io/json.ts';
import { lock } from '../io/lock.ts';
import { printable } from '../io/output.ts';
import type { ErrorData } from './error-data.ts';
import { isBeginning, readFileLines, syncFolder } from './journal-file.ts';

const FORMAT = 2;
/** Most records are shorter, in bytes. */
const RECORD_LENGTH = 1 << 12;
const HEADER_START = '{"journal":"partner-central"';
const syncData = promisify(fdatasync);

/** The call that a journal belongs to. */
export interface JournalIdentity extends ClientIdentity {
  operation: string;
}

const IDENTITY_KEYS = ['service', 'operation', 'endpoint', 'region', 'account'] as const;

type Header = Partial<JournalIdentity> & { journal?: string; format?: number; run?: string; begun?: string };

/** What is known of a request. */
export interface JournalRecord {
  /** Which request of the file it is, from 1. */
  number: number;
  /** The line that it was on, for people. */
  line: number;
  hash: string;
  /** It succeeded. */
  output?: object;
  /** It failed. */
  error?: ErrorData;
  /** When it was sent; there is no response yet. */
  sent?: string;
  /** It is as if it had not been sent. */
  again?: true;
}

export class Journal {
  /** The offset of the last record of each request, by its number. Responses are not kept in memory. */
  readonly #offsets = new Map<number, number>();
  #run = randomBytes(16).toString('hex');
  #end = 0;
  #currentSync: Promise<void> | undefined;
  #nextSync: Promise<void> | undefined;
  /** Undefined without a file, and once it is closed. */
  #fd: number | undefined;
  #unlock: (() => Promise<unknown>) | undefined;
  #isReadOnly = false;
  #identity: JournalIdentity | undefined;
  readonly path: string | undefined;
  /** The last request that was sent, and its line. */
  last = { number: 0, line: 0 };

  private constructor(path: string | undefined) {
    this.path = path;
  }

  /** Opens or creates the journal at `path`. Without a path nothing is recorded. `inputIdentity` is that of the input file. */
  static async open(
    path: string | undefined,
    identity: JournalIdentity,
    { isReadOnly = false, inputIdentity }: { isReadOnly?: boolean | undefined; inputIdentity: string },
  ) {
    const journal = new Journal(path);
    if (path === undefined) return journal;
    journal.#isReadOnly = isReadOnly;
    let fd: number;
    try {
      // Not for appending: an incomplete record is overwritten.
      fd = openSync(path, isReadOnly ? constants.O_RDONLY : constants.O_RDWR | constants.O_CREAT, 0o600);
    } catch (error) {
      if (isReadOnly && (error as NodeJS.ErrnoException).code === 'ENOENT') return journal;
      throw new UsageError(`cannot open the journal ${path}: ${causeOf(error)}`);
    }
    journal.#fd = fd;
    try {
      await journal.#start(fd, path, identity, inputIdentity);
    } catch (error) {
      await journal.close();
      throw error;
    }
    return journal;
  }

  async #start(fd: number, path: string, identity: JournalIdentity, inputIdentity: string) {
    const stat = fstatSync(fd);
    if (!stat.isFile()) throw new UsageError(`the journal ${path} is not a file`);
    const fileIdentity = `${stat.dev}:${stat.ino}`;
    if (fileIdentity === inputIdentity) throw new UsageError(`the journal ${path} is the input itself`);
    if (!this.#isReadOnly) {
      this.#unlock = await lock(fileIdentity, realpathSync(path));
      if (!this.#unlock) throw new UsageError(`another run is using the journal ${path}: wait until it ends`);
    }
    this.#read(fd, identity);
    this.#identity = identity;
    if (this.#isReadOnly) return;
    // Removes an incomplete record of a run that was killed.
    ftruncateSync(fd, this.#end);
  }

  /** Must be called before the first request is sent: writes the header of a new journal. Rejects if that is not possible. */
  async begin() {
    if (this.#end > 0 || this.#identity === undefined || this.path === undefined) return;
    const begun = new Date().toISOString();
    await this.#write({ journal: 'partner-central', format: FORMAT, ...this.#identity, run: this.#run, begun }, true);
    syncFolder(dirname(this.path));
  }

  /** Takes the header back if nothing is recorded: to be called if no request has had an effect. */
  unbind() {
    if (this.#fd === undefined || this.#isReadOnly || this.#offsets.size > 0) return;
    ftruncateSync(this.#fd, 0);
    this.#end = 0;
  }

  #read(fd: number, identity: JournalIdentity) {
    let number = 0;
    for (const { offset, text, end } of readFileLines(fd)) {
      number += 1;
      const record = parseRecord(text) as Header & Partial<JournalRecord>;
      if (number === 1) this.#readHeader(record, identity);
      else if (Number.isSafeInteger(record?.number)) this.#remember(record as JournalRecord, offset);
      else throw new UsageError(`line ${number} of the journal ${this.path} is not a record of a journal`);
      this.#end = end;
    }
    // An incomplete header has no complete line; neither has a file that is something else.
    const { size } = fstatSync(fd);
    if (number === 0 && size > 0 && !isBeginning(fd, size, HEADER_START)) throw this.#notAJournal();
  }

  #readHeader(header: Header, identity: JournalIdentity) {
    if (header?.journal !== 'partner-central' || typeof header.run !== 'string') throw this.#notAJournal();
    if (header.format !== FORMAT) {
      const format = `another version (format ${header.format})`;
      throw new UsageError(`${this.path} is a journal of ${format}: finish it with that version`);
    }
    for (const key of IDENTITY_KEYS) {
      // Temporary keys may not contain their account.
      if (key === 'account' && !(header[key] && identity[key])) continue;
      const [expected, actual] = [header[key] ?? 'none', identity[key] ?? 'none'];
      if (expected !== actual) {
        throw new UsageError(
          `${this.path} is the journal of another ${key}: ${printable(expected)}, and this is ${actual}. Give another --journal`,
        );
      }
    }
    this.#run = header.run;
  }

  #notAJournal() {
    return new UsageError(`${this.path} exists and is not a journal: give another --journal`);
  }

  #remember({ number, line, again, error }: JournalRecord, offset: number) {
    if (again) this.#offsets.delete(number);
    else this.#offsets.set(number, offset);
    if (!again && !error && number > this.last.number) this.last = { number, line };
  }

  /** The last record of a request. */
  recordOf(number: number): JournalRecord | undefined {
    const offset = this.#offsets.get(number);
    if (offset === undefined || this.#fd === undefined) return undefined;
    const { value } = readFileLines(this.#fd, offset, RECORD_LENGTH).next();
    return value && (parseJson(value.text) as JournalRecord);
  }

  /** Forgets a request that is another one now. */
  forget(number: number) {
    this.#offsets.delete(number);
  }

  /** The idempotency token of a request: the same in every run with this journal, and for this request only. */
  tokenOf(number: number, hash: string) {
    const bytes = createHash('sha256').update(`${this.#run} ${number} ${hash}`).digest().subarray(0, 16);
    // A UUID of version 8, whose bits are ours to define.
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  /**
   * Adds a record. When this function returns, the record is in the file and survives the end of the process. When its promise
   * resolves, a `durable` record is on the disk and survives a power cut. Only requests without a token need that: others are
   * sent again with their token if their record is lost.
   */
  append(record: JournalRecord, durable = false): Promise<void> {
    return this.#write(record, durable);
  }

  async #write(record: JournalRecord | Header, durable: boolean) {
    if (this.#fd === undefined || this.#isReadOnly) return;
    const bytes = Buffer.from(`${stringifyJson(record)}\n`);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at, bytes.length - at, this.#end + at);
    if ('number' in record) this.#remember(record, this.#end);
    this.#end += bytes.length;
    if (durable) await this.#sync(this.#fd);
  }

  /** Resolves when everything that is written by now is on the disk. One sync runs at a time; the next serves all that wait. */
  #sync(fd: number) {
    this.#nextSync ??= Promise.allSettled([this.#currentSync]).then(() => {
      this.#currentSync = this.#nextSync;
      this.#nextSync = undefined;
      return syncData(fd);
    });
    return this.#nextSync;
  }

  async close() {
    const fd = this.#fd;
    this.#fd = undefined;
    if (fd !== undefined) {
      if (!this.#isReadOnly) await syncData(fd).catch(() => {});
      closeSync(fd);
    }
    await this.#unlock?.();
  }
}

function parseRecord(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
