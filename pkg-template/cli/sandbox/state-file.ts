// The state of a sandbox in a file, so that kill -9 loses nothing that got a response.
//
// FILE holds the whole state, and is only ever replaced as a whole. While writing it takes little time, that happens after
// every change; changes during a write share the next one. Once it takes longer, only what has changed is appended to
// FILE.journal. FILE follows in a pause, or when the journal has become long. The journal contains the hash of the FILE that
// it continues, so that an outdated journal, left behind by a kill, is not read.
//
// A write has ended when the operating system has the bytes: a loss of power may lose the latest of them.
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { type FileHandle, open, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Sandbox, SandboxState } from '../../entries/sandbox.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { messageOf } from '../io/input.ts';
import { lock } from '../io/lock.ts';
import { textOf } from '../io/text-file.ts';
import { addChanges } from './state-changes.ts';

/** The whole state is written after every change if that takes fewer milliseconds. */
const QUICK_WRITE = 10;
/** And when the sandbox ends, if that takes fewer: it has to end soon. */
const SHORT_WRITE = 200;
/** The whole state is also written when the journal is this many times as long as the file, */
const LONG_JOURNAL = 4;
/** and longer than this, in bytes; */
const MIN_JOURNAL = 16 << 20;
/** and after a pause of this length, in milliseconds, or in multiples of the time that a write takes. */
const PAUSE = 500;
const PAUSE_WRITES = 20;

/** A state of fewer bytes is indented, for people. */
const READABLE_SIZE = 256 << 10;

export interface StateKeeper {
  /** To be called after each change, with what has changed; `undefined` stands for the whole state. */
  onChange(changes: Uint8Array | undefined): void;
  /** Resolves when everything that has changed by now is in the file. */
  written(): Promise<void> | undefined;
  /** Writes the state a last time. */
  end(): Promise<void> | undefined;
}

/**
 * Locks FILE for this process, and returns its state, if it has one, as it was when the last response went out. Nothing is
 * written yet. A file without content, as `mktemp` makes it, has none.
 */
export async function openState(path: string): Promise<{ file: string; state: SandboxState | undefined }> {
  const file = resolvePath(path);
  // The lock is held until this process ends.
  if (!(await lock(file, file)))
    throw new UsageError(`${path} is in use by another sandbox: stop that one, or use another file`);
  const content = readIfPresent(file, path);
  if (content === undefined || textOf(content).trim() === '') return { file, state: undefined };
  let state: SandboxState;
  try {
    state = JSON.parse(textOf(content));
  } catch (error) {
    throw notAState(path, error);
  }
  const journal = readIfPresent(`${file}.journal`, `${path}.journal`);
  if (journal) readJournal(state, `${path}.journal`, journal.toString('utf8'), hashOf(content));
  return { file, state };
}

/** The error for a file that is not a state. */
export const notAState = (path: string, error: unknown) =>
  new UsageError(`${path} is not a state of a sandbox, and was left unchanged: ${messageOf(error)}`);

/** Follows symbolic links: the file that they point to is replaced. */
function resolvePath(path: string) {
  try {
    return realpathSync(path);
  } catch {
    try {
      return join(realpathSync(dirname(path)), basename(path));
    } catch {
      throw new UsageError(`the folder of ${path} does not exist`);
    }
  }
}

function readIfPresent(file: string, path: string) {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(`cannot read ${path}: ${messageOf(error)}`);
  }
}

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Adds a journal that continues the state with this hash. Its last line may be incomplete: what it says got no response. */
function readJournal(state: SandboxState, path: string, journal: string, stateHash: string) {
  const [head, ...lines] = journal.split('\n').slice(0, -1);
  if (head === undefined || parseJson<{ after?: string }>(head)?.after !== stateHash) return;
  const wrong = addChanges(state, lines.map(parseJson));
  if (wrong !== undefined) throw new UsageError(`${path} cannot be read from line ${wrong + 2} on, and was left unchanged`);
}

function parseJson<Value>(line: string): Value | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Keeps a sandbox's state in a file that `openState` has opened, and writes its first version. */
export async function keepState(sandbox: Sandbox, file: string, onError: (error: unknown) => void): Promise<StateKeeper> {
  const journal = `${file}.journal`;
  let lines: Uint8Array[] = [];
  let needsWhole = true;
  /** Those who wait for what is being written, and for what comes after that. */
  let current: Deferred | undefined;
  let next: Deferred | undefined;
  let isWriting = false;
  let journalHandle: FileHandle | undefined;
  let stateHash: string | undefined;
  /** How long the last write of the whole state took, and how long file and journal are. */
  let writeTime = 0;
  let fileSize = 0;
  let journalSize = 0;
  let pause: NodeJS.Timeout | undefined;

  /** Replaces the file in one step, so that a crash does not leave an incomplete one. */
  async function writeWhole() {
    const started = performance.now();
    const { status, body } = sandbox.handle('GET', '/_sandbox/state', [], new Uint8Array());
    if (status !== 200) throw new Error(JSON.parse(Buffer.from(body).toString()).message);
    const content =
      body.length < READABLE_SIZE ? `${JSON.stringify(JSON.parse(Buffer.from(body).toString()), null, 2)}\n` : body;
    writeTime = performance.now() - started;
    lines = [];
    needsWhole = false;
    journalSize = 0;
    fileSize = content.length;
    await writeFile(`${file}.new`, content);
    await rename(`${file}.new`, file);
    stateHash = hashOf(content);
    await journalHandle?.close();
    journalHandle = undefined;
    rmSync(journal, { force: true });
  }

  async function writeLines() {
    const content = Buffer.concat(lines);
    lines = [];
    if (!journalHandle) {
      journalHandle = await open(journal, 'w');
      await journalHandle.appendFile(`${JSON.stringify({ after: stateHash })}\n`);
    }
    journalSize += content.length;
    await journalHandle.appendFile(content);
    clearTimeout(pause);
    pause = setTimeout(() => whole()?.catch(onError), Math.max(PAUSE, writeTime * PAUSE_WRITES)).unref();
  }

  /** Writes until nothing is left to write. */
  async function writeAll() {
    isWriting = true;
    while (needsWhole || lines.length > 0) {
      [current, next] = [next, undefined];
      const isLong = journalSize > Math.max(MIN_JOURNAL, fileSize * LONG_JOURNAL);
      try {
        await (needsWhole || writeTime < QUICK_WRITE || isLong ? writeWhole() : writeLines());
        current?.resolve();
      } catch (error) {
        // The content of the file is unknown now: the next write replaces all of it.
        needsWhole = true;
        for (const waiting of [current, next]) waiting?.reject(error);
        [current, next] = [undefined, undefined];
        break;
      }
    }
    current = undefined;
    isWriting = false;
  }

  function written() {
    if (!needsWhole && lines.length === 0) return current?.promise;
    next ??= deferred();
    const { promise } = next;
    // Errors reject the promise.
    if (!isWriting) void writeAll();
    return promise;
  }

  function whole() {
    needsWhole = true;
    return written();
  }

  await written();
  return {
    onChange(changes) {
      if (changes) lines.push(changes, LINE_FEED);
      else needsWhole = true;
    },
    written,
    end() {
      clearTimeout(pause);
      // The file and its journal are complete without it.
      return writeTime < SHORT_WRITE ? whole() : written();
    },
  };
}

const LINE_FEED = Buffer.from('\n');

interface Deferred {
  promise: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

function deferred(): Deferred {
  let settle: Omit<Deferred, 'promise'> = { resolve() {}, reject() {} };
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
}
