// Checks NDJSON in bounded memory. It is loaded with the first call of `validateLines` and imports nothing of the rest, which
// the caller passes in as a context. So it is a separate part in every bundle, and nothing else has to be split.
import type { Issue } from '../validate/issue.ts';
import type { LineContext } from './context.ts';
import { badLinesOf, type Finding, issuesOfText, release, take, type LoadModule } from './instance.ts';
import type { BadLine, LineCount, LineSource, LinesOptions } from './options.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { checkOnThreads, threadsOf } from './threads.ts';

/** The loaded modules, by what has loaded them. */
const modules = new Map<LoadModule, Promise<WebAssembly.Module>>();

function moduleOf(load: LoadModule, options?: LinesOptions): WebAssembly.Module | Promise<WebAssembly.Module> {
  if (options?.wasm) return options.wasm;
  if (!modules.has(load)) {
    const failed = (cause: unknown) => {
      modules.delete(load);
      throw new Error('partner-central could not load the WebAssembly of validateLines', { cause });
    };
    modules.set(load, load().catch(failed));
  }
  return modules.get(load) as Promise<WebAssembly.Module>;
}

/** `validateLines` of one operation, over the module that `load` gives. */
export async function* checkLines(
  load: LoadModule,
  context: LineContext,
  source: LineSource,
  options: LinesOptions | undefined,
): AsyncGenerator<BadLine, LineCount, undefined> {
  const threads = threadsOf(options);
  const pieces = piecesOf(source);
  const module = await moduleOf(load, options);
  const findings = threads ? checkOnThreads(threads, module, context, pieces) : checkHere(module, context, pieces);
  const count = { lines: 0, bad: 0 };
  for await (const finding of findings) {
    if (finding.words) {
      for (const line of badLinesOf(finding as Required<Finding>, count.lines, context)) {
        count.bad += 1;
        yield line;
      }
    }
    count.lines += finding.lines;
  }
  return count;
}

/** The issues of the JSON text of one request, in bytes; none if it is valid. */
export async function issuesOfJson(load: LoadModule, context: LineContext, bytes: Uint8Array): Promise<Issue[]> {
  const instance = take(await moduleOf(load), context);
  const issues = issuesOfText(instance, bytes, context);
  release(instance);
  return issues;
}

async function* checkHere(
  module: WebAssembly.Module,
  context: LineContext,
  pieces: AsyncIterable<Piece>,
): AsyncGenerator<Finding, void, undefined> {
  const instance = take(module, context);
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const from = instance.filled;
      at += instance.put(piece, at);
      // Only if a line has ended: otherwise a long line in small pieces would be scanned again with each piece.
      if (instance.endsLine(from)) yield* instance.walk(false);
    }
  }
  if (instance.filled > 0) yield* instance.walk(true);
  release(instance);
}
