// `validateLines`: it agrees with `validate` of each line, in chunks of every size, on threads, and in bounded memory.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { account, operations, validateLines } from 'partner-central';
import { collectLines } from './collect-lines.mjs';

const encoder = new TextEncoder();

/** What `validate` says about each line that JSON.parse accepts; the others are not JSON. */
function expected(operation, text, options) {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const found = lines.flatMap((line, index) => {
    if (/^[ \t\r]*$/.test(line)) return [];
    let value;
    try {
      value = JSON.parse(line);
    } catch {
      return [{ line: index + 1, code: 'json' }];
    }
    const { issues } = operation.validate(value, options);
    return issues ? [{ line: index + 1, issues }] : [];
  });
  return { found, lines: lines.length, bad: found.length };
}

const plain = ({ found, ...counts }) => ({
  found: found.map(({ line, issues, code }) =>
    (code ?? issues[0].code) === 'json' ? { line, code: 'json' } : { line, issues },
  ),
  ...counts,
});

/** The inputs of the vectors by operation, as JSON text. */
function corpus() {
  const byOperation = new Map();
  for (const line of readFileSync(new URL('../vectors/validation.ndjson', import.meta.url), 'utf8').split('\n')) {
    const found = /^\{"op":"([^"]+)","input":(.*),"issues":\[.*\]\}$/.exec(line);
    if (!found) continue;
    const [, op, input] = found;
    if (!byOperation.has(op)) byOperation.set(op, []);
    byOperation.get(op).push(input);
  }
  return byOperation;
}

test('validateLines agrees with validate on every vector, as lines of its operation', async () => {
  for (const [op, inputs] of corpus()) {
    const text = `${inputs.join('\r\n')}\n\n{"a":\n${inputs[0]}`;
    for (const unknownKeys of ['error', 'strip', 'allow']) {
      const options = { unknownKeys };
      assert.deepEqual(
        plain(await collectLines(operations[op], encoder.encode(text), options)),
        expected(operations[op], text, options),
        op,
      );
    }
  }
});

const good = '{"Catalog":"AWS","NextToken":"ü€😀"}';
const mixed = `${good}\n\n{"Catalog":7}\r\n \t\nnot JSON\n${good}\n{"Catalog":"AWS","x😀":1,"Catalog":null}\n${good} \r\n{"Catalog":"\\ud83d"}\n\ufeff${good}\n{}`;

test('validateLines gives the same in chunks that are cut at every byte and every UTF-16 unit', async () => {
  const bytes = encoder.encode(mixed);
  const whole = await collectLines(account.ListPartners, bytes);
  assert.deepEqual(plain(whole), expected(account.ListPartners, mixed));
  assert.equal(whole.bad, 6);
  for (let at = 0; at <= bytes.length; at += 1) {
    assert.deepEqual(
      await collectLines(account.ListPartners, [bytes.subarray(0, at), bytes.subarray(at)]),
      whole,
      `byte ${at}`,
    );
    assert.deepEqual(await collectLines(account.ListPartners, [mixed.slice(0, at), mixed.slice(at)]), whole, `unit ${at}`);
  }
  for (let size = 1; size < bytes.length; size += 1) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    assert.deepEqual(await collectLines(account.ListPartners, pieces), whole, `chunks of ${size} bytes`);
  }
});

test('validateLines gives the same in the same order on one to three threads', async () => {
  const bytes = encoder.encode(`${mixed}\n`.repeat(20_000));
  const one = await collectLines(account.ListPartners, bytes);
  assert.equal(one.bad, 120_000);
  for (const workerThreads of [1, 2, 3])
    assert.deepEqual(await collectLines(account.ListPartners, bytes, { workerThreads }), one, String(workerThreads));
  await assert.rejects(collectLines(account.ListPartners, '', { workerThreads: 0 }), TypeError);
});

test('validateLines reads lines that are longer than any buffer', async () => {
  const text = `{"Catalog":"AWS"}\n{"Catalog":"${'x'.repeat(10_000_000)}"}\n${JSON.stringify({ Catalog: 'AWS', ['k'.repeat(1_000_000)]: 1 })}\n{"Catalog":"AWS"}\n`;
  for (const source of [text, encoder.encode(text), text.match(/[\s\S]{1,10000}/g)]) {
    for (const options of [{}, { workerThreads: 2 }]) {
      const { found, lines } = await collectLines(account.ListPartners, source, options);
      assert.equal(lines, 4);
      assert.deepEqual(
        found.map(({ line, issues }) => [line, issues[0].code, String(issues[0].path[0]).length]),
        [
          [2, 'length', 7],
          [3, 'unknown', 1_000_000],
        ],
      );
    }
  }
});

