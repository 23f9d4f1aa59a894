// The packed package against the independent oracle: its vectors, a fresh
// corpus, the inputs that only JavaScript can make, and Rust's own issues.
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

function hold(cases) {
  for (const { op, input, issues } of cases)
    assert.deepEqual(verdict(operations[op].validate(input)), issues, `${op} ${JSON.stringify(input)}`);
  return cases.length;
}

test('the package says of which model it is', () => {
  for (const [name, { model }] of Object.entries({ account, channel })) {
    const { metadata, shapes } = JSON.parse(readFileSync(here(`../../xtask/model/${name}.json`), 'utf8'));
    const { version } = Object.values(shapes).find(({ type }) => type === 'service');
    assert.deepEqual(model, { version, date: metadata.date });
  }
});

test('every vector gets its verdict', () => {
  assert.ok(hold(lines(readFileSync(here('../vectors/validation.ndjson'), 'utf8'))) > 3000);
});

test('so does a fresh corpus', () => {
  // Another seed each day: what it finds once, it says with the seed to find it again.
  const seed = String(process.env.SEED ?? Math.floor(Date.now() / 86_400_000));
  const made = execFileSync(process.execPath, ['oracle/generate.mjs', '--seed', seed, '--count', '30'], {
    cwd: here('..'),
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  assert.ok(hold(lines(made)) > 2000, `seed ${seed}`);
});

test('whatever JavaScript can make, validation returns', async (t) => {
  for (const { name, operation, make, expect, expectCount, undecided } of hardInputs) {
    await t.test(name, () => {
      const result = operations[operation].validate(make());
      const found = verdict(result);
      if (expect && !undecided) assert.deepEqual(found, expect);
      if (expectCount !== undefined) assert.equal(found.length, expectCount);
    });
  }
  assert.deepEqual(account.ListPartners.validate({ Catalog: 'AWS' }), { value: { Catalog: 'AWS' } }, 'the instance is well');
});

test('issues are Rust’s to the letter', () => {
  const cases = lines(readFileSync(here('../vectors/issues.ndjson'), 'utf8'));
  for (const { op, input, issues } of cases)
    assert.deepEqual(JSON.parse(JSON.stringify(operations[op].validate(input).issues)), issues, op);
  assert.ok(cases.length > 50);
});

test('every character gets the same verdict on the short way and on the long', () => {
  // Tag keys are letters, spaces and digits of all scripts: here the host's Unicode and ours could differ.
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
  const valid = (longWay) => {
    // With a property that all objects inherit nothing is proven in JavaScript.
    if (longWay) Object.defineProperty(Object.prototype, 'inherited', { value: 1, enumerable: true, configurable: true });
    try {
      const found = new Set();
      for (let code = 0; code <= 0x10ffff; code += code < 0x30000 ? 1 : 0x1fff) {
        const key = String.fromCodePoint(code);
        if (!channel.CreateRelationship.validate({ ...request, displayName: `x${key}` }).issues) found.add(`name ${code}`);
        if (!channel.CreateRelationship.validate({ ...request, tags: [{ key, value: '' }] }).issues) found.add(`tag ${code}`);
      }
      return found;
    } finally {
      delete Object.prototype.inherited;
    }
  };
  const long = valid(true);
  assert.deepEqual(
    [...valid(false)].filter((one) => !long.has(one)),
    [],
  );
  assert.equal(valid(false).size, long.size);
  assert.ok(long.size > 300_000, `${long.size}`);
});

test('a getter may validate in its turn', () => {
  const inner = { catalog: 'AWS', identifier: 'rs-0123456789abc', programManagementAccountIdentifier: 'pma-0123456789abc' };
  let calls = 0;
  const outer = {
    get Catalog() {
      calls += 1;
      assert.equal(channel.GetRelationship.validate(inner).value, inner);
      // Larger than the buffers: memory moves under the outer run.
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

test('what is absent is not in the value, and the input stays as it is', () => {
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

test('messages are the caller’s if the caller gives any', () => {
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
