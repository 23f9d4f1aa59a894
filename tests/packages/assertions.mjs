// What holds in every environment. No imports: this file runs wherever the
// package does. A driver hands in what it imported and reports the names that
// `run` gives back, so that a driver that ran nothing cannot pass.

const partner = {
  Catalog: 'Sandbox',
  LegalName: 'Analytical Engines',
  PrimarySolutionType: 'CONSULTING_SERVICES',
  AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'Alliance Lead' },
  EmailVerificationCode: '123456',
};

const relationship = {
  catalog: 'AWS',
  associationType: 'END_CUSTOMER',
  programManagementAccountIdentifier: 'pma-39bqm96sxxlyt',
  associatedAccountId: '952589686945',
  displayName: 'Difference Engines',
  sector: 'GOVERNMENT',
};

const coverage = { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'Turin' };

/** With `partner-central` and `partner-central/sandbox`. The first three need no await. */
export const main = {
  'a good request is its own value': ({ account }) => {
    same(account.CreatePartner.validate(partner).value === partner, true);
  },
  'a bad request has every issue': ({ account }) => {
    const { issues } = account.CreatePartner.validate({ ...partner, LegalName: '', EmailVerificationCode: 1 });
    same(found(issues), ['/LegalName length', '/EmailVerificationCode type']);
  },
  'a union wants exactly one of its members': ({ channel }) => {
    const validate = (requestedSupportPlan) =>
      found(channel.CreateRelationship.validate({ ...relationship, requestedSupportPlan }).issues);
    same(validate({}), ['/requestedSupportPlan union']);
    same(validate({ resoldEnterprise: coverage, partnerLedSupport: coverage }).includes('/requestedSupportPlan union'), true);
    same(validate({ resoldEnterprise: coverage }), []);
  },
  'NDJSON is checked line by line': async ({ account, validateLines }) => {
    same(await badLines(validateLines(account.CreatePartner, lines)), ['2 /LegalName length', '3 / json']);
    // Threads where the environment has them, one elsewhere.
    same(await badLines(validateLines(account.CreatePartner, lines, { workerThreads: 2 })), [
      '2 /LegalName length',
      '3 / json',
    ]);
  },
  'the sandbox answers through the client': async (pc, { createSandbox }) => {
    const sandbox = createSandbox();
    let token;
    const fetch = (url, init) => {
      token = JSON.parse(new TextDecoder().decode(init.body)).ClientToken;
      return sandbox.fetch(url, init);
    };
    const client = clientOf(pc, fetch);
    const created = await client.createPartner(partner);
    same([created.LegalName, created.$metadata.httpStatusCode], ['Analytical Engines', 200]);
    // Random bytes come from the environment's `crypto`.
    same(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(token), true);
    const got = await client.getPartner({ Catalog: 'Sandbox', Identifier: created.Id });
    same(got.Arn, created.Arn);
  },
  'an error of the service has its class': async (pc, { createSandbox }) => {
    const error = await conflict(pc, createSandbox);
    same(error.name, 'ConflictException');
    same([error instanceof pc.account.ConflictException, error instanceof pc.ServiceException], [true, true]);
    same([error instanceof pc.account.ValidationException, error instanceof pc.channel.ConflictException], [false, false]);
  },
  'the adaptive retry mode is loaded where it is asked for': async (pc) => {
    let attempts = 0;
    const throttled = () => new Response('{"__type":"ThrottlingException"}', { status: 400 });
    const fetch = async () => (++attempts === 1 ? throttled() : new Response('{"Id":"it"}'));
    const options = { region: 'us-east-1', credentials, fetch, retryMode: 'adaptive', sleep: async () => {} };
    const output = await new pc.PartnerCentralAccount(options).createPartner(partner);
    same([output.Id, output.$metadata.attempts], ['it', 2]);
  },
  'an invalid request is not sent': async (pc) => {
    const client = clientOf(pc, () => fail('it was sent'));
    const error = await client.createPartner({ ...partner, LegalName: '' }).then(fail, (error) => error);
    same([error instanceof pc.ValidationError, found(error.issues)], [true, ['/LegalName length']]);
  },
};

