// The descriptions of fields are those of the schema files, and no other module contains them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { operations } from 'partner-central';
import { describedFields, descriptions } from 'partner-central/descriptions';

const require = createRequire(import.meta.url);

/** The part of the schema at a path of `fields`. */
const at = (schema, path) =>
  path.split(/\.|(?=\[\])/).reduce((inner, step) => (step === '[]' ? inner.items : inner.properties[step]), schema);

for (const [id, operation] of Object.entries(operations)) {
  test(`descriptions of ${id} are those of its schema file`, () => {
    const schema = require(`partner-central/schemas/${operation.service}/${operation.name}.json`);
    const left = { ...descriptions[id] };
    const take = (key) => {
      const text = left[key];
      delete left[key];
      return text;
    };
    assert.equal(take(''), schema.description);
    for (const { path, values = [] } of operation.fields) {
      const own = take(path);
      const meanings = values.map(({ value }) => [value, take(`${path}.${value}`)]);
      const lines = [own, ...meanings.map(([value, text]) => text && `\`${value}\`: ${text}`)].filter(Boolean);
      assert.equal(lines.join('\n') || undefined, at(schema, path).description, path);
    }
    // The items of a list that are structures have no field, and may have a description.
    for (const path of Object.keys(left))
      assert.equal(left[path], path.endsWith('[]') ? at(schema, path).description : undefined, path);
  });
}

test('describedFields adds descriptions to fields and changes nothing else', () => {
  let values = 0;
  for (const [id, operation] of Object.entries(operations)) {
    const texts = descriptions[id];
    const described = describedFields(operation);
    const without = ({ description, ...rest }) => rest;
    assert.deepEqual(
      described.map(({ values, ...rest }) => (values ? { ...without(rest), values: values.map(without) } : without(rest))),
      operation.fields,
    );
    for (const { path, description, values: all = [] } of described) {
      assert.equal(description, texts[path], `${id} ${path}`);
      for (const one of all) assert.equal(one.description, texts[`${path}.${one.value}`], `${id} ${path}.${one.value}`);
      values += all.filter((one) => one.description).length;
    }
    // The operation's own fields are unchanged.
    assert.ok(operation.fields.every((field) => !('description' in field)));
  }
  assert.ok(values > 10, `${values} values have a sentence`);
  assert.ok(
    describedFields(operations['account.CreatePartner']).find(({ path }) => path === 'AllianceLeadContact.Email').description
      .length > 20,
  );
});

test('no other module contains descriptions', () => {
  const sentence = descriptions['account.CreatePartner'].LegalName.slice(0, 40);
  const folder = new URL('./', `file://${require.resolve('partner-central/package.json')}`);
  const holders = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter(
    (name) => /\.[cm]js$/.test(name) && readFileSync(new URL(name, folder), 'utf8').includes(sentence),
  );
  // Bundlers and pages load the part, Node the module in its folder.
  const found = holders.map((name) => name.replace(/part-\w+/, 'part')).sort();
  assert.deepEqual(found, ['descriptions.cjs', 'descriptions/account.cjs', 'node/descriptions.mjs', 'part.mjs']);
});
