// Everything that can be completed. It is read from the help texts, so that nothing is stated twice.
import { allOperations, cliName, serviceNames } from '../arguments/operation.ts';
import type { Command, Commands } from '../arguments/command.ts';

export interface CompletedOption {
  name: string;
  description: string;
  /** What it takes: nothing, a file, any text, or one of these words. */
  takes: undefined | 'file' | 'text' | string[];
}

export interface CompletedCommand {
  name: string;
  summary: string;
  takesOperation: boolean;
  takesFile: boolean;
  /** The words that its first argument can be. */
  choices: string[];
  options: CompletedOption[];
}

export interface CompletionWords {
  /** The operations' names, by service. */
  operations: { [service: string]: string[] };
  commands: CompletedCommand[];
}

export function completionWords(commands: Commands): CompletionWords {
  const namesOf = (service: string) => allOperations.filter((operation) => operation.service === service);
  return {
    operations: Object.fromEntries(serviceNames.map((service) => [service, namesOf(service).map(({ name }) => cliName(name))])),
    commands: Object.entries(commands).map(([name, command]) => commandWords(name, command)),
  };
}

function commandWords(name: string, { summary, usage, options }: Command): CompletedCommand {
  const [firstLine = ''] = usage.split('\n');
  return {
    name,
    summary,
    takesOperation: firstLine.includes('<service> <operation>'),
    takesFile: firstLine.includes('[FILE'),
    choices: /<(\w+(?:\|\w+)+)>/.exec(firstLine)?.[1]?.split('|') ?? [],
    options: [
      ...Object.entries(options).map(([option, { type }]) => optionWords(usage, option, type)),
      { name: 'help', description: 'what it takes', takes: undefined },
    ],
  };
}

/** Reads `  --name VALUE   description`; after a long name the description is on the next line. */
function optionWords(usage: string, name: string, type: string): CompletedOption {
  const value = type === 'boolean' ? '()' : ' (\\S+)';
  const pattern = new RegExp(`^  --${name}${value}(?: +(.*))?$(?:\\n {6,}(.*)$)?`, 'm');
  const [, placeholder = '', sameLine, nextLine] = pattern.exec(usage) ?? [];
  return {
    name,
    description: (sameLine ?? nextLine ?? '').replace(/(?:[;,(:{]|\. ).*$/, '').trim(),
    takes: type === 'boolean' ? undefined : takenBy(placeholder),
  };
}

function takenBy(placeholder: string): CompletedOption['takes'] {
  if (placeholder === 'FILE') return 'file';
  return placeholder.includes('|') ? placeholder.split('|') : 'text';
}
