// `sandbox --state FILE`: kill -9 at any moment loses nothing that had a response.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { PROGRAM, serve } from './start-sandbox.mjs';
import { relationship } from '../../aws-clients/call-sequence.mjs';

const folder = mkdtempSync(join(tmpdir(), 'partner-central-state-'));
after(() => rmSync(folder, { recursive: true }));

const KILLS = 12;
const AT_ONCE = 8;
const PARENT = 'pma-0123456789abc';

const accountOf = (number) => String(200_000_000_000 + number);

async function create(url, number) {
  const body = {
    ...relationship,
    programManagementAccountIdentifier: PARENT,
    associatedAccountId: accountOf(number),
    clientToken: `load-${number}`,
  };
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'PartnerCentralChannel.CreateRelationship' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  assert.equal(response.status, 200);
  return (await response.json()).relationshipDetail;
}

const relationships = ({ accounts }) => Object.values(accounts).flatMap(({ AWS }) => AWS?.relationships ?? []);

async function survive(name, options) {
  const home = mkdtempSync(join(folder, `${name}-`));
  const file = join(home, 'state.json');
  const responded = new Map();
  let number = 0;
  let journals = 0;
  let cutOff = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const sandbox = await serve('--state', file, '--no-quotas', ...options);
    const found = new Map(relationships(await sandbox.state()).map((one) => [one.id, one]));
    const lost = [...responded].filter(([id, detail]) =>
      Object.entries(detail).some(([member, value]) => found.get(id)?.[member] !== value),
    );
    if (lost.length > 0) {
      await sandbox.stop('SIGKILL');
      assert.deepEqual(lost, [], `kill ${kill}`);
    }
    let isKilled = false;
    const load = async () => {
      while (!isKilled) {
        const mine = (number += 1);
        try {
          const { id } = await create(sandbox.url, mine);
          responded.set(id, { associatedAccountId: accountOf(mine) });
          const { createdAt, revision } = await get(sandbox.url, id);
          responded.set(id, { associatedAccountId: accountOf(mine), createdAt, revision });
        } catch (error) {
          if (error.code === 'ERR_ASSERTION') throw error;
          cutOff += 1;
        }
      }
    };
    const all = Array.from({ length: AT_ONCE }, load);
    // At any moment, even that of the first write.
    await wait(kill === 0 ? 30 : 20 + ((kill * 97) % 350));
    await sandbox.stop('SIGKILL');
    isKilled = true;
    await Promise.all(all);
    JSON.parse(readFileSync(file, 'utf8'));
    const files = readdirSync(home).filter((one) => one !== 'state.json');
    if (files.includes('state.json.journal')) journals += 1;
    assert.deepEqual(
      files.filter((one) => !['state.json.journal', 'state.json.new'].includes(one)),
      [],
    );
  }
  const last = await serve('--state', file, '--no-quotas');
  const found = new Set(relationships(await last.state()).map(({ id }) => id));
  assert.equal(await last.stop(), 0);
  assert.deepEqual(
    [...responded.keys()].filter((id) => !found.has(id)),
    [],
  );
  assert.deepEqual(readdirSync(home), ['state.json']);
  assert.deepEqual(
    relationships(JSON.parse(readFileSync(file, 'utf8'))).filter(({ id }) => !found.has(id)),
    [],
  );
  assert.ok(responded.size > KILLS * 4, `${responded.size} responses`);
  // If no request was cut off, the kills came while nothing was going on.
  assert.ok(cutOff >= KILLS, `${cutOff} cut off`);
  return journals;
}

async function get(url, identifier) {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'PartnerCentralChannel.GetRelationship' };
  const body = JSON.stringify({ catalog: 'AWS', programManagementAccountIdentifier: PARENT, identifier });
  const { relationshipDetail } = await (await fetch(url, { method: 'POST', headers, body })).json();
  return relationshipDetail;
}

test('a small state survives kill -9 under load', async () => {
  await survive('small', []);
});

test('a large state, whose changes go to a journal, survives kill -9 under load', async () => {
  const { catalog, programManagementAccountIdentifier = PARENT, clientToken, ...rest } = relationship;
  const fill = {
    call: 'channel.CreateRelationship',
    as: 'AKIDFILL',
    times: 1500,
    with: { ...rest, catalog, programManagementAccountIdentifier, associatedAccountId: '10000000{nnnn}' },
  };
  const scenario = join(folder, 'large.json');
  writeFileSync(scenario, JSON.stringify({ steps: [fill] }));
  const journals = await survive('large', ['--scenario', scenario]);
  assert.ok(journals > KILLS / 2, `${journals} journals`);
});

