// What the proxy refuses and how, and that no answer of any kind holds a secret or a word about the server.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { account, operations, PartnerCentralAccount, ServiceException } from 'partner-central';
import { createProxyHandler } from 'partner-central/proxy';
import { ada, authenticate, clientsOf, ENDPOINT, portal, read, request, SECRETS, SESSION } from './backend.mjs';

const good = () => new Response('{"PartnerSummaryList":[]}', { headers: { 'x-amzn-requestid': 'the-id' } });
/** @type {import('partner-central').OperationId[]} */
const LIST = ['account.ListPartners'];
/** What stands in errors of this server and may stand in no answer. */
const INNER = ['inner-secret-detail', 'file://', '/proxy.mjs', 'at async', 'node:internal'];
const HIDDEN = [
  ...Object.values(SECRETS),
  ...INNER,
  'gateway.inside',
  'AWS4-HMAC',
  'Signature=',
  'arn:aws:iam',
  'arn:aws:sts',
  'set-cookie',
];

/** Answered with one of these is all that ever is. */
const HEADERS = [
  'cache-control',
  'content-type',
  'x-content-type-options',
  'x-amzn-errortype',
  'x-amzn-requestid',
  'retry-after',
  'x-amz-retry-after',
  'allow',
  'vary',
  'access-control-allow-credentials',
  'access-control-allow-headers',
  'access-control-allow-methods',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'access-control-max-age',
];

let answers = 0;
/** Reads an answer, looking at every byte of it. */
async function safe(response, { portalsOwn = false } = {}) {
  const answer = await read(response);
  const all = `${JSON.stringify(answer.headers)}\n${answer.text}`;
  for (const word of HIDDEN) assert.ok(!all.includes(word), `${word} in ${all}`);
  if (!portalsOwn) for (const name of Object.keys(answer.headers)) assert.ok(HEADERS.includes(name), `${name} in ${all}`);
  assert.equal(answer.headers['cache-control'], 'no-store');
  if (answer.status !== 204 && !portalsOwn) {
    assert.equal(answer.headers['content-type'], 'application/x-amz-json-1.0');
    assert.equal(typeof answer.body, 'object', answer.text);
  }
  answers += 1;
  return answer;
}
after(() => assert.ok(answers > 100, `${answers} answers were looked at`));

/** Asks a portal whose service must not be reached. */
async function refused(sent, options) {
  const { handler, told } = portal({ allow: LIST, fetch: () => assert.fail('it was sent on'), ...options });
  return { ...(await safe(await handler(sent))), told };
}

const boom = () => {
  throw new Error(`inner-secret-detail ${SECRETS.secretAccessKey}`);
};
const bytes = (...values) => new Uint8Array(values);
const slow = () =>
  new ReadableStream({
    pull: () => new Promise((resolve) => setTimeout(resolve, 20)),
    start: (controller) => controller.enqueue(bytes(0x7b)),
  });
const endless = (counted) =>
  new ReadableStream({ pull: (controller) => ((counted.bytes += 65536), controller.enqueue(new Uint8Array(65536).fill(32))) });

