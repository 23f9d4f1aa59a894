// Every entry can be imported and used in a program that has added properties to the prototypes of all objects.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ADDED = {
  'a function': 'Object.prototype.extend = function () {};',
  'a text': "Object.prototype.added = 'x';",
  'null and undefined': 'Object.prototype.none = null; Object.prototype.nothing = undefined;',
  'a getter that throws':
    "Object.defineProperty(Object.prototype, 'strict', { get() { throw new Error('read'); }, enumerable: true });",
  'what old libraries add': `for (const name of ['each', 'clone', 'forEach', 'size', 'merge', 'keys', 'first', 'map', 'filter', 'then'])
    Object.prototype[name] = name === 'then' ? undefined : function () {};`,
  'items of arrays': 'Array.prototype.remove = function () {}; Array.prototype.last = 1;',
};

const credentials = "credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-of-nobody' }";
const USES = {
  'partner-central': `
    const { account, PartnerCentralAccount, validateLines } = module;
    const input = { Catalog: 'AWS' };
    assert.equal(account.CreatePartner.validate({}).issues.length, 5);
    assert.equal(account.ListPartners.validate(input).value, input);
    assert.equal(account.ListPartners.validate({ ...input, NextToken: undefined }, { maxIssues: 5 }).issues, undefined);
    assert.equal(account.ListPartners.with({ maxIssues: 3 }).validate({}).issues.length, 1);
    let sent;
    const fetch = async (_, init) => ((sent = init), new Response('{"PartnerSummaryList":[]}'));
    await new PartnerCentralAccount({ region: 'us-east-1', ${credentials}, fetch }).listPartners(input, {});
    assert.equal(new TextDecoder().decode(sent.body), '{"Catalog":"AWS"}');
    const lines = [];
    for await (const { line } of validateLines(account.ListPartners, '{"Catalog":"AWS"}\\n{}')) lines.push(line);
    assert.equal(lines.join(), '2');`,
  'partner-central/proxy': `
    const handler = module.createProxyHandler({
      region: 'us-east-1', ${credentials}, authenticate: () => true, allow: { 'account.ListPartners': () => true },
      fetch: async () => new Response('{"PartnerSummaryList":[]}'),
    });
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'PartnerCentralAccount.ListPartners' };
    const response = await handler(new Request('http://portal.example', { method: 'POST', body: '{"Catalog":"AWS"}', headers }));
    assert.equal(response.status, 200);`,
  'partner-central/sandbox': "assert.equal((await module.createSandbox().fetch('http://x/_sandbox/clock')).status, 200);",
  'partner-central/slim': '',
  'partner-central/forms': '',
  'partner-central/credentials': '',
  'partner-central/descriptions': '',
  'partner-central/labels/de': '',
  'partner-central/messages/de': '',
};

/** Imports an entry after its prototypes have been changed, and uses it. */
function run(added, entry, isModule) {
  const load = isModule ? `await import('${entry}')` : `require('${entry}')`;
  const script = `
    const { default: assert } = await import('node:assert/strict');
    const { createRequire } = await import('node:module');
    const require = createRequire(process.cwd() + '/x.js');
    ${added}
    const module = ${load};
    ${USES[entry]}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  });
}

for (const [what, added] of Object.entries(ADDED)) {
  test(`with ${what} on a prototype, every entry can be imported, required and used`, () => {
    for (const entry of Object.keys(USES)) {
      for (const isModule of [true, false]) {
        const { status, stderr } = run(added, entry, isModule);
        assert.equal(status, 0, `${entry}, ${isModule ? 'import' : 'require'}: ${stderr}`);
      }
    }
  });
}
