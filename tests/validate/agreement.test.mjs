// `validate` agrees with the independent oracle (its vectors, and a new corpus each day), with Rust's issues, and on inputs
// that only JavaScript can make.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { account, channel, operations } from 'partner-central';
import { hardInputs } from '../oracle/hard-inputs.mjs';

const here = (path) => new URL(path, import.meta.url);
const lines = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const pointer = (path) => path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
const verdict = ({ issues = [] }) => issues.map(({ path, code }) => [pointer(path), code]);

/** Compares each case with what `validate` finds; gives the number of cases. */
function assertVerdicts(cases) {
  for (const { op, input, issues } of cases)
    assert.deepEqual(verdict(operations[op].validate(input)), issues, `${op} ${JSON.stringify(input)}`);
  return cases.length;
}

test('`account.model` and `channel.model` have the version and the date of the model, and the version of Unicode', () => {
  for (const [name, { model }] of Object.entries({ account, channel })) {
    const { metadata, shapes } = JSON.parse(readFileSync(here(`../../xtask/model/${name}.json`), 'utf8'));
    const { version } = Object.values(shapes).find(({ type }) => type === 'service');
    const { unicode, ...rest } = model;
    assert.deepEqual(rest, { version, date: metadata.date });
    assert.match(unicode, /^\d+\.0$/);
  }
});

test('validate gives the oracle’s verdict on every vector', () => {
  assert.ok(assertVerdicts(lines(readFileSync(here('../vectors/validation.ndjson'), 'utf8'))) > 3000);
});

test('validate gives the oracle’s verdict on a new corpus', () => {
  // Another seed each day. A failure names the seed, and SEED repeats it.
  const seed = String(process.env.SEED ?? Math.floor(Date.now() / 86_400_000));
  const corpus = execFileSync(process.execPath, ['oracle/generate.mjs', '--seed', seed, '--count', '30'], {
    cwd: here('..'),
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  assert.ok(assertVerdicts(lines(corpus)) > 2000, `seed ${seed}`);
});

test('validate returns for every input that only JavaScript can make', async (t) => {
  for (const { name, operation, make, expect, expectCount, undecided } of hardInputs) {
    await t.test(name, () => {
      const result = operations[operation].validate(make());
      const found = verdict(result);
      if (expect && !undecided) assert.deepEqual(found, expect);
      if (expectCount === undefined) return;
      // All of them, and no more than the default of `maxIssues`.
      assert.equal(operations[operation].validate(make(), { maxIssues: Infinity }).issues.length, expectCount);
      assert.equal(found.length, Math.min(expectCount, 1000));
      assert.equal(result.truncated, expectCount > 1000 ? true : undefined);
    });
  }
  assert.deepEqual(
    account.ListPartners.validate({ Catalog: 'AWS' }),
    { value: { Catalog: 'AWS' } },
    'a valid request is still valid after them',
  );
});

test('issues are the same in JavaScript and in Rust, to the letter', () => {
  const cases = lines(readFileSync(here('../vectors/issues.ndjson'), 'utf8'));
  for (const { op, input, issues } of cases)
    assert.deepEqual(JSON.parse(JSON.stringify(operations[op].validate(input).issues)), issues, op);
  assert.ok(cases.length > 50);
});

test('the fast path and the core agree on every character', () => {
  // A tag key has letters, spaces and digits of all scripts: here the host's Unicode and ours could differ.
  const request = {
    catalog: 'AWS',
    associationType: 'DOWNSTREAM_SELLER',
    associatedAccountId: '012345678901',
    displayName: 'x',
  };
  Object.assign(request, {
    programManagementAccountIdentifier: 'pma-0123456789abc',
    resaleAccountModel: 'DISTRIBUTOR',
    sector: 'COMMERCIAL',
  });
  const validCharacters = (isCore) => {
    // The fast path is off while objects inherit an enumerable property.
    if (isCore) Object.defineProperty(Object.prototype, 'inherited', { value: 1, enumerable: true, configurable: true });
    try {
      const found = new Set();
      for (let code = 0; code <= 0x10ffff; code += code < 0x30000 ? 1 : 0x1fff) {
        const key = String.fromCodePoint(code);
        if (!channel.CreateRelationship.validate({ ...request, displayName: `x${key}` }).issues) found.add(`name ${code}`);
        if (!channel.CreateRelationship.validate({ ...request, tags: [{ key, value: '' }] }).issues) found.add(`tag ${code}`);
      }
      return found;
    } finally {
      Reflect.deleteProperty(Object.prototype, 'inherited');
    }
  };
  const inCore = validCharacters(true);
  const inJavaScript = validCharacters(false);
  assert.deepEqual(
    [...inJavaScript].filter((one) => !inCore.has(one)),
    [],
  );
  assert.equal(inJavaScript.size, inCore.size);
  assert.ok(inCore.size > 300_000, `${inCore.size}`);
});

test('a getter of the input may call validate', () => {
  const inner = { catalog: 'AWS', identifier: 'rs-0123456789abc', programManagementAccountIdentifier: 'pma-0123456789abc' };
  let calls = 0;
  const outer = {
    get Catalog() {
      calls += 1;
      assert.equal(channel.GetRelationship.validate(inner).value, inner);
      // Larger than the buffers, so that memory moves under the outer call.
      assert.equal(
        account.TagResource.validate({ ResourceArn: 'x'.repeat(1 << 20), Tags: [] }).issues[0].path[0],
        'ResourceArn',
      );
      return 'AWS';
    },
    LegalName: 'Example Corp',
    PrimarySolutionType: 'SOFTWARE_PRODUCTS',
    AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'Engineer' },
    EmailVerificationCode: '123456',
  };
  assert.equal(account.CreatePartner.validate(outer).value, outer);
  assert.ok(calls >= 1);
});

test('the value has no absent members, and the input is unchanged', () => {
  const input = { Catalog: 'AWS', NextToken: undefined, __proto__: null };
  const { value } = account.ListPartners.validate(input);
  assert.deepEqual(value, { Catalog: 'AWS' });
  assert.ok('NextToken' in input);
  const stripped = account.ListPartners.validate(JSON.parse('{"Catalog":"AWS","__proto__":1,"x":{"y":1}}'), {
    unknownKeys: 'strip',
  });
  assert.deepEqual(Object.entries(stripped.value), [['Catalog', 'AWS']]);
  const allowed = account.ListPartners.validate({ Catalog: 'AWS', x: { y: [1, 'é'] } }, { unknownKeys: 'allow' });
  assert.deepEqual(allowed.value, { Catalog: 'AWS', x: { y: [1, 'é'] } });
});

test('`messages` are templates by code or a function, and the rest stays English', () => {
  const of = (messages) => account.ListPartners.validate({}, { messages }).issues[0].message;
  assert.equal(of({ required: 'Pflichtfeld' }), 'Pflichtfeld');
  assert.equal(of({ required: (issue) => `${issue.path[0]} fehlt` }), 'Catalog fehlt');
  assert.equal(
    of((issue) => `${issue.code}!`),
    'required!',
  );
  assert.equal(of({ length: 'zu lang' }), 'is required');
  const { issues } = account.CreatePartner.validate(
    { EmailVerificationCode: '1' },
    { messages: { length: '{min} bis {max}, nicht {actual}' } },
  );
  assert.equal(issues.at(-1).message, '6 bis 6, nicht 1');
});
