// partner-central schema
import { readFileSync } from 'node:fs';
import type { Command } from '../arguments/command.ts';
import { findOperation } from '../arguments/operation.ts';
import { write } from '../io/output.ts';

export const summary = "print the JSON Schema of an operation's request";
export const usage = `Usage: partner-central schema <service> <operation>

  partner-central schema account create-partner > CreatePartner.schema.json

Prints the JSON Schema (2020-12) of the operation's request.
`;
export const options: Command['options'] = {};
export const positionals: Command['positionals'] = [2, 2];

export async function run([service = '', name = '']: string[]) {
  const operation = findOperation(service, name);
  // The package's files, because these contain the descriptions of members too.
  const file = new URL(`../../schemas/${operation.service}/${operation.name}.json`, import.meta.url);
  await write(readFileSync(file, 'utf8'));
  return 0;
}
