// The issues of many requests by their kind: what is wrong most often should be corrected first.
import { formatPath } from '../../entries/index.ts';
import { note, printable } from './output.ts';

/** How many kinds are listed. */
const MAX_LISTED = 20;
/** How many are told apart. The rest is counted together. */
const MAX_KINDS = 1000;

interface CountedIssue {
  readonly path: ReadonlyArray<string | number>;
  readonly message: string;
  readonly code: string;
}

interface Kind {
  readonly name: string;
  readonly code: string;
  /** The message, undefined if they differ: many name the length or number of what they are about. */
  message: string | undefined;
  readonly example: string;
  count: number;
}

export class IssueKinds {
  readonly #kinds = new Map<string, Kind>();
  #others = 0;

  /** Counts the issues of a request. */
  add(issues: readonly CountedIssue[]) {
    for (const { path, message, code } of issues) {
      // Items of a list have the same rules.
      const name = printable(formatPath(path).replaceAll(/\[\d+\]/g, '[]')).slice(0, 200) || 'the request';
      const key = `${name} ${code}`;
      const kind = this.#kinds.get(key);
      if (kind) {
        kind.count += 1;
        if (kind.message !== message) kind.message = undefined;
      } else if (this.#kinds.size < MAX_KINDS) {
        this.#kinds.set(key, { name, code, message, example: message, count: 1 });
      } else {
        this.#others += 1;
      }
    }
  }

  /** Prints a line for each kind to stderr, the most frequent first, unless that would only repeat the issues. */
  print() {
    const kinds = [...this.#kinds.values()].sort((one, other) => other.count - one.count);
    const total = kinds.reduce((sum, { count }) => sum + count, this.#others);
    if (total === kinds.length) return;
    const listed = kinds.slice(0, MAX_LISTED);
    const width = formatted(listed[0]?.count ?? 0).length;
    for (const { name, code, message, example, count } of listed) {
      const text =
        message === undefined ? `${name} [${code}], as in: ${printable(example)}` : `${name} ${printable(message)} [${code}]`;
      note(`  ${formatted(count).padStart(width)} × ${text}`);
    }
    const rest = total - listed.reduce((sum, { count }) => sum + count, 0);
    if (rest > 0) note(`  ${formatted(rest)} of other kinds`);
  }
}

/** A count with its thousands apart: `1,000`. */
export const formatted = (count: number) => count.toLocaleString('en');
