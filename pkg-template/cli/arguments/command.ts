// What a command consists of. Each command is a module.
import type { ParseArgsConfig } from 'node:util';

export interface Command {
  /** For the list of commands. */
  summary: string;
  /** For `--help`. Completion reads the options' descriptions from it. */
  usage: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** How many arguments it takes, at least and at most. */
  positionals: readonly [min: number, max: number];
  /** Returns the exit code. `values` are those of its options, as `parseArgs` returns them; only the command knows their types. */
  run(positionals: string[], values: never, commands: Commands): Promise<number>;
}

export type Commands = { readonly [name: string]: Command };
