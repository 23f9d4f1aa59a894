// How a response says that it is an error or cannot be read, in every form that services and proxies use.
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
import { input, json, noWait, partner, rejection, scriptedClient, scriptedFetch } from './scripted-fetch.mjs';

const clientOf = (response, more, Client) => scriptedClient([response], { maxAttempts: 1, ...more }, Client);
const errorOf = (response, more) => rejection(clientOf(response, more).client.listPartners(input));

/** @type {[header: string | undefined, body: object, code: string][]} */
const CODES = [
  // The header, the body, and the error code in them.
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
  // The header comes first, then `__type`. What cannot be a code is ignored.
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
  test(`a response with status ${status} is an error with the code of its header or body`, async () => {
    for (const [header, body, code] of CODES) {
      const response = json(
        status,
        { message: 'm', ...body },
        { 'x-amzn-requestid': 'the-id', ...(header === undefined ? {} : { 'x-amzn-errortype': header }) },
      );
      const error = await errorOf(response);
      const what = `${header} ${JSON.stringify(body)}`;
      assert.equal(error.name, code, what);
      assert.ok(error instanceof ServiceException, what);
      assert.equal(error instanceof account.ConflictException, code === 'ConflictException', what);
      assert.deepEqual(error.$metadata, { httpStatusCode: status, requestId: 'the-id', attempts: 1, totalRetryDelay: 0 });
    }
  });
}

test('a 200 with an error code is an error, unless `code` is a member of the output', async () => {
  for (const response of [
    json(200, { message: 'm' }, { 'x-amzn-errortype': 'ConflictException' }),
    new Response('', { status: 200, headers: { 'x-amzn-errortype': 'ConflictException' } }),
    json(200, { __type: 'a#ConflictException', message: 'm' }),
    json(200, { code: 'ConflictException', message: 'm' }),
  ]) {
    const error = await errorOf(response);
    assert.ok(error instanceof account.ConflictException);
    assert.equal(error.$metadata.httpStatusCode, 200);
  }
  const unknown = await errorOf(json(200, { __type: 'Unmodelled' }));
  assert.deepEqual([unknown.name, unknown instanceof ServiceException], ['Unmodelled', true]);
  for (const code of ['A1', 7, null, 'toString']) {
    const output = await clientOf(json(200, { PartnerSummaryList: [], code })).client.listPartners(input);
    // As in every response, null means absent.
    assert.equal(output.code, code ?? undefined);
  }
});

test('a throttling error with status 200 is retried', async () => {
  const { client, sent } = clientOf(json(200, { __type: 'ThrottlingException' }), { maxAttempts: 2 });
  assert.equal((await rejection(client.listPartners(input))).name, 'ThrottlingException');
  assert.equal(sent.length, 2);
});

