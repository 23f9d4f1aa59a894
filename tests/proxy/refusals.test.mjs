// What the proxy refuses and with which error, and that no response has a secret, or anything about the server, in it.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { account, operations, PartnerCentralAccount, ServiceException } from 'partner-central';
import { createProxyHandler } from 'partner-central/proxy';
import { rejection } from '../client/scripted-fetch.mjs';
import { ada, authenticate, backend, ENDPOINT, pageClients, pageRequest, readResponse, SECRETS, SESSION } from './backend.mjs';

const output = () => new Response('{"PartnerSummaryList":[]}', { headers: { 'x-amzn-requestid': 'the-id' } });
/** @type {import('partner-central').OperationId[]} */
const LIST = ['account.ListPartners'];
/** Parts of this server's own errors, which no response may have. */
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

/** The only headers that responses have. */
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

let responses = 0;
/** Reads a response, and checks each byte of it. `isOwn`: the backend's own code made it. */
async function read(response, { isOwn = false } = {}) {
  const got = await readResponse(response);
  const all = `${JSON.stringify(got.headers)}\n${got.text}`;
  for (const word of HIDDEN) assert.ok(!all.includes(word), `${word} in ${all}`);
  if (!isOwn) for (const name of Object.keys(got.headers)) assert.ok(HEADERS.includes(name), `${name} in ${all}`);
  assert.equal(got.headers['cache-control'], 'no-store');
  if (got.status !== 204 && !isOwn) {
    assert.equal(got.headers['content-type'], 'application/x-amz-json-1.0');
    assert.equal(typeof got.body, 'object', got.text);
  }
  responses += 1;
  return got;
}
after(() => assert.ok(responses > 100, `only ${responses} responses were checked`));

/** The response of a backend that must not call the service. */
async function refusal(sent, options) {
  const { handler, reports } = backend({ allow: LIST, fetch: () => assert.fail('it was sent on'), ...options });
  return { ...(await read(await handler(sent))), reports };
}

const fails = () => {
  throw new Error(`inner-secret-detail ${SECRETS.secretAccessKey}`);
};
const throws = (value) => () => {
  throw value;
};
const textOf = (body) => new TextDecoder().decode(body);
const bytes = (...values) => new Uint8Array(values);
const slow = () =>
  new ReadableStream({
    pull: () => new Promise((resolve) => setTimeout(resolve, 20)),
    start: (controller) => controller.enqueue(bytes(0x7b)),
  });
const endless = (counted) =>
  new ReadableStream({
    pull(controller) {
      counted.bytes += 65536;
      controller.enqueue(new Uint8Array(65536).fill(32));
    },
  });

/** Cases by name, from values that a function turns into a case. */
const each = (values, name, make) => Object.fromEntries(values.map((value) => [name(value), make(value)]));

/**
 * What is refused, by error. A case has the request, the options of the backend, and how many errors are reported to
 * `onError`: those of the backend's own functions, and none that only the sender makes.
 */
