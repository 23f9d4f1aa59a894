// One Partner Central for all tabs of this origin, and for the next visit: it
// runs in each tab, which catches up with what is kept before each call and
// keeps what came of it.
import { createSandbox, responseOf } from '../partner-central/sandbox.mjs';
import { CREDENTIALS } from './credentials.mjs';
import { exclusively, isKept } from './kept.mjs';

let made;
/** Not before somebody asks: forms are there sooner. It knows the page's keys, so it checks every signature as AWS does. */
const sandbox = () => (made ??= createSandbox({ seed: 2026, credentials: CREDENTIALS, requireSignature: true }));
const channel = new BroadcastChannel('partner-central-desk');
const listeners = new Set();
let turn; // which of the kept ones this tab has
let isShared = true;

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
    turn = `${Date.now()} ${Math.random()}`;
    hasMoved = true;
    return { answer: done, keep: { turn, ...written() } };
  });
  if (isChange) channel.postMessage(turn);
  if (hasMoved) tell();
  return answer;
}

/** Puts a kept one in the place of what is there. The clock is part of the state, what is to go wrong is not. */
function take({ state, faults = [] }) {
  sandbox().restore(state);
  sandbox().faults.clear();
  sandbox().faults.add(faults);
}

const written = () => ({ state: sandbox().snapshot(), faults: sandbox().faults.list() });
const catchUp = () => alone(() => {}, false);

function tell() {
  for (const listener of listeners) listener();
}

channel.onmessage = ({ data }) => data !== turn && catchUp();

/** Without waiting: a transaction is over when nobody uses it. */
function play(url, init) {
  const { pathname, search, host } = new URL(url);
  const body = typeof init.body === 'string' ? new TextEncoder().encode(init.body) : init.body;
  return sandbox().handle(init.method, pathname + search, [...new Headers(init.headers), ['host', host]], body);
}

export const shared = {
  /** Resolves when it is known what other tabs, or an earlier visit, have left. */
  ready: catchUp().then(async () => {
    isShared = await isKept();
    tell();
  }),
  /** For the clients. What is to go wrong is acted out when other tabs are no longer kept waiting for it. */
  async fetch(url, init) {
    return responseOf(await alone(() => play(url, init)), init.signal);
  },
  now: () => sandbox().clock.now(),
  advance: (milliseconds) => alone(() => sandbox().clock.advance(milliseconds)),
  faults: () => sandbox().faults.list(),
  /** Plans one more. Rejects with a `TypeError` that says why it makes no sense. */
  addFault: (fault) => alone(() => sandbox().faults.add(fault)),
  removeFault: (at) =>
    alone(() => {
      const all = sandbox().faults.list();
      sandbox().faults.clear();
      sandbox().faults.add(all.filter((_, i) => i !== at));
    }),
  emailCodes: () => sandbox().emailCodes(),
  /** The state, to be read. */
  state: () => sandbox().snapshot(),
  /** Begins again, with one of the package's scenarios. */
  begin: (scenario) =>
    alone(() => {
      sandbox().faults.clear();
      sandbox().reset({ scenario });
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
