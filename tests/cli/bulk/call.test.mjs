// `call` with --ndjson and --csv: what it sends, what it prints, and what the journal keeps.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { after, before, beforeEach, test } from 'node:test';
import { operations } from 'partner-central';
import { Pace } from '../../node_modules/partner-central/cli/bulk/pace.mjs';
import { isSentOnce } from '../../node_modules/partner-central/cli/bulk/sender.mjs';
import { cleanEnv, missing, python } from '../../python.mjs';
import { PROGRAM, serve } from '../../sandbox/http/start-sandbox.mjs';
import { call, CREATE, FAST, file, listed, ndjson, pathOf, records, relationship, relationships, start } from './command.mjs';
import { gateway } from './gateway.mjs';

let sandbox;
before(async () => (sandbox = await serve()));
after(() => sandbox.stop());
beforeEach(() => sandbox.reset());

/** The arguments for a new file, at an endpoint. */
let files = 0;
function given(text, { url = sandbox.url, kind = '--ndjson', operation = CREATE } = {}) {
  const input = file(`input-${(files += 1)}`, text);
  return { input, journal: `${input}.journal`, words: [...operation, input, kind, ...FAST, '--endpoint-url', url] };
}

async function through(meddle, work) {
  const net = await gateway(sandbox, meddle);
  try {
    return await work(net);
  } finally {
    net.stop();
  }
}

test('call --ndjson prints results in the order of the file, and again from the journal', async () => {
  const { words, journal } = given(`\uFEFF${relationships(30)}\n\n`);
  const first = await call(words);
  assert.equal(first.code, 0, first.stderr);
  assert.equal(first.stderr, '30 requests: 30 done\n');
  assert.deepEqual(
    ndjson(first.stdout).map(({ line }) => line),
    Array.from({ length: 30 }, (_, i) => i + 1),
  );
  assert.match(ndjson(first.stdout)[0].output.relationshipDetail.id, /^rs-/);
  assert.equal(statSync(journal).mode & 0o777, 0o600);
  const again = await call(words);
  assert.deepEqual([again.code, again.stdout, again.stderr], [0, first.stdout, '30 requests: 0 done, 30 done before\n']);
});

test('call sends lines that are appended to its file, and ignores the order of members', async () => {
  const { words, input } = given(relationships(2));
  await call(words);
  const turned = Object.fromEntries(Object.entries(relationship(0)).reverse());
  writeFileSync(input, `${JSON.stringify(turned, null, 0)}\n${relationships(3).split('\n').slice(1).join('\n')}`);
  const { code, stderr } = await call(words);
  assert.deepEqual([code, stderr], [0, '3 requests: 1 done, 2 done before\n']);
});

test('call --ndjson prints the hints of errors and of their fields, and again from the journal', async () => {
  await through(
    (number) => (number === 1 ? 'invalid' : undefined),
    async (net) => {
      const { words } = given(relationships(1), net);
      for (const run of ['first', 'again']) {
        const [{ error }] = ndjson((await call(words)).stdout);
        assert.match(error.hint, /business rule forbids it/, run);
        assert.deepEqual(
          error.issues.map(({ path, hint }) => [path, hint]),
          [[['displayName'], 'Each value may be there once only. Remove the duplicate.']],
        );
      }
      assert.equal(net.arrivals.length, 1);
    },
  );
});

test('call sends nothing if a line is invalid, or skips it with --skip-invalid', async () => {
  const { words, journal } = given(`${relationships(2)}{"catalog":7}\nnot JSON\n${JSON.stringify(relationship(2))}\n`);
  const refused = await call(words);
  assert.equal(refused.code, 1);
  assert.deepEqual(
    ndjson(refused.stdout).map(({ line, issues }) => [line, issues[0].code]),
    [
      [3, 'type'],
      [4, 'json'],
    ],
  );
  assert.match(refused.stderr, /^2 lines are not valid, so nothing was sent\. .*--skip-invalid/);
  assert.ok(!existsSync(journal));
  assert.equal((await listed(sandbox)).length, 0);
  const lax = await call([...words, '--skip-invalid']);
  assert.equal(lax.code, 1);
  assert.equal(lax.stderr.split('\n')[0], '5 requests: 3 done, 2 not valid');
  assert.deepEqual(
    ndjson(lax.stdout).map((one) => [one.line, 'output' in one, one.issues?.[0].code]),
    [
      [1, true, undefined],
      [2, true, undefined],
      [3, false, 'type'],
      [4, false, 'json'],
      [5, true, undefined],
    ],
  );
});