const REFUSALS = {
  '405 MethodNotAllowedException': each(
    ['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'],
    (method) => `the method ${method}`,
    (method) => ({ request: pageRequest({ method }) }),
  ),
  '415 UnsupportedMediaTypeException': {
    'no content type': { request: pageRequest({ headers: { 'content-type': undefined }, body: bytes(0x7b, 0x7d) }) },
    ...each(
      [
        'application/json',
        'text/plain',
        'application/x-amz-json-1.1',
        'application/x-amz-json-1.0, text/plain',
        'application/x-www-form-urlencoded',
      ],
      (type) => `the content type ${type}`,
      (type) => ({ request: pageRequest({ headers: { 'content-type': type } }) }),
    ),
    'a compressed body': { request: pageRequest({ headers: { 'content-encoding': 'gzip' } }) },
  },
  '401 UnauthorizedException': {
    'a request without a session': { request: pageRequest({ headers: { authorization: undefined } }) },
    'another session': { request: pageRequest({ headers: { authorization: 'Bearer of-eve' } }) },
    'a request for which authenticate gives null': { options: { authenticate: async () => null } },
    'a request for which authenticate rejects': { options: { authenticate: async () => fails() }, reports: 1 },
    'a request for which authenticate throws': { options: { authenticate: fails }, reports: 1 },
    'a request for which authenticate throws undefined': { options: { authenticate: throws(undefined) }, reports: 1 },
  },
  '500 InternalFailure': {
    'a request whose body authenticate reads': {
      options: {
        authenticate: async (request) => {
          await request.text();
          return true;
        },
      },
      reports: 1,
    },
  },
  '403 AccessDeniedException': {
    'a page of another site': {
      request: pageRequest({ headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' } }),
    },
    'a page of another origin of this site': {
      request: pageRequest({ headers: { 'sec-fetch-site': 'same-site', origin: 'https://other.portal.example' } }),
    },
    'an operation that is not allowed': {
      request: pageRequest({ target: 'PartnerCentralAccount.CreatePartner', body: '{}' }),
    },
    'an operation of the other service': {
      request: pageRequest({ target: 'PartnerCentralChannel.ListRelationships', body: '{}' }),
    },
    'an operation, where the list of allowed ones is empty': { options: { allow: [] } },
    'an operation, where no rule names it': { options: { allow: {} } },
    ...each(
      [false, undefined, null, 1, 'yes', {}, [], Promise.resolve('true')],
      (verdict) =>
        `an operation whose guard returns ${verdict instanceof Promise ? 'a promise of a text' : JSON.stringify(verdict)}`,
      (verdict) => ({ options: { allow: { 'account.ListPartners': () => verdict } } }),
    ),
    'an operation whose guard throws': { options: { allow: fails }, reports: 1 },
    'an operation whose guard rejects': {
      options: { allow: { 'account.ListPartners': async () => fails() } },
      reports: 1,
    },
    'a request for which prepare throws': { options: { prepare: fails }, reports: 1 },
  },
  '404 UnknownOperationException': each(
    [
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
    ],
    (target) => `the target ${target === '' ? 'of no characters' : target}`,
    (target) => ({ request: pageRequest({ headers: { 'x-amz-target': target } }) }),
  ),
  '400 SerializationException': {
    'no body': { request: pageRequest({ body: null }) },
    ...each(
      [
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
      ],
      (body) => `the body ${body.slice(0, 20) || 'of no bytes'}`,
      (body) => ({ request: pageRequest({ body }) }),
    ),
    'a body that is not UTF-8': { request: pageRequest({ body: bytes(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d) }) },
    'a body that ends within a character': { request: pageRequest({ body: bytes(0x7b, 0x22, 0xe2, 0x82) }) },
    'a body with a surrogate in UTF-8': {
      request: pageRequest({ body: bytes(0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d) }),
    },
  },
  '413 RequestEntityTooLargeException': {
    'a body that is announced as too large': { request: pageRequest({ headers: { 'content-length': '999999999' } }) },
    'a body that is too large': { request: pageRequest({ body: ' '.repeat((1 << 20) + 1) }) },
    'a body that is larger than maxBodySize': { options: { maxBodySize: 16 } },
  },
  '408 RequestTimeoutException': {
    'a body that takes longer than bodyTimeout': { request: pageRequest({ body: slow() }), options: { bodyTimeout: 30 } },
  },
  '400 ValidationException': each(
    [
      '{}',
      '{"Catalog":7}',
      '{"Catalog":"AWS","Extra":1}',
      '{"Catalog":"AWS","__proto__":{"x":1}}',
      '{"Catalog":"AWS","constructor":1}',
      '{"__proto__":{"Catalog":"AWS"}}',
      '{"Catalog":"\\ud800"}',
      `{"Catalog":"AWS","Extra":${'['.repeat(9000)}${']'.repeat(9000)}}`,
    ],
    (body) => `the input ${body.slice(0, 60)}`,
    (body) => ({ request: pageRequest({ body }) }),
  ),
};

for (const [outcome, cases] of Object.entries(REFUSALS)) {
  const [status, type] = outcome.split(' ');
  for (const [what, { request = pageRequest(), options, reports = 0 }] of Object.entries(cases)) {
    test(`the proxy refuses ${what} with ${outcome}`, { timeout: 30_000 }, async () => {
      const response = await refusal(request, options);
      assert.deepEqual([response.status, response.type], [Number(status), type], response.text);
      if (response.body) assert.equal(response.body.__type, type);
      assert.equal(response.reports.length, reports);
    });
  }
}

test('the proxy reads a body without an end no further than maxBodySize', async () => {
  const counted = { bytes: 0 };
  const { status } = await refusal(pageRequest({ body: endless(counted) }));
  assert.equal(status, 413);
  assert.ok(counted.bytes <= (1 << 20) + 3 * 65536, `${counted.bytes}`);
});

test('the page’s client gets the issues of an invalid request, at their paths', async () => {
  const { handler } = backend({ allow: ['account.CreatePartner', 'channel.CreateRelationship'] });
  const page = pageClients(handler, { validate: false });
  const input = {
    Catalog: 'AWS',
    LegalName: '',
    AllianceLeadContact: { FirstName: 'Ada', LastName: 'L', Email: 'ada@', BusinessTitle: 'CTO' },
    EmailVerificationCode: '123456',
    PrimarySolutionType: 'X',
    Tags: [{ Key: 'a' }],
  };
  const error = await rejection(page.account.createPartner(input));
  assert.ok(error instanceof account.ValidationException);
  const expected = operations['account.CreatePartner'].validate(input).issues;
  assert.deepEqual(
    error.issues.map(({ path, message }) => ({ path, message })),
    expected.map(({ path, message }) => ({ path, message })),
  );
  assert.equal(error.Reason, 'REQUEST_VALIDATION_FAILED');
  const ofChannel = await rejection(page.channel.createRelationship({ catalog: 7 }));
  assert.ok(ofChannel.issues.some(({ path, params }) => path[0] === 'catalog' && params.code === 'INVALID_VALUE'));
});

test('the handler takes a subclass of Request and further arguments, as frameworks pass them', async () => {
  // Next.js passes such a request to a route handler. Next.js itself is too large to be installed here.
  class FrameworkRequest extends Request {
    get cookies() {
      return new Map([['session', 'ada']]);
    }
  }
  const seen = [];
  const { handler: POST } = backend({
    allow: ({ request }) => request.cookies.has('session'),
    authenticate: (request) => {
      seen.push(request);
      return request.cookies.get('session');
    },
    fetch: async () => output(),
  });
  const sent = new FrameworkRequest(pageRequest());
  assert.equal((await read(await POST(sent, { params: Promise.resolve({}) }))).status, 200);
  assert.equal(seen[0], sent);
});

test('`messages` of the proxy word the issues of its responses', async () => {
  const { body } = await refusal(pageRequest({ body: '{}' }), { messages: { required: 'fehlt' } });
  assert.equal(body.ErrorDetails[0].FieldValidationError.Message, 'fehlt');
});

test('of a duplicate key, the guard and the service see the last value', async () => {
  const seen = [];
  const { handler } = backend({
    allow({ input }) {
      seen.push(input.Catalog);
      return input.Catalog === 'Sandbox';
    },
    fetch: async (_, { body }) => {
      seen.push(textOf(body));
      return output();
    },
  });
  const twice = await read(await handler(pageRequest({ body: '{"Catalog":"AWS","Catalog":"Sandbox"}' })));
  assert.equal(twice.status, 200);
  assert.deepEqual(seen, ['Sandbox', '{"Catalog":"Sandbox"}']);
  const escaped = pageRequest({ body: '{"Catalog":"Sandbox","\\u0043atalog":"AWS"}' });
  assert.equal((await read(await handler(escaped))).status, 403);
});

/** A fetch that records the bodies it sends. */
function recordingFetch() {
  const sent = [];
  const fetch = async (_, { body }) => {
    sent.push(textOf(body));
    return output();
  };
  return { sent, fetch };
}

test('a guard gets the context and the input that prepare made of the request', async () => {
  const calls = [];
  const { sent, fetch } = recordingFetch();
  const { handler } = backend({
    allow: {
      'account.GetPartner'(call) {
        calls.push(call);
        return call.input.Identifier === call.context.partner;
      },
    },
    prepare: (call) => ({ ...call.input, Identifier: call.context.partner, Catalog: 'Sandbox' }),
    fetch,
  });
  const getPartner = pageRequest({ target: 'PartnerCentralAccount.GetPartner', body: '{"Catalog":"AWS"}' });
  assert.equal((await read(await handler(getPartner))).status, 200);
  const prepared = { Catalog: 'Sandbox', Identifier: ada.partner };
  assert.deepEqual(
    sent.map((text) => JSON.parse(text)),
    [prepared],
  );
  const [{ operation, input, context, request }] = calls;
  assert.deepEqual([operation, input, context, request === getPartner], ['account.GetPartner', prepared, ada, true]);
});

test('prepare may change the input in place, and neither it nor a guard can make it invalid', async () => {
  const { sent, fetch } = recordingFetch();
  const { handler } = backend({
    allow: LIST,
    prepare: ({ input }) => {
      input.Catalog = 'Sandbox';
    },
    fetch,
  });
  assert.equal((await read(await handler(pageRequest()))).status, 200);
  assert.deepEqual(sent, ['{"Catalog":"Sandbox"}']);
  assert.equal((await refusal(pageRequest(), { prepare: () => ({}) })).type, 'ValidationException');
  const guard = (call) => {
    call.input = { Catalog: 7 };
    return true;
  };
  assert.equal((await refusal(pageRequest(), { allow: { 'account.ListPartners': guard } })).type, 'ValidationException');
});

test('the proxy sends integers beyond 2^53 digit for digit', async () => {
  const { sent, fetch } = recordingFetch();
  const { handler } = backend({ allow: ['account.UpdateConnectionPreferences'], fetch });
  const target = 'PartnerCentralAccount.UpdateConnectionPreferences';
  const body =
    '{"Catalog":"AWS","Revision":9007199254740993,"AccessType":"DENY_ALL","ExcludedParticipantIdentifiers":["1234567890123456","9007199254740993"]}';
  const { status, text } = await read(await handler(pageRequest({ target, body })));
  assert.equal(status, 200, text);
  assert.equal(JSON.parse(sent[0].replace('9007199254740993,', '"wide",')).Revision, 'wide');
  for (const wrong of ['1.5', '99999999999999999999', '1e300']) {
    const invalid = pageRequest({ target, body: body.replace('9007199254740993,', `${wrong},`) });
    assert.equal((await read(await handler(invalid))).type, 'ValidationException', wrong);
  }
});

test('the proxy reads a megabyte of quotes, digits or backslashes in linear time', async () => {
  for (const part of ['\\"', '9', '"1",', '\\\\', '-1']) {
    const began = performance.now();
    const inner = part.repeat(Math.floor((1 << 20) / part.length) - 60);
    await refusal(pageRequest({ body: `{"Catalog":"1234567890123456${inner.startsWith('"') ? 'x' : inner}"}` }));
    await refusal(pageRequest({ body: `{"Catalog":1234567890123456,"a":[${inner}` }));
    assert.ok(performance.now() - began < 15_000, `${part}: ${performance.now() - began} ms`);
  }
});

test('a Response that authenticate or a guard returns or throws is the response', async () => {
  const login = () => new Response('sign in', { status: 302, headers: { location: '/login', 'x-own': 'a' } });
  const throwsLogin = async () => {
    throw login();
  };
  for (const options of [
    { authenticate: login },
    { authenticate: throwsLogin },
    { allow: { 'account.ListPartners': login } },
    { allow: throwsLogin },
  ]) {
    const { handler, reports } = backend({ allow: LIST, fetch: () => assert.fail('it was sent on'), ...options });
    const { status, text, headers } = await read(await handler(pageRequest()), { isOwn: true });
    assert.deepEqual([status, text, headers.location, reports], [302, 'sign in', '/login', []]);
  }
});

test('the proxy sends no header of the page’s request on', async () => {
  let sent;
  const { handler } = backend({
    allow: LIST,
    fetch: async (url, init) => {
      sent = { url, ...init };
      return output();
    },
  });
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
  assert.equal((await read(await handler(pageRequest({ headers: own })))).status, 200);
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

const errorResponse = (status, type, members, headers) =>
  new Response(JSON.stringify({ __type: `com.amazonaws#${type}`, ...members }), {
    status,
    headers: { 'x-amzn-requestid': 'the-id', ...headers },
  });
const noNetwork = () => {
  throw Object.assign(new TypeError('fetch failed'), {
    cause: new Error(`inner-secret-detail getaddrinfo ${ENDPOINT} ${SECRETS.secretAccessKey}`),
  });
};
const neverResponds = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
const echoesHeaders = (_, { headers }) =>
  new Response(JSON.stringify({ PartnerSummaryList: [], headers }), {
    headers: { 'set-cookie': 'a=b', server: 'inner-secret-detail' },
  });
const quotesCanonicalRequest = (_, { headers }) =>
  errorResponse(403, 'InvalidSignatureException', {
    message: `The Canonical String for this request should have been\n'POST\n/\n\nx-amz-security-token:${headers['x-amz-security-token']}\n'`,
  });
const PRINCIPAL =
  'User: arn:aws:sts::123456789012:assumed-role/portal/inner-secret-detail is not authorized to perform: partnercentral:ListPartners';
const detail = { message: 'inner-secret-detail' };

/** What the service does, by the response that the page gets. A case has the fetch, the options and the number of reports. */
const UPSTREAM = {
  '502 BadGatewayException': {
    'the network fails': { fetch: noNetwork },
    'fetch throws the request': {
      fetch: (_, { headers }) => {
        throw new TypeError(`cannot send ${JSON.stringify(headers)}`);
      },
    },
    'the body breaks off': { fetch: () => new Response(new ReadableStream({ pull: fails })) },
    'the response is HTML': {
      fetch: () =>
        new Response('<html>inner-secret-detail gateway.inside</html>', { headers: { 'content-type': 'text/html' } }),
    },
    'the response is HTML with status 503': {
      fetch: () => new Response('<html>inner-secret-detail</html>', { status: 503 }),
    },
    'the response is empty': { fetch: () => new Response('') },
    'the response is a redirect': {
      fetch: () => new Response(null, { status: 307, headers: { location: `${ENDPOINT}/elsewhere` } }),
    },
    'the response is JSON but not an object': { fetch: () => new Response('"inner-secret-detail"') },
    'the response is nested 10,000 deep': {
      fetch: () => new Response(`{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`),
    },
    'the output has the headers of the request in it': { fetch: echoesHeaders },
    'the output has the session token in it, with escaped slashes': {
      fetch: (_, { headers }) => new Response(`{"token":"${headers['x-amz-security-token'].replaceAll('/', '\\/')}"}`),
    },
    'the signature is wrong': { fetch: quotesCanonicalRequest },
    'the credentials are wrong': { fetch: () => errorResponse(403, 'UnrecognizedClientException', detail) },
    'the credentials have expired': { fetch: () => errorResponse(403, 'ExpiredTokenException', detail) },
    'an error has no code': { fetch: () => new Response('{"a":"inner-secret-detail"}', { status: 418 }) },
    'an error code is a name of a prototype': { fetch: () => errorResponse(400, 'constructor', detail) },
    'an error code has a line break': { fetch: () => errorResponse(400, 'Conflict\nException', detail) },
    'an error code is not of this service': { fetch: () => errorResponse(400, 'Account', detail) },
  },
  '504 GatewayTimeoutException': {
    'an attempt times out': { fetch: neverResponds, options: { requestTimeout: 20 } },
    'the call times out': { fetch: neverResponds, options: { callTimeout: 20 } },
    'the body times out': {
      fetch: () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) })),
      options: { requestTimeout: 20 },
    },
  },
  '400 ConflictException': {
    'a modelled error has the request in it': {
      fetch: (_, init) => errorResponse(400, 'ConflictException', { Message: 'no', Reason: 'CONFLICT_CLIENT_TOKEN', ...init }),
    },
    'a modelled error names the endpoint': {
      fetch: () => errorResponse(400, 'ConflictException', { Message: `see ${ENDPOINT}` }),
    },
    'a modelled error is in a header alone': {
      fetch: () =>
        new Response('<inner-secret-detail>', {
          status: 400,
          headers: { 'x-amzn-errortype': 'ConflictException:http://inner-secret-detail/' },
        }),
    },
    'a modelled error has status 200': {
      fetch: () => errorResponse(200, 'ConflictException', { Message: 'no' }),
      reports: 0,
    },
  },
  '403 AccessDeniedException': {
    'the server’s role lacks permission': {
      fetch: () => errorResponse(403, 'AccessDeniedException', { Message: PRINCIPAL, Reason: 'ACCESS_DENIED' }),
    },
  },
  '429 ThrottlingException': {
    'the service throttles with an error that the model does not have': {
      fetch: () => errorResponse(400, 'TooManyRequestsException', detail),
    },
  },
  '400 ThrottlingException': {
    'the service throttles': {
      fetch: () =>
        errorResponse(
          400,
          'ThrottlingException',
          { Message: 'Rate exceeded' },
          { 'x-amz-retry-after': '250', 'retry-after': '1' },
        ),
      reports: 0,
    },
  },
  '500 InternalFailure': {
    'the credential provider fails': { options: { credentials: async () => fails() } },
    'the credential provider gives nothing': { options: { credentials: async () => ({}) } },
    'the option `headers` throws': { options: { headers: fails } },
    'the session token does not fit into a header': {
      options: { credentials: { ...SECRETS, sessionToken: `${SECRETS.sessionToken}\r\nx: inner-secret-detail` } },
    },
  },
};

