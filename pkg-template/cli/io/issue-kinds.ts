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

export class IssueKinds {
  readonly #counts = new Map<string, number>();
  #others = 0;

  /** Counts the issues of a request. */
  add(issues: readonly CountedIssue[]) {
    for (const { path, message, code } of issues) {
      // Items of a list have the same rules.
      const name = formatPath(path).replaceAll(/\[\d+\]/g, '[]');
      const kind = `${printable(name).slice(0, 200) || 'the request'} ${printable(message)} [${code}]`;
      const count = this.#counts.get(kind);
      if (count === undefined && this.#counts.size >= MAX_KINDS) this.#others += 1;
      else this.#counts.set(kind, (count ?? 0) + 1);
    }
  }

  /** Prints a line for each kind to stderr, the most frequent first, unless that would only repeat the issues. */
  print() {
    const kinds = [...this.#counts].sort(([, one], [, other]) => other - one);
    const total = kinds.reduce((sum, [, count]) => sum + count, this.#others);
    if (total === kinds.length) return;
    const listed = kinds.slice(0, MAX_LISTED);
    const width = String(listed[0]?.[1]).length;
    for (const [kind, count] of listed) note(`  ${String(count).padStart(width)} × ${kind}`);
    const rest = total - listed.reduce((sum, [, count]) => sum + count, 0);
    if (rest > 0) note(`  ${rest} of other kinds`);
  }
}
