// What the commands print: data with respect for slow pipes, issues as lines.
import { once } from 'node:events';
import { nameOf } from '../entries/index.ts';

let gone = false;
let listener;

/** `partner-central … | head` ends without a stack trace: at once, or as the command says. */
export function quietPipes() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
      gone ||= stream === process.stdout;
      if (!listener) process.exit();
      listener();
    });
  }
}

/** Lets a command end by itself when its reader goes away. */
export const onNobodyReads = (hears) => void (listener = hears);

/** Writes to stdout, and waits where the reader is slow. */
export async function write(text) {
  if (gone || process.stdout.write(text)) return;
  await once(process.stdout, 'drain').catch((error) => {
    if (!gone) throw error;
  });
}

/** Writes to stderr. */
export const note = (text) => void process.stderr.write(`${text}\n`);

/** An issue as a line: where, what, and the code to look it up by. */
export function issueLine({ path, message, code, params }, stream = process.stdout) {
  const where = printable(nameOf(path)) || 'the request';
  return `${colored(stream, 1, where)} ${printable(message)} ${colored(stream, 2, `[${params.code ?? code}]`)}`;
}

/** Keys and service messages are others' words: they must not drive the terminal. */
export const printable = (text) =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

function colored(stream, style, text) {
  const wanted = stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return wanted ? `\u001b[${style}m${text}\u001b[22m` : text;
}
