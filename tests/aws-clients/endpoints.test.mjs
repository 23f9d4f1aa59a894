// Endpoint and signing region of every region are those of botocore's rules.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { askPython, missing } from '../python.mjs';

const CLASSES = { account: PartnerCentralAccount, channel: PartnerCentralChannel };
const INPUTS = { account: ['ListPartners', { Catalog: 'AWS' }], channel: ['ListRelationships', { catalog: 'AWS' }] };
const REGIONS = [
  'mars-north-1',
  'us-east-9',
  'eu-north-9',
  'cn-south-9',
  'us-gov-north-9',
  'us-iso-north-9',
  'us-isob-north-9',
  'us-isof-north-9',
  'eu-isoe-north-9',
  'eusc-fr-north-9',
  'ca-west-1',
  'mx-central-1',
  'il-central-1',
  'us-gov',
  'cn',
  'local',
  'us-iso-',
  'cn-x',
  'eusc-de-east',
  'us-gov-west-1x',
  'cn--1',
  // These cannot be part of a host name.
  'evil.example/',
  'a b',
  '-a',
  'a-',
  '123',
  'ü',
  'x'.repeat(64),
];

async function ours([service, region, useFipsEndpoint, endpoint]) {
  const options = {
    region: region ?? undefined,
    useFipsEndpoint,
    endpoint: endpoint ?? undefined,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  };
  const request = await new CLASSES[service](options).sign(...INPUTS[service]);
  return { url: request.url.replace(/\/$/, ''), region: request.headers.get('authorization').split('/')[2] };
}

/** Our signature has a region even where none is given. */
const isRegion = (got, theirs) => got.region === (theirs.region ?? 'us-east-1');

/** An error of the rules has their message, followed by a hint. */
const isError = (got, { error }) =>
  got.error !== undefined && (!error.startsWith('Invalid Configuration') || got.error.startsWith(error));

test('the client has the endpoint and signing region of botocore’s rules', { skip: missing }, async () => {
  const asked = [];
  for (const service of Object.keys(CLASSES)) {
    for (const region of REGIONS) for (const fips of [false, true]) asked.push([service, region, fips, null]);
    for (const region of ['eu-west-1', 'us-gov-east-1', 'cn-north-1', null]) {
      for (const fips of [false, true])
        asked.push(
          [service, region, fips, 'http://127.0.0.1:8080'],
          [service, region, fips, 'https://proxy.example:8443/base'],
        );
    }
    asked.push([service, null, false, null], [service, null, true, null]);
  }
  const different = [];
  const { answers, unreached, parameters } = askPython('aws-clients/endpoints.py', asked);
  for (const [question, theirs] of answers) {
    const got = /** @type {any} */ (await ours(question).catch((error) => ({ error: error.message })));
    const same = theirs.error === undefined ? got.url === theirs.url && isRegion(got, theirs) : isError(got, theirs);
    if (!same) different.push({ question: question.join(' '), ours: got, theirs });
  }
  assert.ok(answers.length > 150, `only ${answers.length} cases`);
  assert.deepEqual(different, []);
  // Every rule was reached, and the rule sets have no other parameter, such as one for dual stack.
  assert.deepEqual(unreached, []);
  assert.deepEqual(parameters, { account: ['Endpoint', 'Region', 'UseFIPS'], channel: ['Endpoint', 'Region', 'UseFIPS'] });
});

test('the client refuses a region that would change the host or the path of the endpoint', async () => {
  for (const region of ['us-east-1\n', 'us-east-1\nhttp://evil.example', 'us-east-1.evil.example/?', 'us-east-1/x']) {
    await assert.rejects(ours(['account', region, false, null]), /must be the name of a region/);
    await assert.rejects(ours(['channel', region, false, 'http://127.0.0.1:1']), /must be the name of a region/);
  }
  await assert.rejects(ours(['account', '', false, null]), /Missing Region/);
});
