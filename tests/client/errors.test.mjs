// Every form in which an answer says that it is none, or an error.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import {
  account,
  channel,
  PartnerCentralAccount,
  PartnerCentralChannel,
  ServiceException,
  TransportError,
  ValidationError,
} from 'partner-central';
import { de } from 'partner-central/messages/de';
import { answering, input, json, partner, still } from './scripted-fetch.mjs';

function clientOf(answer, more, Client = PartnerCentralAccount) {
  const { fetch, sent } = answering(answer);
  return { client: new Client(still(fetch, { maxAttempts: 1, ...more }).options), sent };
}

const failure = (promise) =>
  promise.then(
    (value) => assert.fail(`no error but ${JSON.stringify(value)}`),
    (error) => error,
  );
const refusedWith = (answer, more) => failure(clientOf(answer, more).client.listPartners(input));

const CODES = [
  // The header, the body, and the code that is told.
  ['ConflictException', {}, 'ConflictException'],
  ['ConflictException:', {}, 'ConflictException'],
  ['ConflictException:http://internal.amazon.com/coral/com.amazon.coral.service/', {}, 'ConflictException'],
  ['aws.protocoltests#ConflictException', {}, 'ConflictException'],
  ['aws.protocoltests#ConflictException:http://internal.amazon.com/', {}, 'ConflictException'],
  [' ConflictException ', {}, 'ConflictException'],
  [undefined, { __type: 'ConflictException' }, 'ConflictException'],
  [undefined, { __type: 'com.amazonaws.partnercentral#ConflictException' }, 'ConflictException'],
  [undefined, { __type: 'ConflictException:http://internal.amazon.com/' }, 'ConflictException'],
  [undefined, { __type: 'a.b#ConflictException:http://internal.amazon.com/#x' }, 'ConflictException'],
  [undefined, { code: 'ConflictException' }, 'ConflictException'],
  [undefined, { code: 'a#ConflictException:http://x' }, 'ConflictException'],
  // The header comes first, then `__type`; what is no code is passed over.
  ['ConflictException', { __type: 'ValidationException', code: 'AccessDeniedException' }, 'ConflictException'],
  [undefined, { __type: 'ConflictException', code: 'AccessDeniedException' }, 'ConflictException'],
  ['', { __type: 'ConflictException' }, 'ConflictException'],
  [undefined, { __type: null, code: 'ConflictException' }, 'ConflictException'],
  [undefined, { __type: 7, code: 'ConflictException' }, 'ConflictException'],
  [undefined, { code: 409 }, 'UnknownError'],
  [undefined, {}, 'UnknownError'],
  [undefined, { __type: '__proto__' }, '__proto__'],
];

for (const status of [400, 409, 500]) {
  test(`the code of an error with status ${status}`, async () => {
    for (const [header, body, code] of CODES) {
      const answer = json(
        status,
        { message: 'm', ...body },
        { 'x-amzn-requestid': 'the-id', ...(header === undefined ? {} : { 'x-amzn-errortype': header }) },
      );
      const error = await refusedWith(answer);
      const told = `${header} ${JSON.stringify(body)}`;
      assert.equal(error.name, code, told);
      assert.ok(error instanceof ServiceException, told);
      assert.equal(error instanceof account.ConflictException, code === 'ConflictException', told);
      assert.deepEqual(error.$metadata, { httpStatusCode: status, requestId: 'the-id', attempts: 1, totalRetryDelay: 0 });
    }
  });
}

test('a success that says an error is an error; that has a member `code` is none', async () => {
  for (const answer of [
    json(200, { message: 'm' }, { 'x-amzn-errortype': 'ConflictException' }),
    new Response('', { status: 200, headers: { 'x-amzn-errortype': 'ConflictException' } }),
    json(200, { __type: 'a#ConflictException', message: 'm' }),
    json(200, { code: 'ConflictException', message: 'm' }),
  ]) {
    const error = await refusedWith(answer);
    assert.ok(error instanceof account.ConflictException);
    assert.equal(error.$metadata.httpStatusCode, 200);
  }
  const unheard = await refusedWith(json(200, { __type: 'Unheard' }));
  assert.deepEqual([unheard.name, unheard instanceof ServiceException], ['Unheard', true]);
  for (const code of ['A1', 7, null, 'toString']) {
    const output = await clientOf(json(200, { PartnerSummaryList: [], code })).client.listPartners(input);
    // What is null is absent, as in every answer.
    assert.equal(output.code, code ?? undefined);
  }
});

test('a throttling that comes with 200 is tried again', async () => {
  const { client, sent } = clientOf(json(200, { __type: 'ThrottlingException' }), { maxAttempts: 2 });
  assert.equal((await failure(client.listPartners(input))).name, 'ThrottlingException');
  assert.equal(sent.length, 2);
});