test('call reports errors, keeps them, and takes a correction in the same line', async () => {
  const twice = `${JSON.stringify(relationship(0))}\n`;
  const { words, input } = given(twice + twice);
  // One after the other, so that it is always the second that gets the error.
  const first = await call([...words, '--concurrency', '1']);
  assert.equal(first.code, 1);
  const [, refused] = ndjson(first.stdout);
  assert.deepEqual([refused.line, refused.error.name, refused.error.status], [2, 'ConflictException', 400]);
  assert.match(first.stderr, /^2 requests: 1 done, 1 failed\n--retry-failed/);
  const again = await call(words);
  assert.deepEqual([again.code, again.stdout], [1, first.stdout]);
  const retried = await call([...words, '--retry-failed']);
  assert.equal(ndjson(retried.stdout)[1].error.name, 'ConflictException');
  writeFileSync(input, `${twice}${JSON.stringify(relationship(1))}\n`);
  const corrected = await call(words);
  assert.equal(corrected.code, 0, corrected.stderr);
  assert.equal((await listed(sandbox)).length, 2);
});

test('call keeps the idempotency tokens of its file', async () => {
  await through(undefined, async (net) => {
    const { words } = given(
      relationships(2, { clientToken: 'mine' }).replace('"clientToken":"mine"', '"clientToken":"first"'),
      { url: net.url },
    );
    await call(words);
    assert.deepEqual(net.arrivals.map(({ body }) => body.clientToken).sort(), ['first', 'mine']);
  });
});

test('call refuses a journal that does not fit, says why, and sends nothing', async () => {
  const { words, input, journal } = given(relationships(3));
  await call(words);
  const kept = readFileSync(journal, 'utf8');
  const elsewhere = { AWS_ACCESS_KEY_ID: '222222222222' };
  /** @type {[line: string[], env: Record<string, string>, expected: RegExp][]} */
  const cases = [
    [
      [
        'channel',
        'delete-relationship',
        input,
        '--ndjson',
        '--skip-invalid',
        '--journal',
        journal,
        '--endpoint-url',
        sandbox.url,
      ],
      {},
      /another operation: CreateRelationship, and this is DeleteRelationship/,
    ],
    [[...words, '--region', 'eu-west-1'], {}, /another region/],
    [[...words, '--endpoint-url', 'http://127.0.0.1:1'], {}, /another endpoint/],
    [words, elsewhere, /another account: AKIDEXAMPLE, and this is 222222222222/],
    [[...words, '--no-sign-request'], {}, /another account/],
    [[...words, '--journal', input], {}, /the input itself/],
    [[...words, '--journal', file('notes.txt', 'hello\nworld\n')], {}, /not a journal/],
    [[...words, '--journal', file('half.txt', 'hello')], {}, /not a journal/],
    [[...words, '--journal', pathOf('.')], {}, /cannot open/],
  ];
  for (const [line, env, expected] of cases) {
    const { code, stdout, stderr } = await call(line, { env });
    assert.deepEqual([code, stdout], [2, ''], stderr);
    assert.match(stderr, expected);
  }
  assert.equal(readFileSync(pathOf('notes.txt'), 'utf8'), 'hello\nworld\n');
  assert.equal(readFileSync(pathOf('half.txt'), 'utf8'), 'hello');

  writeFileSync(input, relationships(3).replace('Customer 2', 'Somebody'));
  assert.match((await call(words)).stderr, /^line 2 of .* has changed since it was sent/);
  writeFileSync(input, relationships(2));
  assert.match((await call(words)).stderr, /has line 3, but .* ends with line 2/);
  assert.equal(readFileSync(journal, 'utf8'), kept);
  assert.equal((await listed(sandbox)).length, 3);
});