/** With `partner-central/slim`, and what `init` is to be given there. */
export const slim = {
  'slim says what is missing before init': ({ account }) => {
    same(/await init\(\)/.test(thrown(() => account.CreatePartner.validate(partner)).message), true);
  },
  'a failed init may be tried again': async ({ init }) => {
    const error = await init(new Uint8Array(8)).then(fail, (error) => error);
    same(error instanceof WebAssembly.CompileError, true);
  },
  'slim validates after init': async ({ account, init }, source) => {
    await Promise.all([init(source), init(source)]);
    same(found(account.CreatePartner.validate({ ...partner, LegalName: '' }).issues), ['/LegalName length']);
  },
  'slim checks NDJSON': async ({ account, validateLines }, _, wasm) => {
    same(await badLines(validateLines(account.CreatePartner, lines, { wasm })), ['2 /LegalName length', '3 / json']);
  },
};

/** With `partner-central` where compiling wasm is forbidden. */
export const closed = {
  'first use says what the policy lacks, each time': ({ account }) => {
    for (const _ of [1, 2]) {
      same(/script-src needs 'wasm-unsafe-eval'/.test(thrown(() => account.CreatePartner.validate(partner)).message), true);
    }
  },
};

/** With the ESM and the CommonJS copy, in one process. */
export const copies = {
  'errors of one copy are instances of the other': async ([esm, cjs], { createSandbox }) => {
    for (const [thrower, other] of [
      [cjs, esm],
      [esm, cjs],
    ]) {
      same(thrower.ServiceException === other.ServiceException, false);
      const error = await conflict(thrower, createSandbox);
      same([error instanceof other.account.ConflictException, error instanceof other.ServiceException], [true, true]);
      same([error instanceof other.account.ValidationException, error instanceof other.TransportError], [false, false]);
      const invalid = thrown(() => thrower.account.CreatePartner.parse({}));
      same([invalid instanceof other.ValidationError, invalid instanceof other.ServiceException], [true, false]);
    }
  },
};

/** With `partner-central`, `/sandbox` and `/proxy`, and a request of each operation: [service, name, input]. */
export const proxied = {
  'all operations through the proxy are as without it': async (pc, { createSandbox }, { createProxyHandler }, requests) => {
    const frozen = { clock: () => 1_700_000_000_000 };
    const server = { region: 'us-east-1', credentials, maxAttempts: 1, ...frozen };
    const handler = proxyOf(pc, createProxyHandler, { ...server, fetch: createSandbox(frozen).fetch });
    const direct = clientsOf(pc, { ...server, fetch: createSandbox(frozen).fetch });
    const browser = clientsOf(pc, { ...browserOptions, ...frozen, fetch: (url, init) => handler(new Request(url, init)) });
    for (const [service, name, input] of requests) {
      const outcome = (client) =>
        client[name.charAt(0).toLowerCase() + name.slice(1)](input).then((output) => ({ output }), told);
      same([name, await outcome(browser[service])], [name, await outcome(direct[service])]);
    }
    same(requests.length, 51);
  },
  'the proxy refuses as its portal says': async (pc, { createSandbox }, { createProxyHandler }) => {
    const handler = proxyOf(pc, createProxyHandler, {
      region: 'us-east-1',
      credentials,
      fetch: createSandbox().fetch,
      allow: { 'account.ListPartners': ({ input }) => input.Catalog === 'AWS' },
    });
    const call = (options, name, input) => {
      const client = new pc.PartnerCentralAccount({
        ...browserOptions,
        validate: false,
        fetch: (url, init) => handler(new Request(url, init)),
        ...options,
      });
      return client[name](input).then(
        () => 'done',
        ({ name, $metadata, issues }) => [name, $metadata.httpStatusCode, ...found(issues)],
      );
    };
    same(await call({}, 'listPartners', { Catalog: 'AWS' }), 'done');
    same(await call({}, 'listPartners', { Catalog: 'Sandbox' }), ['AccessDeniedException', 403]);
    same(await call({}, 'getPartner', {}), ['AccessDeniedException', 403]);
    same(await call({ headers: {} }, 'listPartners', { Catalog: 'AWS' }), ['UnauthorizedException', 401]);
    same(await call({}, 'listPartners', {}), ['ValidationException', 400, '/Catalog service']);
  },
  'an abort goes through the proxy': async (pc, _, { createProxyHandler }) => {
    let upstream;
    const begun = new Promise((resolve) => (upstream = resolve));
    const fetch = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        upstream(signal);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const handler = proxyOf(pc, createProxyHandler, { region: 'us-east-1', credentials, fetch });
    const controller = new AbortController();
    const browser = new pc.PartnerCentralAccount({ ...browserOptions, fetch: (url, init) => handler(new Request(url, init)) });
    const call = browser
      .listPartners({ Catalog: 'AWS' }, { abortSignal: controller.signal })
      .then(fail, ({ reason }) => reason);
    const signal = await begun;
    same(signal.aborted, false);
    controller.abort();
    same(await call, 'abort');
    same(signal.aborted, true);
  },
};

