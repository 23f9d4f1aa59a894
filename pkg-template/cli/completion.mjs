// partner-central completion
import { bash } from './completion/bash.mjs';
import { fish } from './completion/fish.mjs';
import { zsh } from './completion/zsh.mjs';
import { allOperations, cliName } from './names.mjs';
import { nearest } from './nearest.mjs';
import { write } from './output.mjs';
import { UsageError } from './usage-error.mjs';

export const summary = 'print a script that completes all this in your shell';
export const usage = `Usage: partner-central completion <bash|zsh|fish>

  eval "$(partner-central completion bash)"      in ~/.bashrc
  eval "$(partner-central completion zsh)"       in ~/.zshrc, after compinit
  partner-central completion fish > ~/.config/fish/completions/partner-central.fish

Prints a script for the shell: it completes commands, services, operations,
options, their values, and files, without starting this program.
`;
export const options = {};
export const positionals = [1, 1];

const shells = { bash, zsh, fish };
let commands;

/** What there is to complete: main.mjs knows every command, this one among them. */
export const complete = (all) => void (commands = all);

export async function run([shell]) {
  if (!Object.hasOwn(shells, shell))
    throw new UsageError(
      `completion is for bash, zsh and fish, not ${JSON.stringify(shell)}${nearest(shell, Object.keys(shells))}`,
    );
  await write(shells[shell](wordsOf(commands)));
  return 0;
}

/** Everything that can be completed. What an option takes is read from the help, so that it is said once. */
export function wordsOf(commands) {
  const operations = { account: [], channel: [] };
  for (const { service, name } of allOperations) operations[service].push(cliName(name));
  return { operations, commands: Object.entries(commands).map(([name, command]) => commandOf(name, command)) };
}

function commandOf(name, { summary, usage, options }) {
  const [first] = usage.split('\n');
  return {
    name,
    summary,
    takesOperation: first.includes('<service> <operation>'),
    takesFile: first.includes('[FILE'),
    choices: /<(\w+(?:\|\w+)+)>/.exec(first)?.[1].split('|') ?? [],
    options: [
      ...Object.entries(options).map(([option, { type }]) => optionOf(usage, option, type)),
      { name: 'help', about: 'what it takes' },
    ],
  };
}

/** `  --name VALUE   what it is for`; a long name has that on the next line. */
function optionOf(usage, name, type) {
  const value = type === 'boolean' ? '()' : ' (\\S+)';
  const [, takes, here, next] = new RegExp(`^  --${name}${value}(?: +(.*))?$(?:\\n {6,}(.*)$)?`, 'm').exec(usage) ?? [];
  return {
    name,
    about: (here ?? next ?? '').replace(/(?:[;,(:{]|\. ).*$/, '').trim(),
    takes: type === 'boolean' ? undefined : takes === 'FILE' ? 'file' : takes?.includes('|') ? takes.split('|') : 'text',
  };
}
