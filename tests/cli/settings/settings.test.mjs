// Region, credentials and endpoint are found where the AWS CLI, boto3 and the AWS SDK for JavaScript find them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ListPartnersCommand, PartnerCentralAccountClient } from '@aws-sdk/client-partnercentral-account';
import { ListRelationshipsCommand, PartnerCentralChannelClient } from '@aws-sdk/client-partnercentral-channel';
import { clientFactory } from '../../node_modules/partner-central/cli/aws/client.mjs';
import { askPython, missing } from '../../python.mjs';
import { PROGRAM } from '../../sandbox/http/start-sandbox.mjs';
import { rows } from './rows.mjs';

const folder = mkdtempSync(join(tmpdir(), 'partner-central-settings-'));
const saved = { ...process.env };
after(() => {
  setEnvironment(saved);
  rmSync(folder, { recursive: true });
});

/** What decides about a request in each row: the environment with the paths of its files, and the options. */
const environments = rows.map(({ env = {}, config, credentials, options = {}, service = 'account', home }, i) => {
  const place = join(folder, String(i));
  mkdirSync(place);
  const file = (name, text) => {
    if (text !== undefined) writeFileSync(join(place, name), text);
    return home ? `~/${name}` : join(place, name);
  };
  const files = { AWS_CONFIG_FILE: file('config', config), AWS_SHARED_CREDENTIALS_FILE: file('credentials', credentials) };
  const basics = { PATH: saved.PATH, HOME: place, AWS_EC2_METADATA_DISABLED: 'true', AWS_MAX_ATTEMPTS: '1' };
  return { service, options, env: { ...basics, ...files, ...env } };
});

function setEnvironment(env) {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
}

/**
 * What matters of a request, or that there is none.
 * @param {{ url?: any, headers?: any, error?: any }} sent
 */
function foundIn({ url, headers, error }) {
  if (error !== undefined) return { error };
  const [, key, region] = /Credential=(.*?)\/\d+\/(.*?)\//.exec(headers.authorization) ?? [];
  return { url: url.replace(/\/$/, ''), key, region, token: headers['x-amz-security-token'] };
}

const INPUTS = { account: ['ListPartners', { Catalog: 'AWS' }], channel: ['ListRelationships', { catalog: 'AWS' }] };

async function ours({ service, options, env }) {
  setEnvironment(env);
  try {
    const { client } = await (await clientFactory(service, options))();
    const request = await client.sign(...INPUTS[service]);
    return { url: request.url, headers: Object.fromEntries(request.headers) };
  } catch (error) {
    return { error: error.message };
  }
}

const SDK = {
  account: [PartnerCentralAccountClient, new ListPartnersCommand({ Catalog: 'AWS' })],
  channel: [PartnerCentralChannelClient, new ListRelationshipsCommand({ catalog: 'AWS' })],
};

class Sent extends Error {}

async function bySdk({ service, options, env }) {
  setEnvironment(env);
  const [Client, command] = SDK[service];
  let sent;
  const requestHandler = {
    handle: async ({ protocol, hostname, port, path, headers }) => {
      sent = { url: `${protocol}//${hostname}${port ? `:${port}` : ''}${path}`, headers };
      throw new Sent();
    },
  };
  const { region, profile, 'endpoint-url': endpoint, 'use-fips-endpoint': useFipsEndpoint } = options;
  const given = Object.entries({ region, profile, endpoint, useFipsEndpoint }).filter(([, value]) => value !== undefined);
  try {
    await new Client({ requestHandler, logger: SILENT, ...Object.fromEntries(given) }).send(command);
  } catch (error) {
    if (!(error instanceof Sent)) return { error: `${error.name}: ${error.message}` };
  }
  return sent;
}

const silent = () => {};
const SILENT = { trace: silent, debug: silent, info: silent, warn: silent, error: silent };

const isSame = (one, other) =>
  'error' in one || 'error' in other
    ? 'error' in one && 'error' in other
    : ['url', 'key', 'region', 'token'].every((name) => one[name] === other[name]);

test(`in ${rows.length} environments, the command line finds what AWS's tools find`, { skip: missing }, async () => {
  const byPython = askPython('cli/settings/ask_tools.py', environments);
  const problems = [];
  for (const [i, { title, find, as, why }] of rows.entries()) {
    const environment = environments[i];
    const found = foundIn(await ours(environment));
    const others = { ...byPython[i], sdk: await bySdk(environment) };
    setEnvironment(saved);
    const actual = JSON.stringify(found);
    for (const [name, expected] of Object.entries(find)) {
      const fits = expected instanceof RegExp ? expected.test(found[name]) : found[name] === expected;
      if (!fits) problems.push(`${title}: ${name} is not ${expected}: ${actual}`);
    }
    const agreeing = ['aws', 'boto3', 'sdk'].filter((tool) => isSame(found, foundIn(others[tool])));
    if (agreeing.join(' ') !== as) {
      const details = ['aws', 'boto3', 'sdk'].map((tool) => `${tool} ${JSON.stringify(foundIn(others[tool]))}`).join('\n    ');
      problems.push(`${title}: found as by "${agreeing.join(' ')}", not "${as}"\n    ours ${actual}\n    ${details}`);
    }
    if ((as === 'aws boto3 sdk') !== (why === undefined)) problems.push(`${title}: needs a reason only if the tools differ`);
  }
  assert.equal(problems.length, 0, problems.join('\n'));
});

test('the command finds the same in a process of its own, and says what is wrong in one line', () => {
  const input = { account: '{"Catalog":"AWS"}', channel: '{"catalog":"AWS"}' };
  const names = { account: 'list-partners', channel: 'list-relationships' };
  // Each seventh, which meets all kinds of rows.
  for (let i = 0; i < rows.length; i += 7) {
    const { title, find } = rows[i];
    const { service, options, env } = environments[i];
    const words = Object.entries(options).flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}=${value}`]));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [PROGRAM, 'call', service, names[service], '--dry-run', ...words],
      { env, input: input[service], encoding: 'utf8' },
    );
    if (find.error) {
      assert.equal(status, 2, title);
      assert.match(stderr.trimEnd(), find.error);
      assert.match(stderr, /^[^\n]+\n$/, title);
    } else {
      assert.equal(status, 0, `${title}: ${stderr}`);
      const found = foundIn(JSON.parse(stdout));
      for (const [name, expected] of Object.entries(find)) assert.equal(found[name], expected, title);
    }
  }
});
