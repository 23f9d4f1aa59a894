// partner-central operations
import type { Command } from '../arguments/command.ts';
import { allOperations, cliName } from '../arguments/operation.ts';
import { write } from '../io/output.ts';

export const summary = 'list the operations of both services';
export const usage = `Usage: partner-central operations [--json]

  partner-central operations | grep profile

Lists the operations of both services.

  --json   as JSON, an array of { service, operation, name }
`;
export const options: Command['options'] = { json: { type: 'boolean' } };
export const positionals: Command['positionals'] = [0, 0];

export async function run(_positionals: string[], { json }: { json?: boolean }) {
  const list = allOperations.map(({ service, name }) => ({ service, operation: cliName(name), name }));
  const lines = list.map(({ service, operation }) => `${service} ${operation}\n`);
  await write(json ? `${JSON.stringify(list, null, 2)}\n` : lines.join(''));
  return 0;
}
