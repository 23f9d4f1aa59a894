// The state of a sandbox in a file, so that kill -9 loses nothing that got a response.
//
// FILE holds the whole state, and is only ever replaced as a whole. While writing it takes little time, that happens after
// every change; changes during a write share the next one. Once it takes longer, the requests themselves are appended to
// FILE.journal, from which the same sandbox reaches the same state again. FILE follows in a pause, or when replaying the
// journal would take too long. The journal contains the hash of the FILE that it continues, so that an outdated
// journal, left behind by a kill, is not replayed.
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { type FileHandle, open, rename, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { createSandbox, type Sandbox, type SandboxState } from '../../entries/sandbox.ts';
import { MEDIA_TYPE } from '../../generated/vocabulary.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { messageOf } from '../io/input.ts';
import { lock } from '../io/lock.ts';

/** The whole state is written after every change if that takes fewer milliseconds. */
const QUICK_WRITE = 10;
/** The whole state is written when replaying the journal takes longer than this (in milliseconds, or this many times a whole write). */
const LONG_REPLAY = 2000;
const LONG_REPLAY_WRITES = 10;
/** And after a pause of this length. */
const PAUSE = 500;
const PAUSE_WRITES = 20;

/** A state of fewer bytes is indented, for people. */
const READABLE_SIZE = 256 << 10;

const encoder = new TextEncoder();

/** A request that has changed the state. */
export interface StateChange {
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  account: string;
  /** How long it took, in milliseconds. */
  duration: number;
}

export interface StateKeeper {
  /** To be called after each change; without a request anything may have changed. */
  onChange(change: StateChange | undefined): void;
  /** Resolves when everything that has changed by now is in the file. */
  written(): Promise<void> | undefined;
  /** Writes the whole state a last time. */
  end(): Promise<void> | undefined;
}

/**
 * Locks FILE for this process, and returns its state, if it has one, as it was when the last response went out. Nothing is
 * written yet.
 */
export async function openState(path: string): Promise<{ file: string; state: SandboxState | undefined }> {
  const file = resolvePath(path);
  // The lock is held until this process ends.
  if (!(await lock(file))) throw new UsageError(`${path} is in use by another sandbox: stop that one, or use another file`);
  const text = readIfPresent(file, path);
  if (text === undefined) return { file, state: undefined };
  let now = Date.now();
  // Whatever the options are now: what got a response then must be possible.
  const sandbox = createSandbox({ quotas: false, clock: () => now });
  try {
    sandbox.restore(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`${path} is not a state of a sandbox, and was left unchanged: ${messageOf(error)}`);
  }
  const journal = readIfPresent(`${file}.journal`, `${path}.journal`);
  const setClock = (time: number) => {
    now = time;
  };
  replay(sandbox, setClock, `${path}.journal`, journal, hashOf(text));
  return { file, state: sandbox.snapshot() };
}

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
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(`cannot read ${path}: ${messageOf(error)}`);
  }
}

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** A request in the journal. */
interface JournalLine {
  at: number;
  account: string;
  region: string;
  target: string | undefined;
  body: string;
}

/** Replays a journal that continues the state with this hash. Its last line may be incomplete: that request got no response. */
function replay(
  sandbox: Sandbox,
  setClock: (time: number) => void,
  path: string,
  journal: string | undefined,
  stateHash: string,
) {
  const [head, ...lines] = journal?.split('\n').slice(0, -1) ?? [];
  if (head === undefined || parseJson<{ after?: string }>(head)?.after !== stateHash) return;
  for (const [i, line] of lines.entries()) {
    const request = parseJson<JournalLine>(line);
    if (!request?.target || !replayRequest(sandbox, setClock, request, request.target))
      throw new UsageError(`${path} cannot be replayed from line ${i + 2} on, and was left unchanged`);
  }
}

function replayRequest(
  sandbox: Sandbox,
  setClock: (time: number) => void,
  { at, account, region, body }: JournalLine,
  target: string,
) {
  setClock(at);
  const authorization = `AWS4-HMAC-SHA256 Credential=${account}/day/${region}/service/aws4_request`;
  const headers: Array<[string, string]> = [
    ['content-type', MEDIA_TYPE],
    ['x-amz-target', target],
    ['authorization', authorization],
  ];
  return sandbox.handle('POST', '/', headers, encoder.encode(body)).status === 200;
}

function parseJson<Value>(line: string): Value | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Keeps a sandbox's state in a file that `openState` has opened, and writes its first version. `clock.last` is the time that
 * the sandbox read last.
 */
export async function keepState(
  sandbox: Sandbox,
  file: string,
  { clock, onError }: { clock: { readonly last: number }; onError: (error: unknown) => void },
): Promise<StateKeeper> {
  const journal = `${file}.journal`;
  let lines: string[] = [];
  let needsWhole = true;
  /** Those who wait for what is being written, and for what comes after that. */
  let current: Deferred | undefined;
  let next: Deferred | undefined;
  let isWriting = false;
  let journalHandle: FileHandle | undefined;
  let stateHash: string | undefined;
  /** How long the last write of the whole state took, and how long replaying the journal would take. */
  let writeTime = 0;
  let replayTime = 0;
  let pause: NodeJS.Timeout | undefined;

  /** Replaces the file in one step, so that a crash does not leave an incomplete one. */
  async function writeWhole() {
    const started = performance.now();
    const { body } = sandbox.handle('GET', '/_sandbox/state', [], new Uint8Array());
    const content =
      body.length < READABLE_SIZE ? `${JSON.stringify(JSON.parse(Buffer.from(body).toString()), null, 2)}\n` : body;
    writeTime = performance.now() - started;
    lines = [];
    needsWhole = false;
    replayTime = 0;
    await writeFile(`${file}.new`, content);
    await rename(`${file}.new`, file);
    stateHash = hashOf(content);
    await journalHandle?.close();
    journalHandle = undefined;
    rmSync(journal, { force: true });
  }

  async function writeLines() {
    const content = lines.join('');
    lines = [];
    if (!journalHandle) {
      journalHandle = await open(journal, 'w');
      await journalHandle.appendFile(`${JSON.stringify({ after: stateHash })}\n`);
    }
    await journalHandle.appendFile(content);
    clearTimeout(pause);
    pause = setTimeout(() => whole()?.catch(onError), Math.max(PAUSE, writeTime * PAUSE_WRITES)).unref();
  }

  /** Writes until nothing is left to write. */
  async function writeAll() {
    isWriting = true;
    while (needsWhole || lines.length > 0) {
      [current, next] = [next, undefined];
      const isReplayLong = replayTime > Math.max(LONG_REPLAY, writeTime * LONG_REPLAY_WRITES);
      try {
        await (needsWhole || writeTime < QUICK_WRITE || isReplayLong ? writeWhole() : writeLines());
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
    onChange(change) {
      if (!change) needsWhole = true;
      else lines.push(journalLine(change, clock.last));
      replayTime += change?.duration ?? 0;
    },
    written,
    end() {
      clearTimeout(pause);
      return whole();
    },
  };
}

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

/** Contains no secret: of the signature only the access key's account and the region. */
function journalLine({ headers, bytes, account }: StateChange, at: number) {
  const scope = /Credential=([^, ]*)/.exec(headers.authorization ?? '')?.[1]?.split('/') ?? [];
  const region = scope.length === 5 && scope[2] !== undefined ? scope[2] : 'us-east-1';
  const target = headers['x-amz-target']?.toString();
  const line: JournalLine = { at, account, region, target, body: bytes.toString('utf8') };
  return `${JSON.stringify(line)}\n`;
}
