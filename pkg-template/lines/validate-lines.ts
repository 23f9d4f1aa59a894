// `validateLines` up to its first call, which loads the rest: `check.ts`, and a WebAssembly module beside core.wasm. Entries
// differ in how they load that module (`inline.ts` and so on). This file imports nothing, so that a bundler that sees
// `validateLines` unused can drop it, and with it what it would load.
import type { Issue } from '../validate/issue.ts';
import type { Operation } from '../validate/operation.ts';
import type { LineContext } from './context.ts';
import type { LoadModule } from './instance.ts';
import type { BadLine, LineCount, LineSource, LinesOptions } from './options.ts';

/** `lineContext` of `context.ts`. */
type ContextOf = (operation: Operation, options: LinesOptions | undefined) => LineContext;

type ValidateLines = (
  operation: Operation,
  source: LineSource,
  options?: LinesOptions,
) => AsyncGenerator<BadLine, LineCount, undefined>;

/** Creates `validateLines` over the module that `load` gives. */
export function createValidateLines(load: LoadModule, contextOf: ContextOf): ValidateLines {
  return async function* validateLines(operation, source, options) {
    const context = contextOf(operation, options);
    const { checkLines } = await import('./check.ts');
    return yield* checkLines(load, context, source, options);
  };
}

/** Creates a function that returns the issues of the JSON text of one request, in bytes; none if it is valid. */
export function createIssuesOfJson(
  load: LoadModule,
  contextOf: ContextOf,
): (operation: Operation, bytes: Uint8Array, options?: LinesOptions) => Promise<Issue[]> {
  return async (operation, bytes, options) => {
    const context = contextOf(operation, options);
    const { issuesOfJson } = await import('./check.ts');
    return issuesOfJson(load, context, bytes);
  };
}
