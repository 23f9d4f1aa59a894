// `sandbox --state FILE`: kill -9 at any moment loses nothing that had a response.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
      files.filter((one) => !['state.json.journal', 'state.json.new', 'state.json.lock'].includes(one)),
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

/** A scenario with so many relationships of another account that not every change writes the whole state. */
function largeScenario() {
  const { catalog, programManagementAccountIdentifier = PARENT, clientToken, ...rest } = relationship;
  const fill = {
    call: 'channel.CreateRelationship',
    as: 'AKIDFILL',
    times: 1500,
    with: { ...rest, catalog, programManagementAccountIdentifier, associatedAccountId: '10000000{nnnn}' },
  };
  const scenario = join(folder, 'large.json');
  writeFileSync(scenario, JSON.stringify({ steps: [fill] }));
  return scenario;
}

test('a small state survives kill -9 under load', async () => {
  await survive('small', []);
});

test('a large state, whose changes go to a journal, survives kill -9 under load', async () => {
  const journals = await survive('large', ['--scenario', largeScenario()]);
  assert.ok(journals > KILLS / 2, `${journals} journals`);
});

test('a journal is read only with the state that it belongs to', async () => {
  const file = join(folder, 'journal.json');
  const journal = `${file}.journal`;
  const first = await serve('--state', file);
  const { id } = await create(first.url, 1);
  assert.equal(await first.stop(), 0);
  const text = readFileSync(file, 'utf8');
  const state = JSON.parse(text);
  const [account] = Object.keys(state.accounts);
  const head = JSON.stringify({ after: createHash('sha256').update(text).digest('hex') });
  const [own] = relationships(state);
  const line = (...changes) =>
    JSON.stringify({
      minted: 9,
      requests: 9,
      clockAheadMs: 60_000,
      changes: changes.map((change) => [account, 'AWS', ...change]),
    });
  const another = { ...own, id: 'rs-aaaaaaaaaaaaa', arn: own.arn.replace(id, 'rs-aaaaaaaaaaaaa') };
  const added = line(['relationships', another.id, another]);
  const stateWith = async (...lines) => {
    writeFileSync(file, text);
    writeFileSync(journal, [head, ...lines].join('\n'));
    const sandbox = await serve('--state', file);
    const all = await sandbox.state();
    await sandbox.stop('SIGKILL');
    return all;
  };
  // Half a line had no response.
  const grown = await stateWith(added, added.slice(0, 40));
  assert.deepEqual(
    relationships(grown).map((one) => one.id),
    [id, another.id],
  );
  assert.deepEqual([grown.minted, grown.clockAheadMs], [9, 60_000]);
  // What is changed again, or removed, stands once or not at all; another account begins with what every account has.
  const renamed = { ...another, displayName: 'Renamed' };
  const changed = await stateWith(
    added,
    line(['relationships', id, null], ['relationships', another.id, renamed]),
    JSON.stringify({ changes: [['222233334444', 'Sandbox', 'emailCodes', 'a@b.example', { code: '123456', sentMs: [1] }]] }),
    JSON.stringify({ changes: [[account, 'AWS', 'programManagementAccountDeleted', null, true]] }),
    '',
  );
  assert.deepEqual(relationships(changed), [renamed]);
  assert.deepEqual(Object.keys(changed.accounts['222233334444'].Sandbox.emailCodes), ['a@b.example']);
  assert.equal(changed.accounts[account].AWS.programManagementAccountDeleted, true);
  // The file has another state now, so that the journal does not belong to it.
  writeFileSync(file, text.replace('"minted"', ' "minted"'));
  writeFileSync(journal, `${head}\n${added}\n`);
  const unchanged = await serve('--state', file);
  assert.equal(relationships(await unchanged.state()).length, 1);
  await unchanged.stop();
  for (const broken of ['{"at":1}', 'null', '{"changes":[["x"]]}', '{"changes":{}}', 'no JSON']) {
    writeFileSync(file, text);
    writeFileSync(journal, `${head}\n${broken}\n${added}\n`);
    const refused = spawnSync(process.execPath, [PROGRAM, 'sandbox', '--port', '0', '--state', file], { encoding: 'utf8' });
    assert.deepEqual([refused.status, refused.stdout], [2, ''], broken);
    assert.match(refused.stderr, /journal cannot be read from line 2 on, and was left unchanged/);
    assert.equal(readFileSync(file, 'utf8'), text);
  }
});