const TABLE = [
  ...['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].map((method) => [
    `method ${method}`,
    request({ method }),
    405,
    'MethodNotAllowedException',
  ]),
  [
    'no content type',
    request({ headers: { 'content-type': undefined }, body: bytes(0x7b, 0x7d) }),
    415,
    'UnsupportedMediaTypeException',
  ],
  ...[
    'application/json',
    'text/plain',
    'application/x-amz-json-1.1',
    'application/x-amz-json-1.0, text/plain',
    'application/x-www-form-urlencoded',
  ].map((type) => [
    `content type ${type}`,
    request({ headers: { 'content-type': type } }),
    415,
    'UnsupportedMediaTypeException',
  ]),
  ['a packed body', request({ headers: { 'content-encoding': 'gzip' } }), 415, 'UnsupportedMediaTypeException'],
  ['no session', request({ headers: { authorization: undefined } }), 401, 'UnauthorizedException'],
  ['another session', request({ headers: { authorization: 'Bearer of-eve' } }), 401, 'UnauthorizedException'],
  ['nobody in words', request(), 401, 'UnauthorizedException', { authenticate: async () => null }],
  ['authenticate rejects', request(), 401, 'UnauthorizedException', { authenticate: async () => boom() }, 1],
  ['authenticate throws', request(), 401, 'UnauthorizedException', { authenticate: boom }, 1],
  [
    'authenticate throws nothing',
    request(),
    401,
    'UnauthorizedException',
    {
      authenticate: () => {
        throw undefined;
      },
    },
    1,
  ],
  [
    'authenticate takes the body',
    request(),
    500,
    'InternalFailure',
    { authenticate: async (it) => (await it.text(), true) },
    1,
  ],
  [
    'another site',
    request({ headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' } }),
    403,
    'AccessDeniedException',
  ],
  [
    'a neighbour',
    request({ headers: { 'sec-fetch-site': 'same-site', origin: 'https://other.portal.example' } }),
    403,
    'AccessDeniedException',
  ],
  ...[
    undefined,
    '',
    'ListPartners',
    'PartnerCentralAccount',
    'PartnerCentralAccount.',
    '.ListPartners',
    'partnercentralaccount.ListPartners',
    'PartnerCentralAccount.listPartners',
    'PartnerCentralAccount.ListPartners.x',
    'PartnerCentralChannel.ListPartners',
    'PartnerCentralAccount.__proto__',
    'PartnerCentralAccount.constructor',
    '__proto__',
    'constructor',
    'PartnerCentralAccount.ListPartners, PartnerCentralAccount.ListPartners',
    'account.ListPartners',
    'PartnerCentralAccount.NoSuchThing',
    'PartnerCentralAccount.ListPartners\u00e9',
    'PartnerCentralAccount.ListPartners%0d%0ax-evil:1',
  ].map((target) => [`target ${target}`, request({ headers: { 'x-amz-target': target } }), 404, 'UnknownOperationException']),
  [
    'an operation that is not allowed',
    request({ target: 'PartnerCentralAccount.CreatePartner', body: '{}' }),
    403,
    'AccessDeniedException',
  ],
  [
    'one of the other service',
    request({ target: 'PartnerCentralChannel.ListRelationships', body: '{}' }),
    403,
    'AccessDeniedException',
  ],
  ['nothing is allowed', request(), 403, 'AccessDeniedException', { allow: [] }],
  ['nothing is allowed by name', request(), 403, 'AccessDeniedException', { allow: {} }],
  ...[false, undefined, null, 1, 'yes', {}, [], Promise.resolve('true')].map((verdict) => [
    `a guard says ${JSON.stringify(verdict)}`,
    request(),
    403,
    'AccessDeniedException',
    { allow: { 'account.ListPartners': () => verdict } },
  ]),
  ['a guard throws', request(), 403, 'AccessDeniedException', { allow: boom }, 1],
  ['a guard rejects', request(), 403, 'AccessDeniedException', { allow: { 'account.ListPartners': async () => boom() } }, 1],
  ['prepare throws', request(), 403, 'AccessDeniedException', { prepare: boom }, 1],
  ['no body', request({ body: null }), 400, 'SerializationException'],
  ...[
    '',
    '{',
    'null',
    '[]',
    '7',
    '"{}"',
    '{}{}',
    '{"Catalog":"AWS"}x',
    '<a/>',
    "{'Catalog':'AWS'}",
    '['.repeat(500_000),
    '{"a":'.repeat(200_000),
    `[${'9'.repeat(400)}`,
  ].map((body) => [`body ${body.slice(0, 20)}`, request({ body }), 400, 'SerializationException']),
  [
    'bytes that are not UTF-8',
    request({ body: bytes(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d) }),
    400,
    'SerializationException',
  ],
  ['UTF-8 cut off', request({ body: bytes(0x7b, 0x22, 0xe2, 0x82) }), 400, 'SerializationException'],
  [
    'UTF-8 of a surrogate',
    request({ body: bytes(0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d) }),
    400,
    'SerializationException',
  ],
  [
    'a body that says it is too large',
    request({ headers: { 'content-length': '999999999' } }),
    413,
    'RequestEntityTooLargeException',
  ],
  ['a body that is too large', request({ body: ' '.repeat((1 << 20) + 1) }), 413, 'RequestEntityTooLargeException'],
  ["a body beyond a limit of the portal's own", request(), 413, 'RequestEntityTooLargeException', { maxBodySize: 16 }],
  ['a slow body', request({ body: slow() }), 408, 'RequestTimeoutException', { bodyTimeout: 30 }],
  ...[
    '{}',
    '{"Catalog":7}',
    '{"Catalog":"AWS","Extra":1}',
    '{"Catalog":"AWS","__proto__":{"x":1}}',
    '{"Catalog":"AWS","constructor":1}',
    '{"__proto__":{"Catalog":"AWS"}}',
    '{"Catalog":"\\ud800"}',
    `{"Catalog":"AWS","Extra":${'['.repeat(9000)}${']'.repeat(9000)}}`,
  ].map((body) => [`input ${body.slice(0, 60)}`, request({ body }), 400, 'ValidationException']),
];

for (const [name, sent, status, type, options, tellings = 0] of /** @type {any[][]} */ (TABLE)) {
  test(name, { timeout: 30_000 }, async () => {
    const answer = await refused(sent, options);
    assert.deepEqual([answer.status, answer.type], [status, type], answer.text);
    if (answer.body) assert.equal(answer.body.__type, type);
    // What the sender did wrong is nothing to tell the server's side; what our own did is.
    assert.equal(answer.told.length, tellings);
  });
}

test('a body without an end is read no further than the limit', async () => {
  const counted = { bytes: 0 };
  const { status } = await refused(request({ body: endless(counted) }));
  assert.equal(status, 413);
  assert.ok(counted.bytes <= (1 << 20) + 3 * 65536, `${counted.bytes}`);
});

test('what a browser is told of an invalid request are issues at their fields', async () => {
  const { handler } = portal({ allow: ['account.CreatePartner', 'channel.CreateRelationship'] });
  const { account: browser, channel } = clientsOf(handler, { validate: false });
  const input = {
    Catalog: 'AWS',
    LegalName: '',
    AllianceLeadContact: { FirstName: 'Ada', LastName: 'L', Email: 'ada@', BusinessTitle: 'CTO' },
    EmailVerificationCode: '123456',
    PrimarySolutionType: 'X',
    Tags: [{ Key: 'a' }],
  };
  const error = await browser.createPartner(input).then(assert.fail, (error) => error);
  assert.ok(error instanceof account.ValidationException);
  const expected = operations['account.CreatePartner'].validate(input).issues;
  assert.deepEqual(
    error.issues.map(({ path, message }) => ({ path, message })),
    expected.map(({ path, message }) => ({ path, message })),
  );
  assert.equal(error.Reason, 'REQUEST_VALIDATION_FAILED');
  const other = await channel.createRelationship({ catalog: 7 }).then(assert.fail, (error) => error);
  assert.ok(other.issues.some(({ path, params }) => path[0] === 'catalog' && params.code === 'INVALID_VALUE'));
});

test('as frameworks call it: with a class of their own for the request, and with more arguments', async () => {
  // What Next.js hands a route handler is such a class; Next itself is too large to be here.
  class FrameworkRequest extends Request {
    get cookies() {
      return new Map([['session', 'ada']]);
    }
  }
  const seen = [];
  const { handler } = portal({
    allow: ({ request }) => request.cookies.has('session'),
    authenticate: (given) => (seen.push(given), given.cookies.get('session')),
    fetch: async () => good(),
  });
  const POST = handler;
  const given = new FrameworkRequest(request());
  assert.equal((await safe(await POST(given, { params: Promise.resolve({}) }))).status, 200);
  assert.equal(seen[0], given);
});

test("words of the portal's own for issues", async () => {
  const answer = await refused(request({ body: '{}' }), { messages: { required: 'fehlt' } });
  assert.equal(answer.body.ErrorDetails[0].FieldValidationError.Message, 'fehlt');
});

test('what stands twice counts once, for the guard and for the service', async () => {
  const seen = [];
  const fetch = async (_, { body }) => (seen.push(new TextDecoder().decode(body)), good());
  const { handler } = portal({ allow: ({ input }) => (seen.push(input.Catalog), input.Catalog === 'Sandbox'), fetch });
  const twice = await safe(await handler(request({ body: '{"Catalog":"AWS","Catalog":"Sandbox"}' })));
  assert.equal(twice.status, 200);
  assert.deepEqual(seen, ['Sandbox', '{"Catalog":"Sandbox"}']);
  assert.equal((await safe(await handler(request({ body: '{"Catalog":"Sandbox","\\u0043atalog":"AWS"}' })))).status, 403);
});

test('a guard gets the context and the valid input; prepare may change what is sent', async () => {
  const calls = [];
  const sent = [];
  const { handler } = portal({
    allow: { 'account.GetPartner': (call) => (calls.push(call), call.input.Identifier === call.context.partner) },
    prepare: ({ input, context }) => ({ ...input, Identifier: context.partner, Catalog: 'Sandbox' }),
    fetch: async (_, { body }) => (sent.push(JSON.parse(new TextDecoder().decode(body))), good()),
  });
  const asked = request({ target: 'PartnerCentralAccount.GetPartner', body: '{"Catalog":"AWS"}' });
  assert.equal((await safe(await handler(asked))).status, 200);
  assert.deepEqual(sent, [{ Catalog: 'Sandbox', Identifier: ada.partner }]);
  const [{ operation, input, context, request: seen }] = calls;
  assert.deepEqual([operation, input, context, seen === asked], ['account.GetPartner', sent[0], ada, true]);
});

test('prepare may change the input where it is, but not beyond the rules', async () => {
  const sent = [];
  const fetch = async (_, { body }) => (sent.push(new TextDecoder().decode(body)), good());
  const { handler } = portal({
    allow: LIST,
    prepare: ({ input }) => {
      input.Catalog = 'Sandbox';
    },
    fetch,
  });
  assert.equal((await safe(await handler(request()))).status, 200);
  assert.deepEqual(sent, ['{"Catalog":"Sandbox"}']);
  assert.equal((await refused(request(), { prepare: () => ({}) })).type, 'ValidationException');
  // Nor can a guard.
  const guard = (call) => ((call.input = { Catalog: 7 }), true);
  assert.equal((await refused(request(), { allow: { 'account.ListPartners': guard } })).type, 'ValidationException');
});

test('whole numbers beyond 2^53 go on digit for digit', async () => {
  const sent = [];
  const fetch = async (_, { body }) => (sent.push(new TextDecoder().decode(body)), good());
  const { handler } = portal({ allow: ['account.UpdateConnectionPreferences'], fetch });
  const target = 'PartnerCentralAccount.UpdateConnectionPreferences';
  const body =
    '{"Catalog":"AWS","Revision":9007199254740993,"AccessType":"DENY_ALL","ExcludedParticipantIdentifiers":["1234567890123456","9007199254740993"]}';
  const answer = await safe(await handler(request({ target, body })));
  if (answer.status !== 200) assert.fail(answer.text);
  assert.equal(JSON.parse(sent[0].replace('9007199254740993,', '"wide",')).Revision, 'wide');
  for (const wrong of ['1.5', '99999999999999999999', '1e300']) {
    assert.equal(
      (await safe(await handler(request({ target, body: body.replace('9007199254740993,', `${wrong},`) })))).type,
      'ValidationException',
      wrong,
    );
  }
});

test('a megabyte of quotes and digits takes no time', async () => {
  for (const part of ['\\"', '9', '"1",', '\\\\', '-1']) {
    const began = performance.now();
    const inner = part.repeat(Math.floor((1 << 20) / part.length) - 60);
    await refused(request({ body: `{"Catalog":"1234567890123456${inner.startsWith('"') ? 'x' : inner}"}` }));
    await refused(request({ body: `{"Catalog":1234567890123456,"a":[${inner}` }));
    assert.ok(performance.now() - began < 15_000, `${part}: ${performance.now() - began} ms`);
  }
});

test("a Response of the portal's own is the answer", async () => {
  const login = () => new Response('sign in', { status: 302, headers: { location: '/login', 'x-own': 'a' } });
  for (const options of [
    { authenticate: login },
    {
      authenticate: async () => {
        throw login();
      },
    },
    { allow: { 'account.ListPartners': login } },
    {
      allow: async () => {
        throw login();
      },
    },
  ]) {
    const { handler, told } = portal({ allow: LIST, fetch: () => assert.fail(), ...options });
    const answer = await safe(await handler(request()), { portalsOwn: true });
    assert.deepEqual([answer.status, answer.text, answer.headers.location, told], [302, 'sign in', '/login', []]);
  }
});

test("nothing of the request's headers goes on", async () => {
  let sent;
  const { handler } = portal({ allow: LIST, fetch: async (url, init) => ((sent = { url, ...init }), good()) });
  const own = {
    cookie: 'sid=ada',
    'x-csrf-token': 'token',
    'x-amz-security-token': 'mine',
    'x-amz-date': '20200101T000000Z',
    host: 'evil.example',
    'x-forwarded-for': '1.2.3.4',
    'x-amz-meta': 'mine',
    'amz-sdk-request': 'mine',
  };
  assert.equal((await safe(await handler(request({ headers: own })))).status, 200);
  assert.equal(sent.url, ENDPOINT);
  const {
    authorization,
    'x-amz-date': date,
    'x-amz-security-token': token,
    'amz-sdk-request': attempt,
    ...rest
  } = sent.headers;
  assert.match(authorization, /^AWS4-HMAC-SHA256 Credential=AKIDSERVERSIDE\//);
  assert.deepEqual([token, attempt], [SECRETS.sessionToken, 'attempt=1; max=3']);
  assert.doesNotMatch(date, /^2020/);
  assert.deepEqual(Object.keys(rest).sort(), ['amz-sdk-invocation-id', 'content-type', 'x-amz-target', 'x-amz-user-agent']);
  for (const value of ['sid=ada', 'mine', SESSION, 'evil', '1.2.3.4'])
    assert.ok(!JSON.stringify(sent.headers).includes(value), value);
});

const fault = (status, type, members, headers) =>
  new Response(JSON.stringify({ __type: `com.amazonaws#${type}`, ...members }), {
    status,
    headers: { 'x-amzn-requestid': 'the-id', ...headers },
  });
const network = () => {
  throw Object.assign(new TypeError('fetch failed'), {
    cause: new Error(`inner-secret-detail getaddrinfo ${ENDPOINT} ${SECRETS.secretAccessKey}`),
  });
};
const hanging = (_, { signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
const echo = (_, { headers }) =>
  new Response(JSON.stringify({ PartnerSummaryList: [], headers }), {
    headers: { 'set-cookie': 'a=b', server: 'inner-secret-detail' },
  });
const canonical = (_, { headers }) =>
  fault(403, 'InvalidSignatureException', {
    message: `The Canonical String for this request should have been\n'POST\n/\n\nx-amz-security-token:${headers['x-amz-security-token']}\n'`,
  });
const PRINCIPAL =
  'User: arn:aws:sts::123456789012:assumed-role/portal/inner-secret-detail is not authorized to perform: partnercentral:ListPartners';

/** What the service's side does, and what comes of it. */
const UPSTREAM = [
  ['no network', network, 502, 'BadGatewayException', 1],
  [
    'it fails with what was sent',
    (_, { headers }) => {
      throw new TypeError(`cannot send ${JSON.stringify(headers)}`);
    },
    502,
    'BadGatewayException',
    1,
  ],
  ['it hangs', hanging, 504, 'GatewayTimeoutException', 1, { requestTimeout: 20 }],
  ['it hangs in all', hanging, 504, 'GatewayTimeoutException', 1, { callTimeout: 20 }],
  [
    'it hangs in its body',
    () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) })),
    504,
    'GatewayTimeoutException',
    1,
    { requestTimeout: 20 },
  ],
  ['it breaks off in its body', () => new Response(new ReadableStream({ pull: boom })), 502, 'BadGatewayException', 1],
  [
    'HTML',
    () => new Response('<html>inner-secret-detail gateway.inside</html>', { headers: { 'content-type': 'text/html' } }),
    502,
    'BadGatewayException',
    1,
  ],
  ['HTML of 503', () => new Response('<html>inner-secret-detail</html>', { status: 503 }), 502, 'BadGatewayException', 1],
  ['nothing', () => new Response(''), 502, 'BadGatewayException', 1],
  [
    'a redirect',
    () => new Response(null, { status: 307, headers: { location: `${ENDPOINT}/elsewhere` } }),
    502,
    'BadGatewayException',
    1,
  ],
  ['JSON that is no object', () => new Response('"inner-secret-detail"'), 502, 'BadGatewayException', 1],
  [
    'a body nested 10,000 deep',
    () => new Response(`{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`),
    502,
    'BadGatewayException',
    1,
  ],
  ['an answer that holds the headers', echo, 502, 'BadGatewayException', 1],
  [
    'the same in an error',
    (url, init) => fault(400, 'ConflictException', { Message: 'no', Reason: 'CONFLICT_CLIENT_TOKEN', ...init }),
    400,
    'ConflictException',
    1,
  ],
  [
    'with its slashes escaped',
    (_, { headers }) => new Response(`{"token":"${headers['x-amz-security-token'].replaceAll('/', '\\/')}"}`),
    502,
    'BadGatewayException',
    1,
  ],
  ['wrong signature', canonical, 502, 'BadGatewayException', 1],
  [
    'wrong credentials',
    () => fault(403, 'UnrecognizedClientException', { message: 'inner-secret-detail' }),
    502,
    'BadGatewayException',
    1,
  ],
  [
    'expired credentials',
    () => fault(403, 'ExpiredTokenException', { message: 'inner-secret-detail' }),
    502,
    'BadGatewayException',
    1,
  ],
  [
    'an error without a name',
    () => new Response('{"a":"inner-secret-detail"}', { status: 418 }),
    502,
    'BadGatewayException',
    1,
  ],
  [
    'a name out of a prototype',
    () => fault(400, 'constructor', { message: 'inner-secret-detail' }),
    502,
    'BadGatewayException',
    1,
  ],
  [
    'a name with a line break',
    () => fault(400, 'Conflict\nException', { message: 'inner-secret-detail' }),
    502,
    'BadGatewayException',
    1,
  ],
  [
    'an error of the other service',
    () => fault(400, 'Account', { message: 'inner-secret-detail' }),
    502,
    'BadGatewayException',
    1,
  ],
  [
    'rights of the server',
    () => fault(403, 'AccessDeniedException', { Message: PRINCIPAL, Reason: 'ACCESS_DENIED' }),
    403,
    'AccessDeniedException',
    1,
  ],
  [
    'the endpoint in an error',
    () => fault(400, 'ConflictException', { Message: `see ${ENDPOINT}` }),
    400,
    'ConflictException',
    1,
  ],
  [
    'an error in a header alone',
    () =>
      new Response('<inner-secret-detail>', {
        status: 400,
        headers: { 'x-amzn-errortype': 'ConflictException:http://inner-secret-detail/' },
      }),
    400,
    'ConflictException',
    1,
  ],
  ['an error with status 200', () => fault(200, 'ConflictException', { Message: 'no' }), 400, 'ConflictException', 0],
  [
    'throttling in other words',
    () => fault(400, 'TooManyRequestsException', { message: 'inner-secret-detail' }),
    429,
    'ThrottlingException',
    1,
  ],
  [
    'throttling',
    () => fault(400, 'ThrottlingException', { Message: 'Rate exceeded' }, { 'x-amz-retry-after': '250', 'retry-after': '1' }),
    400,
    'ThrottlingException',
    0,
  ],
  ['credentials cannot be had', good, 500, 'InternalFailure', 1, { credentials: async () => boom() }],
  ['credentials are none', good, 500, 'InternalFailure', 1, { credentials: async () => ({}) }],
  ["headers of the portal's own fail", good, 500, 'InternalFailure', 1, { headers: boom }],
  [
    'a session token that no header carries',
    good,
    500,
    'InternalFailure',
    1,
    { credentials: { ...SECRETS, sessionToken: `${SECRETS.sessionToken}\r\nx: inner-secret-detail` } },
  ],
];

