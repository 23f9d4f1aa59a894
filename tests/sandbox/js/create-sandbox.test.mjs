// `createSandbox()`: its `fetch`, its methods, its faults, and that it is the same sandbox as over HTTP.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PartnerCentralAccount, TransportError } from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';
import { listen } from '../../listen.mjs';
import { sandboxServer } from '../../node_modules/partner-central/cli/sandbox/server.mjs';
import { caller, callersOf, control } from '../../aws-clients/own-client.mjs';
import { partner, callControls } from '../../aws-clients/call-sequence.mjs';

const START = Date.UTC(2026, 10, 21, 9, 30);
const frozen = (options) => createSandbox({ clock: () => START, ...options });
const json = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'PartnerCentralAccount.CreatePartner' };
const create = (sandbox, init) =>
  sandbox.fetch('https://aws.example/', { method: 'POST', headers: json, body: JSON.stringify(partner), ...init });
const partners = (sandbox) => Object.values(sandbox.snapshot().accounts).filter(({ Sandbox }) => Sandbox?.partner).length;

test('the clock of createSandbox advances, can be set, and is part of the state', () => {
  const sandbox = frozen();
  assert.equal(sandbox.clock.now(), START);
  sandbox.clock.advance(1500);
  assert.equal(sandbox.clock.now(), START + 1500);
  const state = sandbox.snapshot();
  sandbox.clock.set(new Date('2027-01-01T00:00:00Z'));
  assert.equal(sandbox.clock.now(), Date.UTC(2027, 0, 1));
  sandbox.clock.set('2026-01-01T00:00:00+01:00');
  assert.equal(sandbox.clock.now(), Date.UTC(2026, 0, 1) - 3_600_000);
  sandbox.restore(state);
  assert.equal(sandbox.clock.now(), START + 1500);
  sandbox.reset();
  assert.equal(sandbox.clock.now(), START);
  for (const wrong of /** @type {any[]} */ ([-1, 1.5, '1', NaN, undefined]))
    assert.throws(() => sandbox.clock.advance(wrong), TypeError, String(wrong));
  for (const wrong of ['soon', new Date(NaN), -1, undefined])
    assert.throws(() => sandbox.clock.set(wrong), TypeError, String(wrong));
  assert.equal(sandbox.clock.now(), START);
  // A clock may be an object, or a function that gives a Date.
  assert.equal(createSandbox({ clock: { now: () => new Date(START) } }).clock.now(), START);
});

test('createSandbox throws a TypeError for unknown and invalid options', () => {
  const make = /** @type {(options: any) => unknown} */ (createSandbox);
  assert.throws(() => make({ seed: 'one' }), /`seed` must be a number/);
  assert.throws(
    () => make({ scenarios: 'empty' }),
    /: unknown option `scenarios`; expected one of `clock`, `seed`, `requireSignature`, /,
  );
  assert.throws(() => make({ scenario: 'full' }), /: `scenario` must be one of `empty`, `onboarding`, `distributor`$/);
  assert.throws(() => make({ faults: [{ kind: 'slow' }] }), /: `faults\[0\].kind` must be one of `throttle`, /);
  const sandbox = frozen();
  assert.throws(() => sandbox.faults.add({ kind: 'drop', operation: 'CreatePartners' }), {
    name: 'TypeError',
    message: /^`fault.operation` must be the name of an operation/,
  });
  assert.throws(() => sandbox.restore(/** @type {any} */ ({})), {
    name: 'TypeError',
    message: /^not a sandbox state: format must be a number/,
  });
  assert.throws(() => sandbox.reset(/** @type {any} */ ({ scenario: 'full' })), /: `scenario` must be one of /);
  assert.deepEqual(sandbox.faults.list(), []);
});

test('faults of the connection reject or cut the response as those of fetch do', async () => {
  const sandbox = frozen();
  sandbox.faults.add([{ kind: 'drop' }, { kind: 'drop-after' }, { kind: 'half' }]);
  await assert.rejects(create(sandbox), { name: 'TypeError', message: 'fetch failed' });
  assert.equal(partners(sandbox), 0);
  await assert.rejects(create(sandbox), { name: 'TypeError', message: 'fetch failed' });
  assert.equal(partners(sandbox), 1);
  const half = await create(sandbox);
  assert.equal(half.status, 200);
  const reader = half.body.getReader();
  const { value } = await reader.read();
  const whole = new Uint8Array(await (await create(sandbox)).arrayBuffer());
  assert.deepEqual(value, whole.slice(0, whole.length >> 1));
  await assert.rejects(reader.read(), TypeError);
  sandbox.faults.add({ kind: 'half' });
  await assert.rejects((await create(sandbox)).json(), TypeError);
});

