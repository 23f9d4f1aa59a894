// Whole numbers beyond 2^53 keep every digit in a request, whichever way they take. In responses such a member is a number.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, PartnerCentralAccount, validateLines } from 'partner-central';
import { backend, pageRequest } from '../proxy/backend.mjs';
import { json, scriptedClient } from './scripted-fetch.mjs';

const DIGITS = '9007199254740993';
const input = { Catalog: 'AWS', AccessType: 'ALLOW_ALL', Revision: BigInt(DIGITS) };
const body = `{"Catalog":"AWS","AccessType":"ALLOW_ALL","Revision":${DIGITS}}`;

test('a bigint is sent digit for digit by every kind of call', async () => {
  const { client, sent } = scriptedClient([json(200, {})]);
  const calls = [
    () => client.updateConnectionPreferences(input),
    () => client.updateConnectionPreferences(input, { validate: false }),
    () => client.updateConnectionPreferences({ ...input, Newer: 1n }, { validate: 'warn' }),
    () => client.updateConnectionPreferences({ ...input, Newer: { list: [2n ** 60n, 'text'] } }, { unknownKeys: 'allow' }),
    () => client.send(account.UpdateConnectionPreferences, input),
    () => client.send('NewerOperation', { ...input, Deep: [{ of: BigInt(DIGITS) }] }),
    async () => sent.push({ text: await (await client.sign('UpdateConnectionPreferences', input)).text() }),
  ];
  for (const call of calls) {
    await call();
    assert.match(sent.at(-1).text, new RegExp(`"Revision":${DIGITS}[,}]`));
  }
  assert.match(sent[3].text, /"Newer":\{"list":\[1152921504606846976,"text"\]\}/);
  assert.match(sent[5].text, new RegExp(`"Deep":\\[\\{"of":${DIGITS}\\}\\]`));
});

test('a text that looks like a marked number stays a text', async () => {
  const { client, sent } = scriptedClient([json(200, {})]);
  await client.updateConnectionPreferences({ ...input, Newer: [1n, '0.5:7', '"0.5:7"'] }, { unknownKeys: 'allow' });
  assert.match(sent[0].text, /"Newer":\[1,"0.5:7","\\"0.5:7\\""\]/);
});

test('the proxy passes on every digit of a whole number, however a page writes it', async () => {
  for (const [written, digits] of [
    [DIGITS, DIGITS],
    [`${DIGITS}.0`, DIGITS],
    [`${DIGITS}000e-3`, DIGITS],
    ['9.007199254740993E+15', DIGITS],
    ['9223372036854775807', '9223372036854775807'],
    ['123456789012345e3', '123456789012345000'],
    ['-9007199254740993', '-9007199254740993'],
    ['9223372036854775808', undefined],
    ['1e30', undefined],
    ['1e999999', undefined],
    ['12e1', '120'],
  ]) {
    const sent = [];
    const fetch = async (_, init) => {
      sent.push(new TextDecoder().decode(init.body));
      return json(200, {});
    };
    const { handler } = backend({ allow: ['account.UpdateConnectionPreferences'], fetch });
    const target = 'PartnerCentralAccount.UpdateConnectionPreferences';
    const { status } = await handler(pageRequest({ target, body: body.replace(DIGITS, String(written)) }));
    assert.deepEqual([status, /"Revision":([^,}]*)/.exec(sent[0])?.[1]], [digits ? 200 : 400, digits], written);
  }
});

test('validateLines reads every digit, and a response has a number', async () => {
  const bad = [];
  const lines = [body, body.replace(DIGITS, '9223372036854775808'), body.replace(DIGITS, '9223372036854775807')];
  for await (const { line } of validateLines(account.UpdateConnectionPreferences, lines.join('\n'))) bad.push(line);
  assert.deepEqual(bad, [2]);
  const fetch = async () => new Response(`{"Revision":${DIGITS}}`);
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' };
  const client = new PartnerCentralAccount({ region: 'us-east-1', credentials, fetch });
  assert.equal((await client.getConnectionPreferences({ Catalog: 'AWS' })).Revision, Number(DIGITS));
});
