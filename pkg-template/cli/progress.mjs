// A line on stderr that says how far long work is, where a person looks on.

/** How often it changes, in milliseconds. */
const EVERY = 100;
/** Quick work shows none. */
const FIRST = 500;
const WIDTH = 30;

/** Counts what is done of `size`, if that is known: the bytes that go `through`, or what `at` is told. */
export function progressOf(size) {
  const shown = process.stderr.isTTY;
  const begun = Date.now();
  let done = 0;
  let last = begun + FIRST - EVERY;
  let dirty = false;
  const draw = (text) => {
    if (!shown || Date.now() - last < EVERY) return;
    last = Date.now();
    dirty = true;
    process.stderr.write(`\r${text()}\u001b[K`);
  };
  return {
    async *through(chunks) {
      for await (const chunk of chunks) {
        yield chunk;
        done += chunk.length;
        draw(() => (size ? bar(Math.min(1, done / size)) : `${megabytes(done)} MB`));
      }
    },
    /** So many of all; `words` say more. */
    at(count, words) {
      draw(() => `${bar(Math.min(1, count / size))}, ${words}, ${left(((Date.now() - begun) / count) * (size - count))}`);
    },
    /** Takes the line away before something else is printed. */
    clear() {
      if (dirty) process.stderr.write('\r\u001b[K');
      dirty = false;
    },
  };
}

const bar = (part) => `[${'#'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '.')}] ${Math.floor(part * 100)} %`;
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
const left = (milliseconds) =>
  milliseconds < 120_000 ? `${Math.ceil(milliseconds / 1000)} s left` : `${Math.ceil(milliseconds / 60_000)} min left`;
