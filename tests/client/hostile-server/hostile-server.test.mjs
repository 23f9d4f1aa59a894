// The client against a real server that misbehaves, in every runtime that is installed.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { local, without } from '../../packages/project.mjs';
import { CASES } from './cases.mjs';
import { hostileServer } from './server.mjs';

const driver = fileURLToPath(new URL('driver.mjs', import.meta.url));
const run = promisify(execFile);

const runtimes = {
  Node: { program: process.execPath, args: [] },
  Deno: {
    program: local('deno'),
    args: ['run', '--allow-read', '--allow-net=127.0.0.1', '--allow-env', '--node-modules-dir=manual', '--no-lock', '--quiet'],
  },
  Bun: { program: local('bun'), args: ['run'] },
};

/** Compares the facts that a case expects. */
function assertFacts(actual, expected) {
  for (const [name, value] of Object.entries(expected)) {
    if (value instanceof RegExp) assert.match(actual[name], value);
    else assert.equal(actual[name], value, `${name}: ${JSON.stringify(actual)}`);
  }
}

/** The requests of a case, among those that the server saw. */
function requestsOf(seen, { behavior }, invocations) {
  const invocation = seen[behavior].find((one) => !invocations.has(one.invocation)).invocation;
  invocations.add(invocation);
  const requests = seen[behavior].filter((one) => one.invocation === invocation);
  assert.equal(new Set(requests.map(({ body }) => body)).size, 1, 'all attempts have the same body and token');
  // Deno itself sends a request again when a kept-alive connection breaks: the same attempt twice.
  return requests.filter(({ attempt }, at) => attempt !== requests[at - 1]?.attempt);
}

for (const [name, { program, args }] of Object.entries(runtimes)) {
  test(`the client in ${name} against a hostile server`, { timeout: 120_000 }, async (t) => {
    if (!program) return without(t, name);
    const server = await hostileServer();
    t.after(server.close);
    const { stdout } = await run(program, [...args, driver, server.url], { maxBuffer: 1 << 24, timeout: 100_000 });
    const results = JSON.parse(stdout);
    assert.equal(results.length, CASES.length);
    const invocations = new Set();
    for (const [at, expected] of CASES.entries()) {
      const result = results[at];
      const requests = requestsOf(server.seen, expected, invocations);
      await t.test(
        `${name}: a server that is ${expected.behavior}, with ${JSON.stringify(expected.options ?? { abortAfter: expected.abortAfter })}`,
        () => {
          const [least, most] = [expected.attempts].flat();
          assert.ok(
            requests.length >= least && requests.length <= (most ?? least),
            `${requests.length} attempts: ${JSON.stringify(result)}`,
          );
          assert.equal(result.output, expected.output, JSON.stringify(result));
          if (expected.error) assertFacts(result.error, expected.error);
          assert.equal(result.attempts, requests.length);
          assert.deepEqual(
            requests.map(({ attempt }) => attempt),
            requests.map((_, i) => i + 1),
          );
          assert.match(JSON.parse(requests[0].body).ClientToken, /^[0-9a-f-]{36}$/);
          // The client really waits as long as it says.
          const gap = requests.length > 1 ? requests.at(-1).at - requests[0].at : 0;
          assert.ok(gap >= result.delay - 5, `${gap} ms between attempts, not ${result.delay}`);
          if (expected.waited) {
            assert.ok(result.delay >= expected.waited && result.delay <= expected.waited + 1000, `${result.delay}`);
            assert.equal(
              new Set(requests.map(({ authorization }) => authorization)).size,
              requests.length,
              'each attempt has its own signature',
            );
          }
          const { callTimeout = expected.abortAfter } = expected.options ?? {};
          if (callTimeout)
            assert.ok(result.took >= callTimeout - 5 && result.took < callTimeout + 1000, `it took ${result.took} ms`);
          if (!callTimeout)
            assert.deepEqual(
              result.reported.map(([attempt]) => attempt),
              requests.map(({ attempt }) => attempt),
            );
        },
      );
    }
  });
}