for (const [outcome, cases] of Object.entries(UPSTREAM)) {
  const [status, type] = [Number(outcome.split(' ')[0]), outcome.split(' ')[1]];
  for (const [what, { fetch = output, options, reports: expected = 1 }] of Object.entries(cases)) {
    test(`the proxy responds with ${outcome} when ${what}`, { timeout: 30_000 }, async () => {
      const { handler, reports } = backend({ allow: LIST, fetch: async (...args) => fetch(...args), ...options });
      const got = await read(await handler(pageRequest()));
      assert.deepEqual([got.status, got.type, got.body.__type.split('#').at(-1)], [status, type, type], got.text);
      assert.equal(reports.length, expected);
      for (const report of reports)
        assert.deepEqual([report.operation, report.context, report.status], ['account.ListPartners', ada, status]);
    });
  }
}

test('only a few headers of the service’s response come through, and only with the values they should have', async () => {
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
  const conflict = errorResponse(400, 'ConflictException', { Message: 'no' }, headers);
  const { handler } = backend({ allow: LIST, fetch: async () => conflict });
  assert.deepEqual(Object.keys((await read(await handler(pageRequest()))).headers).sort(), [
    'cache-control',
    'content-type',
    'x-amzn-errortype',
    'x-content-type-options',
  ]);
  const throttling = backend({
    allow: LIST,
    fetch: async () => errorResponse(400, 'ThrottlingException', {}, { 'x-amz-retry-after': '250', 'retry-after': '1' }),
    maxAttempts: 1,
  });
  const throttled = await read(await throttling.handler(pageRequest()));
  assert.deepEqual(
    [throttled.headers['x-amz-retry-after'], throttled.headers['retry-after'], throttled.headers['x-amzn-requestid']],
    ['250', '1', 'the-id'],
  );
});

