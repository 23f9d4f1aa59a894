// What the client sends, and what it makes of the responses.
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
import {
  credentials,
  errorResponse,
  input,
  json,
  ok,
  partner,
  rejection,
  scriptedClient,
  scriptedFetch,
} from './scripted-fetch.mjs';

test('the client sends a request as AWS JSON 1.0', async () => {
  const { client, sent } = scriptedClient([ok()]);
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
    assert.doesNotMatch(
      name,
      /^(host|user-agent|content-length|date|cookie|proxy-|sec-)/,
      `${name} is a header that pages must not set`,
    );
});

test('the client never sends an invalid request, except with `validate: false`', async () => {
  const { client, sent } = scriptedClient([ok()]);
  const error = await rejection(client.createPartner({ Catalog: '', Colour: 'red' }));
  assert.ok(error instanceof ValidationError);
  assert.deepEqual(error.issues, account.CreatePartner.validate({ Catalog: '', Colour: 'red' }).issues);
  assert.ok((await rejection(client.createPartner())) instanceof ValidationError);
  assert.ok((await rejection(client.sign('CreatePartner', {}))) instanceof ValidationError);
  assert.equal(sent.length, 0);
  const lax = scriptedClient([ok()], { validate: false });
  await lax.client.createPartner({ Catalog: '' });
  assert.equal(JSON.parse(lax.sent[0].text).Catalog, '');
});