test('call continues with other temporary keys of the same account', async () => {
  const { words } = given(relationships(2));
  const keys = (id) => ({ env: { AWS_ACCESS_KEY_ID: id, AWS_SESSION_TOKEN: 'token' } });
  assert.equal((await call(words, keys('ASIAY34FZKBOKMUTVV7A'))).code, 0);
  // Keys in AWS's form: one of the account 609629065308 again, one of 029608264753.
  assert.equal((await call(words, keys('ASIAY34FZKBOAAAAAAAA'))).stderr, '2 requests: 0 done, 2 done before\n');
  assert.match(
    (await call(words, keys('ASIAQNZGKIQY56JQ7WML'))).stderr,
    /another account: 609629065308, and this is 029608264753/,
  );
});

test('call continues after a half-written last record or header of its journal', async () => {
  const { words, journal } = given(relationships(5));
  const whole = await call(words);
  const size = statSync(journal).size;
  const lastRecord = Buffer.byteLength(readFileSync(journal, 'utf8').trimEnd().split('\n').at(-1)) + 1;
  for (const cut of [1, 10, lastRecord - 1, lastRecord]) {
    truncateSync(journal, size - cut);
    const { code, stdout, stderr } = await call(words);
    assert.deepEqual([code, stdout, stderr], [0, whole.stdout, '5 requests: 1 done, 4 done before\n'], `cut by ${cut}`);
  }
  // More bytes than the next record has.
  truncateSync(journal, size - lastRecord);
  appendFileSync(journal, `{"line":5,"output":{"relationshipDetail":{"id":"${'x'.repeat(5000)}`);
  for (const done of ['1 done, 4 done before', '0 done, 5 done before'])
    assert.equal((await call(words)).stderr, `5 requests: ${done}\n`);
  assert.equal(records(journal).length, 6, 'and nothing is left of it');
  assert.equal((await listed(sandbox)).length, 5);
  truncateSync(journal, 20);
  assert.equal((await call([...words, '--dry-run'])).code, 0);
  assert.equal(statSync(journal).size, 20, 'a dry run changes nothing');
  // Without a journal, all five are refused as duplicates.
  assert.match((await call(words)).stderr, /5 failed/);
  appendFileSync(journal, '{"line":"x"}\n');
  assert.match((await call(words)).stderr, /line 7 of the journal .* is not a record of a journal/);
});

test('call refuses a journal that another run uses', async () => {
  let arrived;
  const first = new Promise((resolve) => (arrived = resolve));
  let go;
  const gate = new Promise((resolve) => (go = resolve));
  await through(
    () => async () => {
      arrived();
      await gate;
    },
    async (net) => {
      const { words } = given(relationships(2), { url: net.url });
      const running = start(words);
      await first;
      // If it were not refused, it would wait too.
      setTimeout(go, 5000).unref();
      const second = await call(words);
      assert.equal(second.code, 2);
      assert.match(second.stderr, /another run is using the journal/);
      go();
      assert.equal((await running.ended).code, 0);
    },
  );
});

test('call from stdin needs --journal or --no-journal', async () => {
  const words = [...CREATE, '--ndjson', ...FAST, '--endpoint-url', sandbox.url];
  const bare = await call(words, { input: relationships(2) });
  assert.equal(bare.code, 2);
  assert.match(bare.stderr, /stdin cannot be read a second time: give --journal FILE/);
  const journal = pathOf('stdin.journal');
  assert.equal((await call([...words, '--journal', journal], { input: relationships(2) })).code, 0);
  assert.equal(
    (await call([...words, '--journal', journal], { input: relationships(2) })).stderr,
    '2 requests: 0 done, 2 done before\n',
  );
  const none = await call([...words, '--no-journal'], { input: relationships(3) });
  assert.equal(none.stderr, '3 requests: 1 done, 2 failed\n');
});

