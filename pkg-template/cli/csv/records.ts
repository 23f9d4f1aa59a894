// Reads the cells of a CSV file, as in RFC 4180: quoted fields, doubled quotes, line breaks inside quotes. What spreadsheets
// write is accepted as well: LF, CR and CR CR LF as line ends, semicolons and tabs where the comma is a decimal point, and a
// first line `sep=;`. Hand-written, because the package has no dependencies. csv-parse would do (it knows the lines of a
// record; papaparse does not), but is many times larger, and separators, broken UTF-8 and the limit of a record would still
// be left to us.
import { UsageError } from '../arguments/usage-error.ts';
import type { Chunks } from '../io/input.ts';

/** A closing quote may be missing: the rest of the file must not fill the memory. In characters. */
const MAX_RECORD_LENGTH = 16 << 20;

export interface CsvRecord {
  /** The lines that the record starts and ends on. */
  line: number;
  lastLine: number;
  /** The row that a spreadsheet shows it in. */
  row: number;
  cells: string[];
  /** There is text after a closing quote. */
  hasStrayText: boolean;
}

/** Yields the records of a CSV file. Blank lines count as rows, but are none. */
export async function* readCsvRecords(source: Chunks): AsyncGenerator<CsvRecord> {
  const reader = new Reader();
  /** Text is held back until the first line that is not blank is complete: it shows the separator. */
  let held: string[] = [];
  let hasText = false;
  let length = 0;
  for await (const text of decode(source, () => reader.line + lineBreaks(held.join('')))) {
    if (!reader.separator) {
      held.push(text);
      length += text.length;
      // A line end counts only after something else, and only if the next character is there, too.
      const from: number = hasText ? 0 : text.search(/[^\s\uFEFF]/);
      hasText ||= from >= 0;
      const isComplete: boolean = hasText && /[\r\n][^\r\n]/.test(text.slice(Math.max(0, from)));
      if (!isComplete && length < MAX_RECORD_LENGTH) continue;
      yield* reader.start(held.join(''));
      held = [];
    } else yield* reader.read(text);
  }
  if (!reader.separator) yield* reader.start(held.join(''));
  yield* reader.end();
}

/** Decodes UTF-8. Other encodings are refused: they would reach the service as replacement characters. */
async function* decode(source: Chunks, currentLine: () => number) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes: Uint8Array | undefined;
  try {
    for await (bytes of source) yield decoder.decode(bytes, { stream: true });
    bytes = undefined;
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [valid = ''] = bytes ? new TextDecoder().decode(bytes).split('\ufffd', 1) : [];
    const line = currentLine() + lineBreaks(valid);
    throw new UsageError(`line ${line} of the CSV is not UTF-8: save it as UTF-8 (spreadsheets call it "CSV UTF-8")`);
  }
}

const lineBreaks = (text: string) => text.match(/\r+\n|\r|\n/g)?.length ?? 0;

/** The first line by which a spreadsheet is told the separator. It may be in quotes, and padded with separators. */
const SEPARATOR_LINE = /^\s*(?:"sep=([^"\r\n])"|sep=([^"\r\n]))[,;\t]*(?:\r+\n|\r|\n|$)/i;

/** Member names contain no separators, so the header contains the right one most often. */
function detectSeparator(text: string) {
  const [header = ''] = text.trimStart().split(/[\r\n]/, 1);
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t', '|'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

/** What is known in the middle of a file. */
class Reader {
  separator: string | undefined;
  line = 1;
  #row = 1;
  #cells: string[] = [];
  #cell = '';
  #isQuoted = false;
  /** The cell was quoted, and its closing quote was read. */
  #isClosed = false;
  #hasStrayText = false;
  #firstLine = 1;
  /** The length of the record so far. */
  #length = 0;
  /** The CRs before this character: those before an LF end one line, others a line each. */
  #returns = 0;
  /**
   * Where lines end in CR CR LF, each LF has become CR LF once more: Python writes such files on Windows. Undefined before the
   * first line end.
   */
  #isDoubled: boolean | undefined;

  /** Reads the first text of a file, with a complete first line. */
  *start(text: string) {
    const [first = '', quoted, plain] = SEPARATOR_LINE.exec(text) ?? [];
    this.separator = quoted ?? plain ?? detectSeparator(text);
    this.line += lineBreaks(first);
    this.#firstLine = this.line;
    yield* this.read(text.slice(first.length));
  }

  *read(text: string): Generator<CsvRecord> {
    const { separator } = this;
    for (const char of text) {
      this.#length += 1;
      if (this.#length > MAX_RECORD_LENGTH) {
        throw new UsageError(`the CSV record on line ${this.#firstLine} does not end: is a closing quote missing?`);
      }
      if (char === '\r') {
        this.#returns += 1;
        continue;
      }
      if (char === '\n') {
        yield* this.#endLine();
        continue;
      }
      if (this.#returns > 0) yield* this.#endLines();
      if (this.#isQuoted) {
        if (char === '"') [this.#isQuoted, this.#isClosed] = [false, true];
        else this.#cell += char;
      } else if (char === '"' && this.#isClosed) {
        // The second of a doubled quote.
        [this.#isQuoted, this.#isClosed] = [true, false];
        this.#cell += char;
      } else if (char === '"' && this.#cell === '') {
        this.#isQuoted = true;
      } else if (char === separator) {
        this.#cells.push(this.#cell);
        [this.#cell, this.#isClosed] = ['', false];
      } else {
        this.#hasStrayText ||= this.#isClosed;
        this.#cell += char;
      }
    }
  }

  *end(): Generator<CsvRecord> {
    yield* this.#endLines();
    if (this.#isQuoted) throw new UsageError(`the CSV ends inside the quotes that open on line ${this.#firstLine}`);
    yield* this.#endRecord(this.line);
  }

  /** An LF, with the CRs before it. */
  *#endLine(): Generator<CsvRecord> {
    const returns = this.#returns;
    this.#returns = 0;
    this.line += 1;
    if (this.#isQuoted) {
      this.#cell += `${'\r'.repeat(this.#isDoubled && returns > 0 ? returns - 1 : returns)}\n`;
      return;
    }
    this.#isDoubled ??= returns > 1;
    yield* this.#endRecord(this.line - 1);
  }

  /** CRs without an LF. */
  *#endLines(): Generator<CsvRecord> {
    for (; this.#returns > 0; this.#returns -= 1) {
      this.line += 1;
      if (this.#isQuoted) {
        this.#cell += '\r';
        continue;
      }
      this.#isDoubled ??= false;
      yield* this.#endRecord(this.line - 1);
    }
  }

  /** Yields the record, unless it is a blank line. */
  *#endRecord(lastLine: number): Generator<CsvRecord> {
    const isBlank = this.#cell === '' && this.#cells.length === 0 && !this.#isClosed;
    if (!isBlank) {
      this.#cells.push(this.#cell);
      const [line, row, cells, hasStrayText] = [this.#firstLine, this.#row, this.#cells, this.#hasStrayText];
      yield { line, lastLine, row, cells, hasStrayText };
      [this.#cells, this.#cell, this.#isClosed, this.#hasStrayText] = [[], '', false, false];
    }
    this.#firstLine = this.line;
    this.#length = 0;
    this.#row += 1;
  }
}
