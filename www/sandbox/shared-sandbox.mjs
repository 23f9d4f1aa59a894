// One Partner Central for all tabs of this origin, and for the next visit. It runs in each tab, which loads the stored
// state before each call and stores the new one after it.
import { createSandbox, responseOf } from '../partner-central/sandbox.mjs';
import { CREDENTIALS } from './credentials.mjs';
import { exclusively, isAvailable } from './storage.mjs';

/** @typedef {import('partner-central/sandbox').Fault} Fault */

/** @type {import('partner-central/sandbox').Sandbox | undefined} */
let made;
/** Made at its first use, so that forms appear sooner. It knows the page's access keys and checks signatures as AWS does. */
const sandbox = () => (made ??= createSandbox({ seed: 2026, credentials: CREDENTIALS, requireSignature: true }));
const channel = new BroadcastChannel('partner-central-desk');
const listeners = new Set();
/** Identifies the stored state that this tab has loaded. */
let version;
let isShared = true;

/**
 * Works on the newest state while no other tab can, and stores the state that results from it.
 * @template Result
 * @param {() => Result} work
 */
async function change(work) {
  const result = await exclusively((stored) => {
    load(stored);
    const done = work();
    version = `${Date.now()} ${Math.random()}`;
    return { result: done, stored: { version, ...save() } };
  });
  channel.postMessage(version);
  notify();
  return result;
}

/** Loads the state that another tab, or an earlier visit, has stored. */
async function catchUp() {
  if (await exclusively((stored) => ({ result: load(stored) }))) notify();
}

/** Loads a stored state unless it is the current one. */
function load(stored) {
  if (!stored || stored.version === version) return false;
  replaceState(stored);
  version = stored.version;
  return true;
}

/** The clock is part of the sandbox's state, faults are not. */
function replaceState({ state, faults = [] }) {
  sandbox().restore(state);
  sandbox().faults.clear();
  sandbox().faults.add(faults);
}

const save = () => ({ state: sandbox().snapshot(), faults: sandbox().faults.list() });

function notify() {
  for (const listener of listeners) listener();
}

channel.onmessage = ({ data }) => data !== version && catchUp();

/**
 * Serves a request without waiting for anything: a transaction of IndexedDB ends as soon as it has nothing to do.
 * @param {string} url
 * @param {RequestInit} init
 */
function serve(url, { method = 'GET', headers, body }) {
  const { pathname, search, host } = new URL(url);
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : /** @type {Uint8Array} */ (body);
  return sandbox().handle(method, pathname + search, [...new Headers(headers), ['host', host]], bytes);
}

export const shared = {
  /** Resolves when the state that other tabs, or an earlier visit, have stored is loaded. */
  ready: catchUp().then(async () => {
    isShared = await isAvailable();
    notify();
  }),
  /**
   * The `fetch` of the clients. A delay or a dropped connection happens after other tabs may go on.
   * @param {string} url
   * @param {RequestInit} init
   */
  async fetch(url, init) {
    return responseOf(await change(() => serve(url, init)), init.signal);
  },
  now: () => sandbox().clock.now(),
  advance: (/** @type {number} */ milliseconds) => change(() => sandbox().clock.advance(milliseconds)),
  faults: () => sandbox().faults.list(),
  /** Rejects with a `TypeError` that says what is wrong with the fault. */
  addFault: (/** @type {Fault} */ fault) => change(() => sandbox().faults.add(fault)),
  removeFault: (/** @type {number} */ index) =>
    change(() => {
      const faults = sandbox().faults.list();
      sandbox().faults.clear();
      sandbox().faults.add(faults.filter((_, i) => i !== index));
    }),
  emailCodes: () => sandbox().emailCodes(),
  unsignedContracts: () => sandbox().contracts.list(),
  signContract: (/** @type {string} */ id) => change(() => sandbox().contracts.sign(id)),
  /** The state, for reading only. */
  state: () => sandbox().snapshot(),
  /** Starts over with one of the package's scenarios. */
  restart: (/** @type {import('partner-central/sandbox').ScenarioName} */ scenario) =>
    change(() => {
      sandbox().faults.clear();
      sandbox().reset({ scenario });
    }),
  /** State and faults, for a file. */
  save,
  /** Loads the content of such a file, or a snapshot; rejects with a `TypeError` if it is neither. */
  load: (file) => change(() => replaceState(file?.state ? file : { state: file })),
  /** Whether other tabs, and the next visit, share the state. */
  get isShared() {
    return isShared;
  },
  /**
   * Calls back when anything has changed, in this tab or another.
   * @param {() => void} listener
   */
  onChange(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
