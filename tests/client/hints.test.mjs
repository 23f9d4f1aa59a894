// `error.hint`: what each modelled reason of an error or of a failed task means and what to do, in every language, and messages
// where the service has none.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { operations, PartnerCentralAccount, PartnerCentralChannel, ServiceException, WaiterError } from 'partner-central';
import { de } from 'partner-central/messages/de';
import { es } from 'partner-central/messages/es';
import { fr } from 'partner-central/messages/fr';
import { ja } from 'partner-central/messages/ja';
import { listen } from '../listen.mjs';
import { input, json, rejection, scriptedClient } from './scripted-fetch.mjs';

const models = ['account', 'channel'].map((name) =>
  JSON.parse(readFileSync(new URL(`../../xtask/model/${name}.json`, import.meta.url), 'utf8')),
);
const shapes = Object.assign({}, ...models.map((model) => model.shapes));
/** The values of each enum in the models whose name ends like that. */
const valuesOf = (suffix) =>
  Object.entries(shapes)
    .filter(([id, { type }]) => type === 'enum' && id.endsWith(suffix))
    .flatMap(([, { members }]) => Object.keys(members));

const failing =
  (body, status = 400) =>
  () =>
    json(status, body);

/** The error of a call to which the service responds with this body. @returns {Promise<any>} */
async function errorOf(body, options, status) {
  return rejection(scriptedClient([failing(body, status)], { maxAttempts: 1, ...options }).client.listPartners(input));
}

test('every modelled reason, code of a field and error has a hint in all five languages', async () => {
  const reasons = valuesOf('ExceptionReason');
  const codes = [...valuesOf('FieldValidationCode'), ...valuesOf('BusinessValidationCode')];
  const names = Object.entries(shapes).filter(([, { traits }]) => traits?.['smithy.api#error']);
  assert.ok(reasons.length > 30 && codes.length > 15 && names.length > 10);
  const english = {};
  for (const [language, messages] of Object.entries({ en: undefined, de, es, fr, ja })) {
    for (const Reason of reasons) {
      const { hint } = await errorOf({ __type: 'ConflictException', Message: 'no', Reason }, { messages });
      assert.ok(hint && (language === 'en' || hint !== english[Reason]), `${language}: ${Reason}`);
      english[Reason] ??= hint;
    }
    for (const Code of codes) {
      const fields = [{ FieldValidationError: { Name: 'Catalog', Message: 'no', Code } }];
      const { issues } = await errorOf({ __type: 'ValidationException', Message: 'no', ErrorDetails: fields }, { messages });
      assert.ok(issues[0].hint && (language === 'en' || issues[0].hint !== english[Code]), `${language}: ${Code}`);
      english[Code] ??= issues[0].hint;
    }
    for (const [id] of names) {
      const { hint } = await errorOf({ __type: id, Message: 'no' }, { messages });
      assert.ok(hint && (language === 'en' || hint !== english[id]), `${language}: ${id}`);
      english[id] ??= hint;
    }
  }
});

/** The operations that a partner's onboarding and resale begin with, and those of handshakes. */
const SEEDS =
  /^(CreatePartner|PutAllianceLeadContact|StartProfileUpdateTask|CreateRelationship|UpdateRelationship|\w+Handshakes?)$/;

