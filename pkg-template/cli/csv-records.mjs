// The cells of a CSV file. RFC 4180: quoted fields, doubled quotes, line breaks
// inside quotes; LF is taken as well as CRLF, and the semicolons and tabs that
// spreadsheets write where the comma is a decimal point. By hand, since the package
// has no dependencies: csv-parse is the one that would do (it knows the lines a
// record stands on; papaparse does not), at many times the size, and separators,
// broken UTF-8 and the limit of a record would still be ours to say.
import { UsageError } from './usage-error.mjs';

/** A record is not allowed to eat the memory because its closing quote is missing. */
const MAX_RECORD = 16 << 20;

/** Yields the cells of each record with the lines it begins and ends on. */
export async function* csvRecords(source) {
  const state = {
    cells: [],
    cell: '',
    quoted: false,
    closed: false,
    stray: false,
    line: 1,
    first: 1,
    size: 0,
    separator: undefined,
  };
  // Kept until the first line with something in it is whole: it shows the separator.
  let head = '';
  for await (const text of texts(source, state)) {
    head += text;
    if (!state.separator && !/\S[^\n]*\n/.test(head) && head.length < MAX_RECORD) continue;
    state.separator ??= separatorOf(head);
    yield* records(state, head);
    head = '';
  }
  state.separator ??= separatorOf(head);
  yield* records(state, head);
  if (state.quoted) throw new UsageError(`the CSV ends inside the quotes that line ${state.first} opens`);
  if (state.cell !== '' || state.closed || state.cells.length > 0) yield recordOf(state, state.line);
}

/** Text that is not UTF-8 would reach the service as question marks in diamonds. */
async function* texts(source, state) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes;
  try {
    for await (bytes of source) yield decoder.decode(bytes, { stream: true });
    bytes = undefined;
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const before = bytes ? new TextDecoder().decode(bytes).split('\ufffd')[0].split('\n').length - 1 : 0;
    throw new UsageError(
      `line ${state.line + before} of the CSV is not UTF-8: save it as UTF-8 (spreadsheets call it "CSV UTF-8")`,
    );
  }
}

/** Names of members have none of these in them: what the header has most of parts its names. */
function separatorOf(text) {
  const [header] = text.trimStart().split('\n', 1);
  const [best] = [',', ';', '\t'].map((one) => [one, header.split(one).length]).sort(([, a], [, b]) => b - a);
  return best[0];
}

function* records(state, text) {
  const { separator } = state;
  for (const char of text) {
    if (++state.size > MAX_RECORD)
      throw new UsageError(`the CSV record on line ${state.first} has no end: is a closing quote missing?`);
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
    } else if (char === separator) {
      state.cells.push(state.cell);
      [state.cell, state.closed] = ['', false];
    } else if (char === '\n') {
      if (!state.closed && state.cell.endsWith('\r')) state.cell = state.cell.slice(0, -1);
      yield recordOf(state, state.line - 1);
    } else if (!(state.closed && char === '\r')) {
      state.stray ||= state.closed;
      state.cell += char;
    }
  }
}

function recordOf(state, lastLine) {
  const record = { line: state.first, lastLine, cells: [...state.cells, state.cell], stray: state.stray };
  Object.assign(state, { cells: [], cell: '', closed: false, stray: false, first: state.line, size: 0 });
  return record;
}
