// What the client sends, and what it makes of the answers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import {
  account,
  PartnerCentralAccount,
  PartnerCentralChannel,
  channel,
  ServiceException,
  TransportError,
  ValidationError,
} from 'partner-central';
import { answering, credentials, done, fault, input, json, still, partner } from './scripted-fetch.mjs';

function clientOf(answers, more, Client = PartnerCentralAccount) {
  const { fetch, sent } = answering(...answers);
  const { options, delays } = still(fetch, more);
  return { client: new Client(options), sent, delays };
}

const failure = (promise) =>
  promise.then(
    (value) => assert.fail(`no error but ${JSON.stringify(value)}`),
    (error) => error,
  );

test('a request goes out as AWS JSON 1.0', async () => {
  const { client, sent } = clientOf([done()]);
  const output = await client.listPartners(input);
  assert.deepEqual(
    { ...output },
    { PartnerSummaryList: [], $metadata: { httpStatusCode: 200, requestId: 'the-id', attempts: 1, totalRetryDelay: 0 } },
  );
  const [{ url, method, headers, text }] = sent;
  assert.equal(url, 'https://partnercentral-account.us-east-1.api.aws/');
  assert.equal(method, 'POST');
  assert.equal(text, '{"Catalog":"AWS"}');
  assert.equal(headers['content-type'], 'application/x-amz-json-1.0');
  assert.equal(headers['x-amz-target'], 'PartnerCentralAccount.ListPartners');
  for (const name of Object.keys(headers))
    assert.doesNotMatch(name, /^(host|user-agent|content-length|date|cookie|proxy-|sec-)/, 'browsers forbid it');
});

test('an invalid request is never sent', async () => {
  const { client, sent } = clientOf([done()]);
  const error = await failure(client.createPartner({ Catalog: '', Colour: 'red' }));
  assert.ok(error instanceof ValidationError);
  assert.deepEqual(error.issues, account.CreatePartner.validate({ Catalog: '', Colour: 'red' }).issues);
  assert.ok((await failure(client.createPartner())) instanceof ValidationError);
  assert.ok((await failure(client.sign('CreatePartner', {}))) instanceof ValidationError);
  assert.equal(sent.length, 0);
  const lax = clientOf([done()], { validate: false });
  await lax.client.createPartner({ Catalog: '' });
  assert.equal(JSON.parse(lax.sent[0].text).Catalog, '');
});

test("auth: 'none' signs nothing", async () => {
  const { client, sent } = clientOf([done()], {
    auth: 'none',
    credentials: undefined,
    region: undefined,
    endpoint: 'http://127.0.0.1:1/pc',
    requestCredentials: 'include',
  });
  await client.listPartners(input);
  assert.deepEqual(Object.keys(sent[0].headers).sort(), ['content-type', 'x-amz-target']);
  assert.equal(sent[0].url, 'http://127.0.0.1:1/pc');
  assert.equal(sent[0].credentials, 'include');
});

test('without credentials the call says what is missing', async () => {
  const { client, sent } = clientOf([done()], { credentials: undefined });
  assert.match((await failure(client.listPartners(input))).message, /credentials/);
  assert.throws(() => clientOf([done()], { credentials: { accessKeyId: '', secretAccessKey: 'x' } }), /accessKeyId/);
  assert.equal(sent.length, 0);
});

test('every modelled error has its class', async () => {
  for (const [namespace, Client, method, request] of [
    [account, PartnerCentralAccount, 'listPartners', input],
    [channel, PartnerCentralChannel, 'listRelationships', { catalog: 'AWS' }],
  ]) {
    for (const name of Object.keys(namespace).filter((key) => key.endsWith('Exception'))) {
      const answer = json(
        400,
        { message: 'no', Reason: 'BECAUSE', name: 'fake', ['__proto__']: { evil: true } },
        {
          'x-amzn-errortype': `${name}:http://internal.amazon.com/`,
          'x-amzn-requestid': 'the-id',
        },
      );
      const { client } = clientOf([answer], { maxAttempts: 1 }, Client);
      const error = await failure(client[method](request));
      assert.ok(error instanceof namespace[name], name);
      assert.ok(error instanceof ServiceException);
      assert.ok(error instanceof Error);
      assert.ok(!(error instanceof TransportError));
      assert.equal(error.name, name);
      assert.equal(error.message, 'no');
      assert.equal(error.$fault, name === 'InternalServerException' ? 'server' : 'client');
      assert.equal(error.Reason, 'BECAUSE');
      assert.equal(error.$metadata.requestId, 'the-id');
      assert.equal(error.$metadata.httpStatusCode, 400);
      assert.equal(error.evil, undefined);
      const other = namespace === account ? channel : account;
      assert.ok(!(error instanceof (other[name] ?? TransportError)), 'the classes of the services are apart');
    }
  }
});

