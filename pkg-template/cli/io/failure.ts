// How the command line ends when something fails: with one line on stderr, whatever was thrown.
import { UsageError } from '../arguments/usage-error.ts';
import { causeOf, messageOf } from './input.ts';
import { printable, UnwrittenOutput } from './output.ts';

/** The exit code, and the text for stderr: of a usage error as it is, of everything else one line. */
export function describeFailure(error: unknown): { exitCode: number; text: string } {
  if (error instanceof UsageError) return { exitCode: 2, text: error.message.trimEnd() };
  const { syscall } = (error ?? {}) as NodeJS.ErrnoException;
  let reason = syscall === undefined ? messageOf(error) : causeOf(error);
  if (error instanceof UnwrittenOutput) reason += `: ${causeOf(error.cause)}`;
  return { exitCode: 2, text: `partner-central: ${printable(reason)}` };
}
