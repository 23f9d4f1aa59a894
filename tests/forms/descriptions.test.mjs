// The sentences for forms are those of the schema files, at the paths of `fields`, and weigh on nobody else.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { operations } from 'partner-central';
import { describedFields, descriptions } from 'partner-central/descriptions';

const require = createRequire(import.meta.url);

/** The schema's part that a path of `fields` names. */
const at = (schema, path) =>
  path.split(/\.|(?=\[\])/).reduce((inner, step) => (step === '[]' ? inner.items : inner.properties[step]), schema);

for (const [id, operation] of Object.entries(operations)) {
  test(id, () => {
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
    // A list's items that are structures have no field of their own, and may have a sentence.
    for (const path of Object.keys(left))
      assert.equal(left[path], path.endsWith('[]') ? at(schema, path).description : undefined, path);
  });
}

test('fields are described, and nothing else is changed', () => {
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
    // Those of the operation itself stay as they were.
    assert.ok(operation.fields.every((field) => !('description' in field)));
  }
  assert.ok(values > 10, `${values} values have a sentence`);
  assert.ok(
    describedFields(operations['account.CreatePartner']).find(({ path }) => path === 'AllianceLeadContact.Email').description
      .length > 20,
  );
});

test('no other module has a sentence in it', () => {
  const sentence = descriptions['account.CreatePartner'].LegalName.slice(0, 40);
  const folder = new URL('./', `file://${require.resolve('partner-central/package.json')}`);
  const holders = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter(
    (name) => /\.[cm]js$/.test(name) && readFileSync(new URL(name, folder), 'utf8').includes(sentence),
  );
  assert.deepEqual(holders, ['descriptions.mjs']);
});