test('call of a read operation needs no journal', async () => {
  const { words, input, journal } = given('{"Catalog":"Sandbox"}\n', { operation: ['account', 'list-partners'] });
  assert.equal((await call(words)).code, 0);
  assert.ok(!existsSync(journal));
  assert.equal(typeof records(input)[0].Catalog, 'string');
});

const UPDATE = ['channel', 'update-relationship'];

test('the operations that call must not send twice are those of the model', () => {
  const once = [];
  for (const service of ['account', 'channel']) {
    const { shapes } = JSON.parse(readFileSync(new URL(`../../../xtask/model/${service}.json`, import.meta.url), 'utf8'));
    for (const [name, { type, traits = {}, input }] of Object.entries(shapes)) {
      if (type !== 'operation' || traits['smithy.api#readonly'] || traits['smithy.api#idempotent']) continue;
      const hasToken = Object.values(shapes[input.target].members).some(
        (member) => member.traits?.['smithy.api#idempotencyToken'],
      );
      if (!hasToken) once.push(`${service}.${name.split('#')[1]}`);
    }
  }
  assert.deepEqual(
    Object.entries(operations)
      .filter(([, operation]) => isSentOnce(operation))
      .map(([name]) => name),
    once.sort(),
  );
});

test('call does not resend a request without a token that had no response', async () => {
  const { words: create } = given(relationships(6));
  const created = ndjson((await call(create)).stdout);
  const updates = created.map(({ output }, i) =>
    JSON.stringify({
      catalog: 'Sandbox',
      identifier: output.relationshipDetail.id,
      programManagementAccountIdentifier: 'pma-0123456789abc',
      revision: '1',
      displayName: `New ${i}`,
    }),
  );
  let running;
  await through(
    (number) => (number === 3 ? () => () => void running.child.kill('SIGKILL') : undefined),
    async (net) => {
      const { words, journal } = given(`${updates.join('\n')}\n`, { url: net.url, operation: UPDATE });
      running = start([...words, '--concurrency', '1']);
      await running.ended;
      assert.ok(records(journal).at(-1).sent, 'it was noted before it was sent');
      const rest = await call(words);
      assert.equal(rest.code, 1);
      assert.equal(rest.stderr.split('\n')[0], '6 requests: 3 done, 2 done before, 1 unknown');
      const unknown = ndjson(rest.stdout)[2];
      assert.deepEqual([unknown.line, typeof unknown.unknown.sent], [3, 'string']);
      assert.equal(net.arrivals.length, 6);
      // The revision shows that it was done.
      const retried = await call([...words, '--retry-unknown']);
      assert.equal(ndjson(retried.stdout)[2].error.name, 'ConflictException');
      assert.equal(net.arrivals.length, 7);
    },
  );
});

test('call does not retry a request without a token after a lost response, but does after throttling', async () => {
  const { words: create } = given(relationships(1));
  const [{ output }] = ndjson((await call(create)).stdout);
  const update = (name) =>
    `${JSON.stringify({ catalog: 'Sandbox', identifier: output.relationshipDetail.id, programManagementAccountIdentifier: 'pma-0123456789abc', revision: '1', displayName: name })}\n`;
  await through(
    (number) => ['throttle', 'lose'][number - 1],
    async (net) => {
      const { words } = given(update('Once'), { url: net.url, operation: UPDATE });
      const lost = await call(words);
      assert.equal(lost.stderr.split('\n')[0], '1 request: 0 done, 1 unknown');
      assert.equal(net.arrivals.length, 2);
      assert.match((await call(words)).stderr, /1 unknown/);
      assert.equal(net.arrivals.length, 2);
    },
  );
});

