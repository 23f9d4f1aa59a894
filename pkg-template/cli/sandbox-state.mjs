// The state in a file, so that kill -9 loses nothing that was answered.
//
// FILE is the whole state, and only ever replaced by a whole one. As long as
// writing all of it takes no time, that is done after every change; changes that
// come while a write is on go into the next one together. Later the requests
// themselves are appended to FILE.journal, from which the same sandbox makes the
// same state again; FILE follows when there is a pause, or when playing the
// journal again would take too long. The journal names the FILE that it goes on
// from by its hash: one that was left behind by a kill in between is not played.
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { open, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createSandbox } from '../entries/sandbox.ts';
import { MEDIA_TYPE } from '../generated/vocabulary.ts';
import { lock } from './lock.mjs';
import { UsageError } from './usage-error.mjs';

/** Up to so many milliseconds for the whole state it is written each time. */
const QUICK = 10;
/** How long playing a journal again may take, in milliseconds or times the whole state. */
const LONG = 2000;
const MANY = 10;
/** A pause: so many milliseconds, or times the whole state. */
const PAUSE = 500;
const PAUSES = 20;

/** Beyond so many bytes nobody reads it. */
const READABLE = 256 << 10;

const encoder = new TextEncoder();

/**
 * Takes FILE for this process alone and gives its state, if it has one, as it
 * was when the last answer went out. Nothing is written yet.
 */
export async function openState(path) {
  const file = resolved(path);
  // Until this process ends.
  if (!(await lock(file)))
    throw new UsageError(`${path} is in use by another sandbox: end that one, or give this one a file of its own`);
  const text = readIf(file, path);
  if (text === undefined) return { file, state: undefined };
  let sandbox;
  let now;
  try {
    // Whatever the options are now, what was answered was answered.
    sandbox = createSandbox({ quotas: false, clock: () => now });
    now = Date.now();
    sandbox.restore(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`${path} holds no sandbox state, and stays as it is: ${error.message}`);
  }
  playAgain(sandbox, (at) => (now = at), `${path}.journal`, readIf(`${file}.journal`, `${path}.journal`), hashOf(text));
  return { file, state: sandbox.snapshot() };
}

/** Symbolic links are followed: the file that is replaced is the one they name. */
function resolved(path) {
  try {
    return realpathSync(path);
  } catch {
    try {
      return join(realpathSync(dirname(path)), basename(path));
    } catch {
      throw new UsageError(`there is no folder for ${path}`);
    }
  }
}

function readIf(file, path) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`cannot read ${path}: ${error.message}`);
  }
}

const hashOf = (content) => createHash('sha256').update(content).digest('hex');

/** The last line may be half a one: nobody has heard of that request. */
function playAgain(sandbox, setClock, path, journal, after) {
  const [head, ...lines] = journal?.split('\n').slice(0, -1) ?? [];
  if (head === undefined || parsed(head)?.after !== after) return;
  lines.forEach((line, i) => {
    const { at, account, region, target, body } = parsed(line) ?? {};
    setClock(at);
    const headers = [
      ['content-type', MEDIA_TYPE],
      ['x-amz-target', target],
      ['authorization', `AWS4-HMAC-SHA256 Credential=${account}/day/${region}/service/aws4_request`],
    ];
    const { status } = target === undefined ? {} : sandbox.handle('POST', '/', headers, encoder.encode(body));
    if (status !== 200) throw new UsageError(`${path} cannot be played again from line ${i + 2}, and stays as it is`);
  });
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Keeps a sandbox's state in a file that `openState` gave, and writes its first
 * version. `clock.last` is when the latest request was played.
 */
export async function keepState(sandbox, file, { clock, complain }) {
  const journal = `${file}.journal`;
  let lines = [];
  let isWhole = true;
  /** Who waits for what is being written, and for what comes after that. */
  let [current, next] = [undefined, undefined];
  let isWorking = false;
  let append;
  let hash;
  let [cost, replay] = [0, 0];
  let pause;

  /** In one step, so that no crash leaves half a file. */
  async function writeWhole() {
    const began = performance.now();
    const { body } = sandbox.handle('GET', '/_sandbox/state', [], new Uint8Array());
    const content = body.length < READABLE ? `${JSON.stringify(JSON.parse(Buffer.from(body)), null, 2)}\n` : body;
    cost = performance.now() - began;
    [lines, isWhole, replay] = [[], false, 0];
    await writeFile(`${file}.new`, content);
    await rename(`${file}.new`, file);
    hash = hashOf(content);
    await append?.close();
    append = undefined;
    rmSync(journal, { force: true });
  }

  async function writeLines() {
    const content = lines.join('');
    lines = [];
    if (!append) {
      append = await open(journal, 'w');
      await append.appendFile(`${JSON.stringify({ after: hash })}\n`);
    }
    await append.appendFile(content);
    clearTimeout(pause);
    pause = setTimeout(() => whole().catch(complain), Math.max(PAUSE, cost * PAUSES)).unref();
  }

  /** Writes until nothing is left to write. */
  async function work() {
    isWorking = true;
    while (isWhole || lines.length > 0) {
      [current, next] = [next, undefined];
      try {
        await (isWhole || cost < QUICK || replay > Math.max(LONG, cost * MANY) ? writeWhole() : writeLines());
        current?.resolve();
      } catch (error) {
        // What is in the file now is anybody's guess: the next time all of it is written.
        isWhole = true;
        for (const waiting of [current, next]) waiting?.reject(error);
        [current, next] = [undefined, undefined];
        break;
      }
    }
    current = undefined;
    isWorking = false;
  }

  /** Until all that has changed by now is in the file; at once if it is. */
  function done() {
    if (!isWhole && lines.length === 0) return current?.promise;
    next ??= promised();
    const { promise } = next;
    if (!isWorking) work();
    return promise;
  }

  function whole() {
    isWhole = true;
    return done();
  }

  await done();
  return {
    /** A request has changed something; without one it was a change of everything. */
    changed: (change) => {
      if (!change) isWhole = true;
      else lines.push(lineOf(change, clock.last));
      replay += change?.took ?? 0;
    },
    done,
    end: () => {
      clearTimeout(pause);
      return whole();
    },
  };
}

function promised() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}

/** Nothing secret: of the signature only whose it was, and where. */
function lineOf({ request, bytes, account }, at) {
  const scope = /Credential=([^, ]*)/.exec(request.headers.authorization ?? '')?.[1].split('/') ?? [];
  const region = scope.length === 5 ? scope[2] : 'us-east-1';
  return `${JSON.stringify({ at, account, region, target: request.headers['x-amz-target'], body: bytes.toString('utf8') })}\n`;
}
