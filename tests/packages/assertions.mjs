// What is true of the package in every environment. This file has no imports, as it runs wherever the package does. A driver
// passes in what it imported, and reports the names that `run` returns, so that a driver that runs nothing cannot pass.

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

/** Takes `partner-central` and `partner-central/sandbox`. The first three are synchronous. */
export const main = {
  'a valid request is its own value': ({ account }) => {
    same(account.CreatePartner.validate(partner).value === partner, true);
  },
  'an invalid request has every issue': ({ account }) => {
    const { issues } = account.CreatePartner.validate({ ...partner, LegalName: '', EmailVerificationCode: 1 });
    same(found(issues), ['/LegalName length', '/EmailVerificationCode type']);
  },
  'a union must have exactly one member': ({ channel }) => {
    const validate = (requestedSupportPlan) =>
      found(channel.CreateRelationship.validate({ ...relationship, requestedSupportPlan }).issues);
    same(validate({}), ['/requestedSupportPlan union']);
    same(validate({ resoldEnterprise: coverage, partnerLedSupport: coverage }).includes('/requestedSupportPlan union'), true);
    same(validate({ resoldEnterprise: coverage }), []);
  },
  'validateLines checks each line': async ({ account, validateLines }) => {
    same(await badLines(validateLines(account.CreatePartner, ndjson)), ['2 /LegalName length', '3 / json']);
    // On threads where the environment has them.
    same(await badLines(validateLines(account.CreatePartner, ndjson, { workerThreads: 2 })), [
      '2 /LegalName length',
      '3 / json',
    ]);
  },
  'the client calls the sandbox': async (pc, { createSandbox }) => {
    const sandbox = createSandbox();
    let token;
    const fetch = (url, init) => {
      token = JSON.parse(new TextDecoder().decode(init.body)).ClientToken;
      return sandbox.fetch(url, init);
    };
    const client = clientOf(pc, fetch);
    const created = await client.createPartner(partner);
    same([created.LegalName, created.$metadata.httpStatusCode], ['Analytical Engines', 200]);
    // The environment's `crypto` makes the random bytes.
    same(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(token), true);
    const got = await client.getPartner({ Catalog: 'Sandbox', Identifier: created.Id });
    same(got.Arn, created.Arn);
  },
  'a service error has its class': async (pc, { createSandbox }) => {
    const error = await conflict(pc, createSandbox);
    same(error.name, 'ConflictException');
    same([error instanceof pc.account.ConflictException, error instanceof pc.ServiceException], [true, true]);
    same([error instanceof pc.account.ValidationException, error instanceof pc.channel.ConflictException], [false, false]);
  },
  'the adaptive retry mode is loaded when a client asks for it': async (pc) => {
    let attempts = 0;
    const throttled = () => new Response('{"__type":"ThrottlingException"}', { status: 400 });
    const fetch = async () => (++attempts === 1 ? throttled() : new Response('{"Id":"it"}'));
    const options = { region: 'us-east-1', credentials, fetch, retryMode: 'adaptive', sleep: async () => {} };
    const output = await new pc.PartnerCentralAccount(options).createPartner(partner);
    same([output.Id, output.$metadata.attempts], ['it', 2]);
  },
  'the client does not send an invalid request': async (pc) => {
    const client = clientOf(pc, () => fail('it was sent'));
    const error = await rejection(client.createPartner({ ...partner, LegalName: '' }));
    same([error instanceof pc.ValidationError, found(error.issues)], [true, ['/LegalName length']]);
  },
};

/** Takes `partner-central/slim`, and what `init` needs there. */
export const slim = {
  'slim throws before init, and says what is missing': ({ account }) => {
    same(/await init\(\)/.test(thrown(() => account.CreatePartner.validate(partner)).message), true);
  },
  'init of slim may be called again after it has failed': async ({ init }) => {
    const error = await rejection(init(new Uint8Array(8)));
    same(error instanceof WebAssembly.CompileError, true);
  },
  'slim validates after init': async ({ account, init }, source) => {
    await Promise.all([init(source), init(source)]);
    same(found(account.CreatePartner.validate({ ...partner, LegalName: '' }).issues), ['/LegalName length']);
  },
  'validateLines of slim checks each line': async ({ account, validateLines }, _, wasm) => {
    same(await badLines(validateLines(account.CreatePartner, ndjson, { wasm })), ['2 /LegalName length', '3 / json']);
  },
};

/** Takes `partner-central` where a policy forbids to compile WebAssembly. */
export const closed = {
  'validate throws what the policy lacks, each time': ({ account }) => {
    for (const _ of [1, 2]) {
      same(/script-src needs 'wasm-unsafe-eval'/.test(thrown(() => account.CreatePartner.validate(partner)).message), true);
    }
  },
};