test('call stops when credentials expire, and the next run continues', async () => {
  await through(
    (number) => (number > 5 && number < 50 ? 'expire' : undefined),
    async (net) => {
      const { words } = given(relationships(20), { url: net.url });
      const stopped = await call(words);
      assert.equal(stopped.code, 1);
      assert.match(
        stopped.stderr,
        /^20 requests: 5 done, 15 not done\nStopped: the credentials were not accepted: it is ExpiredTokenException\.\nRun the same command again to continue; .*\.journal records what is done\.\n$/,
      );
      assert.ok(net.arrivals.length < 20, 'the others were not tried');
      while (net.arrivals.length < 50) net.arrivals.push({});
      assert.equal((await call(words)).stderr, '20 requests: 15 done, 5 done before\n');
    },
  );
});

test('call stops after ten denied requests in a row', async () => {
  await through(
    (number) => (number <= 10 ? 'refuse' : undefined),
    async (net) => {
      const { words } = given(relationships(30), { url: net.url });
      const { code, stderr } = await call([...words, '--concurrency', '1']);
      assert.equal(code, 1);
      assert.match(
        stderr,
        /^30 requests: 0 done, 10 failed, 20 not done\nStopped: 10 requests in a row were denied: it is AccessDenied/,
      );
      assert.equal((await call([...words, '--retry-failed'])).code, 0);
    },
  );
});

test('call stops after ten requests in a row without a response', async () => {
  const { words } = given(relationships(60), { url: 'http://127.0.0.1:1' });
  const { code, stderr } = await call(words);
  assert.equal(code, 1);
  assert.match(stderr, /60 requests: 0 done, 60 not done\nStopped: 10 requests in a row got no response/);
});

test('call waits for open requests after Ctrl-C, and ends at once after a second one', async () => {
  const held = [];
  await through(
    () => () => new Promise((resolve) => held.push(resolve)),
    async (net) => {
      const { words } = given(relationships(50), { url: net.url });
      const running = start([...words, '--concurrency', '3']);
      const until = async (ready) => {
        while (!ready()) await new Promise((resolve) => setTimeout(resolve, 5));
      };
      await until(() => held.length === 3);
      running.child.kill('SIGINT');
      await until(() => running.out.stderr.includes('Waiting for the requests in flight'));
      for (const resolve of held.splice(0)) resolve();
      const { code, stderr } = await running.ended;
      assert.equal(code, 130);
      assert.match(stderr, /50 requests: 3 done, 47 not done\nStopped: SIGINT\.\nRun the same command again to continue/);
      assert.equal(net.arrivals.length, 3);

      const impatient = start(words);
      await until(() => held.length > 0);
      impatient.child.kill('SIGINT');
      await until(() => impatient.out.stderr.includes('again to stop at once'));
      impatient.child.kill('SIGINT');
      assert.equal((await impatient.ended).code, 130);
      for (const resolve of held.splice(0)) resolve();
    },
  );
});

test('call stops without a stack trace when its reader closes the pipe', async () => {
  const { words } = given(relationships(300));
  const running = start([...words, '--rate', '100']);
  running.child.stdout.once('data', () => running.child.stdout.destroy());
  const { code, stderr } = await running.ended;
  assert.equal(code, 1);
  assert.match(stderr, /Stopped: the output was closed\.\nRun the same command again to continue/);
  assert.ok(!stderr.includes('    at '));
  assert.equal((await call(words)).code, 0);
  assert.equal((await listed(sandbox)).length, 300);
});

/** The largest number of arrivals in any second. */
function densest(arrivals) {
  const moments = arrivals.map(({ at }) => at);
  return Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + 1000).length));
}

/** How far a busy machine may shift instants. */
const STILL = 100;

/** Measures, and repeats if this process was stopped meanwhile, as all arrivals of that time seem to come at once. */
async function measured(work) {
  for (let tries = 1; ; tries++) {
    const delay = monitorEventLoopDelay();
    delay.enable();
    const result = await work();
    delay.disable();
    if (delay.max / 1e6 < STILL || tries === 5) return result;
    await sandbox.reset();
  }
}

/** Sends at a rate through the gateway; gives the instants of the arrivals. */
const arrivalsOf = (count, words, meddle) =>
  measured(() =>
    through(meddle?.(), async (net) => {
      const { input } = given(relationships(count), { url: net.url });
      const { code, stderr } = await call([...CREATE, input, '--ndjson', ...words, '--endpoint-url', net.url]);
      assert.deepEqual([code, stderr], [0, `${count} requests: ${count} done\n`]);
      return net.arrivals;
    }),
  );

