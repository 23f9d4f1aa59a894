// What all tabs of this origin share, and the next visit finds again.
//
// A transaction of IndexedDB is the lock: while one tab reads, serves a request and writes, no other tab does.
// localStorage under a lock of navigator.locks would be less code, but loses writes: Firefox shows what one tab wrote to
// another only after the lock was released. It would also need a secure context. A SharedWorker would need no copies, but
// ends with the last tab.

const DATABASE = 'partner-central-desk';
const STORE = 'kept';
const KEY = 'sandbox';

/** @type {Promise<IDBDatabase | undefined> | undefined} */
let database;

/** Resolves to `undefined` where the browser blocks storage. */
function open() {
  database ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => {
        // A newer version of this page, in another tab, changes the database.
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      request.onerror = () => resolve(undefined);
    } catch {
      resolve(undefined);
    }
  });
  return database;
}

/** Whether this browser allows storage. */
export const isAvailable = async () => Boolean(await open());

/**
 * Calls `work` with the stored value while no other tab can read or write it, stores what `work` returns as `stored`, if
 * anything, and resolves to what it returns as `result`. `work` must not wait for anything: the transaction would end.
 * @template Result
 * @param {(stored: any) => { result: Result, stored?: unknown }} work
 * @returns {Promise<Result>}
 */
export async function exclusively(work) {
  const opened = await open();
  if (!opened) return work(undefined).result;
  return new Promise((resolve, reject) => {
    const transaction = opened.transaction(STORE, 'readwrite');
    const store = transaction.objectStore(STORE);
    const request = store.get(KEY);
    /** @type {Result} */
    let result;
    let failure;
    request.onsuccess = () => {
      try {
        const done = work(request.result);
        result = done.result;
        if (done.stored) store.put(done.stored, KEY);
      } catch (error) {
        failure = error;
        transaction.abort();
      }
    };
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = () => reject(failure ?? transaction.error ?? new Error('this browser could not store the sandbox'));
  });
}