test('the proxy passes the body of an output on byte for byte', async () => {
  const body =
    ' {"PartnerSummaryList" : [], "Newer": {"Long": 9007199254740993, "Half": 1.50, "\\u00fc": "ü\\/"} , "__proto__": 1, "Newer": 2}\n';
  const { handler, reports } = backend({ allow: LIST, fetch: async () => new Response(body) });
  const { status, text } = await read(await handler(pageRequest()));
  assert.deepEqual([status, text, reports], [200, body, []]);
});

test('the proxy retries as a client does, with one idempotency token and a new signature for each attempt', async () => {
  const attempts = [];
  const { handler } = backend({
    allow: ['account.SendEmailVerificationCode', 'account.CreatePartner'],
    fetch: async (_, init) => {
      attempts.push({ body: textOf(init.body), ...init.headers });
      return attempts.length < 3 ? new Response('', { status: 503 }) : output();
    },
  });
  const body = JSON.stringify({
    Catalog: 'AWS',
    LegalName: 'E',
    PrimarySolutionType: 'SOFTWARE_PRODUCTS',
    EmailVerificationCode: '123456',
    AllianceLeadContact: { FirstName: 'A', LastName: 'L', Email: 'a@example.com', BusinessTitle: 'C' },
  });
  const createPartner = pageRequest({ target: 'PartnerCentralAccount.CreatePartner', body });
  assert.equal((await read(await handler(createPartner))).status, 200);
  assert.equal(attempts.length, 3);
  // The page sent no token, so the proxy's client made one.
  assert.match(JSON.parse(attempts[0].body).ClientToken, /^[0-9a-f-]{36}$/);
  assert.equal(new Set(attempts.map((attempt) => attempt.body)).size, 1);
  assert.deepEqual(
    attempts.map((attempt) => attempt['amz-sdk-request']),
    ['attempt=1; max=3', 'attempt=2; max=3', 'attempt=3; max=3'],
  );
});

