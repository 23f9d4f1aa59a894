// partner-central operations
import { allOperations, cliName } from './names.mjs';
import { write } from './output.mjs';

export const summary = 'list what both services can do';
export const usage = `Usage: partner-central operations [--json]

  partner-central operations | grep profile

Lists every operation of both services.

  --json   as JSON, an array of { service, operation, name }
`;
export const options = { json: { type: 'boolean' } };
export const positionals = [0, 0];

export async function run(_, { json }) {
  const list = allOperations.map(({ service, name }) => ({ service, operation: cliName(name), name }));
  await write(json ? `${JSON.stringify(list, null, 2)}\n` : list.map((one) => `${one.service} ${one.operation}\n`).join(''));
  return 0;
}
