// The command line: each command with valid input, with invalid input, and misused.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { account, operations } from 'partner-central';
import { cleanEnv } from '../python.mjs';
import { PROGRAM, serve } from '../sandbox/http/start-sandbox.mjs';
import { partner } from '../client/scripted-fetch.mjs';

const folder = mkdtempSync(join(tmpdir(), 'partner-central-'));
after(() => rmSync(folder, { recursive: true }));

/** A file in a folder that is removed when the tests end. */
function file(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Runs the command; `input` is its stdin. */
/**
 * @param {string[]} words
 * @param {string | Buffer} input
 */
function run(words, input = '', env = cleanEnv()) {
  const child = spawn(process.execPath, [PROGRAM, ...words], { env });
  const out = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) child[stream].setEncoding('utf8').on('data', (text) => (out[stream] += text));
  // A command may end without reading its stdin.
  child.stdin.on('error', () => {}).end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...out })));
}

const create = ['account', 'create-partner'];
const good = JSON.stringify(partner);
const bad = JSON.stringify({ ...partner, LegalName: '', Colour: 'red' });

test('the command prints help on stdout, and misuse on stderr with exit status 2', async () => {
  const help = await run(['--help']);
  assert.equal(help.code, 0);
  for (const command of ['operations', 'validate', 'call', 'schema', 'skeleton', 'sandbox', 'completion']) {
    assert.match(help.stdout, new RegExp(`^  ${command} `, 'm'));
    const { code, stdout } = await run([command, '--help']);
    assert.equal(code, 0);
    assert.match(stdout, new RegExp(`^Usage: partner-central ${command}`));
  }
  assert.match((await run(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
  /** @type {[words: string[], expected: RegExp][]} */
  const misuses = [
    [[], /^Usage/],
    [['validte'], /Did you mean validate\?/],
    [['validate'], /too few arguments/],
    [['validate', ...create, 'a', 'b'], /too many arguments/],
    [['validate', 'accout', 'create-partner'], /account or channel/],
    [['validate', 'account', 'create-partnr'], /Did you mean create-partner\?/],
    [['validate', 'channel', 'create-partner'], /channel has no operation/],
    [['validate', ...create, '--nonsense'], /--nonsense/],
    [['validate', ...create, '--ndjsn'], /validate has no option --ndjsn\. Did you mean --ndjson\?/],
    [['validate', ...create, '--unknown-keys', 'maybe'], /error, strip, allow/],
    [['validate', ...create, '--rules', 'all'], /--rules is one of model, documented/],
    [['validate', ...create, '--csv', '--ndjson'], /exclude/],
    [['validate', ...create, join(folder, 'nowhere.json')], /cannot read/],
    [['validate', ...create, folder], /directory/],
    [['schema', 'account'], /too few/],
    [['skeleton', 'account', '__proto__'], /no operation/],
    [['constructor'], /no command/],
    [['call', ...create, '--endpoint-url', 'ftp://x'], /http/],
    [['sandbox', '--port', '99999'], /--port/],
    [['sandbox', 'extra'], /too many/],
  ];
  for (const [words, expected] of misuses) {
    const { code, stdout, stderr } = await run(words);
    assert.equal(code, 2, words.join(' '));
    assert.equal(stdout, '', words.join(' '));
    assert.match(stderr, expected);
  }
});

test('the help of sandbox names each of its options, in lines of at most 100 columns', async () => {
  const { stdout } = await run(['sandbox', '--help']);
  const source = readFileSync(new URL('../node_modules/partner-central/cli/commands/sandbox.mjs', import.meta.url), 'utf8');
  const options = [...source.matchAll(/^ {2}["']?([a-z-]+)["']?: \{ type: /gm)].map(([, name]) => name);
  assert.ok(options.length >= 13, options.join());
  for (const name of options) assert.ok(stdout.includes(`--${name}`), name);
  for (const line of stdout.split('\n')) assert.ok(line.length <= 100, line);
});

test('operations lists all operations, as lines or as JSON', async () => {
  const plain = await run(['operations']);
  assert.equal(plain.code, 0);
  const lines = plain.stdout.trimEnd().split('\n');
  assert.equal(lines.length, Object.keys(operations).length);
  assert.ok(lines.includes('account create-partner') && lines.includes('channel update-relationship'));
  const list = JSON.parse((await run(['operations', '--json'])).stdout);
  assert.deepEqual(list[0], {
    service: 'account',
    operation: 'accept-connection-invitation',
    name: 'AcceptConnectionInvitation',
  });
});

test('validate reads a file or stdin, and knows operations by each of their names', async () => {
  const path = file('good.json', `\uFEFF${good}`);
  for (const words of [
    [...create, path],
    [...create],
    [...create, '-'],
    ['account', 'CreatePartner'],
    ['partnercentral-account', 'create_partner'],
  ]) {
    const { code, stdout, stderr } = await run(['validate', ...words], good);
    assert.deepEqual([code, stdout, stderr], [0, '', 'valid\n'], words.join(' '));
  }
});

test('validate prints issues as lines on stdout, or as JSON', async () => {
  const { code, stdout } = await run(['validate', ...create], bad);
  assert.equal(code, 1);
  assert.equal(stdout, 'LegalName must not be empty [length]\nColour is not a known member [unknown]\n');
  const json = await run(['validate', ...create, '--json'], bad);
  assert.equal(json.code, 1);
  assert.deepEqual(JSON.parse(json.stdout), { valid: false, issues: account.CreatePartner.validate(JSON.parse(bad)).issues });
  assert.deepEqual(JSON.parse((await run(['validate', ...create, '--json'], good)).stdout), { valid: true, issues: [] });
  const lax = await run(['validate', ...create, '--unknown-keys', 'allow'], JSON.stringify({ ...partner, Colour: 'red' }));
  assert.equal(lax.code, 0);
  const catalog = JSON.stringify({ ...partner, Catalog: 'Sandbx' });
  assert.equal((await run(['validate', ...create], catalog)).code, 0);
  const strict = await run(['validate', ...create, '--rules', 'documented'], catalog);
  assert.deepEqual([strict.code, strict.stdout], [1, 'Catalog must be one of AWS, Sandbox [rule]\n']);
  const called = await run(['call', ...create, '--rules', 'documented', '--dry-run'], catalog);
  assert.equal(called.code, 1);
  const cut = await run(['validate', ...create], '{"Catalog": ');
  assert.equal(cut.code, 1);
  assert.match(cut.stdout, /^the request must be JSON: .* at byte 12 \[json\]\n$/);
});

test('validate prints no control characters of a key', async () => {
  const { stdout } = await run(['validate', ...create], JSON.stringify({ ...partner, '\u001b[2Jgone\n': 1 }));
  assert.equal(stdout, '\\u001b[2Jgone\\u000a is not a known member [unknown]\n');
});

test('validate --ndjson prints the issues of each line', async () => {
  const lines = `${good}\n\n${bad}\n{"Catalog"\n${good}`;
  const plain = await run(['validate', ...create, '--ndjson'], lines);
  assert.equal(plain.code, 1);
  assert.match(plain.stdout, /^line 3: LegalName .*\nline 3: Colour .*\nline 4: the request must be JSON.*\n$/);
  assert.equal(plain.stderr, '5 lines, 2 not valid\n');
  const json = await run(['validate', ...create, '--ndjson', '--json', file('lines.ndjson', lines)]);
  assert.deepEqual(
    json.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).line),
    [3, 4],
  );
  assert.equal((await run(['validate', ...create, '--ndjson'], `${good}\n${good}\n`)).code, 0);
});

const HEADER =
  'Catalog,LegalName,PrimarySolutionType,AllianceLeadContact.FirstName,AllianceLeadContact.LastName,AllianceLeadContact.Email,AllianceLeadContact.BusinessTitle,EmailVerificationCode,Tags[0].Key,Tags[0].Value';
const row = (name, email = 'ada@example.com', tags = ',') =>
  `AWS,${name},SOFTWARE_PRODUCTS,Ada,Lovelace,${email},CTO,012345,${tags}`;

test('validate --csv prints the issues of each record', async () => {
  const rows = [
    HEADER,
    row('"Ada ""and"" Sons, Ltd"'),
    row('Plain', 'nowhere', 'team,x'),
    ',,,,,,,,,',
    row('"two\r\nlines"'),
    row('Last'),
    `${row('Much')},more`,
  ];
  const { code, stdout, stderr } = await run(['validate', ...create, '--csv'], rows.join('\r\n'));
  assert.equal(code, 1);
  const [email, lines, cells] = stdout.split('\n');
  assert.match(email, /^line 3: AllianceLeadContact\.Email .*\[pattern\]$/);
  assert.match(lines, /^line 5: LegalName .*\[pattern\]$/);
  assert.match(cells, /^line 8 \(row 7\): the request has 11 cells/);
  assert.equal(stderr, '5 rows, 3 not valid\n');
  const fine = await run(['validate', ...create, '--csv'], `\uFEFF${HEADER}\n${row('Zürich 東京', undefined, 'team,')}\n`);
  // An empty cell is an absent member: here the value of a tag.
  assert.match(fine.stdout, /^line 2: Tags\[0\]\.Value is required \[required\]\n$/);
  assert.equal((await run(['validate', ...create, '--csv'], `${HEADER}\n${row('Zürich 東京')}\n`)).code, 0);
});

test('validate --csv reports what is wrong with the header once', async () => {
  const text = `${HEADER},Email,AllianceLeadContact.FristName,Tags[1].Kye,Colour\n${row('One')},a,b,c,red\n${row('Two', 'nowhere')},a,b,c,blue\n`;
  const { code, stdout, stderr } = await run(['validate', ...create, '--csv'], text);
  assert.equal(code, 1);
  assert.deepEqual(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/must be an email address.*/, '')),
    [
      'line 1: Email is not a known member. Did you mean AllianceLeadContact.Email? [unknown]',
      'line 1: AllianceLeadContact.FristName is not a known member. Did you mean AllianceLeadContact.FirstName? [unknown]',
      'line 1: Tags[1].Kye is not a known member. Did you mean Tags[1].Key? [unknown]',
      'line 1: Colour is not a known member [unknown]',
      'line 3: AllianceLeadContact.Email ',
    ],
  );
  assert.equal(stderr, '2 rows, 1 not valid; the header is not valid\n');
  const wide = await run(['validate', ...create, '--csv'], 'Catalog,AllianceLeadContact\nAWS,Ada\n');
  assert.match(
    wide.stdout,
    /^line 1: AllianceLeadContact does not fit in one cell: give each member a column, as in AllianceLeadContact\.FirstName \[type\]\n/,
  );
  const lax = await run(['validate', ...create, '--csv', '--unknown-keys', 'strip'], `${HEADER},Colour\n${row('One')},red\n`);
  assert.deepEqual([lax.code, lax.stdout], [0, '']);
});

test('validate counts the issues of each kind, the most frequent first', async () => {
  const rows = [row('One', 'nowhere'), row('x'.repeat(300)), row('', 'nowhere'), row('y'.repeat(400), 'nowhere'), row('Fine')];
  const { code, stderr } = await run(['validate', ...create, '--csv'], `${HEADER}\n${rows.join('\n')}\n`);
  assert.equal(code, 1);
  const [count, ...kinds] = stderr.trimEnd().split('\n');
  assert.equal(count, '5 rows, 4 not valid');
  assert.match(
    kinds[0],
    /^ {2}3 × AllianceLeadContact\.Email must be an email address, such as name@example\.com \[pattern\]$/,
  );
  assert.match(kinds[1], /^ {2}2 × LegalName \[length\], as in: .*300/);
  assert.match(kinds[2], /^ {2}1 × LegalName is required \[required\]$/);
  assert.equal(kinds.length, 3);
});

test('validate --csv reads semicolons and tabs, and refuses what is not UTF-8', async () => {
  for (const separator of [';', '\t']) {
    const text = `${HEADER}\n${row('"A, ""B"""')}\n`.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, separator);
    const { code, stdout } = await run(['validate', ...create, '--csv'], text);
    assert.deepEqual([code, stdout], [0, ''], JSON.stringify(separator));
  }
  const latin = await run(
    ['validate', ...create, '--csv'],
    Buffer.from(`${HEADER}\n${row('Plain')}\n${row('Zürich')}\n`, 'latin1'),
  );
  assert.deepEqual([latin.code, latin.stdout], [2, '']);
  assert.match(latin.stderr, /^line 3 of the CSV is not UTF-8/);
  const wide = await run(['validate', ...create, '--csv'], Buffer.from(`\uFEFF${HEADER}\n`, 'utf16le'));
  assert.match(wide.stderr, /^line 1 of the CSV is not UTF-8/);
  const stray = await run(['validate', ...create, '--csv'], `${HEADER}\n${row('"5" wide')}\n`);
  assert.match(stray.stdout, /^line 2: the request has text after a closing quote/);
});

test('validate --csv refuses an impossible header as misuse', async () => {
  /** @type {[text: string, expected: RegExp][]} */
  const headers = [
    ['', /no header/],
    ['A,,B\n', /without a name/],
    ['Catalog,Catalog\nAWS,AWS\n', /Catalog and Catalog/],
    ['Tags,Tags[0].Key\n', /Tags/],
    [`${HEADER}\n"never closed\n`, /line 2/],
  ];
  for (const [text, expected] of headers) {
    const { code, stderr } = await run(['validate', ...create, '--csv'], text);
    assert.equal(code, 2, text);
    assert.match(stderr, expected);
  }
});

test('schema prints a JSON Schema, and skeleton a request', async () => {
  const schema = await run(['schema', ...create]);
  assert.equal(schema.code, 0);
  const { default: expected } = await import('partner-central/schemas/account/CreatePartner.json', { with: { type: 'json' } });
  assert.deepEqual(JSON.parse(schema.stdout), expected);
  const words = (await run(['operations'])).stdout.trimEnd().split('\n');
  const { skeletonOf } = await import('../node_modules/partner-central/cli/commands/skeleton.mjs');
  assert.equal(words.length, Object.keys(operations).length);
  for (const operation of Object.values(operations))
    assert.equal(operation.validate(skeletonOf(operation)).issues, undefined, operation.name);
  const { stdout } = await run(['skeleton', ...create]);
  assert.deepEqual(
    Object.keys(JSON.parse(stdout)),
    Object.keys(JSON.parse(schema.stdout).properties).filter((name) => name !== 'ClientToken'),
  );
});

test('call sends a request, sends nothing with --dry-run, and reports errors and missing responses', async () => {
  const dry = await run(['call', ...create, '--region', 'eu-west-1', '--dry-run'], good);
  assert.equal(dry.code, 0, dry.stderr);
  const { method, url, headers, body } = JSON.parse(dry.stdout);
  assert.deepEqual([method, url], ['POST', 'https://partnercentral-account.eu-west-1.api.aws/']);
  assert.match(headers.authorization, /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-west-1\/partnercentral-account\//);
  assert.deepEqual({ ...JSON.parse(body), ClientToken: undefined }, { ...partner, ClientToken: undefined });
  assert.ok(!dry.stdout.includes(cleanEnv().AWS_SECRET_ACCESS_KEY));
  const unsigned = JSON.parse((await run(['call', ...create, '--dry-run', '--no-sign-request'], good)).stdout);
  assert.equal(unsigned.headers.authorization, undefined);

  const sandbox = await serve();
  try {
    const call = (...words) => ['call', ...words, '--endpoint-url', sandbox.url];
    const done = await run(call(...create), JSON.stringify({ ...partner, Catalog: 'Sandbox' }));
    assert.equal(done.code, 0, done.stderr);
    assert.match(JSON.parse(done.stdout).Id, /^partner-/);
    const refused = await run(call(...create), JSON.stringify({ ...partner, Catalog: 'Sandbox' }));
    assert.deepEqual([refused.code, refused.stdout], [1, '']);
    assert.match(refused.stderr, /^ConflictException: /);
    const code = await run(call(...create), good);
    assert.match(code.stderr, /^ValidationException: .*\nEmailVerificationCode .*\[INVALID_VALUE\]/);
    const invalid = await run(call(...create), bad);
    assert.equal(invalid.code, 1);
    assert.match(invalid.stderr, /not sent:\nLegalName must not be empty \[length\]/);
    assert.equal((await run(call(...create), '{')).code, 1);
  } finally {
    await sandbox.stop();
  }
  const gone = await run(['call', ...create, '--endpoint-url', sandbox.url], good, cleanEnv());
  assert.deepEqual([gone.code, gone.stdout], [1, '']);
  assert.match(gone.stderr, /could not be sent/);
});

test('call takes keys and region of a profile, and says what is missing', async () => {
  const none = { ...cleanEnv(), AWS_ACCESS_KEY_ID: '', AWS_DEFAULT_REGION: '' };
  const missing = await run(['call', ...create, '--region', 'us-east-1'], good, none);
  assert.deepEqual([missing.code, missing.stdout], [2, '']);
  assert.match(missing.stderr, /AWS_ACCESS_KEY_ID/);
  assert.match((await run(['call', ...create], good, none)).stderr, /no region/);
  const env = {
    ...none,
    AWS_CONFIG_FILE: file('config', '[default]\nregion = us-east-1\n\n[profile partner]\n# ours\nregion=eu-central-1\n'),
    AWS_SHARED_CREDENTIALS_FILE: file(
      'credentials',
      '[partner]\naws_access_key_id = AKIDPROFILE\naws_secret_access_key = a=b/c\naws_session_token = token\n',
    ),
  };
  const dry = await run(['call', ...create, '--profile', 'partner', '--dry-run'], good, env);
  const { headers } = JSON.parse(dry.stdout);
  assert.match(headers.authorization, /AKIDPROFILE\/\d+\/eu-central-1\//);
  assert.equal(headers['x-amz-security-token'], 'token');
  assert.match((await run(['call', ...create, '--profile', 'other'], good, env)).stderr, /no profile other/);
});

test('call takes the endpoint of the environment or the profile', async () => {
  const url = async (words, more) => {
    const dry = await run(['call', ...create, '--dry-run', ...words], good, { ...cleanEnv(), ...more });
    assert.equal(dry.code, 0, dry.stderr);
    return JSON.parse(dry.stdout).url;
  };
  const both = {
    AWS_ENDPOINT_URL: 'http://all.test',
    AWS_ENDPOINT_URL_PARTNERCENTRAL_ACCOUNT: 'http://account.test',
    AWS_ENDPOINT_URL_PARTNERCENTRAL_CHANNEL: 'http://channel.test',
  };
  const config = { AWS_CONFIG_FILE: file('endpoints', '[default]\nregion = us-east-1\nendpoint_url = http://profile.test\n') };
  const aws = 'https://partnercentral-account.us-east-1.api.aws/';
  assert.equal(await url([], both), 'http://account.test/');
  assert.equal(await url(['--endpoint-url', 'http://given.test'], both), 'http://given.test/');
  assert.equal(await url([], { AWS_ENDPOINT_URL: 'http://all.test', ...config }), 'http://all.test/');
  assert.equal(await url([], config), 'http://profile.test/');
  assert.equal(await url([], { ...both, ...config, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }), aws);
  assert.match(
    (await run(['call', ...create], good, { ...cleanEnv(), AWS_ENDPOINT_URL: 'nonsense' })).stderr,
    /^AWS_ENDPOINT_URL must be/,
  );
});

test('call runs credential processes, and takes roles by the AWS SDK’s providers where they are installed', async () => {
  const keys = JSON.stringify({
    Version: 1,
    AccessKeyId: 'AKIDPROCESS',
    SecretAccessKey: 'of-the-process',
    SessionToken: 'its-token',
  });
  const process = file('process.cjs', `console.log(${JSON.stringify(keys)})`);
  const env = {
    ...cleanEnv({ AWS_DEFAULT_REGION: '' }),
    AWS_CONFIG_FILE: file(
      'processes',
      `[profile partner]\nregion = eu-central-1\ncredential_process = ${globalThis.process.execPath} ${process}\n\n[profile broken]\nregion = eu-central-1\ncredential_process = false\n\n[profile role]\nregion = eu-central-1\nrole_arn = arn:aws:iam::111122223333:role/x\nsource_profile = partner\n`,
    ),
  };
  const dry = await run(['call', ...create, '--profile', 'partner', '--dry-run'], good, env);
  assert.equal(dry.code, 0, dry.stderr);
  const { headers } = JSON.parse(dry.stdout);
  assert.match(headers.authorization, /AKIDPROCESS\/\d+\/eu-central-1\//);
  assert.equal(headers['x-amz-security-token'], 'its-token');
  const broken = await run(['call', ...create, '--profile', 'broken', '--dry-run'], good, env);
  assert.deepEqual([broken.code, broken.stdout], [2, '']);
  assert.match(broken.stderr, /^no credentials in profile broken: .*\n/);
  // A copy of the package, beside which they are not installed.
  const alone = join(folder, 'alone/node_modules/partner-central');
  cpSync(fileURLToPath(new URL('../node_modules/partner-central', import.meta.url)), alone, { recursive: true });
  const without = spawnSync(
    globalThis.process.execPath,
    [join(alone, 'bin/partner-central.mjs'), 'call', ...create, '--profile', 'role', '--dry-run'],
    { input: good, env, encoding: 'utf8' },
  );
  assert.equal(without.status, 2);
  assert.match(
    without.stderr,
    /^no credentials in profile role; .* export-credentials --profile role .*; or npm install @aws-sdk\/credential-providers .*\n$/,
  );
});

test('sandbox serves its control addresses, CORS, limits and a state file', async () => {
  const state = join(folder, 'state.json');
  const sandbox = await serve('--state', state, '--seed', '5');
  const { url } = sandbox;
  const target = { 'x-amz-target': 'PartnerCentralAccount.CreatePartner' };
  const post = (path, headers, body) =>
    fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/x-amz-json-1.0', ...headers }, body });
  const created = await post('/', target, JSON.stringify({ ...partner, Catalog: 'Sandbox' }));
  assert.equal(created.status, 200);
  assert.equal(created.headers.get('access-control-allow-origin'), null);
  const { Id } = await created.json();
  const preflight = await fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin: 'http://localhost:5173',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,x-amz-target',
    },
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-allow-headers'), 'authorization,x-amz-target');
  const big = await post('/', target, 'x'.repeat(3 << 20));
  assert.equal(big.status, 413);
  assert.match((await big.json()).__type, /RequestEntityTooLargeException/);
  assert.equal((await post('/_sandbox/nowhere', {}, '')).status, 404);
  for (const body of ['{"advance":-1}', '{"advance":"1"}', '{', 'null'])
    assert.equal((await post('/_sandbox/clock', {}, body)).status, 400, body);
  const before = (await (await fetch(`${url}/_sandbox/clock`)).json()).now;
  assert.ok((await (await post('/_sandbox/clock', {}, '{"advance":86400000}')).json()).now >= before + 86_400_000);

  const snapshot = await sandbox.state();
  await sandbox.reset();
  assert.ok(!JSON.stringify(await sandbox.state()).includes(Id));
  assert.equal((await fetch(`${url}/_sandbox/state`, { method: 'PUT', body: '{"format":9}' })).status, 400);
  assert.equal((await fetch(`${url}/_sandbox/state`, { method: 'PUT', body: JSON.stringify(snapshot) })).status, 200);
  assert.equal(await sandbox.stop(), 0);
  assert.deepEqual(JSON.parse(readFileSync(state, 'utf8')), snapshot);
  const again = await serve('--state', state);
  assert.deepEqual(await again.state(), snapshot);
  assert.equal(await again.stop('SIGINT'), 0);
  const taken = await serve();
  const port = new URL(taken.url).port;
  const second = await run(['sandbox', '--port', port]);
  assert.deepEqual([second.code, second.stdout], [1, '']);
  await taken.stop();
  assert.equal((await run(['sandbox', '--state', file('broken.json', '{')])).code, 2);
});

test('a command ends quietly when its reader closes the pipe', async () => {
  const lines = file('many.ndjson', `${bad}\n`.repeat(50_000));
  const child = spawn(process.execPath, [PROGRAM, 'validate', ...create, '--ndjson', lines], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (text) => (stderr += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await new Promise((resolve) => child.on('close', (...all) => resolve(all)));
  assert.equal(stderr, '');
  assert.equal(code, 1, 'bad lines were seen');
});