test('call sends at most --rate requests in any second, and 3 by default for writes of Channel', async () => {
  const slow = await arrivalsOf(9, []);
  // They are evenly spaced; the network may shift one into the next second.
  assert.ok(densest(slow) <= 4, `${densest(slow)} in a second`);
  assert.ok(slow.at(-1).at - slow[0].at > 2500);
  await sandbox.reset();
  const fast = await arrivalsOf(60, ['--rate', '20']);
  assert.ok(densest(fast) <= 22, `${densest(fast)} in a second`);
  assert.ok(fast.at(-1).at - fast[0].at < 10_000, 'and it is used: at 3 a second it would be 20 seconds');
});

test('retries of call keep to the rate as well', async () => {
  const firstFails =
    (seen = new Set()) =>
    (_, { clientToken }) => {
      if (seen.has(clientToken)) return undefined;
      seen.add(clientToken);
      return 'fail';
    };
  const arrivals = await arrivalsOf(30, ['--rate', '20', '--concurrency', '10'], firstFails);
  assert.equal(arrivals.length, 60);
  assert.ok(densest(arrivals) <= 22, `${densest(arrivals)} in a second`);
});

test('no request of call fails because of throttling', async () => {
  await through(
    (number) => (number > 5 && number <= 15 ? 'throttle' : undefined),
    async (net) => {
      const { words } = given(relationships(30), { url: net.url });
      assert.equal((await call([...words, '--rate', '40'])).stderr, '30 requests: 30 done\n');
      assert.equal(net.arrivals.length, 40);
    },
  );
});

test('throttling lowers the rate of call, at most once a second, and successes raise it again', async () => {
  const pace = new Pace(100);
  const spacing = async () => {
    await pace.turn();
    const from = performance.now();
    for (let i = 0; i < 5; i++) await pace.turn();
    return (performance.now() - from) / 5;
  };
  assert.ok((await spacing()) > 9);
  for (let i = 0; i < 5; i++) pace.onAttempt({ error: { name: 'ThrottlingException' }, status: 400 });
  assert.equal(pace.rate, 50);
  assert.ok((await spacing()) > 18);
  pace.onAttempt({ error: { name: 'ConflictException' }, status: 400 });
  assert.equal(pace.rate, 50);
  for (let i = 0; i < 100; i++) pace.onAttempt({ status: 200 });
  assert.equal(pace.rate, 100);
  const stopped = new AbortController();
  const slow = new Pace(0.01);
  await slow.turn();
  const waits = slow.turn(stopped.signal);
  stopped.abort();
  assert.equal(await waits, false);
});

test('call --dry-run prints what would be sent', async () => {
  const { words, journal } = given(relationships(3));
  const dry = await call([...words, '--dry-run']);
  assert.equal(dry.code, 0, dry.stderr);
  assert.equal(dry.stderr, '3 requests: 3 would be sent\n');
  const { line, request } = ndjson(dry.stdout)[1];
  assert.equal(line, 2);
  assert.match(request.headers.authorization, /^AWS4-HMAC-SHA256 /);
  assert.equal(JSON.parse(request.body).displayName, 'Customer 2');
  assert.ok(!existsSync(journal));
  await call(words);
  assert.equal((await call([...words, '--dry-run'])).stderr, '3 requests: 0 would be sent, 3 done before\n');
});

const HEADER =
  'catalog;associationType;programManagementAccountIdentifier;associatedAccountId;displayName;sector;requestedSupportPlan.resoldEnterprise.coverage;requestedSupportPlan.resoldEnterprise.tamLocation;tags[0].key;tags[0].value';
const row = (i, name, plan = ';', tags = ';') =>
  `Sandbox;END_CUSTOMER;pma-0123456789abc;${String(i).padStart(12, '0')};${name};COMMERCIAL;${plan};${tags}`;

