// What a hostile or huge value costs: validation gathers no more of it than the reported issues need, returns whatever its
// properties do, and recovers when memory cannot grow.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { account, channel, validateLines } from 'partner-central';
import { ok, partner, scriptedClient } from '../client/scripted-fetch.mjs';

const MILLION = 1_000_000;
const here = fileURLToPath(new URL('.', import.meta.url));

/** Runs a module in a process of its own, and returns what it prints as JSON. */
function inProcess(flags, text) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '--input-type=module', '-e', text], {
    cwd: here,
    encoding: 'utf8',
    timeout: 120_000,
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

/**
 * The params of the issue of a member.
 * @param {import('partner-central').Issue[] | undefined} issues
 * @param {string} member
 * @returns {any}
 */
const paramsOf = (issues, member) => issues?.find(({ path }) => path[0] === member)?.params;

test('a million mistakes take no more WebAssembly memory than a thousand', () => {
  const { pages, counts } = inProcess(
    [],
    `const memories = [];
    const { Instance } = WebAssembly;
    WebAssembly.Instance = function (...args) {
      const instance = new Instance(...args);
      memories.push(instance.exports.memory);
      return instance;
    };
    const { account } = await import('partner-central');
    const tag = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => ['k' + i, 1]));
    const values = (count) => [
      account.StartProfileUpdateTask.validate({ TaskDetails: { LocalizedContents: Array.from({ length: count }, () => ({})) } }),
      account.StartProfileUpdateTask.validate({ TaskDetails: { LocalizedContents: new Array(count).fill({}) } }),
      account.StartProfileUpdateTask.validate({ TaskDetails: { IndustrySegments: new Array(count).fill('') } }),
      account.UntagResource.validate({ TagKeys: new Array(count) }),
      account.UntagResource.validate({ TagKeys: new Array(count).fill('\\ud800') }),
      account.CreatePartner.validate({ Tags: new Array(count / 100).fill(tag) }),
    ];
    const pagesNow = () => memories.reduce((sum, { buffer }) => sum + buffer.byteLength / 65536, 0);
    values(10_000);
    const before = pagesNow();
    const counts = values(${MILLION}).map(({ issues, truncated }) => [issues.length, truncated]);
    console.log(JSON.stringify({ pages: [before, pagesNow()], counts }));`,
  );
  assert.deepEqual(
    counts,
    counts.map(() => [1000, true]),
  );
  assert.ok(pages[1] - pages[0] <= 32, `memory grew from ${pages[0]} to ${pages[1]} pages`);
});

test('the issues of a cut request are the first ones, in declared order', () => {
  const bad = new Array(50_000).fill({ Key: 'k' });
  const { issues, truncated } = account.CreatePartner.validate({ Tags: bad, ...partner, Catalog: undefined }, { maxIssues: 3 });
  assert.equal(truncated, true);
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path.join('.')]),
    [
      ['required', 'Catalog'],
      ['length', 'Tags'],
      ['required', 'Tags.0.Value'],
    ],
  );
  const all = account.CreatePartner.validate({ Tags: bad }, { maxIssues: Infinity });
  assert.equal(all.issues.filter(({ path }) => path[0] === 'Tags').length, 50_001);
  assert.equal(all.truncated, undefined);
});

test('a mistake far into a long list is found at its index, and valid items before it take no memory', () => {
  const accountIds = new Array(200_000).fill('123456789012');
  accountIds[150_000] = 'x';
  const input = { catalog: 'AWS', accountIds };
  const { issues } = channel.ListProgramManagementAccounts.validate(input);
  assert.deepEqual(
    issues.map(({ path }) => path),
    [['accountIds', 150_000]],
  );
  accountIds[150_000] = '123456789012';
  assert.equal(channel.ListProgramManagementAccounts.validate(input).value, input);
});

test('text that is too long to be joined has its issues', () => {
  const text = 'x'.repeat(MILLION);
  const { issues } = account.CreatePartner.validate({ Tags: new Array(600).fill({ Key: text, Value: `${text}é` }) });
  assert.deepEqual(issues.find(({ path }) => path[2] === 'Key')?.params, {
    min: 1,
    max: 128,
    actual: MILLION,
    unit: 'characters',
  });
  const pairs = account.CreatePartner.validate({ LegalName: '𝄞'.repeat(10_000) }).issues;
  assert.equal(paramsOf(pairs, 'LegalName').actual, 10_000);
  const lone = account.CreatePartner.validate({ LegalName: `${'x'.repeat(10_000)}\ud800`, PrimarySolutionType: text }).issues;
  assert.deepEqual(
    lone.filter(({ path }) => /Legal|Primary/.test(String(path[0]))).map(({ code }) => code),
    ['format', 'enum'],
  );
  // Each of these texts is valid, and a million of them cannot be joined.
  const contents = { DisplayName: 'x', Description: 'y'.repeat(900), WebsiteUrl: `https://${'w'.repeat(200)}.example` };
  const shared = account.StartProfileUpdateTask.validate({
    TaskDetails: { LocalizedContents: new Array(MILLION).fill(contents) },
  });
  assert.ok(shared.issues.length > 0);
});

