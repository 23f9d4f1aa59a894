// A bundle of an app that uses one service has nothing of the others: no names of operations, and no shape tables.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import * as pc from 'partner-central';
import { models } from '../oracle/model.mjs';
import { loaded } from '../sizes/loaded.mjs';
import { bundle, bundlers } from './bundlers.mjs';
import { output, project } from './project.mjs';

const services = Object.keys(models);
/** The shape tables as text, which a bundler must leave as it is: it has nothing to escape. */
const texts = createRequire(import.meta.url)('../node_modules/partner-central/node/core-inline.cjs');
const namesOf = (service) => Object.values(pc.operations).flatMap((of) => (of.service === service ? [of.name] : []));
const classOf = (service) => Object.keys(pc).find((name) => name.toLowerCase() === `partnercentral${service}`);

/** Apps that use one service: its operations, or its client. Each prints a number of issues. */
const APPS = {
  operations: (service) => `import { ${service} } from 'partner-central';
const operations = Object.values(${service}).filter((member) => '~standard' in member);
console.log(operations.flatMap((operation) => operation.validate({}).issues ?? []).length);`,
  client: (service) => `import { ${classOf(service)} } from 'partner-central';
const client = new ${classOf(service)}({ region: 'us-east-1', auth: 'none', maxIssues: 3 });
const { issues } = await client.${listOf(service)}({ '': 0 }).catch((error) => error);
console.log(issues.length);`,
};

const listOf = (service) =>
  namesOf(service)
    .find((name) => /^List(?!Tags)/.test(name))
    .replace('L', 'l');

/** What the app must print. */
const issuesOf = (service) =>
  Object.values(pc.operations)
    .filter((operation) => operation.service === service)
    .flatMap((operation) => operation.validate({}).issues ?? []).length;

test('the text of every service is in the package', () => {
  for (const service of services) assert.ok(texts[`${service}Tables`].length > 1000, service);
  assert.equal(new Set(services.map((service) => texts[`${service}Tables`])).size, services.length);
});

for (const name of Object.keys(bundlers)) {
  test(`an app that uses one service has nothing of the others when bundled by ${name}`, async (t) => {
    const folder = project(t);
    for (const service of services) {
      for (const [uses, app] of Object.entries(APPS)) {
        const file = `one-${service}-${uses}.mjs`;
        writeFileSync(join(folder, file), app(service));
        const { out, warnings } = await bundle(name, folder, file);
        assert.deepEqual(warnings, []);
        // webpack also writes files for parts that nothing can load.
        const { initial } = await loaded(out, join(folder, 'node_modules/partner-central'));
        const code = initial.join('\n');
        assert.ok(code.includes(texts[`${service}Tables`]), `${file} has the tables of ${service}`);
        const own = namesOf(service);
        for (const other of services.filter((one) => one !== service)) {
          assert.ok(!code.includes(texts[`${other}Tables`].slice(0, 100)), `${file} has no tables of ${other}`);
          // Explanations of errors, which only a client has, speak of operations of all services.
          if (uses === 'client') continue;
          const found = namesOf(other).filter((operation) => !own.includes(operation) && code.includes(operation));
          assert.deepEqual(found, [], `${file} names no operation of ${other}`);
        }
        const printed = output(process.execPath, ['app.js'], out);
        assert.ok(uses === 'operations' ? printed === issuesOf(service) : printed >= 1, `${file} prints ${printed}`);
      }
    }
  });
}

const MIXED = (folder) => `import { account, validateLines } from 'partner-central';
import { channel, init } from 'partner-central/slim';
const printed = [];
const check = (operation) => {
  try {
    return operation.validate({}).issues.length;
  } catch ({ message }) {
    return message;
  }
};
const lines = async (operation) => {
  const bad = validateLines(operation, '{}\\n');
  for await (const { issues } of bad) return issues.length;
};
printed.push(check(account.CreatePartner), await lines(account.CreatePartner), check(channel.CreateRelationship));
await init(process.getBuiltinModule('node:fs').readFileSync(${JSON.stringify(join(folder, 'node_modules/partner-central/core.wasm'))}));
printed.push(check(account.CreatePartner), check(channel.CreateRelationship), await lines(channel.CreateRelationship));
console.log(JSON.stringify(printed));`;

test('an app can use one service of the main entry and another of slim', async (t) => {
  const folder = project(t);
  writeFileSync(join(folder, 'mixed.mjs'), MIXED(folder));
  const { out } = await bundle('Rollup', folder, 'mixed.mjs');
  const [ofAccount, ofChannel] = [pc.account.CreatePartner, pc.channel.CreateRelationship].map(
    (operation) => operation.validate({}).issues?.length,
  );
  const [before, line, error, ...after] = output(process.execPath, ['app.js'], out);
  assert.deepEqual([before, line], [ofAccount, ofAccount]);
  assert.match(error, /^partner-central\/slim is not ready: `await init\(\)` before/);
  assert.deepEqual(after, [ofAccount, ofChannel, ofChannel]);
});
