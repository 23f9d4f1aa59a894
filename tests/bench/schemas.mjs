// The rules as every peer gets them: the JSON Schemas of the package.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../node_modules/partner-central/schemas/', import.meta.url);

export const schemas = Object.fromEntries(
  ['account', 'channel'].flatMap((service) =>
    readdirSync(new URL(service, folder)).map((file) => [
      `${service}.${file.replace('.json', '')}`,
      bare(JSON.parse(readFileSync(new URL(`${service}/${file}`, folder), 'utf8'))),
    ]),
  ),
);

/** A schema without descriptions, which no peer needs. As a property may be called `description`, only known places are visited. */
function bare({ $schema, $id, title, description, properties, items, ...rules }) {
  if (properties) rules.properties = Object.fromEntries(Object.entries(properties).map(([key, member]) => [key, bare(member)]));
  if (items) rules.items = bare(items);
  return rules;
}
