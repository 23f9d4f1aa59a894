// Checks NDJSON in bounded memory. The wasm for it is apart from core.wasm and
// loaded on first use; how, the entries say (`lines-inline.mjs` and its like).
import { unknownKeysOf } from './check.mjs';
import { badLines, issuesOfText, release, take } from './lines-core-instance.mjs';
import { piecesOf } from './lines-source.mjs';
import { checkedByThreads, threadsOf } from './lines-threads.mjs';
import { planOf } from './plan.mjs';

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

/** `validateLines` over the module that `load` gives. */
export function linesOver(load) {
  return async function* validateLines(operation, source, options) {
    const mode = unknownKeysOf(options);
    const threads = threadsOf(options);
    const pieces = piecesOf(source);
    const module = await moduleOf(load, options);
    const found = threads ? checkedByThreads(threads, module, operation.index, mode, pieces) : checked(module, operation.index, mode, pieces);
    const plan = planOf(operation.index);
    const counted = { lines: 0, bad: 0 };
    for await (const one of found) {
      if (one.words) {
        for (const bad of badLines(one, counted.lines, plan, options?.messages)) {
          counted.bad += 1;
          yield bad;
        }
      }
      counted.lines += one.lines;
    }
    return counted;
  };
}

/** A function that gives the issues of one request's JSON text, in bytes; none if it is valid. */
export function jsonOver(load) {
  return async function issuesOfJson(operation, bytes, options) {
    const core = take(await moduleOf(load));
    core.open(operation.index, unknownKeysOf(options));
    const issues = issuesOfText(core, bytes, planOf(operation.index), options?.messages);
    release(core);
    return issues;
  };
}

async function* checked(module, index, mode, pieces) {
  const core = take(module);
  core.open(index, mode);
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
