// Where credentials come from: the environment, functions that fail, and the AWS SDK's own providers as they are.
import {
  fromCognitoIdentityPool,
  fromEnv as fromEnvOfSdk,
  fromNodeProviderChain,
  fromTemporaryCredentials,
} from '@aws-sdk/credential-providers';
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { PartnerCentralAccount, TransportError } from 'partner-central';
import { fromEnv } from 'partner-central/credentials';
import { answering, done, input, still } from './scripted-fetch.mjs';

const NAMES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_CREDENTIAL_EXPIRATION'];
const KEYS = {
  AWS_ACCESS_KEY_ID: 'AKIDENVIRONMENT',
  AWS_SECRET_ACCESS_KEY: 'of-the-environment',
  AWS_SESSION_TOKEN: 'token-of-env',
};
const saved = Object.fromEntries(
  [...NAMES, 'AWS_EC2_METADATA_DISABLED', 'AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_PROFILE'].map((name) => [
    name,
    process.env[name],
  ]),
);

function restore() {
  for (const [name, value] of Object.entries(saved)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

before(() => {
  for (const name of [...NAMES, 'AWS_PROFILE']) delete process.env[name];
  // The machine's own must not be found.
  Object.assign(process.env, {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nowhere',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
  });
});
after(restore);

function clientOf(source, more) {
  const { fetch, sent } = answering(done());
  return { client: new PartnerCentralAccount({ ...still(fetch).options, credentials: source, ...more }), sent };
}

const failure = (promise) =>
  promise.then(
    (value) => assert.fail(`no error but ${JSON.stringify(value)}`),
    (error) => error,
  );
const keyOf = ({ headers }) => /Credential=([^/]+)/.exec(headers.authorization)[1];

test('fromEnv', async () => {
  const { client, sent } = clientOf(fromEnv());
  const error = await failure(client.listPartners(input));
  assert.match(error.message, /AWS_ACCESS_KEY_ID/);
  assert.equal(error.reason, 'credentials');
  Object.assign(process.env, KEYS);
  await client.listPartners(input);
  assert.deepEqual([keyOf(sent[0]), sent[0].headers['x-amz-security-token']], ['AKIDENVIRONMENT', 'token-of-env']);
  process.env.AWS_CREDENTIAL_EXPIRATION = '2026-11-21T10:00:00Z';
  assert.deepEqual(
    await fromEnv()(),
    await fromEnvOfSdk()().then(({ accessKeyId, secretAccessKey, sessionToken, expiration }) => ({
      accessKeyId,
      secretAccessKey,
      sessionToken,
      expiration,
    })),
  );
  for (const name of NAMES) delete process.env[name];
  assert.deepEqual(await fromEnv({ AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' })(), {
    accessKeyId: 'a',
    secretAccessKey: 'b',
  });
  assert.equal(typeof createRequire(import.meta.url)('partner-central/credentials').fromEnv, 'function');
});

test('fromNodeProviderChain', async () => {
  Object.assign(process.env, KEYS);
  const { client, sent } = clientOf(fromNodeProviderChain());
  await client.listPartners(input);
  assert.deepEqual([keyOf(sent[0]), sent[0].headers['x-amz-security-token']], ['AKIDENVIRONMENT', 'token-of-env']);
  for (const name of NAMES) delete process.env[name];
  const without = clientOf(fromNodeProviderChain());
  const error = await failure(without.client.listPartners(input));
  assert.ok(error instanceof TransportError);
  assert.deepEqual([error.reason, error.cause.name], ['credentials', 'CredentialsProviderError']);
  assert.equal(without.sent.length, 0);
});

/** Amazon Cognito and STS, as far as the providers ask them. */
async function tokenServer() {
  const asked = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const target = request.headers['x-amz-target'] ?? new URLSearchParams(Buffer.concat(chunks).toString()).get('Action');
      asked.push({ target, region: /Credential=[^/]+\/\d+\/([^/]+)/.exec(request.headers.authorization ?? '')?.[1] });
      const expiration = Date.now() + 3_600_000;
      if (target === 'AssumeRole') {
        response.setHeader('content-type', 'text/xml');
        response.end(`<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials><AccessKeyId>AKIDROLE</AccessKeyId>
<SecretAccessKey>of-the-role</SecretAccessKey><SessionToken>token-of-role</SessionToken><Expiration>${new Date(expiration).toISOString()}</Expiration>
</Credentials></AssumeRoleResult></AssumeRoleResponse>`);
        return;
      }
      response.setHeader('content-type', 'application/x-amz-json-1.1');
      const Credentials = {
        AccessKeyId: 'AKIDCOGNITO',
        SecretKey: 'of-cognito',
        SessionToken: 'token-of-cognito',
        Expiration: expiration / 1000,
      };
      response.end(
        JSON.stringify(target.endsWith('.GetId') ? { IdentityId: 'us-east-1:1' } : { IdentityId: 'us-east-1:1', Credentials }),
      );
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () => (server.closeAllConnections(), server.close()),
  };
}

test('fromCognitoIdentityPool', async (t) => {
  const server = await tokenServer();
  t.after(server.close);
  process.env.AWS_ENDPOINT_URL_COGNITO_IDENTITY = server.url;
  t.after(() => delete process.env.AWS_ENDPOINT_URL_COGNITO_IDENTITY);
  // Without a region of its own: it is to be the client's, as in the AWS SDK.
  const { client, sent } = clientOf(fromCognitoIdentityPool({ identityPoolId: 'us-east-1:pool' }));
  await Promise.all(Array.from({ length: 20 }, () => client.listPartners(input)));
  assert.deepEqual([keyOf(sent[0]), sent[0].headers['x-amz-security-token']], ['AKIDCOGNITO', 'token-of-cognito']);
  assert.deepEqual(
    server.asked.map(({ target }) => target),
    ['AWSCognitoIdentityService.GetId', 'AWSCognitoIdentityService.GetCredentialsForIdentity'],
  );
});

test('fromTemporaryCredentials, which takes the region of the client it serves', async (t) => {
  const server = await tokenServer();
  t.after(server.close);
  const masterCredentials = { accessKeyId: 'AKIDMASTER', secretAccessKey: 'master' };
  const source = fromTemporaryCredentials({
    masterCredentials,
    params: { RoleArn: 'arn:aws:iam::111122223333:role/r' },
    clientConfig: { endpoint: server.url },
  });
  const { client, sent } = clientOf(source, { region: 'eu-central-1' });
  await client.listPartners(input);
  assert.equal(keyOf(sent[0]), 'AKIDROLE');
  assert.deepEqual(server.asked, [{ target: 'AssumeRole', region: 'eu-central-1' }]);
});

test('five minutes before they expire they are asked for again, once for many calls', async () => {
  const start = Date.UTC(2026, 10, 21);
  let now = start;
  let asked = 0;
  const source = async () => {
    asked += 1;
    await new Promise(setImmediate);
    return { accessKeyId: `AKID${asked}`, secretAccessKey: 'secret', expiration: start + asked * 3_600_000 };
  };
  const { client, sent } = clientOf(source, { clock: () => now });
  const many = () => Promise.all(Array.from({ length: 100 }, () => client.listPartners(input)));
  for (const [minutes, times] of [
    [0, 1],
    [55, 1],
    [55.02, 2],
    [114, 2],
    [116, 3],
    [400, 4],
  ]) {
    now = start + minutes * 60_000;
    await many();
    assert.equal(asked, times, `${minutes} minutes`);
    assert.equal(keyOf(sent.at(-1)), `AKID${times}`);
  }
});

test('a refresh that fails says so, for all who wait, and a later call tries again', async () => {
  const cause = new Error('the vault is sealed');
  let asked = 0;
  const source = async () => {
    asked += 1;
    if (asked === 2) throw cause;
    return { accessKeyId: `AKID${asked}`, secretAccessKey: 'secret', expiration: Date.now() + 60_000 };
  };
  const { client, sent } = clientOf(source);
  await client.listPartners(input);
  const errors = await Promise.all(Array.from({ length: 10 }, () => failure(client.listPartners(input))));
  for (const error of errors) {
    assert.ok(error instanceof TransportError);
    assert.deepEqual([error.reason, error.cause], ['credentials', cause]);
    assert.match(error.message, /`credentials` failed: the vault is sealed/);
  }
  assert.equal(asked, 2);
  await client.listPartners(input);
  assert.deepEqual([sent.length, keyOf(sent.at(-1))], [2, 'AKID3']);
  for (const wrong of [undefined, {}, { accessKeyId: 'a', secretAccessKey: 1 }, 'text']) {
    const error = await failure(clientOf(() => wrong).client.listPartners(input));
    assert.match(error.message, /credentials\.\w+ must be a non-empty string/);
  }
});
