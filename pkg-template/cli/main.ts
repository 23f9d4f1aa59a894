// Finds the command, parses its options, and turns errors into exit codes: 0 valid or done, 1 data that is not valid or a
// service error, 2 wrong usage, or settings and files that cannot be used.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Command, Commands } from './arguments/command.ts';
import { suggestion } from './arguments/suggestion.ts';
import { UsageError } from './arguments/usage-error.ts';
import * as call from './commands/call.ts';
import * as completion from './commands/completion.ts';
import * as operations from './commands/operations.ts';
import * as sandbox from './commands/sandbox.ts';
import * as schema from './commands/schema.ts';
import * as skeleton from './commands/skeleton.ts';
import * as validate from './commands/validate.ts';
import { describeFailure } from './io/failure.ts';
import { note, watchOutput, write } from './io/output.ts';

const commands: Commands = { operations, validate, call, schema, skeleton, sandbox, completion };

const help = () => `Usage: partner-central <command> …

  partner-central operations
  partner-central skeleton account create-partner > partner.json
  partner-central validate account create-partner partner.json
  partner-central call account create-partner partner.json --region us-east-1
  partner-central call channel create-relationship customers.csv --csv
  partner-central sandbox --port 4566

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(11)} ${summary}`)
  .join('\n')}

  partner-central <command> --help   what a command takes
  partner-central --version

Services and operations have their AWS CLI names: account create-partner.
Data goes to stdout, everything else to stderr. NO_COLOR is respected.
Exit codes: 0 valid or done, 1 data that is not valid or a service error, 2 wrong
usage, or a setting or file that cannot be used; 130 ended by Ctrl-C.
`;

/** Runs a command line. Returns its exit code. */
export async function main(words: string[]) {
  watchOutput();
  process.once('uncaughtException', (error) => process.exit(fail(error)));
  const [first, ...rest] = words;
  try {
    if (first === '--version' || first === '-v') return await print(`${version()}\n`);
    if (first === undefined) throw new UsageError(help());
    if (first === '--help' || first === '-h') return await print(help());
    if (first === 'help') return await print(rest[0] === undefined ? help() : findCommand(rest[0]).usage);
    return await run(findCommand(first), first, rest);
  } catch (error) {
    return fail(error);
  }
}

/** Says why the command failed. Returns its exit code. */
function fail(error: unknown) {
  const { exitCode, text } = describeFailure(error);
  note(text);
  return exitCode;
}

function findCommand(name: string) {
  const command = Object.hasOwn(commands, name) && commands[name];
  if (command) return command;
  throw new UsageError(
    `partner-central has no command ${JSON.stringify(name)}${suggestion(name, Object.keys(commands))}\n\n${help()}`,
  );
}

async function run(command: Command, name: string, words: string[]) {
  const { values, positionals } = parse(command, name, words);
  if (values.help) return print(command.usage);
  const [min, max] = command.positionals;
  if (positionals.length < min || positionals.length > max) {
    const problem = positionals.length < min ? 'too few' : 'too many';
    throw new UsageError(`partner-central ${name}: ${problem} arguments\n\n${command.usage}`);
  }
  return command.run(positionals, values as never, commands);
}

function parse(command: Command, name: string, words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const [, option] = /^Unknown option '(--[^']+)'/.exec(message) ?? [];
    const problem = option ? `${name} has no option ${option}${suggestion(option, optionNames(command))}` : message;
    throw new UsageError(`${problem}\n\n${command.usage}`);
  }
}

const optionNames = ({ options }: Command) => ['--help', ...Object.keys(options).map((option) => `--${option}`)];

async function print(text: string) {
  await write(text);
  return 0;
}

const version = () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