const NO_ANSWERS = [
  // Status, content type, body, and what the message says of it.
  [200, 'text/html', '<html>Sign in</html>', /not JSON/],
  [200, 'application/x-amz-json-1.0', '', /no body/],
  [200, 'application/x-amz-json-1.0', '   ', /not JSON/],
  [200, 'application/x-amz-json-1.0', '{"PartnerSummaryList":[{"Id":"par', /not JSON/],
  [200, 'application/x-amz-json-1.0', 'null', /no JSON object/],
  [200, 'application/x-amz-json-1.0', '[]', /no JSON object/],
  [400, 'application/x-amz-json-1.0', '"ValidationException"', /no JSON object/],
  [400, 'application/xml', '<Error><Code>ConflictException</Code></Error>', /not JSON/],
  [413, 'text/html', '<html><h1>413 Request Entity Too Large</h1></html>', /413/],
  [431, 'text/plain', '', /431 and no body/],
  [301, 'text/html', '<html>Moved</html>', /301 and a redirect/],
  [302, '', '', /302 and a redirect/],
  [307, '', '', /redirect/],
  [403, 'text/html', '<html>Blocked by the firewall</html>', /403/],
  [502, 'text/html', '<html>Bad Gateway</html>', /502/],
  [
    200,
    'application/x-amz-json-1.0',
    `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    /200 and a body that is nested too deeply/,
  ],
  [
    400,
    'application/x-amz-json-1.0',
    `{"__type":"ConflictException","a":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_001)}`,
    /400 and a body that is nested too deeply/,
  ],
];

test('what is no answer is one class with status, request id, attempts and cause', async () => {
  for (const [status, type, body, message] of NO_ANSWERS) {
    const answer = new Response(body, {
      status,
      headers: { 'content-type': type, 'x-amz-request-id': 'the-id', location: '/' },
    });
    const error = await refusedWith(answer);
    const told = `${status} ${body}`;
    assert.ok(error instanceof TransportError, told);
    assert.ok(!(error instanceof ServiceException), told);
    assert.deepEqual([error.name, error.reason, error.body], ['TransportError', 'response', body.slice(0, 200)], told);
    assert.match(error.message, message, told);
    assert.deepEqual(error.$metadata, { httpStatusCode: status, requestId: 'the-id', attempts: 1, totalRetryDelay: 0 }, told);
    assert.equal(error.cause instanceof SyntaxError, /not JSON/.test(error.message) || /^$|^ *$|</.test(body), told);
  }
});

test('the type of an answer does not matter where its body is JSON', async () => {
  const output = await clientOf(json(200, { PartnerSummaryList: [] }, { 'content-type': 'text/plain' })).client.listPartners(
    input,
  );
  assert.deepEqual(output.PartnerSummaryList, []);
});

test('an answer that cannot be read is no failure of the network, and is not tried again', async () => {
  const { client, sent } = clientOf(new Response(`{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`), { maxAttempts: 3 });
  const error = await failure(client.listPartners(input));
  assert.deepEqual([error.reason, sent.length, error.cause instanceof RangeError], ['response', 1, true]);
});

test('a mistake in words of the caller is told as what it is', async () => {
  const refused = json(400, {
    __type: 'ValidationException',
    ErrorDetails: [{ FieldValidationError: { Name: 'Catalog', Message: 'no', Code: 'X' } }],
  });
  const words = () => {
    throw new ReferenceError('a mistake');
  };
  const { client, sent } = clientOf(refused, { maxAttempts: 3, messages: { service: words } });
  assert.ok((await failure(client.listPartners(input))) instanceof ReferenceError);
  assert.equal(sent.length, 1);
});

test('a redirect that a browser hides is told as one', async () => {
  const hidden = { status: 0, ok: false, type: 'opaqueredirect', headers: new Headers(), text: async () => '' };
  const error = await refusedWith(() => hidden);
  assert.match(error.message, /redirect/);
});

test('every form of request id is found', async () => {
  for (const name of ['x-amzn-RequestId', 'x-amzn-request-id', 'x-amz-request-id']) {
    const error = await refusedWith(json(400, { __type: 'ConflictException' }, { [name]: 'the-id' }));
    assert.equal(error.$metadata.requestId, 'the-id');
  }
});

const FIELDS = [
  // As a service may name a field, and our path into the request.
  ['LegalName', ['LegalName']],
  ['AllianceLeadContact.Email', ['AllianceLeadContact', 'Email']],
  ['allianceLeadContact.email', ['AllianceLeadContact', 'Email']],
  ['ALLIANCELEADCONTACT.EMAIL', ['AllianceLeadContact', 'Email']],
  ['/AllianceLeadContact/Email', ['AllianceLeadContact', 'Email']],
  ['/allianceLeadContact/email', ['AllianceLeadContact', 'Email']],
  ['Tags[0].Key', ['Tags', 0, 'Key']],
  ['tags.0.key', ['Tags', 0, 'Key']],
  ['/tags/0/key', ['Tags', 0, 'Key']],
  ['/Tags/12/Value', ['Tags', 12, 'Value']],
  ['Nothing.We[3].Know', ['Nothing', 'We', 3, 'Know']],
  ['/a~1b/c~0d', ['a/b', 'c~d']],
  ['__proto__.constructor', ['__proto__', 'constructor']],
  ['', []],
  [undefined, []],
];

test("Account's field errors become issues with our paths", async () => {
  for (const [name, path] of FIELDS) {
    const body = {
      __type: 'ValidationException',
      Message: 'no',
      ErrorDetails: [{ FieldValidationError: { Name: name, Message: 'too odd', Code: 'INVALID_VALUE' } }],
    };
    const error = await failure(clientOf(json(400, body)).client.createPartner(partner));
    assert.deepEqual(error.issues, [{ code: 'service', path, message: 'too odd', params: { code: 'INVALID_VALUE' } }], name);
  }
});

const relationship = {
  catalog: 'AWS',
  associationType: 'END_CUSTOMER',
  programManagementAccountIdentifier: 'pma-39bqm96sxxlyt',
  associatedAccountId: '952589686945',
  displayName: 'Engines',
  sector: 'COMMERCIAL',
};

test("Channel's field errors become issues with our paths", async () => {
  for (const [name, path] of [
    ['displayName', ['displayName']],
    ['DisplayName', ['displayName']],
    ['requestedSupportPlan.resoldEnterprise.tamLocation', ['requestedSupportPlan', 'resoldEnterprise', 'tamLocation']],
    ['/RequestedSupportPlan/ResoldEnterprise/TamLocation', ['requestedSupportPlan', 'resoldEnterprise', 'tamLocation']],
    ['tags[1].key', ['tags', 1, 'key']],
  ]) {
    const body = { message: 'no', fieldList: [{ name, message: 'too odd', code: 'INVALID_VALUE' }] };
    const answer = json(400, body, { 'x-amzn-errortype': 'ValidationException' });
    const error = await failure(clientOf(answer, {}, PartnerCentralChannel).client.createRelationship(relationship));
    assert.ok(error instanceof channel.ValidationException);
    assert.deepEqual(error.issues, [{ code: 'service', path, message: 'too odd', params: { code: 'INVALID_VALUE' } }], name);
  }
});

test('field errors of forms that nobody knows do no harm', async () => {
  for (const details of [
    undefined,
    null,
    7,
    'x',
    [null],
    [7],
    [{}],
    [{ BusinessValidationError: { Message: 'm', Code: 'C' } }],
    { FieldValidationError: {} },
  ]) {
    const error = await failure(
      clientOf(json(400, { __type: 'ValidationException', ErrorDetails: details, fieldList: details })).client.createPartner(
        partner,
      ),
    );
    assert.ok(error instanceof account.ValidationException);
    assert.ok(Array.isArray(error.issues));
  }
});

test("the caller's words come first, for what is not sent and for what the service refuses", async () => {
  const body = {
    __type: 'ValidationException',
    ErrorDetails: [{ FieldValidationError: { Name: 'LegalName', Message: 'too odd', Code: 'INVALID_VALUE' } }],
  };
  const worded = async (messages, perCall) => {
    const { client } = clientOf(json(400, body), { messages });
    const refused = await failure(client.createPartner(partner, { messages: perCall }));
    const invalid = await failure(client.createPartner({ ...partner, LegalName: '' }, { messages: perCall }));
    assert.ok(invalid instanceof ValidationError);
    return [refused.issues[0].message, invalid.issues[0].message];
  };
  assert.deepEqual(await worded(undefined), ['too odd', 'must not be empty']);
  assert.deepEqual(await worded({ service: 'no: {code}', 'length.empty': 'nothing' }), ['no: INVALID_VALUE', 'nothing']);
  assert.deepEqual(await worded({ required: 'x' }), ['too odd', 'must not be empty']);
  assert.deepEqual(await worded(({ code, message }) => (code === 'service' ? `${message}!` : undefined)), [
    'too odd!',
    'must not be empty',
  ]);
  assert.deepEqual(await worded({ service: 'a' }, { service: ({ params }) => `b ${params.code}` }), [
    'b INVALID_VALUE',
    'must not be empty',
  ]);
  assert.equal((await worded(de))[0], 'wurde vom Dienst abgelehnt');
});

test('errors of the ESM copy are instances of the CommonJS one, and the other way round', async () => {
  const cjs = createRequire(import.meta.url)('partner-central');
  const esm = { account, PartnerCentralAccount, ServiceException, TransportError, ValidationError };
  assert.notEqual(cjs.TransportError, TransportError);
  for (const [thrower, other] of [
    [esm, cjs],
    [cjs, esm],
  ]) {
    const from = (answer, request = input) =>
      failure(
        new thrower.PartnerCentralAccount(still(answering(answer).fetch, { maxAttempts: 1 }).options).listPartners(request),
      );
    const transport = await from(new Response('', { status: 502 }));
    assert.deepEqual([transport instanceof other.TransportError, transport instanceof other.ServiceException], [true, false]);
    const service = await from(json(400, { __type: 'ConflictException' }));
    assert.deepEqual(
      [service instanceof other.account.ConflictException, service instanceof other.TransportError],
      [true, false],
    );
    const invalid = await from(new Response(''), {});
    assert.deepEqual([invalid instanceof other.ValidationError, invalid instanceof other.TransportError], [true, false]);
  }
});