test('optional members do not use up the issues that are reported', async () => {
  const operation = account.CreatePartner.with({ optional: ['Catalog', 'Tags[].Key', 'AllianceLeadContact'] });
  const first = (result) => [result.issues?.map(({ path }) => path.join('.')), result.truncated];
  assert.deepEqual(first(operation.validate({}, { maxIssues: 1 })), [['LegalName'], true]);
  const { Catalog: _, ...rest } = partner;
  assert.deepEqual(operation.validate(rest, { maxIssues: 1 }), { value: rest });
  const tags = [...new Array(150).fill({ Value: 'x' }), { Key: 'x' }];
  assert.deepEqual(first(operation.validate({ ...rest, Tags: tags }, { maxIssues: 1 })), [['Tags.150.Value'], undefined]);
  assert.deepEqual(operation.validateAt(['Tags', 3], { Value: 'x' }), []);
  // Those of a client come on top.
  const { client, sent } = scriptedClient([ok()], { optional: ['LegalName'], maxIssues: 1 });
  await client.send(operation, { ...rest, LegalName: undefined });
  assert.equal(sent.length, 1);
  const lines = [];
  const text = `${JSON.stringify({ ...rest, Tags: tags })}\n${JSON.stringify(rest)}\n`;
  for await (const { line, issues } of validateLines(operation, text, { maxIssues: 1 })) lines.push([line, issues[0]?.path]);
  assert.deepEqual(lines, [[1, ['Tags', 150, 'Value']]]);
  for await (const { issues } of validateLines(operation, text, { maxIssues: 1, workerThreads: 1 }))
    assert.deepEqual(issues[0]?.path, ['Tags', 150, 'Value']);
});

test('maxIssues is a number from 1', () => {
  for (const maxIssues of /** @type {any[]} */ (['5', 0, -1, NaN, 5n, {}, null]))
    assert.throws(() => account.ListPartners.validate({}, { maxIssues }), /maxIssues must be a number from 1/);
  assert.equal(account.CreatePartner.validate({}, { maxIssues: 1.9 }).issues.length, 1);
});

test('what is returned as valid is what was checked', () => {
  // A copy is made where a member is absent, and it must not run the value's own code unguarded.
  const withMap = Object.assign(['pprofile-1234567890abc'], { map: () => ['x'.repeat(5000)] });
  const input = { Catalog: 'AWS', OtherParticipantIdentifiers: withMap, NextToken: undefined };
  assert.deepEqual(account.ListConnections.validate(input), {
    value: { Catalog: 'AWS', OtherParticipantIdentifiers: ['pprofile-1234567890abc'] },
  });
  class Strange extends Array {}
  Object.defineProperty(Strange, Symbol.species, {
    get() {
      throw new Error('species');
    },
  });
  const strange = Strange.from(['pprofile-1234567890abc']);
  assert.ok(!account.ListConnections.validate({ ...input, OtherParticipantIdentifiers: strange }).issues);
  for (const make of [
    () => ({
      Catalog: 'AWS',
      get more() {
        throw new Error('getter');
      },
    }),
    () => ({
      Catalog: 'AWS',
      NextToken: null,
      get more() {
        throw new Error('getter');
      },
    }),
  ])
    assert.deepEqual(account.ListPartners.validate(make(), { unknownKeys: 'strip' }), { value: { Catalog: 'AWS' } });
  // Another value at each reading: only the last one can be returned, and it is not valid.
  let reads = 0;
  const changing = {
    NextToken: null,
    get Catalog() {
      return reads++ === 0 ? 'AWS' : 7;
    },
  };
  assert.deepEqual(
    account.ListPartners.validate(changing).issues?.map(({ code, path }) => [code, path[0]]),
    [['type', 'Catalog']],
  );
  reads = 0;
  const throwing = {
    NextToken: null,
    get Catalog() {
      if (reads++ > 0) throw new Error('second');
      return 'AWS';
    },
  };
  assert.equal(paramsOf(account.ListPartners.validate(throwing).issues, 'Catalog').received, 'unreadable');
});

test('when memory cannot grow, one call fails and the next is served', () => {
  const texts = inProcess(
    ['--wasm-max-mem-pages=256'],
    `const { channel, PartnerCentralChannel, account } = await import('partner-central');
    const plan = (tamLocation) => ({ resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation } });
    const input = { catalog: 'AWS', identifier: 'rs-abcdefgh23456', programManagementAccountIdentifier: 'pma-abcdefgh23456' };
    const fetch = async () => new Response('{}');
    const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' };
    const client = new PartnerCentralChannel({ region: 'us-east-1', credentials, fetch });
    const call = (value) => client.updateRelationship({ ...input, requestedSupportPlan: plan(value) }).then(() => 'sent', (error) => error.message);
    const ask = (value) => { try { return account.CreatePartner.validate(value, { unknownKeys: 'allow' }).issues.length; } catch (error) { return error.message; } };
    const huge = 'x'.repeat(40e6);
    console.log(JSON.stringify([await call(huge), await call('Berlin'), ask({ more: huge }), ask({}), await call('Berlin')]));`,
  );
  const memory = 'partner-central has too little WebAssembly memory for a value of this size';
  assert.deepEqual(texts, [memory, 'sent', memory, 5, 'sent']);
});

test('validateLines says that a line is too long for its memory, and the next run is served', () => {
  const texts = inProcess(
    ['--wasm-max-mem-pages=512'],
    `const { account, validateLines } = await import('partner-central');
    const run = async (source, options) => {
      const lines = [];
      try {
        for await (const { line } of validateLines(account.ListPartners, source, options)) lines.push(line);
        return lines;
      } catch (error) {
        return error.message;
      }
    };
    const long = ['{}\\n', ...new Array(40).fill('x'.repeat(1e6))];
    console.log(JSON.stringify([await run(long), await run('{}\\n'), await run(long, { workerThreads: 1 }), await run('{}\\n', { workerThreads: 1 })]));`,
  );
  const memory = 'validateLines has too little memory: a line is too long';
  assert.deepEqual(texts, [memory, [1], memory, [1]]);
});
