// Operations and clients inside reactive state, which puts proxies in front of them; and `fields`, which all callers share.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { account, channel, PartnerCentralAccount, validateLines } from 'partner-central';
import { describedFields } from 'partner-central/descriptions';

const load = createRequire(new URL('../packages/consumers/package.json', import.meta.url));
const { reactive, ref } = load('vue');

/** A proxy of an object and of every object that it returns, as Valtio and others make them. */
const deep = (target) =>
  new Proxy(target, {
    get(from, key, receiver) {
      const value = Reflect.get(from, key, receiver);
      return typeof value === 'object' && value !== null && !Object.isFrozen(value) ? deep(value) : value;
    },
  });

/** A copy with the same prototype and the writable properties, as Valtio makes one before it puts a proxy in front. */
const copied = (target) => {
  const copy = Object.create(Object.getPrototypeOf(target));
  for (const key of Reflect.ownKeys(target)) {
    const property = Object.getOwnPropertyDescriptor(target, key);
    if (property?.writable) copy[key] = property.value;
  }
  return deep(copy);
};

const WAYS = { 'Vue’s ref': (one) => ref(one).value, 'Vue’s reactive': (one) => reactive({ one }).one, proxies: deep, copied };

for (const [way, wrap] of Object.entries(WAYS)) {
  test(`an operation works behind ${way}`, async () => {
    const operation = account.CreatePartner;
    const wrapped = wrap(operation);
    const paths = (issues) => issues.map(({ path }) => path.join('.'));
    assert.deepEqual(paths(wrapped.validate({}).issues), paths(operation.validate({}).issues));
    assert.throws(() => wrapped.parse({}), { name: 'ValidationError' });
    assert.deepEqual(paths(wrapped.validateAt(['LegalName'], '')), ['LegalName']);
    assert.deepEqual(wrapped.jsonSchema(), operation.jsonSchema());
    assert.equal(wrapped.fields, operation.fields);
    assert.deepEqual(wrapped['~standard'].validate({}).issues, operation['~standard'].validate({}).issues);
    assert.deepEqual(wrapped.with({ optional: ['Catalog'] }).validateAt(['Catalog'], undefined), []);
    assert.deepEqual(describedFields(wrapped), describedFields(operation));
    assert.deepEqual(JSON.stringify(wrapped), JSON.stringify(operation));
    const lines = [];
    for await (const { line } of validateLines(wrapped, '{}\n')) lines.push(line);
    assert.deepEqual(lines, [1]);
  });

  test(`a client works behind ${way}`, async () => {
    const fetch = async () => new Response('{"PartnerSummaryList":[]}', { headers: { 'x-amzn-requestid': 'r' } });
    const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
    const client = wrap(new PartnerCentralAccount({ region: 'us-east-1', credentials, fetch }));
    assert.deepEqual((await client.listPartners({ Catalog: 'AWS' })).PartnerSummaryList, []);
    assert.deepEqual((await client.send(wrap(account.ListPartners), { Catalog: 'AWS' })).PartnerSummaryList, []);
    assert.match((await client.sign('ListPartners', { Catalog: 'AWS' })).headers.get('authorization'), /^AWS4-HMAC-SHA256 /);
    for await (const { PartnerSummaryList } of client.paginateListPartners({ Catalog: 'AWS' }))
      assert.deepEqual(PartnerSummaryList, []);
    assert.equal(client.options.region, 'us-east-1');
    assert.equal(client.with({ maxAttempts: 1 }).options.maxAttempts, 1);
  });
}

test('`fields` and what it contains are frozen', () => {
  const isFrozen = (value) =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  for (const operation of [account.CreatePartner, account.StartProfileUpdateTask, channel.CreateRelationship])
    assert.ok(isFrozen(operation.fields), operation.name);
  assert.throws(() => /** @type {any} */ (account.CreatePartner.fields).sort(), TypeError);
});
