// What an editor shows: every shape links to its page at AWS, and every member has tags for the limits, sensitivity and
// deprecation that the model gives it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
// TypeScript 7 has no JavaScript API yet.
import ts from 'typescript-5.9';
import { methodName } from '../method-name.mjs';
import { errorsOf, models, nameOf, operations, shapeOf, trait } from '../oracle/model.mjs';

const PAGES = {
  account: 'https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/',
  channel: 'https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/',
};

function parsed(name) {
  const file = new URL(`../node_modules/partner-central/types/${name}.d.ts`, import.meta.url);
  return ts.createSourceFile(name, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** A declaration's tags as they are written, as `name text`: the compiler would parse a URL as a name. */
const tagsOf = (node) => ts.getJSDocTags(node).map((tag) => tag.getText().replace(/^@/, '').split('\n')[0].trim());

/** The members of a structure, or of each alternative of a union, that may have a value. */
function membersOf(node) {
  if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) return node.members.filter((member) => member.name);
  const alternatives = ts.isUnionTypeNode(node.type) ? node.type.types : [node.type];
  const members = alternatives.flatMap((one) => (ts.isTypeLiteralNode(one) ? [...one.members] : []));
  return members.filter((member) => member.name && member.type.kind !== ts.SyntaxKind.NeverKeyword);
}

/** Declared types by name, with the tags of the type and of its members. */
function declared(service) {
  const found = new Map();
  for (const node of parsed(service).statements) {
    if (!node.name || !(ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) || ts.isTypeAliasDeclaration(node)))
      continue;
    const members = new Map(membersOf(node).map((member) => [member.name.text, tagsOf(member)]));
    found.set(node.name.text, { tags: tagsOf(node), members });
  }
  return found;
}

/** Whether the member's value is sensitive, or consists of what is. */
function isSensitive(model, member) {
  const shape = shapeOf(model, member.target);
  const parts = shape.type === 'list' ? [shape.member] : shape.type === 'map' ? [shape.key, shape.value] : [];
  return trait(shape, member, 'sensitive') !== undefined || parts.some((part) => isSensitive(model, part));
}

/** The tags that the model requires. */
function expectedTags(model, owner, member) {
  const shape = shapeOf(model, member.target);
  const tags = [];
  const limits = (name, least, most) => {
    const { min, max } = trait(shape, member, name) ?? {};
    if (min !== undefined) tags.push(`${least} ${min}`);
    if (max !== undefined) tags.push(`${most} ${max}`);
  };
  if (shape.type === 'string') limits('length', 'minLength', 'maxLength');
  if (shape.type === 'list') limits('length', 'minItems', 'maxItems');
  if (shape.type === 'integer' || shape.type === 'long') limits('range', 'minimum', 'maximum');
  const pattern = shape.type === 'string' && trait(shape, member, 'pattern');
  if (pattern) tags.push(`pattern ${pattern.replaceAll('*/', '*\\/')}`);
  if (shape.type === 'timestamp') tags.push('format date-time');
  if (trait({}, owner, 'sensitive') || isSensitive(model, member)) tags.push('sensitive never in messages or logs');
  if (trait(shape, member, 'deprecated')) tags.push('deprecated');
  return tags;
}

for (const [service, model] of Object.entries(models)) {
  const types = declared(service);
  const pageOf = new Map(
    operations
      .filter((one) => one.service === service)
      .flatMap(({ name }) => {
        const { input, output } = model.shapes[Object.keys(model.shapes).find((id) => nameOf(id) === name)];
        return [
          [nameOf(input.target), name],
          [nameOf(output.target), name],
        ];
      }),
  );

  test(`types of ${service}: members have tags for their limits, and shapes link to their pages`, () => {
    let members = 0;
    const kinds = new Set();
    for (const [id, shape] of Object.entries(model.shapes)) {
      if (shape.type !== 'structure' && shape.type !== 'union') continue;
      const name = nameOf(id);
      const found = [types.get(name), types.get(`${name}Output`)].filter(Boolean);
      assert.ok(found.length > 0, `${name} is declared`);
      for (const type of found) {
        assert.deepEqual(type.tags, [`see ${PAGES[service]}${pageOf.get(name) ?? name}`], name);
        for (const [key, member] of Object.entries(shape.members)) {
          if (shape.traits?.['smithy.api#error'] && /^message$/i.test(key)) continue;
          const tags = expectedTags(model, shape, member);
          assert.deepEqual(type.members.get(key), tags, `${name}.${key}`);
          for (const tag of tags) kinds.add(tag.split(' ')[0]);
          members += 1;
        }
      }
    }
    assert.ok(members > 100);
    for (const kind of ['format', 'maxLength', 'maximum', 'minLength', 'minimum', 'pattern', 'sensitive'])
      if (kind !== 'sensitive' || JSON.stringify(model).includes('smithy.api#sensitive')) assert.ok(kinds.has(kind), kind);
  });

  test(`types of ${service}: operations and methods link to their pages, and methods list their errors`, () => {
    const constants = new Map(
      parsed(service)
        .statements.filter(ts.isVariableStatement)
        .map((node) => [node.declarationList.declarations[0].name.text, tagsOf(node)]),
    );
    const [client] = parsed(`${service}-client`).statements.filter(ts.isClassDeclaration);
    const methods = new Map(client.members.filter((member) => member.name).map((member) => [member.name.text, tagsOf(member)]));
    for (const { name } of operations.filter((one) => one.service === service)) {
      const see = `see ${PAGES[service]}${name}`;
      assert.deepEqual(constants.get(name), [see], name);
      const errors = errorsOf(model, name)
        .map((error) => error.name)
        .join(', ');
      assert.deepEqual(methods.get(methodName(name)), [`throws ${errors}`, see], name);
    }
  });
}
