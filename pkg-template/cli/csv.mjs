// Rows of a CSV file as requests. RFC 4180: quoted fields, doubled quotes, line
// breaks inside quotes; LF is taken as well as CRLF.
import { pathOf } from '../index.mjs';
import { follow, planOf } from '../inner.mjs';
import { UsageError } from './usage-error.mjs';

/** A record is not allowed to eat the memory because its closing quote is missing. */
const MAX_RECORD = 16 << 20;

/**
 * Yields `{ line, lastLine, request }` for each row after the header, or
 * `issues` in place of `request` where a row does not fit it.
 */
export async function* csvRequests(operation, source) {
  let columns;
  for await (const { line, lastLine, cells } of csvRecords(source)) {
    // Spreadsheets end in rows of nothing but commas.
    if (cells.every((cell) => cell === '')) continue;
    if (!columns) {
      columns = columnsOf(operation, cells);
    } else if (cells.length > columns.length) {
      const message = `has ${cells.length} cells, but the header names ${columns.length} columns`;
      yield { line, lastLine, issues: [{ code: 'csv', path: [], message, params: { cells: cells.length, columns: columns.length } }] };
    } else {
      yield { line, lastLine, request: requestOf(columns, cells) };
    }
  }
  if (!columns) throw new UsageError('the CSV has no header: its first row must name the members, as in LegalName,AllianceLeadContact.Email');
}

function columnsOf(operation, names) {
  const paths = names.map((name) => pathOf(name.trim()));
  return paths.map((path, i) => {
    if (path.length === 0) throw new UsageError('the CSV header has a column without a name');
    // Tags beside Tags[0].Key would be both a text and a list.
    const other = paths.findIndex((one, j) => i !== j && path.every((step, depth) => one[depth] === step));
    if (other >= 0) throw new UsageError(`the CSV header names ${names[i]} and ${names[other]}: one cell only can hold a value`);
    return { path, kind: follow(planOf(operation.index), path)?.plan.k };
  });
}

function requestOf(columns, cells) {
  const request = Object.create(null);
  cells.forEach((cell, i) => {
    if (cell !== '') put(request, columns[i].path, valueOf(cell, columns[i].kind));
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

/** Yields the cells of each record with the lines it begins and ends on. */
export async function* csvRecords(source) {
  const decoder = new TextDecoder();
  const state = { cells: [], cell: '', quoted: false, closed: false, line: 1, first: 1, size: 0 };
  for await (const chunk of source) yield* records(state, decoder.decode(chunk, { stream: true }));
  yield* records(state, decoder.decode());
  if (state.quoted) throw new UsageError(`the CSV ends inside the quotes that line ${state.first} opens`);
  if (state.cell !== '' || state.closed || state.cells.length > 0) yield recordOf(state, state.line);
}

function* records(state, text) {
  for (const char of text) {
    if (++state.size > MAX_RECORD) throw new UsageError(`the CSV record on line ${state.first} has no end: is a closing quote missing?`);
    if (char === '\n') state.line += 1;
    if (state.quoted) {
      if (char === '"') [state.quoted, state.closed] = [false, true];
      else state.cell += char;
    } else if (char === '"' && state.closed) {
      // The second of a doubled quote.
      [state.quoted, state.closed] = [true, false];
      state.cell += char;
    } else if (char === '"' && state.cell === '') {
      state.quoted = true;
    } else if (char === ',') {
      state.cells.push(state.cell);
      [state.cell, state.closed] = ['', false];
    } else if (char === '\n') {
      if (!state.closed && state.cell.endsWith('\r')) state.cell = state.cell.slice(0, -1);
      yield recordOf(state, state.line - 1);
    } else if (!(state.closed && char === '\r')) {
      state.cell += char;
    }
  }
}

function recordOf(state, lastLine) {
  const record = { line: state.first, lastLine, cells: [...state.cells, state.cell] };
  Object.assign(state, { cells: [], cell: '', closed: false, first: state.line, size: 0 });
  return record;
}
