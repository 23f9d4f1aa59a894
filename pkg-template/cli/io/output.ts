// What the commands print: data on stdout, waiting for slow pipes, and everything else on stderr.
import type { WriteStream } from 'node:tty';
import { formatPath } from '../../entries/index.ts';

type OutputError = NodeJS.ErrnoException;

let stdoutError: OutputError | undefined;
let onStdoutError: ((error: OutputError) => void) | undefined;

/** Must be called first: without listeners, an error of stdout or stderr would end the process with a stack trace. */
export function watchOutput() {
  process.stdout.on('error', failed);
  // What does not reach stderr is lost: there is nowhere to say so.
  process.stderr.on('error', () => {});
}

/** Lets a command continue, or end in its own way, when its output is closed or cannot be written. */
export function whenStdoutFails(listener: (error: OutputError) => void) {
  onStdoutError = listener;
}

/** A closed pipe ends the command quietly, as in `partner-central … | head`. */
function failed(error: OutputError) {
  if (stdoutError) return;
  stdoutError = error;
  if (onStdoutError) onStdoutError(error);
  else if (error.code === 'EPIPE') process.exit();
}

/** Writes to stdout, and waits for a slow reader. Rejects if that is not possible, unless the command listens to that. */
export async function write(text: string) {
  if (!stdoutError) {
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    }).catch(failed);
  }
  if (stdoutError && !onStdoutError) throw new UnwrittenOutput(stdoutError);
}

/** Data that did not reach stdout. */
export class UnwrittenOutput extends Error {
  declare readonly cause: OutputError;

  constructor(cause: OutputError) {
    super('cannot write to stdout', { cause });
  }
}

/** Writes a line to stderr. */
export function note(text: string) {
  writeToStderr(`${text}\n`);
}

/** Writes to stderr if that is possible. */
export function writeToStderr(text: string) {
  try {
    process.stderr.write(text);
  } catch {}
}

/** What the lines of an issue need of it. */
interface PrintedIssue {
  readonly path: ReadonlyArray<string | number>;
  readonly message: string;
  readonly code: string;
  readonly params: object;
}

/** An issue as a line: the path, the message, and the code to look it up by. */
export function issueLine({ path, message, code, params }: PrintedIssue, stream: WriteStream = process.stdout) {
  // The service's own code says more than `service`.
  const shownCode = ('code' in params && params.code) || code;
  const name = clipped(printable(formatPath(path))) || 'the request';
  return `${styled(stream, BOLD, name)} ${printable(message)} ${styled(stream, FAINT, `[${shownCode}]`)}`;
}

/** The longest name in a line. A file may have a cell of a megabyte where its header should be. */
const MAX_LENGTH = 500;
const clipped = (text: string) => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);

/** Keys and messages of a service come from elsewhere, and must not control the terminal. */
export const printable = (text: string) =>
  text.replace(/[\p{Cc}\u2028\u2029]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const BOLD = 1;
const FAINT = 2;

function styled(stream: WriteStream, style: number, text: string) {
  const isStyled = stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return isStyled ? `\u001b[${style}m${text}\u001b[22m` : text;
}
