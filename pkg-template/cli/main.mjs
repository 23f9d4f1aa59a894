// Finds the command, reads its options, and turns what goes wrong into an exit
// code: 0 valid or done, 1 invalid data or a refused call, 2 wrong usage.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as call from './call.mjs';
import * as completion from './completion.mjs';
import { nearest } from './nearest.mjs';
import * as operations from './operations.mjs';
import { quietPipes } from './output.mjs';
import * as sandbox from './sandbox.mjs';
import * as schema from './schema.mjs';
import * as skeleton from './skeleton.mjs';
import { UsageError } from './usage-error.mjs';
import * as validate from './validate.mjs';

const commands = { operations, validate, call, schema, skeleton, sandbox, completion };
completion.complete(commands);

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

Services and operations go by their AWS CLI names: account create-partner.
Data goes to stdout, everything else to stderr. NO_COLOR is respected.
Exit codes: 0 valid or done, 1 invalid data or a service error, 2 wrong usage;
130 ended by Ctrl-C.
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
  throw new UsageError(
    `partner-central has no command ${JSON.stringify(name)}${nearest(name, Object.keys(commands))}\n\n${help()}`,
  );
}

async function run(command, name, words) {
  let read;
  try {
    read = parseArgs({
      args: words,
      allowPositionals: true,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const [, option] = /^Unknown option '(--[^']+)'/.exec(error.message) ?? [];
    const said = option ? `${name} has no option ${option}${nearest(option, optionNames(command))}` : error.message;
    throw new UsageError(`${said}\n\n${command.usage}`);
  }
  const { values, positionals } = read;
  if (values.help) return print(command.usage);
  if (positionals.length < command.positionals[0] || positionals.length > command.positionals[1]) {
    const few = positionals.length < command.positionals[0];
    throw new UsageError(`partner-central ${name}: too ${few ? 'few' : 'many'} arguments\n\n${command.usage}`);
  }
  return command.run(positionals, values);
}

const optionNames = ({ options }) => ['--help', ...Object.keys(options).map((option) => `--${option}`)];

function print(text) {
  process.stdout.write(text);
  return 0;
}

const version = () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