for (const [name, fetch, status, type, tellings, options] of /** @type {any[][]} */ (UPSTREAM)) {
  test(`upstream: ${name}`, { timeout: 30_000 }, async () => {
    const { handler, told } = portal({ allow: LIST, fetch: async (...args) => fetch(...args), ...options });
    const answer = await safe(await handler(request()));
    assert.deepEqual([answer.status, answer.type, answer.body.__type.split('#').at(-1)], [status, type, type], answer.text);
    assert.equal(told.length, tellings);
    if (tellings) assert.deepEqual([told[0].operation, told[0].context, told[0].status], ['account.ListPartners', ada, status]);
  });
}

test('of the headers of an answer few come through, and only as they should be', async () => {
  const headers = {
    'x-amzn-requestid': 'the id <script>',
    'x-amz-retry-after': '1; x',
    'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT',
    'set-cookie': 'a=b',
    'access-control-allow-origin': '*',
    server: 'inner-secret-detail',
    date: 'x',
    etag: 'y',
  };
  const { handler } = portal({ allow: LIST, fetch: async () => fault(400, 'ConflictException', { Message: 'no' }, headers) });
  const answer = await safe(await handler(request()));
  assert.deepEqual(Object.keys(answer.headers).sort(), [
    'cache-control',
    'content-type',
    'x-amzn-errortype',
    'x-content-type-options',
  ]);
  const passing = portal({
    allow: LIST,
    fetch: async () => fault(400, 'ThrottlingException', {}, { 'x-amz-retry-after': '250', 'retry-after': '1' }),
    maxAttempts: 1,
  });
  const throttled = await safe(await passing.handler(request()));
  assert.deepEqual(
    [throttled.headers['x-amz-retry-after'], throttled.headers['retry-after'], throttled.headers['x-amzn-requestid']],
    ['250', '1', 'the-id'],
  );
});

