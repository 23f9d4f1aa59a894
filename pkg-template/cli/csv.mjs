// Rows of a CSV file as requests; `csv-records.mjs` reads the cells.
import { nameOf, pathOf } from '../entries/index.ts';
import { planOf, resolvePath } from '../entries/internal.ts';
import { csvRecords } from './csv-records.mjs';
import { nearest } from './nearest.mjs';
import { UsageError } from './usage-error.mjs';

/** Yields `{ line, issues }` for what is not valid, as `validateLines` does for NDJSON; the header's line counts too. */
export async function* csvIssues(operation, source, options) {
  const counted = { lines: 0, bad: 0 };
  for await (const { line, lastLine, header, request, issues: unreadable } of csvRequests(operation, source, options)) {
    counted.lines = lastLine;
    const issues = unreadable ?? operation.validate(request, options).issues;
    if (!issues) continue;
    counted.bad += 1;
    yield { line, issues, header };
  }
  return counted;
}

/**
 * Yields `{ line, lastLine, request }` for each row after the header, or `issues`
 * in place of `request` where a row does not fit it. What is wrong with the header
 * itself comes once, first, with `header: true`; its rows go without those columns.
 */
export async function* csvRequests(operation, source, { unknownKeys = 'error' } = {}) {
  let columns;
  for await (const { line, lastLine, cells, stray } of csvRecords(source)) {
    // Spreadsheets end in rows of nothing but commas.
    if (cells.every((cell) => cell === '')) continue;
    const issue = (message, params) => ({ line, lastLine, issues: [{ code: 'csv', path: [], message, params }] });
    if (stray) {
      yield issue('has text behind a closing quote; a quote inside quotes is written twice', {});
    } else if (!columns) {
      columns = columnsOf(operation, cells, unknownKeys);
      const issues = columns.flatMap((column) => column.issue ?? []);
      if (issues.length > 0) yield { line, lastLine, issues, header: true };
    } else if (cells.length > columns.length) {
      yield issue(`has ${cells.length} cells, but the header names ${columns.length} columns`, {
        cells: cells.length,
        columns: columns.length,
      });
    } else {
      yield { line, lastLine, request: requestOf(columns, cells) };
    }
  }
  if (!columns)
    throw new UsageError(
      'the CSV has no header: its first row must name the members, as in LegalName,AllianceLeadContact.Email',
    );
}

function columnsOf(operation, names, unknownKeys) {
  const paths = names.map((name) => pathOf(name.trim()));
  return paths.map((path, i) => {
    if (path.length === 0) throw new UsageError('the CSV header has a column without a name');
    // Tags beside Tags[0].Key would be both a text and a list.
    const other = paths.findIndex((one, j) => i !== j && path.every((step, depth) => one[depth] === step));
    if (other >= 0)
      throw new UsageError(`the CSV header names ${names[i]} and ${names[other]}: one cell only can hold a value`);
    const found = resolvePath(planOf(operation.index), path)?.plan;
    if (!found && unknownKeys === 'error') return { issue: unknownColumn(operation, path) };
    if (!found && unknownKeys === 'strip') return {};
    if (found?.members || found?.item) return { issue: wideColumn(operation, path) };
    return { path, kind: found?.type };
  });
}

function unknownColumn(operation, path) {
  const name = nameOf(path);
  const indexes = path.filter(Number.isInteger);
  // The names have [0]; what was meant has the index that was written.
  const names = columnNames(planOf(operation.index)).map((one) =>
    indexes.reduce((text, index) => text.replace('[0]', `[${index}\0]`), one).replaceAll('\0', ''),
  );
  const ends = names.filter((one) => one.toLowerCase().endsWith(`.${name.toLowerCase()}`));
  const hint = ends.length === 1 ? `. Did you mean ${ends[0]}?` : nearest(name, names);
  return { code: 'unknown', path, message: `is not a known member${hint}`, params: {} };
}

function wideColumn(operation, path) {
  const name = nameOf(path);
  const example = columnNames(planOf(operation.index)).find((one) => one.startsWith(name) && one.length > name.length);
  return {
    code: 'type',
    path,
    message: `holds more than a cell can: name what is in it${example ? `, as in ${example}` : ''}`,
    params: {},
  };
}

/** Every name a column may have, with [0] for the items of lists. */
function columnNames(plan, name = '') {
  if (plan.item) return columnNames(plan.item, `${name}[0]`);
  if (plan.members) return plan.names.flatMap((member, i) => columnNames(plan.shapes[i], name ? `${name}.${member}` : member));
  return [name];
}

function requestOf(columns, cells) {
  const request = Object.create(null);
  cells.forEach((cell, i) => {
    const { path, kind } = columns[i];
    if (cell !== '' && path) put(request, path, valueOf(cell, kind));
  });
  return dense(request);
}

/** Cells are text; what the member is decides what the text means. Text that does not mean it stays, and is found by its type. */
function valueOf(cell, kind) {
  if (kind === 'integer' || kind === 'long') return /^-?\d+$/.test(cell) ? numberOf(cell) : cell;
  if (kind === 'boolean') return { true: true, false: false }[cell.toLowerCase()] ?? cell;
  return cell;
}

const numberOf = (cell) => (Number.isSafeInteger(Number(cell)) ? Number(cell) : BigInt(cell));

function put(request, path, value) {
  let at = request;
  path.forEach((step, i) => {
    if (i === path.length - 1) at[step] = value;
    else at = at[step] ??= typeof path[i + 1] === 'number' ? [] : Object.create(null);
  });
}

/** Without the holes that empty cells leave in lists: a row may fill Tags[1] and not Tags[0]. */
function dense(value) {
  if (Array.isArray(value)) return Object.values(value).map(dense);
  if (value !== null && typeof value === 'object') for (const key of Object.keys(value)) value[key] = dense(value[key]);
  return value;
}
