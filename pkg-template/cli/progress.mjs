// A line on stderr that says how far long work is, where a person looks on.

/** How often it changes, in milliseconds. */
const EVERY = 100;
/** Quick work shows none. */
const FIRST = 500;
const WIDTH = 30;

/** Counts the bytes that go `through`; `size` is what there will be, if known. */
export function progressOf(size) {
  const shown = process.stderr.isTTY;
  let done = 0;
  let last = Date.now() + FIRST - EVERY;
  let dirty = false;
  const draw = () => {
    if (!shown || Date.now() - last < EVERY) return;
    last = Date.now();
    dirty = true;
    process.stderr.write(`\r${size ? bar(Math.min(1, done / size)) : `${megabytes(done)} MB`}\u001b[K`);
  };
  return {
    async *through(chunks) {
      for await (const chunk of chunks) {
        yield chunk;
        done += chunk.length;
        draw();
      }
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