test('an answer comes through byte for byte', async () => {
  const text =
    ' {"PartnerSummaryList" : [], "Newer": {"Long": 9007199254740993, "Half": 1.50, "\\u00fc": "ü\\/"} , "__proto__": 1, "Newer": 2}\n';
  const { handler, told } = portal({ allow: LIST, fetch: async () => new Response(text) });
  const answer = await safe(await handler(request()));
  assert.deepEqual([answer.status, answer.text, told], [200, text, []]);
});

test('it tries again as a client does, with one token and a signature each', async () => {
  const sent = [];
  const fetch = async (_, { body, headers }) => {
    sent.push({ body: new TextDecoder().decode(body), ...headers });
    return sent.length < 3 ? new Response('', { status: 503 }) : good();
  };
  const { handler } = portal({ allow: ['account.SendEmailVerificationCode', 'account.CreatePartner'], fetch });
  const body = JSON.stringify({
    Catalog: 'AWS',
    LegalName: 'E',
    PrimarySolutionType: 'SOFTWARE_PRODUCTS',
    EmailVerificationCode: '123456',
    AllianceLeadContact: { FirstName: 'A', LastName: 'L', Email: 'a@example.com', BusinessTitle: 'C' },
  });
  assert.equal((await safe(await handler(request({ target: 'PartnerCentralAccount.CreatePartner', body })))).status, 200);
  assert.equal(sent.length, 3);
  // A sender without a token gets one here.
  assert.match(JSON.parse(sent[0].body).ClientToken, /^[0-9a-f-]{36}$/);
  assert.equal(new Set(sent.map(({ body }) => body)).size, 1);
  assert.deepEqual(
    sent.map((one) => one['amz-sdk-request']),
    ['attempt=1; max=3', 'attempt=2; max=3', 'attempt=3; max=3'],
  );
});

