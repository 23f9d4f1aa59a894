// The same response to the AWS SDK and to this client gives the same output or error. The differences are listed here, and
// one that goes away fails its test.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as partnerCentral from 'partner-central';
import { noWait, rejection } from '../client/scripted-fetch.mjs';
import { methodName } from '../method-name.mjs';
import { errorsOf, models, nameOf, operations, outputOf } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validRequest } from '../oracle/valid.mjs';
import { mapped, NEWER, responsesOf, sampleOf } from './sample-responses.mjs';
import { sdk, sdkCall } from './aws-sdk.mjs';
import { differences, FILE, LACKING, LACKING_MEMBERS } from './sdk-differences.mjs';

const { account, channel, operations: ours, ServiceException } = partnerCentral;
const namespaces = { account, channel };
const CLIENTS = { account: partnerCentral.PartnerCentralAccount, channel: partnerCentral.PartnerCentralChannel };

async function ourCall({ service, name }, request, { status, headers, text }) {
  const fetch = async () => new Response(text, { status, headers });
  const client = new CLIENTS[service](noWait(fetch, { maxAttempts: 1 }).options);
  const { $metadata, ...output } = await client[methodName(name)](request);
  return output;
}

const responseWith = (body, status = 200, headers = {}) => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', ...headers },
  text: JSON.stringify(body),
});
const requestOf = (operation) => validRequest(operation, new Random(3, operation.op), styles.required);
/** Responses without the year 0, which has its own test. */
const bodiesOf = (operation) =>
  responsesOf(operation).map((body) => changed(operation, body, { timestamp: (text) => text.replace(/^0000/, '1000') }));
const compared = operations.filter(({ op }) => !LACKING.includes(op));
const changed = (operation, value, changes) =>
  mapped(operation.model, outputOf(operation.model, operation.name), value, changes);

test('every operation is compared with the AWS SDK, or missing there', () => {
  assert.deepEqual(Object.keys(ours).sort(), operations.map(({ op }) => op).sort());
  // The SDK has no operation and no error that this package lacks.
  for (const service of ['account', 'channel']) {
    const names = Object.keys(sdk[service])
      .filter((name) => /^[A-Z].*Command$/.test(name))
      .map((name) => name.slice(0, -'Command'.length));
    assert.deepEqual(
      names.filter((name) => !namespaces[service][name]),
      [],
    );
    const errors = (from) =>
      Object.keys(from)
        .filter((name) => /^[A-Z].*Exception$/.test(name) && !name.endsWith('ServiceException'))
        .sort();
    assert.deepEqual(errors(sdk[service]), errors(namespaces[service]));
  }
});

