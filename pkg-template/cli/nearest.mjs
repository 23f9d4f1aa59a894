// "Did you mean" for a mistyped word.

/** A question to add to an error, or nothing where no name is near. */
export function nearest(word, names) {
  const ranked = names.map((name) => [distance(word.toLowerCase(), name.toLowerCase()), name]).sort(([a], [b]) => a - b);
  const [far, name] = ranked[0] ?? [Infinity];
  return far <= Math.max(2, word.length / 3) ? `. Did you mean ${name}?` : '';
}

/** Levenshtein's. */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      next.push(Math.min(row[j] + (one[i] === other[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1));
    }
    row = next;
  }
  return row.at(-1);
}
