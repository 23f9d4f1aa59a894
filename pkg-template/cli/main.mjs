// Finds the command, reads its options, and turns what goes wrong into an exit
// code: 0 valid or done, 1 invalid data or a refused call, 2 wrong usage.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as call from './call.mjs';
import { nearest } from './nearest.mjs';
import * as operations from './operations.mjs';
import * as sandbox from './sandbox.mjs';
import * as schema from './schema.mjs';
import * as skeleton from './skeleton.mjs';
import { UsageError } from './usage-error.mjs';
import * as validate from './validate.mjs';

const commands = { operations, validate, call, schema, skeleton, sandbox };

const help = () => `Usage: partner-central <command> …

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(11)} ${summary}`)
  .join('\n')}

  partner-central <command> --help   what a command takes
  partner-central --version

Services and operations go by their AWS CLI names: account create-partner.
Data goes to stdout, everything else to stderr.
Exit codes: 0 valid or done, 1 invalid data or a service error, 2 wrong usage.
`;

/** Runs one command line; gives its exit code. */
export async function main(words) {
  quietPipes();
  const [first, ...rest] = words;
  try {
    if (first === '--version' || first === '-v') return print(`${version()}\n`);
    if (first === undefined) throw new UsageError(help());
    if (first === '--help' || first === '-h') return print(help());
    if (first === 'help') return print(rest.length > 0 ? commandNamed(rest[0]).usage : help());
    return await run(commandNamed(first), first, rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message.trimEnd()}\n`);
    return 2;
  }
}

function commandNamed(name) {
  if (Object.hasOwn(commands, name)) return commands[name];
  throw new UsageError(`partner-central has no command ${JSON.stringify(name)}${nearest(name, Object.keys(commands))}\n\n${help()}`);
}

async function run(command, name, words) {
  let read;
  try {
    read = parseArgs({ args: words, allowPositionals: true, options: { ...command.options, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new UsageError(`${error.message}\n\n${command.usage}`);
  }
  const { values, positionals } = read;
  if (values.help) return print(command.usage);
  if (positionals.length < command.positionals[0] || positionals.length > command.positionals[1]) {
    const few = positionals.length < command.positionals[0];
    throw new UsageError(`partner-central ${name}: too ${few ? 'few' : 'many'} arguments\n\n${command.usage}`);
  }
  return command.run(positionals, values);
}

function print(text) {
  process.stdout.write(text);
  return 0;
}

const version = () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;

/** `partner-central … | head` ends without a stack trace. */
function quietPipes() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}
