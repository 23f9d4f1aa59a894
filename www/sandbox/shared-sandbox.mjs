// One Partner Central for all tabs of this origin, and for the next visit.
//
// The sandbox runs in each tab; its snapshot lies in localStorage. Around each
// call a tab takes a lock, catches up with the snapshot, calls, and puts the
// new one back. A SharedWorker would need no snapshots, but it ends with the
// last tab, and some browsers have none.
import { createSandbox } from '../partner-central/sandbox.mjs';
import { takeFault } from './faults.mjs';

const KEY = 'partner-central.sandbox';
const SEED = 2026;

let offset = 0; // how far its clock is ahead of this machine's
let faults = []; // what is still to go wrong, for all tabs
let seen; // what lay in storage when this tab looked or wrote last
let isKept = true;
const listeners = new Set();

const now = () => Date.now() + offset;
const sandbox = createSandbox({ seed: SEED, clock: now });

/** Catches up with the other tabs. */
function pull() {
  let text;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    isKept = false; // This browser keeps nothing: the sandbox is this tab's alone.
  }
  // Nothing there: a first visit, or somebody cleaned up behind us.
  if (!text || text === seen) return;
  seen = text;
  try {
    take(JSON.parse(text));
  } catch {
    // Of another version of this page. The next call writes over it.
  }
}

function take(kept) {
  sandbox.restore(kept.state);
  offset = Number(kept.offset) || 0;
  faults = Array.isArray(kept.faults) ? kept.faults : [];
}

const written = () => ({ offset, faults, state: sandbox.snapshot() });

function put() {
  seen = JSON.stringify(written());
  try {
    localStorage.setItem(KEY, seen);
    isKept = true;
  } catch {
    isKept = false;
  }
}

let queue = Promise.resolve();

/** Nobody else, in this tab or another, touches the sandbox meanwhile. */
function alone(work) {
  const turn = async () => {
    pull();
    const before = seen;
    try {
      return await work();
    } finally {
      put();
      if (seen !== before) tell();
    }
  };
  // Only pages of a secure context have locks; without them each tab keeps order with itself.
  if (navigator.locks) return navigator.locks.request(KEY, turn);
  const done = queue.then(turn);
  queue = done.catch(() => {});
  return done;
}

function tell() {
  for (const listener of listeners) listener();
}

addEventListener('storage', ({ key }) => {
  if (key !== KEY) return;
  pull();
  tell();
});
pull();

export const shared = {
  /** For the clients. */
  async fetch(url, init) {
    pull();
    // A fault is waited for outside of the lock: other tabs are not slow for it.
    const fault = faults.length > 0 ? await alone(() => takeFault(faults, init)) : undefined;
    if (fault) {
      const answer = await fault.play(url, init);
      if (answer) return answer;
    }
    return alone(() => sandbox.fetch(url, init));
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
  /** Begins again from a state, or from nothing. */
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
  /** Whether another visit will find it again. */
  get isKept() {
    return isKept;
  },
  /** Calls back when anything has changed, in this tab or another. */
  onChange(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
