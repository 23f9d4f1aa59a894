// partner-central validate
import { issuesOfJson, validateLines } from '../entries/internal.ts';
import { limited } from './bulk-input.mjs';
import { csvIssues } from './csv.mjs';
import { bytesOf, sourceOf, withoutMark } from './input.mjs';
import { operationNamed } from './names.mjs';
import { issueLine, note, write } from './output.mjs';
import { progressOf } from './progress.mjs';
import { UsageError } from './usage-error.mjs';

export const summary = 'check requests before they are sent';
export const usage = `Usage: partner-central validate <service> <operation> [FILE|-] [options]

  partner-central validate account create-partner partner.json
  partner-central validate channel create-relationship customers.ndjson --ndjson
  partner-central validate channel create-relationship --csv < customers.csv

Checks one request, or one a line. Every problem goes to stdout, a line each.
Reads stdin where FILE is - or absent.

  --ndjson   one JSON request a line; problems come with the line's number
  --csv      one request a row; the first row names the members, as in
             AllianceLeadContact.Email or Tags[0].Key; empty cells are absent.
             UTF-8, cells parted by commas, semicolons or tabs
  --json     print the problems as JSON (one object a bad line with --ndjson, --csv)
  --unknown-keys error|strip|allow
             whether members that the API does not have are problems (error)

Exit code: 0 all valid, 1 something is not, 2 wrong usage.
`;
export const options = {
  ndjson: { type: 'boolean' },
  csv: { type: 'boolean' },
  json: { type: 'boolean' },
  'unknown-keys': { type: 'string', default: 'error' },
};
export const positionals = [2, 3];

const UNKNOWN_KEYS = ['error', 'strip', 'allow'];

export async function run([service, name, file], { ndjson, csv, json, 'unknown-keys': unknownKeys }) {
  const operation = operationNamed(service, name);
  if (!UNKNOWN_KEYS.includes(unknownKeys)) throw new UsageError(`--unknown-keys is one of ${UNKNOWN_KEYS.join(', ')}`);
  if (ndjson && csv) throw new UsageError('--ndjson and --csv exclude each other');
  if (!ndjson && !csv) return one(operation, await bytesOf(file), json, { unknownKeys });
  const { stream, size } = await sourceOf(file);
  const progress = progressOf(size);
  const source = progress.through(withoutMark(stream));
  const found = csv
    ? csvIssues(operation, source, { unknownKeys })
    : validateLines(operation, limited(source), { unknownKeys });
  return many(found, json, progress);
}

async function one(operation, bytes, json, options) {
  const issues = await issuesOfJson(operation, bytes, options);
  const valid = issues.length === 0;
  if (json) await write(`${JSON.stringify({ valid, issues }, null, 2)}\n`);
  else await write(issues.map((issue) => `${issueLine(issue)}\n`).join(''));
  if (valid) note('valid');
  return valid ? 0 : 1;
}

async function many(found, json, progress) {
  let next = await found.next();
  for (; !next.done; next = await found.next()) {
    const { line, issues } = next.value;
    progress.clear();
    // Also where the reader goes away before the end.
    process.exitCode = 1;
    await write(
      json ? `${JSON.stringify({ line, issues })}\n` : issues.map((issue) => `line ${line}: ${issueLine(issue)}\n`).join(''),
    );
  }
  progress.clear();
  const { lines, bad } = next.value;
  note(`${lines} ${lines === 1 ? 'line' : 'lines'}, ${bad} not valid`);
  return bad > 0 ? 1 : 0;
}
