// A line on stderr that shows the progress of long work, if stderr is a terminal.
import { writeToStderr } from './output.ts';

/** How often the line changes, in milliseconds. */
const INTERVAL = 100;
/** Work that is done sooner shows no line. */
const FIRST = 500;
const WIDTH = 30;

/** Shows how much of `size` is done: the bytes that pass `through`, or the count that `show` gets. */
export function createProgress(size: number | undefined) {
  const isShown = process.stderr.isTTY;
  const started = Date.now();
  let done = 0;
  let lastDrawn = started + FIRST - INTERVAL;
  let isVisible = false;
  const draw = (text: () => string) => {
    if (!isShown || Date.now() - lastDrawn < INTERVAL) return;
    lastDrawn = Date.now();
    isVisible = true;
    writeToStderr(`\r${text()}\u001b[K`);
  };
  return {
    async *through(chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        yield chunk;
        done += chunk.length;
        draw(() => (size ? bar(Math.min(1, done / size)) : `${(done / 1e6).toFixed(1)} MB`));
      }
    },
    /** `details` follow the bar. */
    show(count: number, details: string) {
      const total = size ?? count;
      const remaining = ((Date.now() - started) / count) * (total - count);
      draw(() => `${bar(Math.min(1, count / total))}, ${details}, ${timeLeft(remaining)}`);
    },
    /** Removes the line before something else is printed. */
    clear() {
      if (isVisible) writeToStderr('\r\u001b[K');
      isVisible = false;
    },
  };
}

export type Progress = ReturnType<typeof createProgress>;

const bar = (part: number) => `[${'#'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '.')}] ${Math.floor(part * 100)} %`;
const timeLeft = (milliseconds: number) =>
  milliseconds < 120_000 ? `${Math.ceil(milliseconds / 1000)} s left` : `${Math.ceil(milliseconds / 60_000)} min left`;