test('an abort of the request ends the one that was sent on', { timeout: 30_000 }, async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  let upstream;
  const { handler, told } = portal({
    allow: LIST,
    requestTimeout: 60_000,
    fetch: (_, { signal }) => ((upstream = signal), hanging(_, { signal })),
  });
  const controller = new AbortController();
  const answer = handler(request({ signal: controller.signal }));
  while (!upstream) await new Promise(setImmediate);
  assert.equal(upstream.aborted, false);
  controller.abort();
  assert.equal((await answer).status, 499);
  assert.equal(upstream.aborted, true);
  // While the body comes, too, and before anything began.
  const early = new AbortController();
  const waiting = handler(request({ body: slow(), signal: early.signal }));
  setTimeout(() => early.abort(), 30);
  assert.equal((await waiting).status, 499);
  assert.equal((await handler(request({ signal: AbortSignal.abort() }))).status, 499);
  // The slow body has one of its own.
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual([timers(), told], [before, []]);
});

test('credentials that expire are asked for again in time, once for many', async () => {
  let now = Date.UTC(2026, 10, 21);
  let asked = 0;
  const keys = [];
  const { handler } = portal({
    allow: LIST,
    clock: () => now,
    credentials: async () => ({ ...SECRETS, accessKeyId: `AKID${++asked}`, expiration: new Date(now + 3_600_000) }),
    fetch: async (_, { headers }) => (keys.push(/Credential=([^/]+)/.exec(headers.authorization)[1]), good()),
  });
  await Promise.all(Array.from({ length: 50 }, () => handler(request())));
  now += 3_600_000 - 299_000;
  await Promise.all(Array.from({ length: 50 }, () => handler(request())));
  assert.deepEqual([asked, keys.length, new Set(keys)], [2, 100, new Set(['AKID1', 'AKID2'])]);
});

