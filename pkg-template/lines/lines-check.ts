// @ts-nocheck converted to strict types next
// What checks NDJSON, in bounded memory. It comes with the first call of
// `validateLines` and imports nothing of the rest, which lines.mjs hands over:
// so it is a part of its own in every bundle, and nothing else is cut for it.
import { badLines, issuesOfText, release, take } from './lines-core.ts';
import { piecesOf } from './lines-source.ts';
import { checkedByThreads, threadsOf } from './lines-threads.ts';

/** What each `load` gave, as a promise of the module. */
const modules = new Map();

function moduleOf(load, options) {
  if (options?.wasm) return options.wasm;
  if (!modules.has(load)) {
    const failed = (cause) => {
      modules.delete(load);
      throw new Error('partner-central could not load the WebAssembly of validateLines', { cause });
    };
    modules.set(load, load().catch(failed));
  }
  return modules.get(load);
}

/** `validateLines` of one operation, over the module that `load` gives. */
export async function* linesOf(load, operation, source, options) {
  const threads = threadsOf(options);
  const pieces = piecesOf(source);
  const module = await moduleOf(load, options);
  const found = threads ? checkedByThreads(threads, module, operation, pieces) : checked(module, operation, pieces);
  const counted = { lines: 0, bad: 0 };
  for await (const one of found) {
    if (one.words) {
      for (const bad of badLines(one, counted.lines, operation)) {
        counted.bad += 1;
        yield bad;
      }
    }
    counted.lines += one.lines;
  }
  return counted;
}

/** The issues of one request's JSON text, in bytes; none if it is valid. */
export async function issuesOfJson(load, operation, bytes) {
  const core = take(await moduleOf(load), operation);
  const issues = issuesOfText(core, bytes, operation);
  release(core);
  return issues;
}

async function* checked(module, operation, pieces) {
  const core = take(module, operation);
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const from = core.filled;
      at += core.put(piece, at);
      // Half a line is not worth a look: were it long and came in small pieces, looking would never end.
      if (core.endsLine(from)) yield* core.walk(false);
    }
  }
  if (core.filled > 0) yield* core.walk(true);
  release(core);
}