/** Takes the ESM and the CommonJS copy, in one process. */
export const copies = {
  'errors of one copy are instances of the other copy’s classes': async ([esm, cjs], { createSandbox }) => {
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

/** Takes `partner-central`, `/sandbox` and `/proxy`, and a request of each operation: [service, name, input]. */
export const proxied = {
  'all operations have the same outcome through the proxy as without it': async (
    pc,
    { createSandbox },
    { createProxyHandler },
    requests,
  ) => {
    const frozen = { clock: () => 1_700_000_000_000 };
    const server = { region: 'us-east-1', credentials, maxAttempts: 1, ...frozen };
    const handler = proxyOf(pc, createProxyHandler, { ...server, fetch: createSandbox(frozen).fetch });
    const direct = clientsOf(pc, { ...server, fetch: createSandbox(frozen).fetch });
    const browser = clientsOf(pc, { ...browserOptions, ...frozen, fetch: (url, init) => handler(new Request(url, init)) });
    for (const [service, name, input] of requests) {
      const outcome = (client) =>
        client[name.charAt(0).toLowerCase() + name.slice(1)](input).then((output) => ({ output }), facts);
      same([name, await outcome(browser[service])], [name, await outcome(direct[service])]);
    }
    same(requests.length, Object.keys(pc.operations).length);
  },
  'the proxy refuses what its backend does not allow': async (pc, { createSandbox }, { createProxyHandler }) => {
    const handler = proxyOf(pc, createProxyHandler, {
      region: 'us-east-1',
      credentials,
      fetch: createSandbox().fetch,
      allow: { 'account.ListPartners': ({ input }) => input.Catalog === 'AWS' },
    });
    const call = (options, method, input) => {
      const client = new pc.PartnerCentralAccount({
        ...browserOptions,
        validate: false,
        fetch: (url, init) => handler(new Request(url, init)),
        ...options,
      });
      return client[method](input).then(
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
  'an abort of the page aborts the request to the service': async (pc, _, { createProxyHandler }) => {
    let upstream;
    const begun = new Promise((resolve) => (upstream = resolve));
    const fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        upstream(init.signal);
        init.signal.addEventListener('abort', () => reject(init.signal.reason));
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

/** The client over a real connection to a proxy whose sandbox has no partners. */
export async function overHttp(pc, endpoint) {
  const client = new pc.PartnerCentralAccount({ ...browserOptions, endpoint });
  const { PartnerSummaryList, $metadata } = await client.listPartners({ Catalog: 'AWS' });
  same([PartnerSummaryList, $metadata.httpStatusCode], [[], 200]);
  const error = await rejection(client.getPartner({ Catalog: 'AWS', Identifier: 'partner-0123456789abc' }));
  same([error.name, error instanceof pc.account.ResourceNotFoundException], ['ResourceNotFoundException', true]);
  return 'over HTTP';
}

const browserOptions = {
  auth: 'none',
  endpoint: 'https://portal.example/partner-central',
  headers: { authorization: 'Bearer of-ada' },
  maxAttempts: 1,
};

/** A backend that allows everything to Ada. */
export function proxyOf(pc, createProxyHandler, options) {
  const authenticate = (request) => request.headers.get('authorization') === browserOptions.headers.authorization && 'Ada';
  return createProxyHandler({ authenticate, allow: Object.keys(pc.operations), ...options });
}

const clientsOf = (pc, options) => ({
  account: new pc.PartnerCentralAccount(options),
  channel: new pc.PartnerCentralChannel(options),
});
const facts = (error) => ({ name: error.name, message: error.message, ...error, issues: error.issues });

const ndjson = `${JSON.stringify(partner)}\n${JSON.stringify({ ...partner, LegalName: '' })}\r\n{`;

async function badLines(lines) {
  const bad = [];
  for await (const { line, issues } of lines) bad.push(...found(issues).map((issue) => `${line} ${issue}`));
  return bad;
}

/** Runs claims in order; gives their names. Synchronous claims run before this returns. */
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

/** The error of creating a partner twice. */
async function conflict(pc, createSandbox) {
  const client = clientOf(pc, createSandbox().fetch);
  await client.createPartner(partner);
  return rejection(client.createPartner(partner));
}

const found = (issues = []) => issues.map(({ path, code }) => `/${path.join('/')} ${code}`);

/** What a promise rejects with. */
const rejection = (promise) => promise.then(fail, (error) => error);

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
