// partner-central completion
import type { Command, Commands } from '../arguments/command.ts';
import { suggestion } from '../arguments/suggestion.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { bash } from '../completion/bash.ts';
import { fish } from '../completion/fish.ts';
import { type CompletionWords, completionWords } from '../completion/words.ts';
import { zsh } from '../completion/zsh.ts';
import { write } from '../io/output.ts';

export const summary = 'print a completion script for your shell';
export const usage = `Usage: partner-central completion <bash|zsh|fish>

  eval "$(partner-central completion bash)"      in ~/.bashrc
  eval "$(partner-central completion zsh)"       in ~/.zshrc, after compinit
  partner-central completion fish > ~/.config/fish/completions/partner-central.fish

Prints a script for the shell. It completes commands, services, operations, options,
their values, and files, without starting this program.
`;
export const options: Command['options'] = {};
export const positionals: Command['positionals'] = [1, 1];

const SHELLS: { readonly [shell: string]: (words: CompletionWords) => string } = { bash, zsh, fish };

export async function run([shell = '']: string[], _values: object, commands: Commands) {
  const script = Object.hasOwn(SHELLS, shell) && SHELLS[shell];
  if (!script)
    throw new UsageError(
      `completion is for bash, zsh and fish, not ${JSON.stringify(shell)}${suggestion(shell, Object.keys(SHELLS))}`,
    );
  await write(script(completionWords(commands)));
  return 0;
}