test('an abort of the page’s request aborts the request to the service', { timeout: 30_000 }, async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  let upstream;
  const { handler, reports } = backend({
    allow: LIST,
    requestTimeout: 60_000,
    fetch: (url, init) => {
      upstream = init.signal;
      return neverResponds(url, init);
    },
  });
  const controller = new AbortController();
  const response = handler(pageRequest({ signal: controller.signal }));
  while (!upstream) await new Promise(setImmediate);
  assert.equal(upstream.aborted, false);
  controller.abort();
  assert.equal((await response).status, 499);
  assert.equal(upstream.aborted, true);
  // Also while the page's body arrives, and before anything has begun.
  const early = new AbortController();
  const waiting = handler(pageRequest({ body: slow(), signal: early.signal }));
  setTimeout(() => early.abort(), 30);
  assert.equal((await waiting).status, 499);
  assert.equal((await handler(pageRequest({ signal: AbortSignal.abort() }))).status, 499);
  // The slow body has a timer too.
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual([timers(), reports], [before, []]);
});

test('the proxy calls its credential provider once for many requests, and once more before expiry, without waiting', async () => {
  let now = Date.UTC(2026, 10, 21);
  let provided = 0;
  const keys = [];
  const { handler } = backend({
    allow: LIST,
    clock: () => now,
    credentials: async () => ({ ...SECRETS, accessKeyId: `AKID${++provided}`, expiration: new Date(now + 3_600_000) }),
    fetch: async (_, { headers }) => {
      keys.push(/Credential=([^/]+)/.exec(headers.authorization)[1]);
      return output();
    },
  });
  await Promise.all(Array.from({ length: 50 }, () => handler(pageRequest())));
  now += 3_600_000 - 299_000;
  await Promise.all(Array.from({ length: 50 }, () => handler(pageRequest())));
  await handler(pageRequest());
  assert.deepEqual([provided, keys.length, keys[50], keys[100]], [2, 101, 'AKID1', 'AKID2']);
});