test('a journal is replayed only onto the state that it belongs to', async () => {
  const file = join(folder, 'journal.json');
  const journal = `${file}.journal`;
  const first = await serve('--state', file);
  await create(first.url, 1);
  assert.equal(await first.stop(), 0);
  const text = readFileSync(file, 'utf8');
  const { createHash } = await import('node:crypto');
  const head = JSON.stringify({ after: createHash('sha256').update(text).digest('hex') });
  const { clientToken, ...fresh } = relationship;
  const body = { ...fresh, programManagementAccountIdentifier: PARENT, associatedAccountId: '200000000002' };
  const line = JSON.stringify({
    at: 1_795_253_400_000,
    account: '000000000000',
    region: 'us-east-1',
    target: 'PartnerCentralChannel.CreateRelationship',
    body: JSON.stringify(body),
  });
  const count = async () => {
    const sandbox = await serve('--state', file);
    const all = relationships(await sandbox.state());
    await sandbox.stop('SIGKILL');
    return all.length;
  };
  // Half a line had no response.
  writeFileSync(journal, `${head}\n${line}\n${line.slice(0, 40)}`);
  assert.equal(await count(), 2);
  // The file has another state now, so that the journal does not belong to it.
  writeFileSync(journal, `${head}\n${line.replace('200000000002', '200000000003')}\n`);
  assert.equal(await count(), 2);
  writeFileSync(file, text);
  writeFileSync(journal, `${head}\n{"at":1}\n${line}\n`);
  const broken = spawnSync(process.execPath, [PROGRAM, 'sandbox', '--port', '0', '--state', file], { encoding: 'utf8' });
  assert.deepEqual([broken.status, broken.stdout], [2, '']);
  assert.match(broken.stderr, /journal cannot be replayed from line 2 on, and was left unchanged/);
  assert.equal(readFileSync(file, 'utf8'), text);
});

test('the sandbox refuses a file that is not a state, and does not change it', async () => {
  const file = join(folder, 'other.json');
  for (const content of ['', '{', '[]', '{"format":9}', 'name = "not mine"\n']) {
    writeFileSync(file, content);
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'sandbox', '--port', '0', '--state', file], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, stdout], [2, ''], content);
    assert.match(stderr, /is not a state of a sandbox, and was left unchanged/);
    assert.equal(readFileSync(file, 'utf8'), content);
  }
  for (const path of [folder, join(folder, 'nowhere', 'state.json')]) {
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'sandbox', '--port', '0', '--state', path], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr.split('\n').length], [2, 2], stderr);
  }
});

test('only one sandbox may use a state file, under any name of it', async () => {
  const file = join(folder, 'mine.json');
  const link = join(folder, 'link.json');
  const first = await serve('--state', file);
  symlinkSync(file, link);
  for (const name of [file, link]) {
    const second = spawnSync(process.execPath, [PROGRAM, 'sandbox', '--port', '0', '--state', name], { encoding: 'utf8' });
    assert.deepEqual([second.status, second.stdout], [2, ''], name);
    assert.match(second.stderr, /is in use by another sandbox: stop that one/);
  }
  await create(first.url, 1);
  await first.stop('SIGKILL');
  // A killed sandbox holds no lock.
  const third = await serve('--state', link);
  assert.equal(relationships(await third.state()).length, 1);
  await third.stop();
});

test('reads do not write the state file, but changes of the clock and a restored state do', async () => {
  const file = join(folder, 'clock.json');
  const sandbox = await serve('--state', file, '--scenario', 'onboarding');
  const before = readFileSync(file, 'utf8');
  await get(sandbox.url, 'rs-0123456789abc');
  await sandbox.requests();
  assert.equal(readFileSync(file, 'utf8'), before);
  await sandbox.advance(86_400_000);
  const { clockAheadMs } = JSON.parse(readFileSync(file, 'utf8'));
  assert.equal(clockAheadMs, 86_400_000);
  await sandbox.reset({ scenario: 'empty' });
  await sandbox.stop('SIGKILL');
  const again = await serve('--state', file, '--scenario', 'onboarding');
  assert.deepEqual(await again.codes(), {});
  await again.reset();
  assert.deepEqual(Object.keys(await again.codes()), ['ada@example.com']);
  await again.stop();
});