test('faults may last, delay a response, and be aborted meanwhile', async () => {
  const sandbox = frozen({ faults: [{ kind: 'unavailable', count: Infinity }] });
  for (let i = 0; i < 5; i++) assert.equal((await create(sandbox)).status, 503);
  assert.deepEqual(sandbox.faults.list(), [{ kind: 'unavailable', count: 'always' }]);
  sandbox.faults.clear();
  sandbox.faults.add({ delay: 60, count: 2 });
  const began = performance.now();
  assert.equal((await create(sandbox)).status, 200);
  assert.ok(performance.now() - began > 50);
  await assert.rejects(create(sandbox, { signal: AbortSignal.timeout(5) }), { name: 'TimeoutError' });
  // After a reset, the sandbox has its initial faults again.
  sandbox.reset();
  assert.deepEqual(sandbox.faults.list(), [{ kind: 'unavailable', count: 'always' }]);
});

test('the client handles faults of the sandbox as it handles failures of AWS', async () => {
  const sandbox = frozen();
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
  const client = (options) =>
    new PartnerCentralAccount({ region: 'us-east-1', credentials, fetch: sandbox.fetch, clock: () => START, ...options });
  // Sent twice, done once: the idempotency token is the same.
  sandbox.faults.add([{ kind: 'drop-after' }, { kind: 'half' }]);
  const { ClientToken, ...fresh } = partner;
  const made = await client().createPartner(fresh);
  assert.equal(made.$metadata.attempts, 3);
  sandbox.faults.add({ kind: 'html' });
  await assert.rejects(client({ maxAttempts: 1 }).getPartner({ Catalog: 'Sandbox', Identifier: made.Id }), TransportError);
  // Clock skew is corrected, also where signatures are checked.
  const strict = frozen({
    requireSignature: true,
    credentials: [credentials],
    faults: [{ kind: 'skew', minutes: -20, count: 'always' }],
  });
  const skewed = await client({ fetch: strict.fetch }).listPartners({ Catalog: 'AWS' });
  assert.equal(skewed.$metadata.attempts, 2);
  assert.deepEqual(
    strict.requests().map(({ status, error }) => [status, error]),
    [
      [400, 'InvalidSignatureException'],
      [200, null],
    ],
  );
  const wrong = { ...credentials, secretAccessKey: 'Secret' };
  await assert.rejects(client({ fetch: strict.fetch, credentials: wrong }).listPartners({ Catalog: 'AWS' }), {
    name: 'InvalidSignatureException',
  });
  await assert.rejects(
    client({ fetch: strict.fetch, auth: 'none', endpoint: 'http://x.example' }).listPartners({ Catalog: 'AWS' }),
    { name: 'MissingAuthenticationTokenException' },
  );
});

test('the fetch of createSandbox has the addresses below /_sandbox/ too', async () => {
  const sandbox = frozen();
  const ask = async (method, name, body) => {
    const response = await sandbox.fetch(`http://any/_sandbox/${name}`, { method, body: body && JSON.stringify(body) });
    return [response.status, await response.json()];
  };
  const [, { endpoints }] = await ask('GET', '');
  assert.ok(endpoints.length > 10);
  assert.deepEqual(await ask('POST', 'clock', { advance: 1000 }), [
    200,
    { now: START + 1000, date: '2026-11-21T09:30:01.000Z' },
  ]);
  assert.equal(sandbox.clock.now(), START + 1000);
  await ask('POST', 'reset', { scenario: 'onboarding' });
  assert.deepEqual((await ask('GET', 'email-codes'))[1], sandbox.emailCodes());
  assert.deepEqual(Object.keys(sandbox.emailCodes()), ['ada@example.com']);
  assert.equal((await ask('POST', 'faults', { kind: 'slow' }))[0], 400);
  assert.deepEqual(await ask('GET', 'state'), [200, sandbox.snapshot()]);
});

test('only a pending channel contract can be signed', () => {
  const sandbox = frozen();
  assert.deepEqual(sandbox.contracts.list(), []);
  const expected = { name: 'TypeError', message: '`id` must be that of a channel contract that is pending' };
  assert.throws(() => sandbox.contracts.sign('cc-aaaaaaaaaaaaa'), expected);
});

test('the same seed, clock and requests give the same responses by fetch and over HTTP', async () => {
  const tell = async (seed) => {
    const near = frozen({ seed });
    const inProcess = await callControls(callersOf(caller({ fetch: near.fetch, clock: () => START })), control(near));
    const far = frozen({ seed });
    const server = sandboxServer(far);
    const endpoint = await listen(server);
    const overHttp = await callControls(callersOf(caller({ endpoint, clock: () => START })), control(far));
    server.close();
    server.closeAllConnections();
    assert.deepEqual(overHttp, inProcess);
    assert.deepEqual(far.snapshot(), near.snapshot());
    assert.deepEqual(far.requests(), near.requests());
    return [inProcess, near.snapshot()];
  };
  const [first, again, other] = [await tell(5), await tell(5), await tell(6)];
  assert.deepEqual(again, first);
  assert.notDeepEqual(other[0].pages, first[0].pages);
});
