// partner-central schema
import { operationNamed } from './names.mjs';
import { write } from './output.mjs';

export const summary = "print the JSON Schema of an operation's request";
export const usage = `Usage: partner-central schema <service> <operation>

Prints the JSON Schema (2020-12) of the operation's request.

  partner-central schema account create-partner > CreatePartner.schema.json
`;
export const options = {};
export const positionals = [2, 2];

export async function run([service, operation]) {
  await write(`${JSON.stringify(operationNamed(service, operation).jsonSchema(), null, 2)}\n`);
  return 0;
}
