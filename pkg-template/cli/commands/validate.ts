// partner-central validate
import { issuesOfJson, validateLines } from '../../entries/internal.ts';
import type { LineCount } from '../../lines/options.ts';
import type { Operation, ValidateOptions } from '../../validate/operation.ts';
import type { Command } from '../arguments/command.ts';
import { findOperation } from '../arguments/operation.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { parseValidation } from '../arguments/validation.ts';
import { type InvalidLine, withLineLimit } from '../bulk/lines.ts';
import { validateCsv } from '../csv/requests.ts';
import { openInput, readInput, withoutByteOrderMark } from '../io/input.ts';
import { issueLine, note, write } from '../io/output.ts';
import { createProgress, type Progress } from '../io/progress.ts';

export const summary = 'validate requests before they are sent';
export const usage = `Usage: partner-central validate <service> <operation> [FILE|-] [options]

  partner-central validate account create-partner partner.json
  partner-central validate channel create-relationship customers.ndjson --ndjson
  partner-central validate channel create-relationship --csv < customers.csv

Validates one request, or one on each line. Prints one issue on each line.
Reads stdin if FILE is - or missing.

  --ndjson   one JSON request on each line; issues start with the line number
  --csv      one request in each row; the first row names the members, as in
             AllianceLeadContact.Email or Tags[0].Key; empty cells are absent.
             UTF-8, separated by commas, semicolons or tabs
  --json     print issues as JSON; with --ndjson or --csv one object for each
             line that is not valid
  --unknown-keys error|strip|allow
             whether members that the API does not have are issues (error)

Exit code: 0 all valid, 1 something is not valid, 2 wrong usage.
`;
export const options: Command['options'] = {
  ndjson: { type: 'boolean' },
  csv: { type: 'boolean' },
  json: { type: 'boolean' },
  'unknown-keys': { type: 'string', default: 'error' },
};
export const positionals: Command['positionals'] = [2, 3];

interface Values {
  ndjson?: boolean;
  csv?: boolean;
  json?: boolean;
  'unknown-keys': string;
}

export async function run([service = '', name = '', file]: string[], values: Values) {
  const { ndjson, csv, json } = values;
  const operation = findOperation(service, name);
  const { unknownKeys } = parseValidation({ 'unknown-keys': values['unknown-keys'] });
  if (ndjson && csv) throw new UsageError('--ndjson and --csv exclude each other');
  if (!ndjson && !csv) return validateOne(operation, await readInput(file), json, { unknownKeys });
  const { stream, size } = await openInput(file);
  const progress = createProgress(size);
  const source = progress.through(withoutByteOrderMark(stream));
  const invalid = csv
    ? validateCsv(operation, source, { unknownKeys })
    : validateLines(operation, withLineLimit(source), { unknownKeys });
  return printInvalidLines(invalid, json, progress);
}

async function validateOne(operation: Operation, bytes: Uint8Array, json: boolean | undefined, how: ValidateOptions) {
  const issues = await issuesOfJson(operation, bytes, how);
  const valid = issues.length === 0;
  if (json) await write(`${JSON.stringify({ valid, issues }, null, 2)}\n`);
  else await write(issues.map((issue) => `${issueLine(issue)}\n`).join(''));
  if (valid) note('valid');
  return valid ? 0 : 1;
}

async function printInvalidLines(
  invalid: AsyncGenerator<InvalidLine, LineCount, undefined>,
  json: boolean | undefined,
  progress: Progress,
) {
  let next = await invalid.next();
  for (; !next.done; next = await invalid.next()) {
    const { line, issues } = next.value;
    progress.clear();
    // Set now, because the reader may close the output before the end.
    process.exitCode = 1;
    const lines = issues.map((issue) => `line ${line}: ${issueLine(issue)}\n`);
    await write(json ? `${JSON.stringify({ line, issues })}\n` : lines.join(''));
  }
  progress.clear();
  const { lines, bad } = next.value;
  note(`${lines} ${lines === 1 ? 'line' : 'lines'}, ${bad} not valid`);
  return bad > 0 ? 1 : 0;
}
