// Reads the cells of a CSV file, as in RFC 4180: quoted fields, doubled quotes, line breaks inside quotes. LF is accepted as
// well as CRLF, and so are the semicolons and tabs that spreadsheets write where the comma is a decimal point. Hand-written,
// because the package has no dependencies. csv-parse would do (it knows the lines of a record; papaparse does not), but is
// many times larger, and separators, broken UTF-8 and the limit of a record would still be left to us.
import { UsageError } from '../arguments/usage-error.ts';
import type { Chunks } from '../io/input.ts';

/** A closing quote may be missing: the rest of the file must not fill the memory. In characters. */
const MAX_RECORD_LENGTH = 16 << 20;

export interface CsvRecord {
  /** The lines that the record starts and ends on. */
  line: number;
  lastLine: number;
  cells: string[];
  /** There is text after a closing quote. */
  hasStrayText: boolean;
}

/** What is known in the middle of a file. */
interface State {
  cells: string[];
  cell: string;
  isQuoted: boolean;
  /** The cell was quoted, and its closing quote was read. */
  isClosed: boolean;
  hasStrayText: boolean;
  line: number;
  firstLine: number;
  /** The length of the record so far. */
  length: number;
}

/** Yields the records of a CSV file. */
export async function* readCsvRecords(source: Chunks): AsyncGenerator<CsvRecord> {
  const state: State = {
    cells: [],
    cell: '',
    isQuoted: false,
    isClosed: false,
    hasStrayText: false,
    line: 1,
    firstLine: 1,
    length: 0,
  };
  let separator: string | undefined;
  // Text is held back until the first line that is not blank is complete: it shows the separator.
  let head = '';
  for await (const text of decode(source, state)) {
    head += text;
    if (!separator && !/\S[^\n]*\n/.test(head) && head.length < MAX_RECORD_LENGTH) continue;
    separator ??= detectSeparator(head);
    yield* readText(state, head, separator);
    head = '';
  }
  yield* readText(state, head, separator ?? detectSeparator(head));
  if (state.isQuoted) throw new UsageError(`the CSV ends inside the quotes that open on line ${state.firstLine}`);
  if (state.cell !== '' || state.isClosed || state.cells.length > 0) yield endRecord(state, state.line);
}

/** Decodes UTF-8. Other encodings are refused: they would reach the service as replacement characters. */
async function* decode(source: Chunks, state: State) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes: Uint8Array | undefined;
  try {
    for await (bytes of source) yield decoder.decode(bytes, { stream: true });
    bytes = undefined;
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [valid = ''] = bytes ? new TextDecoder().decode(bytes).split('\ufffd') : [];
    const line = state.line + valid.split('\n').length - 1;
    throw new UsageError(`line ${line} of the CSV is not UTF-8: save it as UTF-8 (spreadsheets call it "CSV UTF-8")`);
  }
}

/** Member names contain no separators, so the header contains the right one most often. */
function detectSeparator(text: string) {
  const [header = ''] = text.trimStart().split('\n', 1);
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

function* readText(state: State, text: string, separator: string) {
  for (const char of text) {
    state.length += 1;
    if (state.length > MAX_RECORD_LENGTH)
      throw new UsageError(`the CSV record on line ${state.firstLine} does not end: is a closing quote missing?`);
    if (char === '\n') state.line += 1;
    if (state.isQuoted) {
      if (char === '"') [state.isQuoted, state.isClosed] = [false, true];
      else state.cell += char;
    } else if (char === '"' && state.isClosed) {
      // The second of a doubled quote.
      [state.isQuoted, state.isClosed] = [true, false];
      state.cell += char;
    } else if (char === '"' && state.cell === '') {
      state.isQuoted = true;
    } else if (char === separator) {
      state.cells.push(state.cell);
      [state.cell, state.isClosed] = ['', false];
    } else if (char === '\n') {
      if (!state.isClosed && state.cell.endsWith('\r')) state.cell = state.cell.slice(0, -1);
      yield endRecord(state, state.line - 1);
    } else if (!(state.isClosed && char === '\r')) {
      state.hasStrayText ||= state.isClosed;
      state.cell += char;
    }
  }
}

function endRecord(state: State, lastLine: number): CsvRecord {
  const { firstLine: line, cells, cell, hasStrayText } = state;
  Object.assign(state, { cells: [], cell: '', isClosed: false, hasStrayText: false, firstLine: state.line, length: 0 });
  return { line, lastLine, cells: [...cells, cell], hasStrayText };
}