test("a client with auth: 'none' does not sign its requests", async () => {
  const { client, sent } = scriptedClient([ok()], {
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

test('a call without credentials rejects with an error that names them, and sends nothing', async () => {
  const { client, sent } = scriptedClient([ok()], { credentials: undefined });
  assert.match((await rejection(client.listPartners(input))).message, /credentials/);
  assert.throws(() => scriptedClient([ok()], { credentials: { accessKeyId: '', secretAccessKey: 'x' } }), /accessKeyId/);
  assert.equal(sent.length, 0);
});

test('the client rejects with the class of the modelled error', async () => {
  for (const [namespace, Client, method, request] of /** @type {any[][]} */ ([
    [account, PartnerCentralAccount, 'listPartners', input],
    [channel, PartnerCentralChannel, 'listRelationships', { catalog: 'AWS' }],
  ])) {
    for (const name of Object.keys(namespace).filter((key) => key.endsWith('Exception'))) {
      const response = json(
        400,
        { message: 'no', Reason: 'BECAUSE', name: 'fake', ['__proto__']: { evil: true } },
        {
          'x-amzn-errortype': `${name}:http://internal.amazon.com/`,
          'x-amzn-requestid': 'the-id',
        },
      );
      const { client } = scriptedClient([response], { maxAttempts: 1 }, Client);
      const error = await rejection(client[method](request));
      assert.ok(error instanceof namespace[name], name);
      assert.ok(error instanceof ServiceException);
      assert.ok(error instanceof Error);
      assert.ok(!(error instanceof TransportError));
      assert.equal(error.name, name);
      assert.equal(error.message, 'no');
      assert.equal(error.$fault, name === 'InternalServerException' ? 'server' : 'client');
      const members = /** @type {any} */ (error);
      assert.equal(members.Reason, 'BECAUSE');
      assert.equal(error.$metadata.requestId, 'the-id');
      assert.equal(error.$metadata.httpStatusCode, 400);
      assert.equal(members.evil, undefined);
      const other = namespace === account ? channel : account;
      assert.ok(!(error instanceof (other[name] ?? TransportError)), 'no error is an instance of the other service’s class');
    }
  }
});

test('errors of the ESM client are instances of the classes that CommonJS requires', async () => {
  const cjs = createRequire(import.meta.url)('partner-central');
  const { client } = scriptedClient([errorResponse(400, 'ConflictException')]);
  const error = await rejection(client.listPartners(input));
  assert.ok(error instanceof cjs.account.ConflictException);
  assert.ok(error instanceof cjs.ServiceException);
  assert.ok(!(error instanceof cjs.account.ValidationException));
});

test('the client finds an error code in the header or in the body', async () => {
  const responses = [
    json(400, { message: 'm' }, { 'x-amzn-errortype': 'ConflictException' }),
    json(400, { __type: 'com.amazonaws.partnercentralaccount#ConflictException', Message: 'm' }),
    json(400, { code: 'ConflictException', message: 'm' }),
    json(400, { __type: 'a.b#ConflictException:http://x/', message: 'm' }),
    new Response('', { status: 400, headers: { 'x-amzn-errortype': 'ConflictException' } }),
  ];
  for (const response of responses) {
    const error = await rejection(scriptedClient([response]).client.listPartners(input));
    assert.ok(error instanceof account.ConflictException);
  }
  const error = await rejection(scriptedClient([json(418, { __type: 'Teapot', message: 'short' })]).client.listPartners(input));
  assert.deepEqual([error.name, error instanceof ServiceException], ['Teapot', true]);
});

test('a response that is not JSON from the service rejects with a TransportError that quotes its first bytes', async () => {
  const html = `<html>${'x'.repeat(1000)}`;
  /** @type {[response: Response, body: string][]} */
  const responses = [
    [new Response(html, { status: 502, headers: { 'x-amzn-requestid': 'the-id' } }), html.slice(0, 200)],
    [new Response(html, { status: 200, headers: { 'x-amzn-requestid': 'the-id' } }), html.slice(0, 200)],
    [new Response('', { status: 403, headers: { 'x-amzn-requestid': 'the-id' } }), ''],
    [new Response('{"Catalog":', { status: 200, headers: { 'x-amzn-requestid': 'the-id' } }), '{"Catalog":'],
    [json(200, null, { 'x-amzn-requestid': 'the-id' }), 'null'],
    [json(200, 'text', { 'x-amzn-requestid': 'the-id' }), '"text"'],
    [json(200, [], { 'x-amzn-requestid': 'the-id' }), '[]'],
    [json(403, 'Forbidden', { 'x-amzn-requestid': 'the-id' }), '"Forbidden"'],
  ];
  for (const [response, body] of responses) {
    const error = await rejection(scriptedClient([response]).client.listPartners(input));
    assert.ok(error instanceof TransportError, `${response.status} ${body}: ${error.name}`);
    assert.deepEqual([error.reason, error.body], ['response', body]);
    assert.deepEqual([error.$metadata.httpStatusCode, error.$metadata.requestId], [response.status, 'the-id']);
  }
});

test('an output has timestamps as Date, from ISO 8601 and from seconds, in lists too', async () => {
  const { client } = scriptedClient([
    json(200, { PartnerSummaryList: [{ CreatedAt: 1795253400.5 }, { CreatedAt: '2026-11-21T09:30:00.5Z', New: 1 }] }),
  ]);
  const { PartnerSummaryList } = await client.listPartners(input);
  assert.deepEqual(PartnerSummaryList, [
    { CreatedAt: new Date(1795253400500) },
    { CreatedAt: new Date(1795253400500), New: 1 },
  ]);
});

test('the option `headers` takes an object, Headers or a function, and a call’s headers are sent too', async () => {
  let calls = 0;
  const { client, sent } = scriptedClient([errorResponse(500, 'InternalServerException'), ok()], {
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

test('the client refuses a header with a line break and sends nothing', async () => {
  const { client, sent } = scriptedClient([ok()], { headers: { 'x-amz-meta': 'a\nhost:evil' } });
  assert.match((await rejection(client.listPartners(input))).message, /line break/);
  assert.equal(sent.length, 0);
});

test('fifty calls at once call the credential provider once, and once more in the last five minutes, without waiting', async () => {
  let now = Date.UTC(2026, 10, 21);
  let provided = 0;
  const provider = async () => ({ ...credentials, sessionToken: `t${++provided}`, expiration: new Date(now + 3_600_000) });
  const { client, sent } = scriptedClient([ok()], { credentials: provider, clock: () => now });
  await Promise.all(Array.from({ length: 50 }, () => client.listPartners(input)));
  assert.equal(provided, 1);
  now += 54 * 60_000;
  await client.listPartners(input);
  assert.equal(provided, 1);
  now += 2 * 60_000;
  await Promise.all(Array.from({ length: 50 }, () => client.listPartners(input)));
  assert.equal(provided, 2);
  assert.equal(sent[51].headers['x-amz-security-token'], 't1');
  await client.listPartners(input);
  assert.equal(sent.at(-1).headers['x-amz-security-token'], 't2');
});

test('the next call asks a credential provider again after it has failed', async () => {
  let provided = 0;
  const provider = () => {
    provided += 1;
    if (provided === 1) throw new Error('no token');
    return credentials;
  };
  const { client } = scriptedClient([ok()], { credentials: provider });
  assert.match((await rejection(client.listPartners(input))).message, /no token/);
  await client.listPartners(input);
  assert.equal(provided, 2);
});

test('`client.with` overrides options and shares the credentials that the client has', async () => {
  let provided = 0;
  const provider = async () => ({ ...credentials, sessionToken: `t${++provided}`, expiration: Date.now() + 3_600_000 });
  const { client, sent } = scriptedClient([errorResponse(500, 'InternalServerException')], {
    credentials: provider,
    userAgent: 'A|B',
  });
  const derived = client.with({ maxAttempts: 2, headers: { 'x-trace': '1' } });
  assert.ok(derived instanceof PartnerCentralAccount);
  await Promise.all([rejection(client.listPartners(input)), rejection(derived.listPartners(input))]);
  const fromDerived = sent.filter(({ headers }) => headers['x-trace']);
  assert.deepEqual([sent.length, fromDerived.length, provided], [5, 2, 1]);
  assert.equal(fromDerived[0].headers['x-amzn-user-agent'], 'A|B');
  assert.deepEqual([client.options.maxAttempts, derived.options.maxAttempts], [undefined, 2]);
  // Another provider, region or clock needs its own credentials.
  for (const options of [{ credentials: provider }, { region: 'eu-west-1' }, { clock: Date }])
    await rejection(client.with({ maxAttempts: 1, ...options }).listPartners(input));
  assert.equal(provided, 4);
  await rejection(client.with({ maxAttempts: 1, auth: 'none' }).listPartners(input));
  assert.deepEqual([provided, sent.at(-1).headers.authorization], [4, undefined]);
  const other = { accessKeyId: 'AKIDOTHER', secretAccessKey: 'other' };
  await rejection(client.with({ maxAttempts: 1, credentials: other }).listPartners(input));
  assert.match(sent.at(-1).headers.authorization, /AKIDOTHER/);
});

test('a call’s own `fetch` sends that call and no other', async () => {
  const { client, sent } = scriptedClient([ok()]);
  const other = scriptedFetch(errorResponse(503, 'ServiceUnavailable'), ok());
  await client.listPartners(input, { fetch: other.fetch });
  for await (const page of client.paginateListPartners(input, { fetch: other.fetch })) assert.ok(page);
  assert.deepEqual([sent.length, other.sent.length], [0, 3]);
  await client.listPartners(input);
  assert.equal(sent.length, 1);
});

test('paginateListPartners sends each page token until there is none', async () => {
  const { client, sent } = scriptedClient([
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

test('a call that needs an idempotency token rejects and sends nothing where there is no `crypto`', () => {
  const program = `
    import { PartnerCentralAccount } from 'partner-central';
    Object.defineProperty(globalThis, 'crypto', { value: undefined });
    const client = new PartnerCentralAccount({ region: 'us-east-1', auth: 'none', fetch: () => console.log('sent') });
    await client.createPartner(${JSON.stringify(partner)}).catch((error) => console.log(error.message));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  assert.match(printed, /^this runtime has no `crypto`.*\n$/);
});

test('the idempotency token is a version 4 UUID, or the caller’s own', async () => {
  const request = { ...partner };
  const { client, sent } = scriptedClient([ok()]);
  await client.createPartner(request);
  await client.createPartner(request);
  await client.createPartner({ ...request, ClientToken: 'mine' });
  const tokens = sent.map(({ text }) => JSON.parse(text).ClientToken);
  for (const token of tokens.slice(0, 2))
    assert.match(token, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(tokens[0], tokens[1]);
  assert.equal(tokens[2], 'mine');
  assert.ok(!('ClientToken' in request), 'the input is unchanged');
});
