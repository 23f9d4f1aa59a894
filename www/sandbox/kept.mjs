// What all tabs of this origin keep together, and the next visit finds again.
//
// A transaction of IndexedDB is the lock: while one tab reads, plays and
// writes, no other does. localStorage under a lock of navigator.locks would be
// less code, and loses writes: Firefox hands what one tab wrote to another only
// after the lock has gone. It needs no secure context either. A SharedWorker
// would need no copies, but ends with the last tab.

const NAME = 'partner-central-desk';
const STORE = 'kept';
const KEY = 'sandbox';

let database;

function open() {
  database ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => {
        // Another version of this page wants to change it.
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      // This browser keeps nothing: the sandbox is this tab's alone.
      request.onerror = () => resolve(undefined);
    } catch {
      resolve(undefined);
    }
  });
  return database;
}

/** Whether there is a place to keep it. */
export const isKept = async () => Boolean(await open());

/**
 * Calls `work` with what is kept, and keeps what it returns as `keep`, if
 * anything; gives what it returns as `answer`. Meanwhile no other tab gets there,
 * so `work` must not wait for anything.
 */
export async function exclusively(work) {
  const opened = await open();
  if (!opened) return work(undefined).answer;
  return new Promise((resolve, reject) => {
    const transaction = opened.transaction(STORE, 'readwrite');
    const store = transaction.objectStore(STORE);
    const request = store.get(KEY);
    let answer;
    let failure;
    request.onsuccess = () => {
      try {
        const done = work(request.result);
        answer = done.answer;
        if (done.keep) store.put(done.keep, KEY);
      } catch (error) {
        failure = error;
        transaction.abort();
      }
    };
    transaction.oncomplete = () => resolve(answer);
    transaction.onabort = () => reject(failure ?? transaction.error ?? new Error('this browser could not keep the sandbox'));
  });
}