test('whatever requests do to a large state is there after kill -9, byte for byte', async () => {
  const file = join(folder, 'random.json');
  let sandbox = await serve('--state', file, '--no-quotas', '--scenario', largeScenario());
  const call = async (service, operation, body, key = '111122223333') => {
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `PartnerCentral${service}.${operation}`,
      authorization: `AWS4-HMAC-SHA256 Credential=${key}/20261121/us-east-1/x/aws4_request, SignedHeaders=host, Signature=0`,
    };
    return (await fetch(sandbox.url, { method: 'POST', headers, body: JSON.stringify(body) })).json();
  };
  // Refused, and read: whatever an operation creates on the way stays, or never was.
  await call('Account', 'UpdateConnectionPreferences', { Catalog: 'AWS', Revision: 7, AccessType: 'DENY_ALL' });
  await call('Account', 'GetConnectionPreferences', { Catalog: 'AWS' }, '222233334444');
  await call('Account', 'ListPartners', { Catalog: 'Sandbox' }, '333344445555');
  await call('Account', 'SendEmailVerificationCode', { Catalog: 'AWS', Email: 'ada@example.com' });
  const { programManagementAccountIdentifier, ...rest } = { programManagementAccountIdentifier: PARENT, ...relationship };
  const created = await call('Channel', 'CreateRelationship', {
    ...rest,
    programManagementAccountIdentifier,
    clientToken: 'once',
  });
  const { id: identifier, arn: resourceArn } = created.relationshipDetail;
  const reference = { catalog: 'AWS', programManagementAccountIdentifier, identifier };
  await call('Channel', 'UpdateRelationship', { ...reference, displayName: 'Renamed' });
  await call('Channel', 'TagResource', { resourceArn, tags: [{ key: 'a', value: 'b' }] });
  const doomed = await call('Channel', 'CreateRelationship', {
    ...rest,
    programManagementAccountIdentifier,
    associatedAccountId: '299999999999',
    clientToken: 'twice',
  });
  await call('Channel', 'DeleteRelationship', { ...reference, identifier: doomed.relationshipDetail.id });
  await call('Channel', 'CreateProgramManagementAccount', {
    catalog: 'AWS',
    program: 'DISTRIBUTION',
    displayName: 'Gone soon',
    accountId: '444455556666',
  }).then(({ programManagementAccountDetail: { id } }) =>
    call('Channel', 'DeleteProgramManagementAccount', { catalog: 'AWS', identifier: id }),
  );
  await sandbox.advance(1000);
  const before = await sandbox.state();
  await sandbox.stop('SIGKILL');
  assert.ok(readdirSync(folder).includes('random.json.journal'), 'the changes are in a journal');
  sandbox = await serve('--state', file, '--no-quotas');
  assert.deepEqual(await sandbox.state(), before);
  await sandbox.stop();
});

test('an empty file is a fresh state, and byte order marks are no part of a file', async () => {
  const file = join(folder, 'made-by-mktemp');
  for (const content of ['', '\n', '\ufeff']) {
    writeFileSync(file, content);
    const sandbox = await serve('--state', file);
    await create(sandbox.url, 1);
    assert.equal(await sandbox.stop(), 0);
  }
  const text = readFileSync(file, 'utf8');
  const utf16 = (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes, 'utf16le')]);
  for (const content of [`\ufeff${text}`, utf16(text), utf16(text).swap16()]) {
    writeFileSync(file, content);
    const sandbox = await serve('--state', file);
    assert.equal(relationships(await sandbox.state()).length, 1);
    const put = await fetch(`${sandbox.url}/_sandbox/state`, { method: 'PUT', body: `\ufeff${text}` });
    assert.equal(put.status, 200);
    await sandbox.stop();
  }
  const scenario = join(folder, 'scenario.json');
  for (const content of ['\ufeff{"steps":[]}', utf16('{"steps":[]}')]) {
    writeFileSync(scenario, content);
    const sandbox = await serve('--scenario', scenario);
    assert.equal(await sandbox.stop(), 0);
  }
});

test('the sandbox refuses a file that is not a state, and does not change it', async () => {
  const file = join(folder, 'other.json');
  for (const content of ['{', '[]', '{"format":9}', 'name = "not mine"\n']) {
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

test('only one sandbox may use a state file, under any name of it and in any network', async (t) => {
  const file = join(folder, 'mine.json');
  const link = join(folder, 'link.json');
  const first = await serve('--state', file);
  symlinkSync(file, link);
  for (const name of [file, link]) {
    const second = spawnSync(process.execPath, [PROGRAM, 'sandbox', '--port', '0', '--state', name], { encoding: 'utf8' });
    assert.deepEqual([second.status, second.stdout], [2, ''], name);
    assert.match(second.stderr, /is in use by another sandbox: stop that one/);
  }
  // So do containers that share a folder: each has its own network.
  const contained = spawnSync('unshare', ['--net', process.execPath, PROGRAM, 'sandbox', '--port', '0', '--state', link], {
    encoding: 'utf8',
    timeout: 10_000,
  });
  const cannotUnshare = contained.error ?? (/^unshare:/m.test(contained.stderr) ? contained.stderr : undefined);
  if (cannotUnshare) t.diagnostic(`no second network: ${cannotUnshare}`);
  else assert.match(contained.stderr, /is in use by another sandbox: stop that one/);
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
  assert.ok(!existsSync(`${file}.journal`));
  await sandbox.advance(86_400_000);
  // On a busy machine the change is in the journal.
  await sandbox.stop('SIGKILL');
  const ahead = await serve('--state', file, '--scenario', 'onboarding');
  assert.equal((await ahead.state()).clockAheadMs, 86_400_000);
  await ahead.reset({ scenario: 'empty' });
  await ahead.stop('SIGKILL');
  const again = await serve('--state', file, '--scenario', 'onboarding');
  assert.deepEqual(await again.codes(), {});
  await again.reset();
  assert.deepEqual(Object.keys(await again.codes()), ['ada@example.com']);
  await again.stop();
});
