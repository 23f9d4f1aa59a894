// What the commands print: data, waiting for slow pipes, and issues as lines.
import { once } from 'node:events';
import type { WriteStream } from 'node:tty';
import { formatPath } from '../../entries/index.ts';

let isStdoutClosed = false;
let onClosed: (() => void) | undefined;

/** Makes `partner-central … | head` end without a stack trace: at once, or as the command decides. */
export function endQuietlyOnClosedPipes() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      isStdoutClosed ||= stream === process.stdout;
      if (!onClosed) process.exit();
      onClosed();
    });
  }
}

/** Lets a command end in its own way when its output is closed. */
export function whenOutputCloses(listener: () => void) {
  onClosed = listener;
}

/** Writes to stdout, and waits for a slow reader. */
export async function write(text: string) {
  if (isStdoutClosed || process.stdout.write(text)) return;
  await once(process.stdout, 'drain').catch((error) => {
    if (!isStdoutClosed) throw error;
  });
}

/** Writes a line to stderr. */
export function note(text: string) {
  process.stderr.write(`${text}\n`);
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
  const name = printable(formatPath(path)) || 'the request';
  return `${styled(stream, BOLD, name)} ${printable(message)} ${styled(stream, FAINT, `[${shownCode}]`)}`;
}

/** Keys and messages of a service come from elsewhere, and must not control the terminal. */
export const printable = (text: string) =>
  text.replace(/[\p{Cc}\u2028\u2029]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const BOLD = 1;
const FAINT = 2;

function styled(stream: WriteStream, style: number, text: string) {
  const isStyled = stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return isStyled ? `\u001b[${style}m${text}\u001b[22m` : text;
}