test('runs of validateLines may overlap', async () => {
  const run = async (operation, text) => {
    const found = [];
    for await (const bad of validateLines(operation, text.match(/[\s\S]{1,7}/gu))) {
      found.push(bad.line);
      await new Promise(setImmediate);
    }
    return found;
  };
  const runs = [run(account.ListPartners, mixed), run(account.GetPartner, mixed), run(account.ListPartners, mixed)];
  const bad = [3, 5, 7, 9, 10, 11];
  assert.deepEqual(await Promise.all(runs), [bad, [1, 3, 5, 6, 7, 8, 9, 10, 11], bad]);
});

test('validateLines rejects with the error of its source, after the lines before it', async () => {
  for (const options of [{}, { workerThreads: 2 }]) {
    async function* source() {
      yield encoder.encode('{}\n'.repeat(100_000));
      throw new RangeError('gone');
    }
    let count = 0;
    await assert.rejects(async () => {
      for await (const _ of validateLines(account.ListPartners, source(), options)) count += 1;
    }, RangeError);
    assert.equal(count, 100_000);
    await assert.rejects(collectLines(account.ListPartners, [1], options), TypeError);
  }
});

test('leaving validateLines early ends its source and its threads', async () => {
  for (const options of [{}, { workerThreads: 2 }]) {
    let ended = false;
    async function* source() {
      try {
        while (true) yield encoder.encode('{}\n'.repeat(50_000));
      } finally {
        ended = true;
      }
    }
    for await (const { line } of validateLines(account.ListPartners, source(), options)) if (line === 10) break;
    await new Promise(setImmediate);
    assert.ok(ended, JSON.stringify(options));
  }
});

/** Runs a program, as memory and the end of a process cannot be observed from inside. */
const run = (program) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    cwd: new URL('.', import.meta.url),
    timeout: 120_000,
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
};

test('validateLines needs bounded memory, whatever streams through it', () => {
  for (const workerThreads of [undefined, 2]) {
    for (const line of ['{"Catalog":"AWS"}', '{"Catalog":7,"x":1}']) {
      const { before, most, lines } = run(`
        import { account, validateLines } from 'partner-central';
        const chunk = new TextEncoder().encode(${JSON.stringify(`${line}\n`)}.repeat(4000));
        let before = 0, most = 0;
        async function* source() {
          for (let n = 0; n < ${line.includes('x') ? 400 : 3000}; n += 1) {
            yield chunk;
            if (n % 20) continue;
            const { rss } = process.memoryUsage();
            before ||= rss;
            most = Math.max(most, rss);
          }
        }
        const lines = validateLines(account.ListPartners, source(), ${JSON.stringify({ workerThreads })});
        let next = await lines.next();
        while (!next.done) next = await lines.next();
        console.log(JSON.stringify({ before, most, ...next.value }));`);
      assert.ok(lines > 1_000_000);
      // Each thread of Node has its own heap, whose garbage counts here.
      assert.ok(most - before < (workerThreads ? 256e6 : 64e6), `${workerThreads} ${line}: ${(most - before) / 1e6} MB`);
    }
  }
});

test('a run of validateLines that is not continued lets the process end', () => {
  const ended = run(`
    import { account, validateLines } from 'partner-central';
    const lines = validateLines(account.ListPartners, '{}\\n'.repeat(1e6), { workerThreads: 2 });
    console.log(JSON.stringify((await lines.next()).value.line));`);
  assert.equal(ended, 1);
});

test('validateLines takes less than 50 ms for a hostile value of 1 MB', async () => {
  const hostile = [
    'a'.repeat(1e6),
    `${'a.'.repeat(5e5)}@`,
    `a@${'a-'.repeat(5e5)}`,
    `${'a@'.repeat(5e5)}`,
    '\\u0061'.repeat(2e5),
    'é'.repeat(5e5),
  ];
  const line = (email) =>
    `{"Catalog":"AWS","LegalName":"x","PrimarySolutionType":"HARDWARE_PRODUCTS","AllianceLeadContact":{"FirstName":"a","LastName":"b","Email":"${email}","BusinessTitle":"c"},"EmailVerificationCode":"123456"}`;
  await collectLines(account.CreatePartner, line('a@b'));
  for (const email of hostile) {
    const times = [];
    for (let round = 0; round < 5; round += 1) {
      const started = performance.now();
      const { bad } = await collectLines(account.CreatePartner, line(email));
      times.push(performance.now() - started);
      assert.equal(bad, 1);
    }
    // It takes some milliseconds on a quiet machine; a check that is not linear would take seconds.
    assert.ok(Math.min(...times) < 50, `${email.slice(0, 8)}: ${Math.min(...times)} ms`);
  }
});