test('the proxy calls the clients of its option `clients`', async () => {
  const urls = [];
  const client = new PartnerCentralAccount({
    region: 'us-east-1',
    credentials: SECRETS,
    endpoint: 'https://one.example',
    fetch: async (url) => {
      urls.push(url);
      return output();
    },
  });
  const handler = createProxyHandler({ authenticate, allow: LIST, clients: { account: client } });
  assert.equal((await read(await handler(pageRequest()))).status, 200);
  assert.deepEqual(urls, ['https://one.example/']);
  // A guard for all operations may allow one of a service that has no client.
  const errors = [];
  const all = createProxyHandler({
    authenticate,
    allow: () => true,
    clients: { account: client },
    onError: (error) => errors.push(/** @type {Error} */ (error).message),
  });
  const ofChannel = pageRequest({ target: 'PartnerCentralChannel.ListProgramManagementAccounts', body: '{"catalog":"AWS"}' });
  assert.equal((await read(await all(ofChannel))).status, 500);
  assert.match(errors[0], /`clients` has no client of channel/);
});

test('the lines that the proxy logs without onError have no secrets', async (t) => {
  const lines = [];
  t.mock.method(console, 'error', (line) => lines.push(line));
  for (const fetch of [quotesCanonicalRequest, noNetwork, echoesHeaders, () => new Response('<html>inner-secret-detail')]) {
    const { handler } = backend({ allow: LIST, fetch: async (...args) => fetch(...args), onError: undefined });
    await read(await handler(pageRequest()));
  }
  assert.deepEqual(
    lines.map((line) => line.replace(/: .*/, '')),
    new Array(4).fill('partner-central/proxy'),
  );
  for (const secret of Object.values(SECRETS)) assert.ok(!lines.join().includes(secret), lines.join('\n'));
  assert.match(lines[0], /account\.ListPartners got status 502: InvalidSignatureException, request the-id$/);
});

