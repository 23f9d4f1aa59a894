// partner-central schema
import { readFileSync } from 'node:fs';
import { operationNamed } from './names.mjs';
import { write } from './output.mjs';

export const summary = "print the JSON Schema of an operation's request";
export const usage = `Usage: partner-central schema <service> <operation>

  partner-central schema account create-partner > CreatePartner.schema.json

Prints the JSON Schema (2020-12) of the operation's request.
`;
export const options = {};
export const positionals = [2, 2];

export async function run([service, word]) {
  const operation = operationNamed(service, word);
  // The package's own files: as `jsonSchema()`, with what AWS says of each member.
  await write(readFileSync(new URL(`../schemas/${operation.service}/${operation.name}.json`, import.meta.url), 'utf8'));
  return 0;
}