/** Our client over a real connection to a proxy that lists no partners, wherever that runs. */
export async function overHttp(pc, endpoint) {
  const client = new pc.PartnerCentralAccount({ ...browserOptions, endpoint });
  const { PartnerSummaryList, $metadata } = await client.listPartners({ Catalog: 'AWS' });
  same([PartnerSummaryList, $metadata.httpStatusCode], [[], 200]);
  const error = await client.getPartner({ Catalog: 'AWS', Identifier: 'partner-0123456789abc' }).then(fail, (error) => error);
  same([error.name, error instanceof pc.account.ResourceNotFoundException], ['ResourceNotFoundException', true]);
  return 'over HTTP';
}

const browserOptions = {
  auth: 'none',
  endpoint: 'https://portal.example/partner-central',
  headers: { authorization: 'Bearer of-ada' },
  maxAttempts: 1,
};

/** A portal's backend that allows everything to Ada. */
export function proxyOf(pc, createProxyHandler, options) {
  const authenticate = (request) => request.headers.get('authorization') === browserOptions.headers.authorization && 'Ada';
  return createProxyHandler({ authenticate, allow: Object.keys(pc.operations), ...options });
}

const clientsOf = (pc, options) => ({
  account: new pc.PartnerCentralAccount(options),
  channel: new pc.PartnerCentralChannel(options),
});
const told = (error) => ({ name: error.name, message: error.message, ...error, issues: error.issues });

const lines = `${JSON.stringify(partner)}\n${JSON.stringify({ ...partner, LegalName: '' })}\r\n{`;

async function badLines(lines) {
  const bad = [];
  for await (const { line, issues } of lines) bad.push(...found(issues).map((issue) => `${line} ${issue}`));
  return bad;
}

/** Runs a set of claims in order; the names of those that hold. Synchronous ones run before this returns. */
export async function run(claims, ...given) {
  const names = [];
  for (const [name, claim] of Object.entries(claims)) {
    try {
      const pending = claim(...given);
      if (pending) await pending;
    } catch (error) {
      throw new Error(`${name}: ${error?.stack ?? error}`, { cause: error });
    }
    names.push(name);
  }
  return names;
}

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
const clientOf = (pc, fetch) => new pc.PartnerCentralAccount({ region: 'us-east-1', credentials, fetch });

/** What creating one partner twice rejects with. */
async function conflict(pc, createSandbox) {
  const client = clientOf(pc, createSandbox().fetch);
  await client.createPartner(partner);
  return client.createPartner(partner).then(fail, (error) => error);
}

const found = (issues = []) => issues.map(({ path, code }) => `/${path.join('/')} ${code}`);

function thrown(work) {
  try {
    work();
  } catch (error) {
    return error;
  }
  return fail('nothing was thrown');
}

function fail(what) {
  throw new Error(`unexpected: ${typeof what === 'string' ? what : JSON.stringify(what)}`);
}

function same(actual, expected) {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${left} instead of ${right}`);
}
