// partner-central validate
import { issuesOfJson, validateLines } from '../../entries/internal.ts';
import type { LineCount } from '../../lines/options.ts';
import type { Operation, ValidateOptions } from '../../validate/operation.ts';
import type { Command } from '../arguments/command.ts';
import { findOperation } from '../arguments/operation.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { parseValidation, withRules } from '../arguments/validation.ts';
import { type InvalidLine, placeOf, withLineLimit } from '../bulk/lines.ts';
import { counted } from '../bulk/summary.ts';
import { type RowCount, validateCsv } from '../csv/requests.ts';
import { openInput, readInput, withoutByteOrderMark } from '../io/input.ts';
import { formatted, IssueKinds } from '../io/issue-kinds.ts';
import { stringifyJson } from '../io/json.ts';
import { issueLine, note, write } from '../io/output.ts';
import { createProgress, type Progress } from '../io/progress.ts';

export const summary = 'validate requests before they are sent';
export const usage = `Usage: partner-central validate <service> <operation> [FILE|-] [options]

  partner-central validate account create-partner partner.json
  partner-central validate channel create-relationship customers.ndjson --ndjson
  partner-central validate channel create-relationship --csv < customers.csv

Validates one request, or one on each line or row. Prints one issue on each line,
and at the end, on stderr, how many issues there are of each kind. Reads stdin if
FILE is - or missing.

  --ndjson   one JSON request on each line; issues start with the line number
  --csv      one request in each row; the first row names the members, as in
             AllianceLeadContact.Email or Tags[0].Key; empty cells are absent.
             UTF-8, separated by commas, semicolons or tabs. Issues start with the
             line and, where that differs, the row of a spreadsheet
  --json     print issues as JSON; with --ndjson or --csv one object for each
             line that is not valid
  --unknown-keys error|strip|allow
             whether members that the API does not have are issues (error)
  --rules model|documented
             documented also checks what AWS states in words (model)

Exit code: 0 all valid, 1 something is not valid, 2 wrong usage.
`;
export const options: Command['options'] = {
  ndjson: { type: 'boolean' },
  csv: { type: 'boolean' },
  json: { type: 'boolean' },
  'unknown-keys': { type: 'string', default: 'error' },
  rules: { type: 'string', default: 'model' },
};
export const positionals: Command['positionals'] = [2, 3];

interface Values {
  ndjson?: boolean;
  csv?: boolean;
  json?: boolean;
  'unknown-keys': string;
  rules: string;
}

export async function run([service = '', name = '', file]: string[], values: Values) {
  const { ndjson, csv, json } = values;
  const validation = parseValidation({ 'unknown-keys': values['unknown-keys'], rules: values.rules });
  const operation = withRules(findOperation(service, name), validation);
  const { unknownKeys } = validation;
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
  invalid: AsyncGenerator<InvalidLine, LineCount | RowCount, undefined>,
  json: boolean | undefined,
  progress: Progress,
) {
  const kinds = new IssueKinds();
  let next = await invalid.next();
  for (; !next.done; next = await invalid.next()) {
    const { line, row, issues, truncated } = next.value;
    const place = placeOf(next.value);
    progress.clear();
    // Set now, because the reader may close the output before the end.
    process.exitCode = 1;
    kinds.add(issues);
    const lines = issues.map((issue) => `${place}: ${issueLine(issue)}\n`);
    if (truncated) lines.push(`${place}: has more issues than these\n`);
    await write(json ? `${stringifyJson({ line, row, issues, truncated })}\n` : lines.join(''));
  }
  progress.clear();
  note(countText(next.value));
  kinds.print();
  return next.value.bad > 0 || ('rows' in next.value && next.value.isHeaderBad) ? 1 : 0;
}

function countText(count: LineCount | RowCount) {
  if ('lines' in count) return `${counted(count.lines, 'line', 'lines')}, ${formatted(count.bad)} not valid`;
  const rows = `${counted(count.rows, 'row', 'rows')}, ${formatted(count.bad)} not valid`;
  return count.isHeaderBad ? `${rows}; the header is not valid` : rows;
}
