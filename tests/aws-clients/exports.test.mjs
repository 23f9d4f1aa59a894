// What the sandbox and the README tell their readers to export, and nothing else, is enough for boto3, the AWS CLI and the AWS
// SDK for JavaScript.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { missing, python } from '../python.mjs';
import { PROGRAM } from '../sandbox/http/start-sandbox.mjs';

let child;
let text = '';
before(async () => {
  child = spawn(process.execPath, [PROGRAM, 'sandbox', '--port', '0', '--scenario', 'distributor'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  while (!text.includes('account 999900001111')) await once(child.stderr, 'data');
});
after(() => child.kill());

/** The variables of lines such as `export A=1 B=2`. Those of this machine must not get in. */
const exported = (lines) => ({
  PATH: process.env.PATH,
  HOME: '/nowhere',
  PYTHONUTF8: '1',
  ...Object.fromEntries([...lines.matchAll(/^ *export (.*)$/gm)].flatMap(([, words]) => words.match(/\w+=\S+/g)).map(pair)),
});
const pair = (word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)];

/** What a reader exports: of the welcome, and of the README, which names the endpoint in the command. */
const readers = () => {
  const welcome = exported(text);
  const [, block] = /^## Sandbox$.*?```sh\n(.*?)```/ms.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'));
  return { 'the welcome': welcome, 'the README': { ...exported(block), AWS_ENDPOINT_URL: welcome.AWS_ENDPOINT_URL } };
};

const LIST_WITH_BOTO3 = `
import boto3
print(boto3.client('partnercentral-account').list_partners(Catalog='AWS')['PartnerSummaryList'][0]['LegalName'])
print(len(boto3.client('partnercentral-channel').list_relationships(catalog='AWS', maxResults=7)['items']))`;

test('boto3 works with exactly what the sandbox and the README export', { skip: missing }, () => {
  for (const [reader, env] of Object.entries(readers())) {
    const { stdout, stderr } = spawnSync(python, ['-c', LIST_WITH_BOTO3], { env, encoding: 'utf8' });
    assert.equal(stdout, 'Example Distribution\n7\n', `${reader}: ${stderr}`);
  }
});

test('version 1 of the AWS CLI works with exactly what the sandbox and the README export', { skip: missing }, () => {
  for (const [reader, env] of Object.entries(readers())) {
    const words = ['-m', 'awscli', 'partnercentral-account', 'list-partners', '--catalog', 'AWS', '--output', 'text'];
    const { stdout, stderr } = spawnSync(python, words, { env, encoding: 'utf8' });
    assert.match(stdout, /Example Distribution/, `${reader}: ${stderr}`);
  }
});

test('our command line works with exactly what the sandbox and the README export', () => {
  for (const [reader, env] of Object.entries(readers())) {
    const words = [PROGRAM, 'call', 'account', 'list-partners'];
    const { stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8', input: '{"Catalog":"AWS"}' });
    assert.match(stdout, /Example Distribution/, `${reader}: ${stderr}`);
  }
});

test('the sandbox prints the accounts and the IDs of its scenario', async () => {
  for (const line of [
    'account 111122223333, catalog AWS',
    'partner: partner-kui5hg2spo74d (Example Distribution)',
    '250 relationships: rs-4jpqpngpdsgub (Reseller 001), ',
  ])
    assert.ok(text.includes(line), text);
  const accounts = await (await fetch(`${readers()['the welcome'].AWS_ENDPOINT_URL}/_sandbox/accounts`)).json();
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [table] = /\| account .*?\n\n/s.exec(readme);
  const known = JSON.stringify(accounts);
  const ids = table.match(/(?<=`)(?:[a-z]+-[a-z2-7]{13}|\d{12})(?=`)/g);
  assert.equal(ids.length, 15);
  // The accounts 200000000001 and so on are those of relationships.
  for (const id of ids) assert.ok(known.includes(id), `${id} is not in the scenario`);
});
