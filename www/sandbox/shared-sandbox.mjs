// One Partner Central for all tabs of this origin, and for the next visit: it
// runs in each tab, which catches up with what is kept before each call and
// keeps what came of it.
import { createSandbox } from '../partner-central/sandbox.mjs';
import { takeFault } from './faults.mjs';
import { exclusively, isKept } from './kept.mjs';

const SEED = 2026;

let offset = 0; // how far its clock is ahead of this machine's
let faults = []; // what is still to go wrong, for all tabs
let turn; // which of the kept ones this tab has
let isShared = true;
const listeners = new Set();
const channel = new BroadcastChannel('partner-central-desk');

const now = () => Date.now() + offset;
const sandbox = createSandbox({ seed: SEED, clock: now });

/** Does something with the newest sandbox; with `isChange` what came of it is kept. */
async function alone(work, isChange = true) {
  let hasMoved = false;
  const answer = await exclusively((kept) => {
    if (kept && kept.turn !== turn) {
      take(kept);
      turn = kept.turn;
      hasMoved = true;
    }
    const done = work();
    if (!isChange) return { answer: done };
    turn = crypto.randomUUID?.() ?? `${Date.now()} ${Math.random()}`;
    hasMoved = true;
    return { answer: done, keep: { turn, ...written() } };
  });
  if (isChange) channel.postMessage(turn);
  if (hasMoved) tell();
  return answer;
}

function take(kept) {
  sandbox.restore(kept.state);
  offset = Number(kept.offset) || 0;
  faults = Array.isArray(kept.faults) ? kept.faults : [];
}

const written = () => ({ offset, faults, state: sandbox.snapshot() });
const catchUp = () => alone(() => {}, false);

function tell() {
  for (const listener of listeners) listener();
}

channel.onmessage = ({ data }) => data !== turn && catchUp();

/** Without waiting: a transaction is over when nobody uses it. */
function play(url, init) {
  const { pathname, search } = new URL(url);
  const body = typeof init.body === 'string' ? new TextEncoder().encode(init.body) : init.body;
  const { status, headers, body: answer } = sandbox.handle(init.method, pathname + search, new Headers(init.headers), body);
  return new Response(answer, { status, headers });
}

export const shared = {
  /** Resolves when it is known what other tabs, or an earlier visit, have left. */
  ready: catchUp().then(async () => {
    isShared = await isKept();
  }),
  /** For the clients. */
  async fetch(url, init) {
    await catchUp();
    const fault = faults.length > 0 ? await alone(() => takeFault(faults, init)) : undefined;
    // It may take its time: other tabs are not slow for it.
    const answer = await fault?.play(url, init);
    if (answer) return answer;
    init.signal?.throwIfAborted();
    return alone(() => play(url, init));
  },
  now,
  advance: (milliseconds) => alone(() => {
    offset += milliseconds;
  }),
  get faults() {
    return faults;
  },
  /** Plans one more. */
  addFault: (fault) => alone(() => {
    faults = [...faults, fault];
  }),
  removeFault: (at) => alone(() => {
    faults = faults.filter((_, i) => i !== at);
  }),
  /** The state, to be read. */
  state: () => sandbox.snapshot(),
  /** Begins again, from a state or from nothing. */
  begin: (state) => alone(() => {
    offset = 0;
    faults = [];
    sandbox.reset();
    if (state) sandbox.restore(state);
  }),
  /** All that is kept, for a file. */
  save: written,
  /** Takes such a file's content; throws a TypeError if it is none. */
  load: (kept) => alone(() => take(kept?.state ? kept : { state: kept })),
  /** Whether other tabs, and the next visit, have it too. */
  get isShared() {
    return isShared;
  },
  /** Calls back when anything has changed, in this tab or another. */
  onChange(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
