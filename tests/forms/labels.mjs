// Every label of `fields`, for people to review:
//   node tests/forms/labels.mjs    writes tests/vectors/labels.txt
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { operations } from 'partner-central';

export const FILE = new URL('../vectors/labels.txt', import.meta.url);

export function labels() {
  const members = new Map();
  const values = new Map();
  for (const { fields } of Object.values(operations)) {
    for (const field of fields) {
      members.set(field.path.split('.').at(-1).replace('[]', ''), field.label);
      for (const { name, label } of field.alternatives ?? []) members.set(name, label);
      for (const { value, label } of field.values ?? []) values.set(value, label);
    }
  }
  return `Members\n\n${table(members)}\nValues\n\n${table(values)}`;
}

// Not aligned: a longer name would change every line.
function table(labels) {
  return [...labels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, label]) => `${name}: ${label}\n`)
    .join('');
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) writeFileSync(FILE, labels());
