// Turns the rows of a CSV file into requests.
import { formatPath, parsePath } from '../../entries/index.ts';
import { inputPlanOf, resolvePath } from '../../entries/internal.ts';
import type { Issue } from '../../validate/issue.ts';
import type { Operation, ValidateOptions } from '../../validate/operation.ts';
import type { Plan } from '../../validate/plan.ts';
import { suggestion } from '../arguments/suggestion.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { Chunks } from '../io/input.ts';
import { type CsvRecord, readCsvRecords } from './records.ts';

/** An issue of a request, or of the CSV itself. */
export type CsvIssue = Issue | { code: string; path: Array<string | number>; message: string; params: { code?: undefined } };

/** A row, or the header. */
export interface CsvRow {
  line: number;
  lastLine: number;
  /** Undefined for the header, and for a row that does not fit the header. */
  request?: unknown;
  issues?: CsvIssue[] | undefined;
  isHeader?: boolean;
}

interface Column {
  /** Undefined for a column that is skipped. */
  path?: Array<string | number>;
  type?: Plan['type'] | undefined;
  issue?: CsvIssue;
}

/** Yields the rows that are not valid, as `validateLines` does for NDJSON. The header counts as a line. */
export async function* validateCsv(operation: Operation, source: Chunks, options?: ValidateOptions) {
  const count = { lines: 0, bad: 0 };
  for await (const row of readCsvRequests(operation, source, options)) {
    count.lines = row.lastLine;
    const issues = row.issues ?? operation.validate(row.request, options).issues;
    if (!issues) continue;
    count.bad += 1;
    yield { line: row.line, issues, isHeader: row.isHeader };
  }
  return count;
}

/** Yields every row. The header comes first, and only if it has issues; the rows then go without the columns at fault. */
export async function* readCsvRequests(
  operation: Operation,
  source: Chunks,
  { unknownKeys = 'error' }: ValidateOptions = {},
): AsyncGenerator<CsvRow> {
  let columns: Column[] | undefined;
  for await (const record of readCsvRecords(source)) {
    const { line, lastLine, cells } = record;
    // Spreadsheets write rows of separators at the end.
    if (cells.every((cell) => cell === '')) continue;
    const issue = issueOfRecord(record, columns);
    if (issue) {
      yield { line, lastLine, issues: [issue] };
    } else if (columns) {
      yield { line, lastLine, request: requestOf(columns, cells) };
    } else {
      columns = columnsOf(operation, cells, unknownKeys);
      const issues = columns.flatMap((column) => column.issue ?? []);
      if (issues.length > 0) yield { line, lastLine, issues, isHeader: true };
    }
  }
  if (!columns)
    throw new UsageError(
      'the CSV has no header: its first row must name the members, as in LegalName,AllianceLeadContact.Email',
    );
}

/** What is wrong with a record whatever its cells contain. The header has no columns yet. */
function issueOfRecord({ cells, hasStrayText }: CsvRecord, columns: Column[] | undefined): CsvIssue | undefined {
  const issue = (message: string, params: object) => ({ code: 'csv', path: [], message, params });
  if (hasStrayText) return issue('has text after a closing quote; inside quotes, write a quote twice', {});
  if (!columns || cells.length <= columns.length) return undefined;
  const [actual, expected] = [cells.length, columns.length];
  return issue(`has ${actual} cells, but the header names ${expected} columns`, { cells: actual, columns: expected });
}

function columnsOf(operation: Operation, names: string[], unknownKeys: ValidateOptions['unknownKeys']): Column[] {
  const paths = names.map((name) => parsePath(name.trim()));
  return paths.map((path, i) => {
    if (path.length === 0) throw new UsageError('the CSV header has a column without a name');
    // Tags and Tags[0].Key, for example, exclude each other.
    const other = paths.findIndex((candidate, j) => i !== j && path.every((step, depth) => candidate[depth] === step));
    if (other >= 0)
      throw new UsageError(`the CSV header names ${names[i]} and ${names[other]}: only one of them can hold a value`);
    const plan = resolvePath(inputPlanOf(operation), path)?.plan;
    if (!plan && unknownKeys === 'error') return { issue: unknownColumn(operation, path) };
    if (!plan && unknownKeys === 'strip') return {};
    if (plan?.members || plan?.item) return { issue: wideColumn(operation, path) };
    return { path, type: plan?.type };
  });
}

function unknownColumn(operation: Operation, path: Array<string | number>): CsvIssue {
  const name = formatPath(path);
  const indexes = path.filter((step) => typeof step === 'number');
  // Column names have [0]; a suggestion has the indexes that were written.
  const names = columnNames(inputPlanOf(operation)).map((columnName) => withIndexes(columnName, indexes));
  const sameEnd = names.filter((columnName) => columnName.toLowerCase().endsWith(`.${name.toLowerCase()}`));
  const hint = sameEnd.length === 1 ? `. Did you mean ${sameEnd[0]}?` : suggestion(name, names);
  return { code: 'unknown', path, message: `is not a known member${hint}`, params: {} };
}

/** Puts indexes in the places of [0], in order. */
function withIndexes(name: string, indexes: number[]) {
  let next = 0;
  return name.replaceAll('[0]', () => `[${indexes[next++] ?? 0}]`);
}

function wideColumn(operation: Operation, path: Array<string | number>): CsvIssue {
  const name = formatPath(path);
  const example = columnNames(inputPlanOf(operation)).find((other) => other.startsWith(name) && other.length > name.length);
  const advice = `give each member a column${example ? `, as in ${example}` : ''}`;
  return { code: 'type', path, message: `does not fit in one cell: ${advice}`, params: {} };
}

/** Every name that a column may have, with [0] for the items of lists. */
function columnNames(plan: Plan, name = ''): string[] {
  if (plan.item) return columnNames(plan.item, `${name}[0]`);
  if (!plan.members) return [name];
  return plan.members.flatMap(([member, , inner]) => columnNames(inner, name ? `${name}.${member}` : member));
}

function requestOf(columns: Column[], cells: string[]) {
  const request: Container = Object.create(null);
  for (const [i, cell] of cells.entries()) {
    const { path, type } = columns[i] ?? {};
    if (cell !== '' && path) put(request, path, valueOfCell(cell, type));
  }
  return withoutHoles(request);
}

/** Cells are text; the member's type decides what the text means. Other text stays text, for validation to report. */
function valueOfCell(cell: string, type: Plan['type'] | undefined) {
  if (type === 'integer' || type === 'long') return /^-?\d+$/.test(cell) ? integer(cell) : cell;
  if (type === 'boolean' && /^(?:true|false)$/i.test(cell)) return cell.toLowerCase() === 'true';
  return cell;
}

const integer = (cell: string) => (Number.isSafeInteger(Number(cell)) ? Number(cell) : BigInt(cell));

/** An object or list that is being built. */
type Container = { [step: string | number]: unknown };

function put(request: Container, path: Array<string | number>, value: unknown) {
  let container = request;
  for (const [i, step] of path.entries()) {
    if (i === path.length - 1) container[step] = value;
    else container = (container[step] ??= typeof path[i + 1] === 'number' ? [] : Object.create(null)) as Container;
  }
}

/** Empty cells leave holes in lists: a row may fill Tags[1] and not Tags[0]. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return Object.values(value).map(withoutHoles);
  if (value !== null && typeof value === 'object') {
    const container = value as Container;
    for (const key of Object.keys(container)) container[key] = withoutHoles(container[key]);
  }
  return value;
}