test('an onError that throws does not change the response', async () => {
  const { handler } = backend({ allow: LIST, fetch: noNetwork, onError: fails });
  assert.equal((await read(await handler(pageRequest()))).status, 502);
});

test('modelled errors reach the page’s client with their class and members', async () => {
  const members = { Message: 'Rate exceeded', ServiceCode: 'partnercentral', QuotaCode: 'L-1', Newer: [1] };
  const { handler } = backend({ allow: LIST, fetch: async () => errorResponse(400, 'ThrottlingException', members) });
  const error = await rejection(pageClients(handler).account.listPartners({ Catalog: 'AWS' }));
  assert.ok(error instanceof account.ThrottlingException && error instanceof ServiceException);
  assert.deepEqual(
    [error.message, error.ServiceCode, error.QuotaCode, /** @type {any} */ (error).Newer, error.$metadata.requestId],
    ['Rate exceeded', 'partnercentral', 'L-1', [1], 'the-id'],
  );
});

/**
 * Options that are wrong, on top of right ones, and what the error says.
 * @type {Record<string, [options: any, message: RegExp]>}
 */
const WRONG_OPTIONS = {
  'no authenticate': [{ authenticate: undefined }, /`authenticate` must be a function/],
  'authenticate: true': [{ authenticate: true, allow: [] }, /`authenticate` must be a function/],
  'no allow': [{ allow: undefined }, /`allow` must be a list of operations/],
  "allow: '*'": [{ allow: '*' }, /`allow` must be a list of operations/],
  'allow: true': [{ allow: true }, /`allow` must be a list of operations/],
  'an unknown operation': [{ allow: ['account.DropTables'] }, /account\.DropTables, which is not an operation/],
  'a name of a prototype': [{ allow: ['constructor'] }, /constructor, which is not an operation/],
  'a text as a rule': [{ allow: { 'account.ListPartners': 'yes' } }, /must have true or a function/],
  'false as a rule': [{ allow: { 'account.ListPartners': false } }, /must have true or a function/],
  'no credentials': [{ credentials: undefined }, /`credentials` are missing/],
  'no region': [{ region: undefined }, /`region` is missing/],
  "auth: 'none'": [{ auth: 'none' }, /the proxy signs/],
  'clients without the one that allow needs': [{ clients: {} }, /`clients` has no client of account/],
  'maxBodySize: 0': [{ maxBodySize: 0 }, /`maxBodySize` must be a number above 0/],
  'a text as bodyTimeout': [{ bodyTimeout: 'long' }, /`bodyTimeout` must be a number above 0/],
  'an object as prepare': [{ prepare: {} }, /`prepare` must be a function/],
  'every origin with cookies': [{ cors: { origin: '*', credentials: true } }, /cannot have the origin '\*' and credentials/],
  'an origin with a slash': [
    { cors: { origin: ['https://portal.example/'] } },
    /has "https:\/\/portal.example\/"; expected an origin/,
  ],
  'the origin null': [{ cors: { origin: 'null' } }, /expected an origin/],
  'cors without an origin': [{ cors: {} }, /expected an origin/],
  'a header name with a line break': [{ cors: { origin: '*', headers: ['a\r\nb'] } }, /list of header names/],
  'a fraction as maxAge': [{ cors: { origin: '*', maxAge: 1.5 } }, /whole number of seconds/],
};

