// The same bytes to the AWS SDK and to us: the same outputs and the same errors, but
// for the differences that stand here. One that goes away fails its test.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as ours from 'partner-central';
import { noWait, rejection } from '../client/scripted-fetch.mjs';
import { enumValues, errorsOf, models, nameOf, operations, outputOf } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validRequest } from '../oracle/valid.mjs';
import { answersOf, mapped, NEWER, valueOf } from './sample-responses.mjs';
import { LACKING, LACKING_MEMBERS, LACKING_VALUES, sdk, sdkCall } from './aws-sdk.mjs';

const CLIENTS = { account: ours.PartnerCentralAccount, channel: ours.PartnerCentralChannel };

async function ourCall({ service, name }, request, { status, headers, text }) {
  const fetch = async () => new Response(text, { status, headers });
  const client = new CLIENTS[service](noWait(fetch, { maxAttempts: 1 }).options);
  const { $metadata, ...output } = await client[name[0].toLowerCase() + name.slice(1)](request);
  return output;
}

const answer = (body, status = 200, headers = {}) => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', ...headers },
  text: JSON.stringify(body),
});
const requestOf = (operation) => validRequest(operation, new Random(3, operation.op), styles.required);
/** Answers without the year 0, which has its own test. */
const answersFor = (operation) =>
  answersOf(operation).map((body) => changed(operation, body, { timestamp: (text) => text.replace(/^0000/, '1000') }));
const compared = operations.filter(({ op }) => !LACKING.includes(op));
const changed = (operation, value, changes) =>
  mapped(operation.model, outputOf(operation.model, operation.name), value, changes);

test('51 operations are compared or known to be lacking', () => {
  assert.equal(operations.length, 51);
  assert.deepEqual(Object.keys(ours.operations).sort(), operations.map(({ op }) => op).sort());
  const lacking = operations.filter(({ service, name }) => !(`${name}Command` in sdk[service]));
  assert.deepEqual(lacking.map(({ op }) => op).sort(), LACKING);
  assert.equal(compared.length + LACKING.length, 51);
  // Nor have they what we have not.
  for (const service of ['account', 'channel']) {
    const names = Object.keys(sdk[service])
      .filter((name) => /^[A-Z].*Command$/.test(name))
      .map((name) => name.slice(0, -'Command'.length));
    assert.deepEqual(
      names.filter((name) => !ours[service][name]),
      [],
    );
    const errors = (from) =>
      Object.keys(from)
        .filter((name) => /^[A-Z].*Exception$/.test(name) && !/ServiceException$/.test(name))
        .sort();
    assert.deepEqual(errors(sdk[service]), errors(ours[service]));
  }
});

test('the members that the SDK lacks are known', () => {
  const lacking = {};
  for (const [service, model] of Object.entries(models)) {
    for (const [id, { type, members }] of Object.entries(model.shapes)) {
      // The SDK exports each structure's schema: its fifth part are the names of its members.
      const schema = (type === 'structure' || type === 'union') && sdk[service][`${nameOf(id)}$`];
      if (!schema) continue;
      const [theirs, own] = [schema[4], Object.keys(members)];
      assert.deepEqual(
        theirs.filter((name) => !own.includes(name)),
        [],
        `what ${id} has there alone`,
      );
      const less = own.filter((name) => !theirs.includes(name));
      if (less.length > 0) lacking[`${service}.${nameOf(id)}`] = less;
    }
  }
  assert.deepEqual(lacking, LACKING_MEMBERS);
});

test('the values of enums that the SDK lacks are known', () => {
  const lacking = {};
  for (const [service, model] of Object.entries(models)) {
    for (const [id, shape] of Object.entries(model.shapes)) {
      const known = shape.type === 'enum' && sdk[service][nameOf(id)];
      if (!known) continue;
      const [theirs, own] = [Object.values(known), enumValues(shape)];
      assert.deepEqual(
        theirs.filter((value) => !own.includes(value)),
        [],
        `what ${id} has there alone`,
      );
      const less = own.filter((value) => !theirs.includes(value));
      if (less.length > 0) lacking[`${service}.${nameOf(id)}`] = less;
    }
  }
  assert.deepEqual(lacking, LACKING_VALUES);
});

/** An output of ours without what the SDK lacks. */
function asTheirs(operation, output) {
  const lacking = (shape) => LACKING_MEMBERS[`${operation.service}.${shape}`] ?? [];
  return changed(operation, output, {
    structure: (value, shape) => Object.fromEntries(Object.entries(value).filter(([name]) => !lacking(shape).includes(name))),
    union: (value, shape) => {
      const [[name, inner]] = Object.entries(value);
      return lacking(shape).includes(name) ? { $unknown: [name, inner] } : value;
    },
  });
}

