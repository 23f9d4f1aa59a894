// Everything that one run of `validateLines` gives: the bad lines, and its return value.
import { validateLines } from 'partner-central';

export async function collected(operation, source, options) {
  const found = [];
  const lines = validateLines(operation, source, options);
  for (let next = await lines.next(); ; next = await lines.next()) {
    if (next.done) return { found, ...next.value };
    found.push(next.value);
  }
}