test("clients of the portal's own", async () => {
  const urls = [];
  const mine = new PartnerCentralAccount({
    region: 'us-east-1',
    credentials: SECRETS,
    endpoint: 'https://one.example',
    fetch: async (url) => (urls.push(url), good()),
  });
  const handler = createProxyHandler({ authenticate, allow: LIST, clients: { account: mine } });
  assert.equal((await safe(await handler(request()))).status, 200);
  assert.deepEqual(urls, ['https://one.example/']);
  // A guard for all may name what there is no client for.
  const told = [];
  const all = createProxyHandler({
    authenticate,
    allow: () => true,
    clients: { account: mine },
    onError: (error) => told.push(/** @type {Error} */ (error).message),
  });
  const body = '{"catalog":"AWS"}';
  assert.equal(
    (await safe(await all(request({ target: 'PartnerCentralChannel.ListProgramManagementAccounts', body })))).status,
    500,
  );
  assert.match(told[0], /`clients` has no client of channel/);
});

test('what the server prints has no secret either', async (t) => {
  const lines = [];
  t.mock.method(console, 'error', (line) => lines.push(line));
  for (const fetch of [canonical, network, echo, () => new Response('<html>inner-secret-detail')]) {
    const { handler } = portal({ allow: LIST, fetch: async (...args) => fetch(...args), onError: undefined });
    await safe(await handler(request()));
  }
  assert.deepEqual(
    lines.map((line) => line.replace(/: .*/, '')),
    Array(4).fill('partner-central/proxy'),
  );
  for (const secret of Object.values(SECRETS)) assert.ok(!lines.join().includes(secret), lines.join('\n'));
  assert.match(lines[0], /account\.ListPartners got status 502: InvalidSignatureException, request the-id$/);
});

