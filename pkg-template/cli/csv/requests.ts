// Turns the rows of a CSV file into requests.
import { formatPath, parsePath } from '../../entries/index.ts';
import { inputPlanOf, resolvePath } from '../../entries/internal.ts';
import type { Issue } from '../../validate/issue.ts';
import type { Operation, ValidateOptions } from '../../validate/operation.ts';
import type { Plan } from '../../validate/plan.ts';
import { suggestion } from '../arguments/suggestion.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { Chunks } from '../io/input.ts';
import { printable } from '../io/output.ts';
import { type CsvRecord, readCsvRecords } from './records.ts';

/** An issue of a request, or of the CSV itself. */
export type CsvIssue = Issue | { code: string; path: Array<string | number>; message: string; params: { code?: undefined } };

/** A row, or the header. */
export interface CsvRow {
  line: number;
  lastLine: number;
  /** The row that a spreadsheet shows it in. */
  row: number;
  /** Undefined for the header, and for a row that does not fit the header. */
  request?: unknown;
  issues?: CsvIssue[] | undefined;
  isHeader?: boolean;
  /** There are more issues than `issues` has. */
  truncated?: boolean;
}

/** A header has at most this many issues. */
const MAX_ISSUES = 1000;
/** The number of columns for which a similar name is looked for. */
const MAX_SUGGESTIONS = 100;

interface Column {
  /** Undefined for a column that is skipped. */
  path?: Array<string | number>;
  type?: Plan['type'] | undefined;
  issue?: CsvIssue;
}

/** How many rows there are, without the header and those of blanks. */
export interface RowCount {
  rows: number;
  bad: number;
  isHeaderBad: boolean;
}

/** Yields the rows that are not valid, as `validateLines` does for NDJSON, and the header if it is not. */
export async function* validateCsv(operation: Operation, source: Chunks, options?: ValidateOptions) {
  const count: RowCount = { rows: 0, bad: 0, isHeaderBad: false };
  for await (const csvRow of readCsvRequests(operation, source, options)) {
    const { line, row, isHeader, request } = csvRow;
    if (!isHeader) count.rows += 1;
    const { issues, truncated } = csvRow.issues ? csvRow : (operation.validate(request, options) as Validated);
    if (!issues) continue;
    if (isHeader) count.isHeaderBad = true;
    else count.bad += 1;
    yield { line, row, issues, isHeader, ...(truncated ? { truncated } : {}) };
  }
  return count;
}

type Validated = { issues?: Issue[]; truncated?: boolean };

/** Yields every row. The header comes first, and only if it has issues; the rows then go without the columns at fault. */
export async function* readCsvRequests(
  operation: Operation,
  source: Chunks,
  { unknownKeys = 'error' }: ValidateOptions = {},
): AsyncGenerator<CsvRow> {
  let columns: Column[] | undefined;
  for await (const record of readCsvRecords(source)) {
    const { line, lastLine, row, cells } = record;
    // Spreadsheets write rows of blanks, and cells without a column, where something was emptied.
    if (cells.every(isBlank)) continue;
    while (cells.length > (columns?.length ?? 0) && isBlank(cells.at(-1))) cells.pop();
    const issue = issueOfRecord(record, columns);
    if (issue) {
      yield { line, lastLine, row, issues: [issue] };
    } else if (columns) {
      yield { line, lastLine, row, request: requestOf(columns, cells) };
    } else {
      columns = columnsOf(operation, cells, unknownKeys);
      const issues = columns.flatMap((column) => column.issue ?? []);
      const shown = issues.slice(0, MAX_ISSUES);
      if (issues.length > 0)
        yield { line, lastLine, row, issues: shown, isHeader: true, truncated: issues.length > shown.length };
    }
  }
  if (!columns)
    throw new UsageError(
      'the CSV has no header: its first row must name the members, as in LegalName,AllianceLeadContact.Email',
    );
}

const isBlank = (cell = '') => !/\S/.test(cell);

/** What is wrong with a record whatever its cells contain. The header has no columns yet. */
function issueOfRecord({ cells, hasStrayText }: CsvRecord, columns: Column[] | undefined): CsvIssue | undefined {
  const issue = (message: string, params: object) => ({ code: 'csv', path: [], message, params });
  if (hasStrayText) return issue('has text after a closing quote; inside quotes, write a quote twice', {});
  if (!columns || cells.length <= columns.length) return undefined;
  const [actual, expected] = [cells.length, columns.length];
  return issue(`has ${actual} cells, but the header names ${expected} columns`, { cells: actual, columns: expected });
}

function columnsOf(operation: Operation, names: string[], unknownKeys: ValidateOptions['unknownKeys']): Column[] {
  const nameless = names.findIndex(isBlank);
  if (nameless >= 0) {
    throw new UsageError(`the CSV header has a column without a name: column ${nameless + 1} (${columnLetters(nameless)})`);
  }
  const paths = names.map((name) => parsePath(name.trim()));
  assertCompatible(names, paths);
  let suggestions = 0;
  return paths.map((path) => {
    const plan = resolvePath(inputPlanOf(operation), path)?.plan;
    if (!plan && unknownKeys === 'error') {
      suggestions += 1;
      return { issue: unknownColumn(operation, path, suggestions <= MAX_SUGGESTIONS) };
    }
    if (!plan && unknownKeys === 'strip') return {};
    if (plan?.members || plan?.item) return { issue: wideColumn(operation, path) };
    return { path, type: plan?.type };
  });
}

/** The name that a spreadsheet gives a column. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** A part of the paths of a header: the column that ends here, or one that goes through here. */
interface PathNode {
  column: number;
  isEnd: boolean;
  readonly next: Map<string | number, PathNode>;
}

/** Two columns must not name the same member, or one a part of the other's, as Tags and Tags[0].Key. */
function assertCompatible(names: readonly string[], paths: ReadonlyArray<ReadonlyArray<string | number>>) {
  const root: PathNode = { column: 0, isEnd: false, next: new Map() };
  for (const [column, path] of paths.entries()) {
    let node = root;
    for (const [depth, step] of path.entries()) {
      const isLast = depth === path.length - 1;
      const next: PathNode = node.next.get(step) ?? { column, isEnd: false, next: new Map() };
      if (next.isEnd || (isLast && node.next.has(step))) {
        const [one, other] = [names[column], names[next.column]].map((name = '') => printable(name.slice(0, 100)));
        throw new UsageError(`the CSV header names ${other} and ${one}: only one of them can hold a value`);
      }
      next.isEnd = isLast;
      node.next.set(step, next);
      node = next;
    }
  }
}

function unknownColumn(operation: Operation, path: Array<string | number>, suggests: boolean): CsvIssue {
  if (!suggests) return { code: 'unknown', path, message: 'is not a known member', params: {} };
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