test('call --csv sends unions and lists by dotted names, with semicolons and quotes', async () => {
  await through(undefined, async (net) => {
    const { words } = given(
      `${HEADER}\r\n${row(1, '"A; ""B"""', 'ENTIRE_ORGANIZATION;Zürich')}\r\n${row(2, 'Second', ';', 'team;x')}\r\n`,
      { url: net.url, kind: '--csv' },
    );
    const { code, stdout, stderr } = await call([...words, '--concurrency', '1']);
    assert.equal(code, 0, stderr + stdout);
    assert.deepEqual(
      ndjson(stdout).map(({ line }) => line),
      [2, 3],
    );
    const [first, second] = net.arrivals.map(({ body }) => body);
    assert.equal(first.displayName, 'A; "B"');
    assert.deepEqual(first.requestedSupportPlan, {
      resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'Zürich' },
    });
    assert.deepEqual(
      [first.tags, second.tags, second.requestedSupportPlan],
      [undefined, [{ key: 'team', value: 'x' }], undefined],
    );
    assert.equal((await call(words)).stderr, '2 requests: 0 done, 2 done before\n');
  });
});

test('call --csv sends nothing with a wrong header, even with --skip-invalid', async () => {
  const { words } = given(`${HEADER};Colour\n${row(1, 'One')};red\n${row(2, 'Two')};blue\n`, { kind: '--csv' });
  const { code, stdout, stderr } = await call([...words, '--skip-invalid']);
  assert.equal(code, 1);
  assert.deepEqual(
    ndjson(stdout).map(({ line, issues }) => [line, issues.map(({ path }) => path)]),
    [[1, [['Colour']]]],
  );
  assert.match(stderr, /Correct the header/);
  assert.equal((await listed(sandbox)).length, 0);
});

test('call shows its progress on a terminal, and not in a file', { skip: missing }, async () => {
  const { words } = given(relationships(12));
  const inTerminal = 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))';
  const child = spawn(python, ['-c', inTerminal, process.execPath, PROGRAM, 'call', ...words, '--rate', '10'], {
    env: cleanEnv({ TERM: 'xterm' }),
  });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (shown += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 0, shown);
  const control = '\u001b';
  assert.match(shown, new RegExp(`\\r\\[#+\\.+\\] \\d\\d %, \\d+ done, \\d s left${control}\\[K`));
  // The progress is removed before the last line.
  assert.match(shown, new RegExp(`\\r${control}\\[K[\\s\\S]*12 requests: 12 done\\r\\n$`));
  assert.ok(!(await call([...words, '--no-journal'])).stderr.includes('['));
});

test('call with nothing to send succeeds, and misuse fails', async () => {
  const empty = given('\n \n');
  assert.deepEqual(await call(empty.words), { code: 0, signal: null, stdout: '', stderr: '0 requests: 0 done\n' });
  const { words, input } = given(relationships(1));
  /** @type {[line: string[], expected: RegExp][]} */
  const misuses = [
    [[...words, '--rate', '0'], /--rate must be a number from/],
    [[...words, '--rate', 'fast'], /--rate/],
    [[...words, '--concurrency', '1.5'], /--concurrency must be a whole number/],
    [[...words, '--csv'], /exclude/],
    [[...words, '--journal', 'x', '--no-journal'], /exclude/],
    [[...CREATE, input, '--journal', 'x'], /--journal is for many requests: give --ndjson or --csv/],
    [[...words, '--ratte', '3'], /call has no option --ratte\. Did you mean --rate\?/],
    [[...CREATE, pathOf('nowhere'), '--ndjson'], /cannot read/],
  ];
  for (const [line, expected] of misuses) {
    const { code, stdout, stderr } = await call(line);
    assert.deepEqual([code, stdout], [2, ''], line.join(' '));
    assert.match(stderr, expected);
  }
  const endless = given('x'.repeat(17 << 20));
  const { code, stderr } = await call(endless.words);
  assert.equal(code, 2);
  assert.match(stderr, /line 1 is longer than 16 MB/);
});