test('the differences to the AWS SDK are those that are checked in', () => {
  const text = readFileSync(FILE, 'utf8');
  const compact = (code) => code.replace(/[\s'",;|]+/g, '');
  const advice = 'node tests/responses/sdk-differences.mjs --update, then review the difference';
  assert.ok(compact(text) === compact(differences()), advice);
});

/** Our output without what the SDK lacks. */
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
  test(`${operation.op} has the same outputs as by the AWS SDK`, async () => {
    for (const body of bodiesOf(operation)) {
      const theirs = await sdkCall(operation, requestOf(operation), responseWith(body));
      assert.deepEqual(asTheirs(operation, await ourCall(operation, requestOf(operation), responseWith(body))), theirs);
    }
  });

  test(`${operation.op} has the same outputs as by the AWS SDK with unknown enum values`, async () => {
    for (const body of bodiesOf(operation)) {
      const newer = responseWith(changed(operation, body, { enum: (value) => `NEWER_THAN_${value}` }));
      assert.deepEqual(
        asTheirs(operation, await ourCall(operation, requestOf(operation), newer)),
        await sdkCall(operation, requestOf(operation), newer),
      );
    }
  });

  test(`${operation.op}: the AWS SDK drops unknown members and wraps unknown members of unions`, async () => {
    for (const body of bodiesOf(operation)) {
      const structures = responseWith(changed(operation, body, { structure: (inner) => ({ ...inner, ...NEWER }) }));
      const known = await ourCall(operation, requestOf(operation), responseWith(body));
      assert.deepEqual(await sdkCall(operation, requestOf(operation), structures), asTheirs(operation, known));
      const [[name, value]] = Object.entries(NEWER);
      const unions = responseWith(changed(operation, body, { union: () => NEWER }));
      const packed = changed(operation, await ourCall(operation, requestOf(operation), unions), {
        union: () => ({ $unknown: [name, value] }),
      });
      assert.deepEqual(await sdkCall(operation, requestOf(operation), unions), asTheirs(operation, packed));
    }
  });

  test(`${operation.op}: the AWS SDK refuses timestamps in seconds`, async () => {
    const body = bodiesOf(operation)[1];
    let timestamps = 0;
    const seconds = responseWith(changed(operation, body, { timestamp: () => (timestamps += 1) }));
    await ourCall(operation, requestOf(operation), seconds);
    if (timestamps > 0) assert.match((await rejection(sdkCall(operation, requestOf(operation), seconds))).message, /RFC-3339/);
    else await sdkCall(operation, requestOf(operation), seconds);
  });
}

test('the AWS SDK reads the year 0 as 1900', async () => {
  const operation = operations.find(({ op }) => op === 'account.ListPartners');
  const year = responseWith({ PartnerSummaryList: [{ CreatedAt: '0000-01-01T00:00:00Z' }] });
  const at = async (call) =>
    (await call(operation, requestOf(operation), year)).PartnerSummaryList[0].CreatedAt.getUTCFullYear();
  assert.deepEqual([await at(ourCall), await at(sdkCall)], [0, 1900]);
});

test('the only long of an output, Revision, is a number that is rounded beyond 2^53, as by the AWS SDK', async () => {
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
  const wide = { ...responseWith({}), text: '{"Revision":9007199254740993}' };
  for (const call of [ourCall, sdkCall])
    assert.equal((await call(operation, requestOf(operation), wide)).Revision, 9007199254740992);
});

/** The ways in which a response names its error. */
const NAMING = [
  (name, body) => responseWith(body, 400, { 'x-amzn-errortype': `${name}:http://internal.amazon.com/coral/` }),
  (name, body) => responseWith({ __type: `com.amazonaws.partnercentral#${name}`, ...body }, 400),
  (name, body) => responseWith({ ...body, code: name }, 500),
];

/** What both clients say about an error. */
function facts(error) {
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
  test(`${operation.op} rejects with the same errors as the AWS SDK`, async () => {
    for (const { name, target } of errorsOf(operation.model, operation.name)) {
      const random = new Random(4, operation.op + name);
      for (const style of ['required', 'all', 'astral']) {
        for (const named of NAMING) {
          const body = sampleOf(operation.model, { target }, random, style);
          const member = 'Message' in body ? 'Message' : 'message';
          const response = named(name, { ...body, [member]: `It is ${name}.` });
          const error = await rejection(ourCall(operation, requestOf(operation), response));
          const namespace = namespaces[operation.service];
          assert.ok(error instanceof namespace[name] && error instanceof ServiceException && error instanceof Error);
          const { [member]: _, ...members } = body;
          assert.deepEqual(facts(error), {
            name,
            message: `It is ${name}.`,
            fault: namespace[name].fault,
            status: response.status,
            members,
          });
          errorsCompared += 1;
          if (LACKING.includes(operation.op)) continue;
          const theirs = await rejection(sdkCall(operation, requestOf(operation), response));
          assert.ok(theirs instanceof sdk[operation.service][name]);
          assert.deepEqual(facts(error), facts(theirs));
          assert.equal(namespace[name].retryable, theirs.$retryable !== undefined, `${name}: retryable`);
        }
      }
    }
  });
}

test('every error of every operation was compared, or is missing in the AWS SDK', () => {
  const wanted = operations.reduce((sum, { model, name }) => sum + errorsOf(model, name).length, 0);
  assert.ok(wanted > operations.length * 3);
  assert.equal(errorsCompared, wanted * 3 * NAMING.length);
});
