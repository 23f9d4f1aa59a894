// Credential providers: `fromEnv`, the AWS SDK's own, and functions that fail or expire.
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
import { TransportError } from 'partner-central';
import { fromEnv } from 'partner-central/credentials';
import { listen } from '../listen.mjs';
import { input, ok, rejection, scriptedClient } from './scripted-fetch.mjs';

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
  // The machine's own credentials must not be found.
  Object.assign(process.env, {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nowhere',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
  });
});
after(restore);

const clientOf = (provider, more) => scriptedClient([ok()], { credentials: provider, ...more });

const keyOf = ({ headers }) => /Credential=([^/]+)/.exec(headers.authorization)[1];

test('fromEnv reads the variables that the AWS SDK reads, when it is called', async () => {
  const { client, sent } = clientOf(fromEnv());
  const error = await rejection(client.listPartners(input));
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

test('fromNodeProviderChain of the AWS SDK is a credential provider', async () => {
  Object.assign(process.env, KEYS);
  const { client, sent } = clientOf(fromNodeProviderChain());
  await client.listPartners(input);
  assert.deepEqual([keyOf(sent[0]), sent[0].headers['x-amz-security-token']], ['AKIDENVIRONMENT', 'token-of-env']);
  for (const name of NAMES) delete process.env[name];
  const without = clientOf(fromNodeProviderChain());
  const error = await rejection(without.client.listPartners(input));
  assert.ok(error instanceof TransportError);
  assert.deepEqual([error.reason, /** @type {Error} */ (error.cause).name], ['credentials', 'CredentialsProviderError']);
  assert.equal(without.sent.length, 0);
});

/** Amazon Cognito and STS, as far as the providers call them. */
async function tokenServer() {
  const calls = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const target = String(
        request.headers['x-amz-target'] ?? new URLSearchParams(Buffer.concat(chunks).toString()).get('Action'),
      );
      calls.push({ target, region: /Credential=[^/]+\/\d+\/([^/]+)/.exec(request.headers.authorization ?? '')?.[1] });
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
  return {
    url: await listen(server),
    calls,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('fromCognitoIdentityPool of the AWS SDK is a credential provider, called once for many calls', async (t) => {
  const server = await tokenServer();
  t.after(server.close);
  process.env.AWS_ENDPOINT_URL_COGNITO_IDENTITY = server.url;
  t.after(() => delete process.env.AWS_ENDPOINT_URL_COGNITO_IDENTITY);
  // It has no region of its own and takes the client's, as in the AWS SDK.
  const { client, sent } = clientOf(fromCognitoIdentityPool({ identityPoolId: 'us-east-1:pool' }));
  await Promise.all(Array.from({ length: 20 }, () => client.listPartners(input)));
  assert.deepEqual([keyOf(sent[0]), sent[0].headers['x-amz-security-token']], ['AKIDCOGNITO', 'token-of-cognito']);
  assert.deepEqual(
    server.calls.map(({ target }) => target),
    ['AWSCognitoIdentityService.GetId', 'AWSCognitoIdentityService.GetCredentialsForIdentity'],
  );
});

test('fromTemporaryCredentials of the AWS SDK gets the client’s region', async (t) => {
  const server = await tokenServer();
  t.after(server.close);
  const masterCredentials = { accessKeyId: 'AKIDMASTER', secretAccessKey: 'master' };
  const provider = fromTemporaryCredentials({
    masterCredentials,
    params: { RoleArn: 'arn:aws:iam::111122223333:role/r' },
    clientConfig: { endpoint: server.url },
  });
  const { client, sent } = clientOf(provider, { region: 'eu-central-1' });
  await client.listPartners(input);
  assert.equal(keyOf(sent[0]), 'AKIDROLE');
  assert.deepEqual(server.calls, [{ target: 'AssumeRole', region: 'eu-central-1' }]);
});

test('the client calls a credential provider again five minutes before expiry, once for many calls, and none of them waits', async () => {
  const start = Date.UTC(2026, 10, 21);
  let now = start;
  let provided = 0;
  const provider = async () => {
    provided += 1;
    await new Promise(setImmediate);
    return { accessKeyId: `AKID${provided}`, secretAccessKey: 'secret', expiration: start + provided * 3_600_000 };
  };
  const { client, sent } = clientOf(provider, { clock: () => now });
  const many = () => Promise.all(Array.from({ length: 100 }, () => client.listPartners(input)));
  for (const [minutes, times] of [
    [0, 1],
    [55, 1],
    [55.02, 2],
    [114, 2],
    [116, 3],
    [182, 4],
  ]) {
    now = start + minutes * 60_000;
    await many();
    await new Promise(setImmediate);
    assert.equal(provided, times, `${minutes} minutes`);
    await client.listPartners(input);
    assert.equal(keyOf(sent.at(-1)), `AKID${times}`);
  }
});

test('calls do not wait for a credential provider that hangs while its last credentials are still good', async () => {
  const start = Date.UTC(2026, 10, 21);
  let now = start;
  const asked = [];
  const provider = () => new Promise((resolve, reject) => asked.push({ resolve, reject }));
  const keys = (name, minutes) => ({ accessKeyId: name, secretAccessKey: 'secret', expiration: start + minutes * 60_000 });
  const { client, sent } = clientOf(provider, { clock: () => now });
  /** The key that a call at this time is signed with, or undefined if it still waits. */
  const callAt = async (minutes) => {
    now = start + minutes * 60_000;
    const earlier = sent.length;
    const call = client.listPartners(input);
    for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
    return { key: sent.length > earlier ? keyOf(sent.at(-1)) : undefined, call, asked: asked.length };
  };
  const first = await callAt(0);
  assert.equal(first.key, undefined);
  asked[0].resolve(keys('AKID1', 60));
  await first.call;
  // It hangs from here on.
  for (const minutes of [55.1, 56, 58, 59.99]) {
    const { key, asked: times } = await callAt(minutes);
    assert.deepEqual([key, times], ['AKID1', 2], `${minutes} minutes`);
  }
  // They have expired: calls wait. Five minutes after it was called, the provider is called again.
  const waiting = await callAt(60);
  assert.deepEqual([waiting.key, waiting.asked], [undefined, 2]);
  const again = await callAt(60.2);
  assert.deepEqual([again.key, again.asked], [undefined, 3]);
  asked[2].resolve(keys('AKID3', 120));
  await again.call;
  assert.equal(keyOf(sent.at(-1)), 'AKID3');
  // The first one responds at last, with credentials that end earlier.
  asked[1].resolve(keys('AKID2', 90));
  await waiting.call;
  assert.deepEqual((await callAt(61)).key, 'AKID3');
  // A background refresh that fails after their end, without a call that waits for it, has no effect.
  assert.deepEqual(await callAt(116).then(({ key, asked: times }) => [key, times]), ['AKID3', 4]);
  now = start + 121 * 60_000;
  asked[3].reject(new Error('STS is down'));
  const last = await callAt(122);
  assert.deepEqual([last.key, last.asked], [undefined, 5]);
  asked[4].resolve(keys('AKID5', 180));
  await last.call;
  assert.equal(keyOf(sent.at(-1)), 'AKID5');
});

test('a credential provider whose credentials always expire soon is not called for every call', async () => {
  let now = Date.UTC(2026, 10, 21);
  let asked = 0;
  const provider = async () => {
    asked += 1;
    return { accessKeyId: `AKID${asked}`, secretAccessKey: 'secret', expiration: now + 120_000 };
  };
  const { client } = clientOf(provider, { clock: () => now });
  for (let second = 0; second < 60; second += 1) {
    await client.listPartners(input);
    now += 1000;
  }
  assert.equal(asked, 1);
  now += 1000;
  await client.listPartners(input);
  assert.equal(asked, 2);
});

test('every waiting call rejects when a credential provider fails, and the next call asks it again', async () => {
  const cause = new Error('the vault is sealed');
  let provided = 0;
  let now = Date.now();
  const provider = async () => {
    provided += 1;
    if (provided === 2) throw cause;
    return { accessKeyId: `AKID${provided}`, secretAccessKey: 'secret', expiration: now + 60_000 };
  };
  const { client, sent } = clientOf(provider, { clock: () => now });
  await client.listPartners(input);
  now += 60_000;
  const errors = await Promise.all(Array.from({ length: 10 }, () => rejection(client.listPartners(input))));
  for (const error of errors) {
    assert.ok(error instanceof TransportError);
    assert.deepEqual([error.reason, error.cause], ['credentials', cause]);
    assert.match(error.message, /`credentials` failed: the vault is sealed/);
  }
  assert.equal(provided, 2);
  await client.listPartners(input);
  assert.deepEqual([sent.length, keyOf(sent.at(-1))], [2, 'AKID3']);
  for (const wrong of [undefined, {}, { accessKeyId: 'a', secretAccessKey: 1 }, 'text']) {
    const error = await rejection(clientOf(() => wrong).client.listPartners(input));
    assert.match(error.message, /credentials\.\w+ must be a non-empty string/);
  }
});

test('credentials that are still good are used while their refresh fails, which is tried again a minute later', async () => {
  const start = Date.UTC(2026, 10, 21);
  let now = start;
  let asked = 0;
  let fails = false;
  const provider = async () => {
    asked += 1;
    if (fails) throw new Error('STS is down');
    return { accessKeyId: `AKID${asked}`, secretAccessKey: 'secret', expiration: new Date(now + 3_600_000).toISOString() };
  };
  const { client, sent } = clientOf(provider, { clock: () => now });
  const callAt = async (minutes) => {
    now = start + minutes * 60_000;
    const error = await client.listPartners(input).catch((thrown) => thrown);
    return error instanceof Error ? [asked, error.message] : [asked, keyOf(sent.at(-1))];
  };
  assert.deepEqual(await callAt(0), [1, 'AKID1']);
  fails = true;
  assert.deepEqual(await callAt(56), [2, 'AKID1']);
  assert.deepEqual(await callAt(56.5), [2, 'AKID1'], 'it is not asked for every call');
  assert.deepEqual(await callAt(57.1), [3, 'AKID1']);
  assert.deepEqual(await callAt(59.9), [4, 'AKID1']);
  const failed = 'the function for `credentials` failed: STS is down';
  assert.deepEqual(await callAt(60), [5, failed], 'they have expired');
  assert.deepEqual(await callAt(60.1), [6, failed]);
  fails = false;
  assert.deepEqual(await callAt(60.2), [7, 'AKID7']);
});

test('an expiration that is no time is refused, and Infinity is never', async () => {
  const keys = { accessKeyId: 'AKID', secretAccessKey: 'secret' };
  const wrong = ['soon', '3600', '1e12', '', -1, 0, NaN, -Infinity, {}, new Date(NaN), [], '2026-99-99'];
  for (const expiration of /** @type {any[]} */ (wrong)) {
    const fixed = clientOf({ ...keys, expiration }).client.listPartners(input);
    await assert.rejects(fixed, /credentials\.expiration must be a Date/, String(expiration));
    const error = await rejection(clientOf(async () => ({ ...keys, expiration })).client.listPartners(input));
    assert.deepEqual([error.reason, /credentials\.expiration must be/.test(error.message)], ['credentials', true]);
  }
  const later = Date.now() + 3_600_000;
  const good = [
    Infinity,
    null,
    undefined,
    later,
    new Date(later),
    new Date(later).toISOString(),
    new Date(later).toUTCString(),
  ];
  for (const expiration of /** @type {any[]} */ (good)) {
    let asked = 0;
    const provider = async () => {
      asked++;
      return { ...keys, expiration };
    };
    const { client } = clientOf(provider);
    await client.listPartners(input);
    await client.listPartners(input);
    assert.equal(asked, 1, String(expiration));
  }
});
