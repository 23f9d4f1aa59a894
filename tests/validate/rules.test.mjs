// `rules: 'documented'`: what AWS states in words, through every door. `tests/validation.rs` checks the same vectors in Rust.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { mock } from 'node:test';
import { account, channel, operations, PartnerCentralChannel, validateLines } from 'partner-central';
import { de } from 'partner-central/messages/de';
import { createProxyHandler } from 'partner-central/proxy';
import { randomRequests, rulesBroken } from '../oracle/documented-rules.mjs';

const vectors = readFileSync(new URL('../vectors/rules.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** The time at which the vectors were written. */
const now = Date.parse('2026-11-30T12:00:00Z');
/** @type {{ rules: 'documented' }} */
const documented = { rules: 'documented' };
const pointer = (path) => path.map((step) => `/${step}`).join('');
const told = ({ issues = [] }) =>
  issues.map(({ path, code, params, message }) => [pointer(path), params.rule ?? code, message]);
const noticeOf17 = vectors[1].input;

mock.timers.enable({ apis: ['Date'], now });

test('documented rules add their issues after the model’s own of the same value', () => {
  for (const { op, input, issues } of vectors) {
    assert.deepEqual(told(operations[op].validate(input, documented)), issues, `${op} ${JSON.stringify(input)}`);
  }
});

test('only `rules: ’documented’` checks documented rules', () => {
  for (const { op, input } of vectors) {
    const { issues } = operations[op].validate(input);
    assert.ok(!issues?.some(({ code }) => code === 'rule'));
    assert.deepEqual(operations[op].validate(input, { rules: 'model' }), { ...operations[op].validate(input) });
  }
  const wrong = /** @type {any} */ ({ rules: 'all' });
  assert.throws(() => account.ListPartners.validate({}, wrong), {
    name: 'TypeError',
    message: "rules must be 'model' or 'documented', not all",
  });
});

test('a rule that is about a member has its name, what it asks for and its words as params', () => {
  const [issue] = channel.CreateChannelHandshake.validate(noticeOf17, documented).issues;
  assert.deepEqual(issue, {
    code: 'rule',
    path: ['payload', 'startServicePeriodPayload', 'minimumNoticeDays'],
    message: 'must be one of 14, 30, 60',
    params: { rule: 'notice-days', requirement: 'oneOf', values: ['14', '30', '60'] },
  });
  const { fields } = channel.CreateChannelHandshake;
  const field = fields.find(({ path }) => path.endsWith('minimumNoticeDays'));
  assert.deepEqual(field.rules.at(-1), issue.params);
  assert.equal(fields.find(({ path }) => path === 'tags').rules, undefined);
});

test('an independent oracle finds the same broken rules in random requests', () => {
  let broken = 0;
  for (const { op, input } of randomRequests(4000)) {
    const { issues = [] } = operations[op].validate(input, documented);
    const found = issues.filter(({ code }) => code === 'rule').map(({ path, params }) => [pointer(path), params.rule]);
    assert.deepEqual(found, rulesBroken(op, input, now), `${op} ${JSON.stringify(input)}`);
    const model = operations[op].validate(input).issues ?? [];
    assert.deepEqual(
      issues.filter(({ code }) => code !== 'rule'),
      model,
    );
    broken += found.length;
  }
  assert.ok(broken > 1000, `only ${broken} broken rules`);
});

test('validateLines checks documented rules as validate does, also on threads', async () => {
  const cases = vectors.filter(({ op }) => op === 'channel.CreateChannelHandshake');
  const text = cases.map(({ input }) => JSON.stringify(input)).join('\n');
  for (const options of [documented, { ...documented, workerThreads: 2 }]) {
    const found = [];
    for await (const { line, ...result } of validateLines(channel.CreateChannelHandshake, text, options))
      found[line - 1] = told(result);
    for (const [i, { issues }] of cases.entries()) assert.deepEqual(found[i] ?? [], issues, `line ${i + 1}`);
  }
});

test('`with`, clients and the proxy take `rules`', async () => {
  const strict = channel.CreateChannelHandshake.with(documented);
  assert.equal(strict.validate(noticeOf17).issues.length, 1);
  assert.equal(strict.validate(noticeOf17, { rules: 'model' }).issues, undefined);
  assert.equal(strict['~standard'].validate(noticeOf17).issues.length, 1);

  const sent = [];
  const fetch = async (/** @type {string} */ _, /** @type {any} */ { body }) => {
    sent.push(new TextDecoder().decode(body));
    return new Response('{}');
  };
  /** @type {import('partner-central').ClientOptions} */
  const options = { auth: 'none', endpoint: 'https://portal.example', fetch, ...documented };
  const client = new PartnerCentralChannel(options);
  await assert.rejects(client.createChannelHandshake(noticeOf17), ({ issues }) => issues[0].params.rule === 'notice-days');
  await client.createChannelHandshake(noticeOf17, { rules: 'model' });
  assert.equal(sent.length, 1);
  // The client's clock counts the days.
  const commitment = vectors.find(({ input }) => input.payload?.startServicePeriodPayload?.endDate === '2027-01-29T12:00:00Z');
  const later = new PartnerCentralChannel({ ...options, clock: () => now + 86_400_000 });
  await client.createChannelHandshake(commitment.input);
  await assert.rejects(later.createChannelHandshake(commitment.input), { name: 'ValidationError' });

  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
  const proxy = createProxyHandler({
    region: 'us-east-1',
    credentials,
    fetch,
    authenticate: () => ({}),
    allow: { 'channel.CreateChannelHandshake': true },
    ...documented,
  });
  const response = await proxy(
    new Request('https://portal.example/', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'PartnerCentralChannel.CreateChannelHandshake',
      },
      body: JSON.stringify(noticeOf17),
    }),
  );
  assert.equal(response.status, 400);
  assert.match(await response.text(), /must be one of 14, 30, 60/);
});

test('messages of documented rules have translations and may be replaced', () => {
  const [{ message }] = channel.CreateChannelHandshake.validate(noticeOf17, { ...documented, messages: de }).issues;
  assert.equal(message, 'muss einer dieser Werte sein: 14, 30, 60');
  const messages = { rule: 'breaks {rule}' };
  for (const { op, input, issues } of vectors) {
    for (const issue of operations[op].validate(input, { ...documented, messages }).issues ?? [])
      if (issue.code === 'rule') assert.equal(issue.message, `breaks ${issue.params.rule}`, JSON.stringify(issues));
  }
});

test('a member that somebody else fills in is not required by a documented rule', () => {
  const { op, input } = vectors.find(({ issues }) => issues[0]?.[1] === 'managed-services-provider-type');
  const operation = operations[op].with({ ...documented, optional: ['type'] });
  assert.equal(operation.validate(input).issues, undefined);
});

test('validateAt of a structure checks its own documented rules', () => {
  const terms = noticeOf17.payload.startServicePeriodPayload;
  const path = ['payload', 'startServicePeriodPayload'];
  const issues = channel.CreateChannelHandshake.validateAt(path, { ...terms, endDate: '2027-03-01T00:00:00Z' }, documented);
  // The catalog is unknown here, and so is whether the notice is free.
  assert.deepEqual(told({ issues }), [
    [
      '/payload/startServicePeriodPayload/endDate',
      'service-period-terms',
      'applies only if servicePeriodType is FIXED_COMMITMENT_PERIOD',
    ],
  ]);
});
