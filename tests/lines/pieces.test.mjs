// `validateLines` reads text in pieces of any size, in a time that is proportional to its length, and finds in it what
// `validate` finds after `JSON.parse`.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { account, validateLines } from 'partner-central';
import { listen } from '../listen.mjs';
import { collectLines } from './collect-lines.mjs';

/** What `validate` says of a line. */
function expected(text) {
  try {
    return account.ListPartners.validate(JSON.parse(text)).issues?.map(({ code, path, params }) => ({ code, path, params }));
  } catch {
    return 'not JSON';
  }
}

/** What `validateLines` says of the only line of a source. */
async function found(source, options) {
  const [line] = (await collectLines(account.ListPartners, source, options)).found;
  if (line?.issues[0].code === 'json') return 'not JSON';
  return line?.issues.map(({ code, path, params }) => ({ code, path, params }));
}

const LINES = [
  '{"Catalog":"AWS","NextToken":"a\ud800b"}',
  '{"Catalog":"AWS","NextToken":"\udc00"}',
  '{"Catalog":"AWS","NextToken":"\\ud800"}',
  '{"Catalog":"AWS","NextToken":"\ud83d\ude00"}',
  '{"Catalog":"AWS","NextToken":"\ud83d\\ude00"}',
  '{"Catalog":"AWS","NextToken":"\\ud83d\ude00"}',
  '{"Catalog":"AWS","NextToken":"\\\\\ud800"}',
  '{"Catalog":"AWS","NextToken":"\\\ud800"}',
  '{"Catalog":"AWS","NextToken":"\\\\\\\ud800"}',
  '{"Catalog":"\ud800"}',
  '{"Catalog":"AWS","\ufeffName":1}',
  '{"Catalog":"AWS","Name\ufeff":1,"\ufeff\ufeff":2}',
  '{"Catalog":"AWS","a\ud800":1}',
  '{"Catalog":"AWS","\\udc00b\\ud83d\\ude00\\ud800":1}',
  '{"Catalog":"AWS","\uffff800":1,"\\uffff":2}',
  // A lone surrogate in a key is marked by U+0001 and three digits.
  '{"Catalog":"AWS","\\u0001":1,"\\u0001800":2,"\\u0001\\u0001dc00":3}',
  '{"Catalog":"AWS","\\u0001\\ud800":1,"\\ud800\\u0001":2,"\\ud800\\u0001800":3,"\\ud8000":4,"\\uDABCdef":5}',
  '{"Catalog":"AWS","NextToken":"\\u0001\\ud800"}',
  '{"Cat\ud800alog":"AWS"}',
  '{"Catalog\ufeff":"AWS"}',
  '{"Catalog":"AWS"\ud800}',
  '\ud800',
  '\ufeff{"Catalog":"AWS"}',
  '{"Catalog":"\ufeffAWS"}',
  '{"Catalog":"AWS","__proto__":1}',
];

test('lone surrogates and byte order marks are judged as by validate, wherever the text is cut', async () => {
  for (const line of LINES) {
    const verdict = expected(line);
    const named = JSON.stringify(line);
    assert.deepEqual(await found(line), verdict, named);
    assert.deepEqual(await found(line.split('')), verdict, `${named} in UTF-16 units`);
    assert.deepEqual(await found(line, { workerThreads: 1 }), verdict, `${named} on a thread`);
    for (let at = 1; at < line.length; at++)
      assert.deepEqual(await found([line.slice(0, at), line.slice(at)]), verdict, `${named} cut at ${at}`);
    if (!/\p{Surrogate}/u.test(line))
      assert.deepEqual(await found(new TextEncoder().encode(line)), verdict, `${named} as bytes`);
  }
});

test('half a surrogate pair before bytes stays in its place', async () => {
  const source = ['{"Catalog":"AWS","NextToken":"\ud83d', new TextEncoder().encode('x"}')];
  assert.deepEqual((await found(source))?.[0].code, 'format');
});

/** How long `validateLines` takes for a line of that many pieces. */
async function timeOf(count, piece, options) {
  const pieces = function* () {
    for (let i = 0; i < count; i++) yield piece;
  };
  const began = performance.now();
  for await (const _ of validateLines(account.ListPartners, pieces(), options));
  return performance.now() - began;
}

test('a long line in small pieces takes a time that is proportional to its length', async () => {
  for (const options of [{}, { workerThreads: 1 }]) {
    for (const piece of [new Uint8Array([97]), 'a', new Uint8Array(1 << 18).fill(97)]) {
      const count = piece.length === 1 ? 20_000 : 10;
      await timeOf(count, piece, options);
      const [one, eight] = [await timeOf(count, piece, options), await timeOf(8 * count, piece, options)];
      // 8 times as long, not 64 times; the rest is for a busy machine.
      assert.ok(eight < 30 * Math.max(one, 20), `${JSON.stringify(options)}: ${one} ms, then ${eight} ms`);
    }
  }
});

test('a chunked request of a byte in each chunk is read in little time', async () => {
  const lines = [];
  const server = createServer(async (request, response) => {
    for await (const { line, issues } of validateLines(account.ListPartners, request)) lines.push([line, issues[0].code]);
    response.end();
  });
  const { port } = new URL(await listen(server));
  const body = `${'x'.repeat(60_000)}\n{"Catalog":7}\n`;
  const began = performance.now();
  await new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1')
      .on('data', () => socket.destroy())
      .on('close', resolve);
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
    socket.write(`${[...body].map((char) => `1\r\n${char}\r\n`).join('')}0\r\n\r\n`);
  });
  server.close();
  assert.deepEqual(lines, [
    [1, 'json'],
    [2, 'type'],
  ]);
  assert.ok(performance.now() - began < 10_000);
});