test('createProxyHandler throws without options', () => {
  const create = /** @type {() => unknown} */ (createProxyHandler);
  assert.throws(() => create(), { name: 'TypeError', message: /`authenticate` must be a function/ });
});

for (const [what, [options, message]] of Object.entries(WRONG_OPTIONS)) {
  test(`createProxyHandler throws for ${what}`, () => {
    const right = { region: 'us-east-1', credentials: SECRETS, authenticate, allow: LIST };
    assert.throws(() => createProxyHandler({ ...right, ...options }), { name: 'TypeError', message });
  });
}

const ORIGIN = 'https://portal.example';
const preflight = (origin) =>
  pageRequest({
    method: 'OPTIONS',
    headers: {
      'content-type': undefined,
      'x-amz-target': undefined,
      authorization: undefined,
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-amz-target',
    },
  });

test('the proxy allows an origin of `cors` in preflights, outputs and refusals', async () => {
  const cors = {
    origin: ['https://one.example', ORIGIN],
    credentials: true,
    headers: ['X-CSRF-Token', 'authorization'],
    maxAge: 60,
  };
  const { handler } = backend({ allow: LIST, cors, fetch: async () => output() });
  const preflighted = await read(await handler(preflight(ORIGIN)));
  assert.equal(preflighted.status, 204);
  assert.deepEqual(preflighted.headers, {
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type, x-amz-target, x-csrf-token, authorization',
    'access-control-allow-methods': 'POST',
    'access-control-allow-origin': ORIGIN,
    'access-control-max-age': '60',
    'cache-control': 'no-store',
    vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
    'x-content-type-options': 'nosniff',
  });
  const got = await read(await handler(pageRequest({ headers: { origin: ORIGIN, 'sec-fetch-site': 'cross-site' } })));
  assert.deepEqual([got.status, got.headers['access-control-allow-origin'], got.headers.vary], [200, ORIGIN, 'Origin']);
  assert.equal(
    got.headers['access-control-expose-headers'],
    'retry-after, x-amz-retry-after, x-amzn-errortype, x-amzn-requestid',
  );
  const refused = await read(await handler(pageRequest({ headers: { origin: ORIGIN, authorization: undefined } })));
  assert.deepEqual([refused.status, refused.headers['access-control-allow-origin']], [401, ORIGIN]);
});

test('the proxy refuses every other origin', async () => {
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
      { origin: async (given) => given === ORIGIN || undefined },
      { origin: () => 'yes' },
    ]) {
      const { handler } = backend({ allow: LIST, cors, fetch: async () => output() });
      const preflighted = await read(await handler(preflight(origin)));
      assert.equal(preflighted.status, 403);
      const got = await read(await handler(pageRequest({ headers: { origin } })));
      for (const { headers } of [preflighted, got]) {
        assert.match(headers.vary, /^Origin/);
        for (const name of Object.keys(headers)) assert.doesNotMatch(name, /^access-control/);
      }
      const crossSite = pageRequest({ headers: { origin, 'sec-fetch-site': 'cross-site' } });
      assert.equal((await read(await handler(crossSite))).status, 403);
    }
  }
});

test('the origin * of `cors` allows every origin, without cookies', async () => {
  const { handler } = backend({ allow: LIST, cors: { origin: '*' }, fetch: async () => output() });
  const { status, headers } = await read(
    await handler(pageRequest({ headers: { origin: 'https://any.example', 'sec-fetch-site': 'cross-site' } })),
  );
  assert.deepEqual(
    [status, headers['access-control-allow-origin'], headers.vary, headers['access-control-allow-credentials']],
    [200, '*', undefined, undefined],
  );
});

test('a function as origin of `cors` that throws allows no origin, and is reported', async () => {
  const { handler, reports } = backend({ allow: LIST, cors: { origin: fails }, fetch: () => assert.fail('it was sent on') });
  assert.equal((await read(await handler(pageRequest({ headers: { origin: ORIGIN } })))).status, 500);
  assert.equal(reports.length, 1);
});