/** @type {[status: number, type: string, body: string, message: RegExp][]} */
const UNREADABLE = [
  // Status, content type, body, and what the message says about it.
  [200, 'text/html', '<html>Sign in</html>', /not JSON/],
  [200, 'application/x-amz-json-1.0', '', /no body/],
  [200, 'application/x-amz-json-1.0', '   ', /not JSON/],
  [200, 'application/x-amz-json-1.0', '{"PartnerSummaryList":[{"Id":"par', /not JSON/],
  [200, 'application/x-amz-json-1.0', 'null', /not a JSON object/],
  [200, 'application/x-amz-json-1.0', '[]', /not a JSON object/],
  [400, 'application/x-amz-json-1.0', '"ValidationException"', /not a JSON object/],
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

test('an unreadable response rejects with a TransportError that has status, request id, attempts, body and cause', async () => {
  for (const [status, type, body, message] of UNREADABLE) {
    const response = new Response(body, {
      status,
      headers: { 'content-type': type, 'x-amz-request-id': 'the-id', location: '/' },
    });
    const error = await errorOf(response);
    const what = `${status} ${body}`;
    assert.ok(error instanceof TransportError, what);
    assert.ok(!(error instanceof ServiceException), what);
    assert.deepEqual([error.name, error.reason, error.body], ['TransportError', 'response', body.slice(0, 200)], what);
    assert.match(error.message, message, what);
    assert.deepEqual(error.$metadata, { httpStatusCode: status, requestId: 'the-id', attempts: 1, totalRetryDelay: 0 }, what);
    assert.equal(error.cause instanceof SyntaxError, /not JSON/.test(error.message) || /^$|^ *$|</.test(body), what);
  }
});

test('the content type of a response does not matter if its body is JSON', async () => {
  const output = await clientOf(json(200, { PartnerSummaryList: [] }, { 'content-type': 'text/plain' })).client.listPartners(
    input,
  );
  assert.deepEqual(output.PartnerSummaryList, []);
});

test('a response that cannot be parsed is not retried', async () => {
  const { client, sent } = clientOf(new Response(`{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`), { maxAttempts: 3 });
  const error = await rejection(client.listPartners(input));
  assert.deepEqual([error.reason, sent.length, error.cause instanceof RangeError], ['response', 1, true]);
});

test('an error thrown by the caller’s own `messages` is passed on as it is', async () => {
  const response = json(400, {
    __type: 'ValidationException',
    ErrorDetails: [{ FieldValidationError: { Name: 'Catalog', Message: 'no', Code: 'X' } }],
  });
  const service = () => {
    throw new ReferenceError('a mistake');
  };
  const { client, sent } = clientOf(response, { maxAttempts: 3, messages: { service } });
  assert.ok((await rejection(client.listPartners(input))) instanceof ReferenceError);
  assert.equal(sent.length, 1);
});

test('an opaque redirect, as browsers show it, is reported as a redirect', async () => {
  const hidden = { status: 0, ok: false, type: 'opaqueredirect', headers: new Headers(), text: async () => '' };
  const error = await errorOf(() => hidden);
  assert.match(error.message, /redirect/);
});

test('the client finds the request id under each of its header names', async () => {
  for (const name of ['x-amzn-RequestId', 'x-amzn-request-id', 'x-amz-request-id']) {
    const error = await errorOf(json(400, { __type: 'ConflictException' }, { [name]: 'the-id' }));
    assert.equal(error.$metadata.requestId, 'the-id');
  }
});

/** @type {[name: string | undefined, path: (string | number)[]][]} */
const FIELDS = [
  // How a service may name a field, and our path into the request.
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
  ['Nothing.Known[3].Here', ['Nothing', 'Known', 3, 'Here']],
  ['/a~1b/c~0d', ['a/b', 'c~d']],
  ['__proto__.constructor', ['__proto__', 'constructor']],
  ['', []],
  [undefined, []],
];

test('field errors of Account become issues with our paths', async () => {
  for (const [name, path] of FIELDS) {
    const body = {
      __type: 'ValidationException',
      Message: 'no',
      ErrorDetails: [{ FieldValidationError: { Name: name, Message: 'too odd', Code: 'INVALID_VALUE' } }],
    };
    const error = await rejection(clientOf(json(400, body)).client.createPartner(partner));
    assert.deepEqual(
      error.issues,
      [{ code: 'service', path, message: 'too odd', params: { code: 'INVALID_VALUE', message: 'too odd' } }],
      name,
    );
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

test('field errors of Channel become issues with our paths', async () => {
  /** @type {[name: string, path: (string | number)[]][]} */
  const fields = [
    ['displayName', ['displayName']],
    ['DisplayName', ['displayName']],
    ['requestedSupportPlan.resoldEnterprise.tamLocation', ['requestedSupportPlan', 'resoldEnterprise', 'tamLocation']],
    ['/RequestedSupportPlan/ResoldEnterprise/TamLocation', ['requestedSupportPlan', 'resoldEnterprise', 'tamLocation']],
    ['tags[1].key', ['tags', 1, 'key']],
  ];
  for (const [name, path] of fields) {
    const body = { message: 'no', fieldList: [{ name, message: 'too odd', code: 'INVALID_VALUE' }] };
    const response = json(400, body, { 'x-amzn-errortype': 'ValidationException' });
    const error = await rejection(clientOf(response, {}, PartnerCentralChannel).client.createRelationship(relationship));
    assert.ok(error instanceof channel.ValidationException);
    assert.deepEqual(
      error.issues,
      [{ code: 'service', path, message: 'too odd', params: { code: 'INVALID_VALUE', message: 'too odd' } }],
      name,
    );
  }
});

test('a ValidationException with field errors in an unknown form still has issues', async () => {
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
    const error = await rejection(
      clientOf(json(400, { __type: 'ValidationException', ErrorDetails: details, fieldList: details })).client.createPartner(
        partner,
      ),
    );
    assert.ok(error instanceof account.ValidationException);
    assert.ok(Array.isArray(error.issues));
  }
});

test('`messages` of the client and of the call word issues that we find and issues that the service finds', async () => {
  const body = {
    __type: 'ValidationException',
    ErrorDetails: [{ FieldValidationError: { Name: 'LegalName', Message: 'too odd', Code: 'INVALID_VALUE' } }],
  };
  const messagesWith = async (messages, ofCall) => {
    const { client } = clientOf(json(400, body), { messages });
    const fromService = await rejection(client.createPartner(partner, { messages: ofCall }));
    const invalid = await rejection(client.createPartner({ ...partner, LegalName: '' }, { messages: ofCall }));
    assert.ok(invalid instanceof ValidationError);
    return [fromService.issues[0].message, invalid.issues[0].message];
  };
  assert.deepEqual(await messagesWith(undefined), ['too odd', 'must not be empty']);
  assert.deepEqual(await messagesWith({ service: 'no: {code}', 'length.empty': 'nothing' }), ['no: INVALID_VALUE', 'nothing']);
  assert.deepEqual(await messagesWith({ required: 'x' }), ['too odd', 'must not be empty']);
  assert.deepEqual(await messagesWith(({ code, message }) => (code === 'service' ? `${message}!` : undefined)), [
    'too odd!',
    'must not be empty',
  ]);
  assert.deepEqual(await messagesWith({ service: 'a' }, { service: ({ params }) => `b ${params.code}` }), [
    'b INVALID_VALUE',
    'must not be empty',
  ]);
  assert.equal((await messagesWith(de))[0], 'hat einen Wert, den AWS nicht annimmt');
});

test('errors of the ESM copy are instances of the CommonJS classes, and the other way round', async () => {
  const cjs = createRequire(import.meta.url)('partner-central');
  const esm = { account, PartnerCentralAccount, ServiceException, TransportError, ValidationError };
  assert.notEqual(cjs.TransportError, TransportError);
  for (const [thrower, other] of [
    [esm, cjs],
    [cjs, esm],
  ]) {
    const from = (response, request = /** @type {any} */ (input)) =>
      rejection(
        new thrower.PartnerCentralAccount(noWait(scriptedFetch(response).fetch, { maxAttempts: 1 }).options).listPartners(
          request,
        ),
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
