// Checks NDJSON in bounded memory. The wasm for it is apart from core.wasm and
// loaded on first use; how, the entries say (`lines-inline.mjs` and its like).
import { unknownKeysOf } from './check.mjs';
import { badLines, issuesOfText, release, take } from './lines-core-instance.mjs';
import { piecesOf } from './lines-source.mjs';
import { checkedByThreads, threadsOf } from './lines-threads.mjs';
import { planOf } from './plan.mjs';

/** `validateLines` and `issuesOfJson` over what `load` gives, a promise of the module. */
export function linesOver(load) {
  let loading;
  const moduleOf = (options) =>
    options?.wasm ??
    (loading ??= load().catch((cause) => {
      loading = undefined;
      throw new Error('partner-central could not load the WebAssembly of validateLines', { cause });
    }));

  /**
   * Yields `{ line, issues }` for each line that is not a valid request; returns
   * how many lines there were and how many of them bad. Blank lines count and are
   * passed over.
   */
  async function* validateLines(operation, source, options) {
    const mode = unknownKeysOf(options);
    const threads = await threadsOf(options);
    const pieces = piecesOf(source);
    const module = await moduleOf(options);
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
  }

  /** The issues of one request's JSON text, in bytes; none if it is valid. */
  async function issuesOfJson(operation, bytes, options) {
    const core = take(await moduleOf(options));
    core.open(operation.index, unknownKeysOf(options));
    const issues = issuesOfText(core, bytes, planOf(operation.index), options?.messages);
    release(core);
    return issues;
  }

  return { validateLines, issuesOfJson };
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