test('a listener that throws costs no answer', async () => {
  const { handler } = portal({ allow: LIST, fetch: network, onError: boom });
  assert.equal((await safe(await handler(request()))).status, 502);
});

test('modelled errors reach the browser with their class and members', async () => {
  const members = { Message: 'Rate exceeded', ServiceCode: 'partnercentral', QuotaCode: 'L-1', Newer: [1] };
  const { handler } = portal({ allow: LIST, fetch: async () => fault(400, 'ThrottlingException', members) });
  const error = await clientsOf(handler)
    .account.listPartners({ Catalog: 'AWS' })
    .then(assert.fail, (error) => error);
  assert.ok(error instanceof account.ThrottlingException && error instanceof ServiceException);
  assert.deepEqual(
    [error.message, error.ServiceCode, error.QuotaCode, /** @type {any} */ (error).Newer, error.$metadata.requestId],
    ['Rate exceeded', 'partnercentral', 'L-1', [1], 'the-id'],
  );
});

/** @type {[name: string, options: any, message: RegExp][]} */
const MISTAKES = [
  ['no options', undefined, /`authenticate` must be a function/],
  ['no authenticate', { allow: [] }, /`authenticate` must be a function/],
  ['authenticate: true', { authenticate: true, allow: [] }, /`authenticate` must be a function/],
  ['no allow', {}, /`allow` must be a list of operations/],
  ["allow: '*'", { allow: '*' }, /`allow` must be a list of operations/],
  ['allow: true', { allow: true }, /`allow` must be a list of operations/],
  ['an unknown operation', { allow: ['account.DropTables'] }, /account\.DropTables, which is not an operation/],
  ['a name out of a prototype', { allow: ['constructor'] }, /constructor, which is not an operation/],
  ['a rule that is none', { allow: { 'account.ListPartners': 'yes' } }, /must have true or a function/],
  ['false as a rule', { allow: { 'account.ListPartners': false } }, /must have true or a function/],
  ['no credentials', { credentials: undefined }, /`credentials` are missing/],
  ['no region', { region: undefined }, /`region` is missing/],
  ["auth: 'none'", { auth: 'none' }, /the proxy signs/],
  ['no client', { clients: {} }, /`clients` has no client of account/],
  ['no size', { maxBodySize: 0 }, /`maxBodySize` must be a number above 0/],
  ['no time', { bodyTimeout: 'long' }, /`bodyTimeout` must be a number above 0/],
  ['prepare', { prepare: {} }, /`prepare` must be a function/],
  ['every origin with cookies', { cors: { origin: '*', credentials: true } }, /cannot have the origin '\*' and credentials/],
  [
    'an origin with a slash',
    { cors: { origin: ['https://portal.example/'] } },
    /has "https:\/\/portal.example\/"; expected an origin/,
  ],
  ['the origin null', { cors: { origin: 'null' } }, /expected an origin/],
  ['no origin', { cors: {} }, /expected an origin/],
  ['headers', { cors: { origin: '*', headers: ['a\r\nb'] } }, /list of header names/],
  ['maxAge', { cors: { origin: '*', maxAge: 1.5 } }, /whole number of seconds/],
];
for (const [name, options, message] of MISTAKES) {
  test(`createProxyHandler refuses at once: ${name}`, () => {
    const base = { region: 'us-east-1', credentials: SECRETS, authenticate, allow: LIST };
    const given = ['no options', 'no authenticate', 'no allow'].includes(name)
      ? options && { ...options, ...(name === 'no allow' ? { authenticate } : {}) }
      : { ...base, ...options };
    assert.throws(
      () => createProxyHandler(given),
      (error) => error instanceof TypeError && message.test(error.message),
    );
  });
}

