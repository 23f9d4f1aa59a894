// "Did you mean …?" for a mistyped word.

/** A longer word is none of the names. */
const MAX_LENGTH = 200;

/** A question to append to an error message; empty if no name is similar. */
export function suggestion(word: string, names: readonly string[]) {
  if (word.length > MAX_LENGTH) return '';
  const max = Math.max(2, word.length / 3);
  const [best] = names
    .filter((name) => Math.abs(name.length - word.length) <= max)
    .map((name) => ({ name, distance: distance(word.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= max ? `. Did you mean ${best.name}?` : '';
}

/** The Levenshtein distance. */
function distance(one: string, other: string) {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, char] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, otherChar] of [...other].entries()) {
      const substitution = at(row, j) + (char === otherChar ? 0 : 1);
      next.push(Math.min(substitution, at(row, j + 1) + 1, at(next, j) + 1));
    }
    row = next;
  }
  return at(row, row.length - 1);
}

/** All indexes above are within the row. */
const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;