for (const operation of compared) {
  test(`${operation.op}: the same outputs`, async () => {
    for (const body of answersFor(operation)) {
      const theirs = await sdkCall(operation, requestOf(operation), answer(body));
      assert.deepEqual(asTheirs(operation, await ourCall(operation, requestOf(operation), answer(body))), theirs);
    }
  });

  test(`${operation.op}: the same of enums that are newer`, async () => {
    for (const body of answersFor(operation)) {
      const newer = answer(changed(operation, body, { enum: (value) => `NEWER_THAN_${value}` }));
      assert.deepEqual(
        asTheirs(operation, await ourCall(operation, requestOf(operation), newer)),
        await sdkCall(operation, requestOf(operation), newer),
      );
    }
  });

  test(`${operation.op}: the SDK loses members that are newer, and packs those of unions`, async () => {
    for (const body of answersFor(operation)) {
      const structures = answer(changed(operation, body, { structure: (value) => ({ ...value, ...NEWER }) }));
      const known = await ourCall(operation, requestOf(operation), answer(body));
      assert.deepEqual(await sdkCall(operation, requestOf(operation), structures), asTheirs(operation, known));
      const [[name, value]] = Object.entries(NEWER);
      const unions = answer(changed(operation, body, { union: () => NEWER }));
      const packed = changed(operation, await ourCall(operation, requestOf(operation), unions), {
        union: () => ({ $unknown: [name, value] }),
      });
      assert.deepEqual(await sdkCall(operation, requestOf(operation), unions), asTheirs(operation, packed));
    }
  });

  test(`${operation.op}: the SDK refuses seconds`, async () => {
    const body = answersFor(operation)[1];
    let timestamps = 0;
    const seconds = answer(changed(operation, body, { timestamp: () => (timestamps += 1) }));
    await ourCall(operation, requestOf(operation), seconds);
    if (timestamps > 0) assert.match((await rejection(sdkCall(operation, requestOf(operation), seconds))).message, /RFC-3339/);
    else await sdkCall(operation, requestOf(operation), seconds);
  });
}

test('the SDK takes the year 0 for 1900', async () => {
  const operation = operations.find(({ op }) => op === 'account.ListPartners');
  const year = answer({ PartnerSummaryList: [{ CreatedAt: '0000-01-01T00:00:00Z' }] });
  const at = async (call) =>
    (await call(operation, requestOf(operation), year)).PartnerSummaryList[0].CreatedAt.getUTCFullYear();
  assert.deepEqual([await at(ourCall), await at(sdkCall)], [0, 1900]);
});

test('the one long of an answer comes as a number: beyond 2^53 the SDK rounds it, and so do we', async () => {
  const longs = Object.entries(models).flatMap(([service, { shapes }]) =>
    Object.entries(shapes).flatMap(([id, { members = {} }]) =>
      Object.entries(members)
        .filter(([, { target }]) => shapes[target]?.type === 'long' || /#(Primitive)?Long$/.test(target))
        .map(([name]) => `${service}.${nameOf(id)}.${name}`),
    ),
  );
  assert.deepEqual(longs.sort(), [
    'account.GetConnectionPreferencesResponse.Revision',
    'account.UpdateConnectionPreferencesRequest.Revision',
    'account.UpdateConnectionPreferencesResponse.Revision',
  ]);
  const operation = operations.find(({ op }) => op === 'account.GetConnectionPreferences');
  const wide = { ...answer({}), text: '{"Revision":9007199254740993}' };
  for (const call of [ourCall, sdkCall])
    assert.equal((await call(operation, requestOf(operation), wide)).Revision, 9007199254740992);
});

/** Ways in which an error's code is told. */
const TOLD = [
  (name, body) => answer(body, 400, { 'x-amzn-errortype': `${name}:http://internal.amazon.com/coral/` }),
  (name, body) => answer({ __type: `com.amazonaws.partnercentral#${name}`, ...body }, 400),
  (name, body) => answer({ ...body, code: name }, 500),
];

/** An error as far as both tell it. */
function told(error) {
  const { name, message, $fault, $metadata, $retryable, __type, code, issues, ...members } = error;
  const present = Object.entries(members).filter(([, value]) => value !== undefined);
  return {
    name: error.name,
    message: error.message,
    fault: $fault,
    status: $metadata.httpStatusCode,
    members: Object.fromEntries(present),
  };
}

let errorsCompared = 0;
for (const operation of operations) {
  test(`${operation.op}: the same errors`, async () => {
    for (const { name, target } of errorsOf(operation.model, operation.name)) {
      const random = new Random(4, operation.op + name);
      for (const style of ['required', 'all', 'astral']) {
        for (const tell of TOLD) {
          const body = valueOf(operation.model, { target }, random, style);
          const words = 'Message' in body ? 'Message' : 'message';
          const answered = tell(name, { ...body, [words]: `It is ${name}.` });
          const error = await rejection(ourCall(operation, requestOf(operation), answered));
          const namespace = ours[operation.service];
          assert.ok(error instanceof namespace[name] && error instanceof ours.ServiceException && error instanceof Error);
          const { [words]: _, ...members } = body;
          assert.deepEqual(told(error), {
            name,
            message: `It is ${name}.`,
            fault: namespace[name].fault,
            status: answered.status,
            members,
          });
          errorsCompared += 1;
          if (LACKING.includes(operation.op)) continue;
          const theirs = await rejection(sdkCall(operation, requestOf(operation), answered));
          assert.ok(theirs instanceof sdk[operation.service][name]);
          assert.deepEqual(told(error), told(theirs));
          assert.equal(namespace[name].retryable, theirs.$retryable !== undefined, 'what may be tried again');
        }
      }
    }
  });
}

test('every error of every operation was there', () => {
  const wanted = operations.reduce((sum, { model, name }) => sum + errorsOf(model, name).length, 0);
  assert.ok(wanted > 51 * 3);
  assert.equal(errorsCompared, wanted * 3 * TOLD.length);
});
