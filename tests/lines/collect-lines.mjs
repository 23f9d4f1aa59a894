// All that one run of `validateLines` gives: the invalid lines, and its return value.
import { validateLines } from 'partner-central';

export async function collectLines(operation, source, options) {
  const found = [];
  const lines = validateLines(operation, source, options);
  for (let next = await lines.next(); ; next = await lines.next()) {
    if (next.done) return { found, ...next.value };
    found.push(next.value);
  }
}
