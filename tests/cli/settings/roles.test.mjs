// Whatever credentials come from is asked once per command: it may ask a person.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listen } from '../../listen.mjs';
import { PROGRAM } from '../../sandbox/http/start-sandbox.mjs';

const folder = mkdtempSync(join(tmpdir(), 'partner-central-roles-'));
const file = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** What was asked for: `AssumeRole`, `container`, and the access key of each request. */
const asked = [];
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  const Expiration = new Date(Date.now() + 3_600_000).toISOString();
  const [, action] = /Action=(\w+)/.exec(body) ?? [];
  if (action) {
    asked.push(action);
    const keys = '<AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>';
    response.end(
      `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result><Credentials>${keys}<Expiration>${Expiration}</Expiration></Credentials></${action}Result></${action}Response>`,
    );
  } else if (request.url === '/container') {
    asked.push('container');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ AccessKeyId: 'ASIACONTAINER', SecretAccessKey: 's', Token: 't', Expiration }));
  } else {
    asked.push(/Credential=(\w+)/.exec(request.headers.authorization ?? '')?.[1]);
    response.setHeader('content-type', 'application/x-amz-json-1.0').end('{"PartnerSummaryList":[]}');
  }
});
let url;
before(async () => (url = await listen(server)));
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const runs = join(folder, 'runs');
const input = file('two.ndjson', '{"Catalog":"AWS"}\n{"Catalog":"AWS"}\n');
const keys = JSON.stringify({
  Version: 1,
  AccessKeyId: 'ASIAPROCESS',
  SecretAccessKey: 's',
  SessionToken: 't',
  Expiration: '2099-01-01T00:00:00Z',
});
const program = file(
  'process.cjs',
  `require('fs').appendFileSync(${JSON.stringify(runs)}, 'x');console.log(${JSON.stringify(keys)})`,
);
const late = file(
  'late.cjs',
  `require('fs').appendFileSync(${JSON.stringify(runs)}, 'x');console.log(JSON.stringify({ ...${keys}, Expiration: new Date(Date.now() + 120000) }))`,
);
const config = file(
  'config',
  `[profile role]
region = us-east-1
role_arn = arn:aws:iam::111122223333:role/x
source_profile = base
[profile capitals]
  REGION = us-east-1
  ROLE_ARN: arn:aws:iam::111122223333:role/x
  source_profile: base
[profile base]
region = us-east-1
[profile process]
region = us-east-1
credential_process = "${process.execPath}" "${program}"
[profile late]
region = us-east-1
credential_process = "${process.execPath}" "${late}"
`,
);
const credentials = file('credentials', '[base]\naws_access_key_id = AKIDBASE\naws_secret_access_key = s\n');

/** Runs `call`; `stdin` is a request, or none for the file of two. */
function call(words, env = {}, stdin = undefined) {
  asked.length = 0;
  writeFileSync(runs, '');
  const what = stdin === undefined ? [input, '--ndjson'] : [];
  const child = spawn(process.execPath, [PROGRAM, 'call', 'account', 'list-partners', ...what, ...words], {
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: config,
      AWS_SHARED_CREDENTIALS_FILE: credentials,
      AWS_ENDPOINT_URL_STS: url,
      ...env,
    },
  });
  let stderr = '';
  child.stdout.resume();
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  child.stdin.on('error', () => {}).end(stdin);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr })));
}

test('a role, a web identity and a container are asked once per command', async () => {
  const token = file('token', 'token');
  const web = { AWS_WEB_IDENTITY_TOKEN_FILE: token, AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/x', AWS_REGION: 'us-east-1' };
  const container = { AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/container`, AWS_REGION: 'us-east-1' };
  /** @type {[words: string[], env: Record<string, string>, source: string, key: string][]} */
  const cases = [
    [['--profile', 'role'], {}, 'AssumeRole', 'ASIAROLE'],
    [[], { AWS_PROFILE: 'role' }, 'AssumeRole', 'ASIAROLE'],
    [[], { AWS_DEFAULT_PROFILE: 'role' }, 'AssumeRole', 'ASIAROLE'],
    [['--profile', 'capitals'], {}, 'AssumeRole', 'ASIAROLE'],
    [[], web, 'AssumeRoleWithWebIdentity', 'ASIAROLE'],
    [[], container, 'container', 'ASIACONTAINER'],
  ];
  for (const [words, env, source, key] of cases) {
    const { code, stderr } = await call([...words, '--endpoint-url', url], env);
    assert.equal(code, 0, stderr);
    assert.deepEqual(asked, [source, key, key], words.join(' '));
  }
  assert.equal((await call(['--profile', 'role', '--dry-run'])).code, 0);
  assert.deepEqual(asked, ['AssumeRole']);
});

test('a credential process runs once per command, also if its credentials expire soon', async () => {
  for (const name of ['process', 'late']) {
    for (const [words, env, stdin] of [
      [['--profile', name], {}],
      [['--profile', name], {}, '{"Catalog":"AWS"}'],
      [['--profile', name, '--dry-run'], {}],
      [[], { AWS_PROFILE: name }],
    ]) {
      const { code, stderr } = await call([.../** @type {string[]} */ (words), '--endpoint-url', url], env, stdin);
      assert.equal(code, 0, stderr);
      assert.equal(readFileSync(runs, 'utf8'), 'x', `${name} ${words}`);
    }
  }
});