test('each reason of each error that the model gives to the first operations and to those of handshakes has a hint', async () => {
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' };
  let seen = 0;
  for (const operation of Object.values(operations).filter(({ name }) => SEEDS.test(name))) {
    const model = models[operation.service === 'account' ? 0 : 1];
    const [, { errors }] = Object.entries(model.shapes).find(([id]) => id.endsWith(`#${operation.name}`));
    for (const { target: id } of errors) {
      const { members } = model.shapes[id];
      const [member, reason] = Object.entries(members).find(([name]) => /^reason$/i.test(name)) ?? [];
      const reasons = Object.keys(model.shapes[reason?.target]?.members ?? { undefined });
      for (const value of reasons) {
        const fetch = async () => json(400, { __type: id, Message: 'no', ...(member ? { [member]: value } : {}) });
        const Client = operation.service === 'account' ? PartnerCentralAccount : PartnerCentralChannel;
        const client = new Client({ region: 'us-east-1', credentials, fetch, maxAttempts: 1, validate: false });
        /** @type {any} */
        const error = await rejection(/** @type {any} */ (client).send(operation.name, {}));
        assert.match(String(error.hint), /^[A-Z`].{20,}\.$/, `${operation.name}: ${id} ${value}`);
        seen += 1;
      }
    }
  }
  assert.ok(seen > 80, `${seen} errors`);
});

/** The error of a wait whose polls return this output. @returns {Promise<any>} */
async function endOfWait(output, options) {
  let now = 0;
  const { client } = scriptedClient([json(200, output)], {
    clock: () => now,
    sleep: async (delay) => void (now += delay),
    ...options,
  });
  const partner = { Catalog: 'AWS', Identifier: 'partner-0123456789abc' };
  return rejection(client.waitUntilProfileUpdateTaskComplete(partner, { maxWaitTime: 5 }));
}

test('the error of a wait has hints of the reasons that the task gives, in all five languages', async () => {
  const reasons = valuesOf('ValidationErrorReason');
  assert.ok(reasons.length > 5);
  const english = {};
  for (const [language, messages] of Object.entries({ en: undefined, de, es, fr, ja })) {
    for (const [key, output] of [
      ...reasons.map((Reason) => [Reason, { Status: 'FAILED', ErrorDetailList: [{ Message: 'no', Reason }] }]),
      ...['FAILED', 'CANCELED', 'IN_PROGRESS'].map((Status) => [Status, { Status }]),
    ]) {
      const error = await endOfWait(output, { messages });
      assert.ok(error instanceof WaiterError);
      assert.ok(error.hint && (language === 'en' || error.hint !== english[key]), `${language}: ${key}`);
      english[key] ??= error.hint;
      assert.ok(!Object.keys(error).includes('hint'));
    }
  }
  const failed = { Status: 'FAILED' };
  const both = {
    ...failed,
    ErrorDetailList: ['INVALID_LOGO', 'NEWER', 'INVALID_LOGO', 'INVALID_CONTENT'].map((Reason) => ({ Reason })),
  };
  assert.equal((await endOfWait(both)).hint, `${english.INVALID_LOGO} ${english.INVALID_CONTENT}`);
  for (const ErrorDetailList of [[null], [{ Reason: 'NEWER' }], [{ Reason: '__proto__' }]]) {
    assert.equal((await endOfWait({ ...failed, ErrorDetailList })).hint, english.FAILED);
  }
  const hints = { INVALID_LOGO: 'Ask the designer.' };
  assert.equal((await endOfWait(both, { messages: { hints } })).hint, `Ask the designer. ${english.INVALID_CONTENT}`);
});

test('a hint of an operation comes before that of its error’s name, and the caller’s before all', async () => {
  const fetch = async () => json(400, { __type: 'ConflictException', message: 'no', resourceId: 'rs-1' });
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' };
  const client = new PartnerCentralChannel({ region: 'us-east-1', credentials, fetch, maxAttempts: 1, validate: false });
  /** @type {any} */
  const request = {};
  assert.match((await rejection(client.updateRelationship(request))).hint, /GetRelationship and send its current revision/);
  assert.match((await rejection(client.createRelationship(request))).hint, /ListRelationships/);
  assert.match((await rejection(client.createChannelHandshake(request))).hint, /handshake of this kind is pending/);
  for (const hints of [
    { 'UpdateRelationship.ConflictException': 'Reload the page.' },
    () => ({ ConflictException: 'never', 'UpdateRelationship.ConflictException': 'Reload the page.' }),
    async () => ({ 'UpdateRelationship.ConflictException': 'Reload the page.' }),
  ])
    assert.equal((await rejection(client.updateRelationship(request, { messages: { hints } }))).hint, 'Reload the page.');
  for (const hints of /** @type {any[]} */ ([
    async () => {
      throw new Error('offline');
    },
    { 'UpdateRelationship.ConflictException': 7 },
    null,
  ]))
    assert.match((await rejection(client.updateRelationship(request, { messages: { hints } }))).hint, /GetRelationship/);
});

test('an error that nobody knows has no hint, and a member `hint` of the service stays', async () => {
  assert.equal((await errorOf({ __type: 'NewerException', message: 'no' })).hint, undefined);
  assert.equal((await errorOf({ __type: 'ConflictException', message: 'no', hint: 'theirs' })).hint, 'theirs');
  for (const reason of ['__proto__', 'toString', 'constructor', 7, {}])
    assert.equal((await errorOf({ __type: 'NewerException', message: 'no', Reason: reason })).hint, undefined);
});

test('a message that the service leaves empty is made of the rest of the error', async () => {
  for (const Message of ['', '  \n', undefined, 7]) {
    const error = await errorOf({ __type: 'ConflictException', Message, Reason: 'DUPLICATE_PARTNER', List: [1] }, {}, 409);
    assert.ok(error instanceof ServiceException);
    assert.equal(error.message, 'ListPartners failed with status 409; Reason DUPLICATE_PARTNER');
    assert.ok(error.stack?.includes('; Reason DUPLICATE_PARTNER'));
  }
  const fields = [{ FieldValidationError: { Name: 'Catalog', Message: '', Code: 'INVALID_VALUE' } }];
  assert.equal(
    (await errorOf({ __type: 'ValidationException', Message: '', ErrorDetails: fields })).message,
    'ListPartners failed with status 400; Catalog: was refused by the service (INVALID_VALUE)',
  );
  assert.equal((await errorOf({ __type: 'X' }, {}, 500)).message, 'ListPartners failed with status 500');
});

test('the command line prints the hint of an error', async () => {
  const server = createServer((_, response) => {
    response.writeHead(409, { 'x-amzn-errortype': 'ConflictException' });
    response.end('{"Message":"exists","Reason":"DUPLICATE_PARTNER"}');
  });
  const url = await listen(server);
  const bin = fileURLToPath(new URL('../node_modules/partner-central/bin/partner-central.mjs', import.meta.url));
  const env = { ...process.env, AWS_ACCESS_KEY_ID: '111122223333', AWS_SECRET_ACCESS_KEY: 'any', AWS_REGION: 'us-east-1' };
  const child = spawn(process.execPath, [bin, 'call', 'account', 'list-partners', '--endpoint-url', url], { env });
  let stderr = '';
  child.stderr.on('data', (data) => (stderr += data));
  child.stdin.end('{"Catalog":"AWS"}');
  const [code] = await once(child, 'close');
  server.close();
  assert.deepEqual([code, /ConflictException: exists\n.*This account is a partner already\./.test(stderr)], [1, true], stderr);
});

test('no entry has hints before they are needed', () => {
  const folder = new URL('../node_modules/partner-central/', import.meta.url);
  /** The text of a module and of all that it imports, apart from what it loads on demand. */
  const textOf = (file, seen = new Set()) => {
    if (seen.has(file.href)) return '';
    seen.add(file.href);
    const text = readFileSync(file, 'utf8');
    const imported = [...text.matchAll(/\b(?:from|import)\s?["'](\.[^"']+\.mjs)["']/g)];
    return text + imported.map(([, path]) => textOf(new URL(path, file), seen)).join('');
  };
  for (const entry of ['index', 'slim', 'messages/de', 'proxy', 'forms']) {
    const text = textOf(new URL(`${entry}.mjs`, folder));
    assert.ok(text.length > 500 && !text.includes('CONFLICT_CLIENT_TOKEN'), entry);
  }
});