const ORIGIN = 'https://portal.example';
const preflight = (origin, more) =>
  request({
    method: 'OPTIONS',
    headers: {
      'content-type': undefined,
      'x-amz-target': undefined,
      authorization: undefined,
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-amz-target',
      ...more,
    },
  });

test('a browser that asks is told what it may send', async () => {
  const cors = {
    origin: ['https://one.example', ORIGIN],
    credentials: true,
    headers: ['X-CSRF-Token', 'authorization'],
    maxAge: 60,
  };
  const { handler } = portal({ allow: LIST, cors, fetch: async () => good() });
  const asked = await safe(await handler(preflight(ORIGIN)));
  assert.equal(asked.status, 204);
  assert.deepEqual(asked.headers, {
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type, x-amz-target, x-csrf-token, authorization',
    'access-control-allow-methods': 'POST',
    'access-control-allow-origin': ORIGIN,
    'access-control-max-age': '60',
    'cache-control': 'no-store',
    vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
    'x-content-type-options': 'nosniff',
  });
  const got = await safe(await handler(request({ headers: { origin: ORIGIN, 'sec-fetch-site': 'cross-site' } })));
  assert.deepEqual([got.status, got.headers['access-control-allow-origin'], got.headers.vary], [200, ORIGIN, 'Origin']);
  assert.equal(
    got.headers['access-control-expose-headers'],
    'retry-after, x-amz-retry-after, x-amzn-errortype, x-amzn-requestid',
  );
  // Refusals and the portal's own answers can be read, too.
  const refusal = await safe(await handler(request({ headers: { origin: ORIGIN, authorization: undefined } })));
  assert.deepEqual([refusal.status, refusal.headers['access-control-allow-origin']], [401, ORIGIN]);
});

test('other origins are not let', async () => {
  for (const origin of [
    'https://evil.example',
    'http://portal.example',
    'https://portal.example.evil.example',
    'https://portal.example:444',
    'https://PORTAL.example',
    'null',
    '*',
    '',
  ]) {
    for (const cors of [
      { origin: ORIGIN, credentials: true },
      { origin: async (asked) => asked === ORIGIN || undefined },
      { origin: () => 'yes' },
    ]) {
      const { handler } = portal({ allow: LIST, cors, fetch: async () => good() });
      const asked = await safe(await handler(preflight(origin)));
      assert.equal(asked.status, 403);
      const got = await safe(await handler(request({ headers: { origin } })));
      for (const { headers } of [asked, got]) {
        assert.match(headers.vary, /^Origin/);
        for (const name of Object.keys(headers)) assert.doesNotMatch(name, /^access-control/);
      }
      assert.equal((await safe(await handler(request({ headers: { origin, 'sec-fetch-site': 'cross-site' } })))).status, 403);
    }
  }
});

test('every origin, without cookies', async () => {
  const { handler } = portal({ allow: LIST, cors: { origin: '*' }, fetch: async () => good() });
  const got = await safe(
    await handler(request({ headers: { origin: 'https://any.example', 'sec-fetch-site': 'cross-site' } })),
  );
  assert.deepEqual(
    [got.status, got.headers['access-control-allow-origin'], got.headers.vary, got.headers['access-control-allow-credentials']],
    [200, '*', undefined, undefined],
  );
});

test('a function for origins that throws lets nobody', async () => {
  const { handler, told } = portal({ allow: LIST, cors: { origin: boom }, fetch: () => assert.fail() });
  assert.equal((await safe(await handler(request({ headers: { origin: ORIGIN } })))).status, 500);
  assert.equal(told.length, 1);
});