test('errors are known by CommonJS too', async () => {
  const cjs = createRequire(import.meta.url)('partner-central');
  const { client } = clientOf([fault(400, 'ConflictException')]);
  const error = await failure(client.listPartners(input));
  assert.ok(error instanceof cjs.account.ConflictException);
  assert.ok(error instanceof cjs.ServiceException);
  assert.ok(!(error instanceof cjs.account.ValidationException));
});

test('the code stands in a header or in the body', async () => {
  const answers = [
    json(400, { message: 'm' }, { 'x-amzn-errortype': 'ConflictException' }),
    json(400, { __type: 'com.amazonaws.partnercentralaccount#ConflictException', Message: 'm' }),
    json(400, { code: 'ConflictException', message: 'm' }),
    json(400, { __type: 'a.b#ConflictException:http://x/', message: 'm' }),
    new Response('', { status: 400, headers: { 'x-amzn-errortype': 'ConflictException' } }),
  ];
  for (const answer of answers) {
    const error = await failure(clientOf([answer]).client.listPartners(input));
    assert.ok(error instanceof account.ConflictException);
  }
  const error = await failure(clientOf([json(418, { __type: 'Teapot', message: 'short' })]).client.listPartners(input));
  assert.deepEqual([error.name, error instanceof ServiceException], ['Teapot', true]);
});

test('an answer that is none is a TransportError with its first bytes', async () => {
  const html = `<html>${'x'.repeat(1000)}`;
  for (const [answer, body] of [
    [new Response(html, { status: 502, headers: { 'x-amzn-requestid': 'the-id' } }), html.slice(0, 200)],
    [new Response(html, { status: 200, headers: { 'x-amzn-requestid': 'the-id' } }), html.slice(0, 200)],
    [new Response('', { status: 403, headers: { 'x-amzn-requestid': 'the-id' } }), ''],
    [new Response('{"Catalog":', { status: 200, headers: { 'x-amzn-requestid': 'the-id' } }), '{"Catalog":'],
    [json(200, null, { 'x-amzn-requestid': 'the-id' }), 'null'],
    [json(200, 'text', { 'x-amzn-requestid': 'the-id' }), '"text"'],
    [json(200, [], { 'x-amzn-requestid': 'the-id' }), '[]'],
    [json(403, 'Forbidden', { 'x-amzn-requestid': 'the-id' }), '"Forbidden"'],
  ]) {
    const error = await failure(clientOf([answer]).client.listPartners(input));
    assert.ok(error instanceof TransportError, `${answer.status} ${body}: ${error.name}`);
    assert.deepEqual([error.reason, error.body], ['response', body]);
    assert.deepEqual([error.$metadata.httpStatusCode, error.$metadata.requestId], [answer.status, 'the-id']);
  }
});

test('timestamps come as Date, also in lists and as seconds', async () => {
  const { client } = clientOf([
    json(200, { PartnerSummaryList: [{ CreatedAt: 1795253400.5 }, { CreatedAt: '2026-11-21T09:30:00.5Z', New: 1 }] }),
  ]);
  const { PartnerSummaryList } = await client.listPartners(input);
  assert.deepEqual(PartnerSummaryList, [
    { CreatedAt: new Date(1795253400500) },
    { CreatedAt: new Date(1795253400500), New: 1 },
  ]);
});

test('headers come as an object, Headers or a function; the call has the last word', async () => {
  let calls = 0;
  const { client, sent } = clientOf([fault(500, 'InternalServerException'), done()], {
    headers: async () => ({ 'X-Trace': `t${++calls}`, 'X-None': undefined }),
    userAgent: 'Integrator|Product',
  });
  await client.listPartners(input, { headers: new Headers({ 'x-call': 'yes' }) });
  assert.deepEqual(
    sent.map(({ headers }) => [headers['x-trace'], headers['x-call']]),
    [
      ['t1', 'yes'],
      ['t2', 'yes'],
    ],
  );
  assert.ok(!('x-none' in sent[0].headers));
  assert.equal(sent[0].headers['x-amzn-user-agent'], 'Integrator|Product');
  assert.match(sent[0].headers['x-amz-user-agent'], /^partner-central\/\d+\.\d+\.\d+$/);
});

test('a line break in a header goes nowhere', async () => {
  const { client, sent } = clientOf([done()], { headers: { 'x-amz-meta': 'a\nhost:evil' } });
  assert.match((await failure(client.listPartners(input))).message, /line break/);
  assert.equal(sent.length, 0);
});

test('fifty calls at once ask once for credentials, and again before they expire', async () => {
  let now = Date.UTC(2026, 10, 21);
  let asked = 0;
  const source = async () => ({ ...credentials, sessionToken: `t${++asked}`, expiration: new Date(now + 3_600_000) });
  const { client, sent } = clientOf([done()], { credentials: source, clock: () => now });
  await Promise.all(Array.from({ length: 50 }, () => client.listPartners(input)));
  assert.equal(asked, 1);
  now += 54 * 60_000;
  await client.listPartners(input);
  assert.equal(asked, 1);
  now += 2 * 60_000;
  await client.listPartners(input);
  assert.equal(asked, 2);
  assert.equal(sent.at(-1).headers['x-amz-security-token'], 't2');
});

test('credentials that fail once may come the next time', async () => {
  let asked = 0;
  const source = () => {
    asked += 1;
    if (asked === 1) throw new Error('no token');
    return credentials;
  };
  const { client } = clientOf([done()], { credentials: source });
  assert.match((await failure(client.listPartners(input))).message, /no token/);
  await client.listPartners(input);
  assert.equal(asked, 2);
});

test('a derived client has other options, and asks for the same credentials no second time', async () => {
  let asked = 0;
  const source = async () => ({ ...credentials, sessionToken: `t${++asked}`, expiration: Date.now() + 3_600_000 });
  const { client, sent } = clientOf([fault(500, 'InternalServerException')], { credentials: source, userAgent: 'A|B' });
  const patient = client.with({ maxAttempts: 2, headers: { 'x-trace': '1' } });
  assert.ok(patient instanceof PartnerCentralAccount);
  await Promise.all([failure(client.listPartners(input)), failure(patient.listPartners(input))]);
  const derived = sent.filter(({ headers }) => headers['x-trace']);
  assert.deepEqual([sent.length, derived.length, asked], [5, 2, 1]);
  assert.equal(derived[0].headers['x-amzn-user-agent'], 'A|B');
  assert.deepEqual([client.options.maxAttempts, patient.options.maxAttempts], [undefined, 2]);
  // Others are asked for anew.
  for (const options of [{ credentials: source }, { region: 'eu-west-1' }, { clock: Date }])
    await failure(client.with({ maxAttempts: 1, ...options }).listPartners(input));
  assert.equal(asked, 4);
  await failure(client.with({ maxAttempts: 1, auth: 'none' }).listPartners(input));
  assert.deepEqual([asked, sent.at(-1).headers.authorization], [4, undefined]);
  const other = { accessKeyId: 'AKIDOTHER', secretAccessKey: 'other' };
  await failure(client.with({ maxAttempts: 1, credentials: other }).listPartners(input));
  assert.match(sent.at(-1).headers.authorization, /AKIDOTHER/);
});

test('one call may be sent by another fetch', async () => {
  const { client, sent } = clientOf([done()]);
  const other = answering(fault(503, 'ServiceUnavailable'), done());
  await client.listPartners(input, { fetch: other.fetch });
  for await (const page of client.paginateListPartners(input, { fetch: other.fetch })) assert.ok(page);
  assert.deepEqual([sent.length, other.sent.length], [0, 3]);
  await client.listPartners(input);
  assert.equal(sent.length, 1);
});

test('pages follow their tokens', async () => {
  const { client, sent } = clientOf([
    json(200, { PartnerSummaryList: [], NextToken: 'two' }),
    json(200, { PartnerSummaryList: [] }),
  ]);
  const pages = [];
  for await (const page of client.paginateListPartners(input)) pages.push(page);
  assert.equal(pages.length, 2);
  assert.deepEqual(
    sent.map(({ text }) => JSON.parse(text).NextToken),
    [undefined, 'two'],
  );
});

test('without `crypto` no token is made, and nothing is sent', () => {
  const program = `
    import { PartnerCentralAccount } from 'partner-central';
    Object.defineProperty(globalThis, 'crypto', { value: undefined });
    const client = new PartnerCentralAccount({ region: 'us-east-1', auth: 'none', fetch: () => console.log('sent') });
    await client.createPartner(${JSON.stringify(partner)}).catch((error) => console.log(error.message));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  assert.match(said, /^this runtime has no `crypto`.*\n$/);
});

test('the idempotency token is a version 4 UUID, or the one that was given', async () => {
  const request = { ...partner };
  const { client, sent } = clientOf([done()]);
  await client.createPartner(request);
  await client.createPartner(request);
  await client.createPartner({ ...request, ClientToken: 'mine' });
  const tokens = sent.map(({ text }) => JSON.parse(text).ClientToken);
  for (const token of tokens.slice(0, 2))
    assert.match(token, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(tokens[0], tokens[1]);
  assert.equal(tokens[2], 'mine');
  assert.ok(!('ClientToken' in request), 'the input stays as it is');
});
