// The client against a real server that misbehaves, in every runtime that is here.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { local, without } from '../../packages/project.mjs';
import { CLAIMS } from './cases.mjs';
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

/** An object's facts against what a claim says of some of them. */
function facts(actual, expected) {
  for (const [name, value] of Object.entries(expected)) {
    if (value instanceof RegExp) assert.match(actual[name], value);
    else assert.equal(actual[name], value, `${name}: ${JSON.stringify(actual)}`);
  }
}

/** The requests of one claim, taken off those that the server saw. */
function requestsOf(seen, { way }, invocations) {
  const invocation = seen[way].find((one) => !invocations.has(one.invocation)).invocation;
  invocations.add(invocation);
  const requests = seen[way].filter((one) => one.invocation === invocation);
  assert.equal(new Set(requests.map(({ body }) => body)).size, 1, 'one body and one token');
  // Deno sends a request again by itself when a kept connection breaks: the same attempt, twice on the wire.
  return requests.filter(({ attempt }, at) => attempt !== requests[at - 1]?.attempt);
}

for (const [name, { program, args }] of Object.entries(runtimes)) {
  test(name, { timeout: 120_000 }, async (t) => {
    if (!program) return without(t, name);
    const server = await hostileServer();
    t.after(server.close);
    const { stdout } = await run(program, [...args, driver, server.url], { maxBuffer: 1 << 24, timeout: 100_000 });
    const stories = JSON.parse(stdout);
    assert.equal(stories.length, CLAIMS.length);
    const invocations = new Set();
    for (const [at, claim] of CLAIMS.entries()) {
      const story = stories[at];
      const requests = requestsOf(server.seen, claim, invocations);
      await t.test(`${claim.way} ${JSON.stringify(claim.options ?? claim.abortAfter ?? '')}`, () => {
        const [least, most] = [claim.attempts].flat();
        assert.ok(
          requests.length >= least && requests.length <= (most ?? least),
          `${requests.length} attempts: ${JSON.stringify(story)}`,
        );
        assert.equal(story.output, claim.output, JSON.stringify(story));
        if (claim.error) facts(story.error, claim.error);
        assert.equal(story.attempts, requests.length);
        assert.deepEqual(
          requests.map(({ attempt }) => attempt),
          requests.map((_, i) => i + 1),
        );
        assert.match(JSON.parse(requests[0].body).ClientToken, /^[0-9a-f-]{36}$/);
        // Waits are what was said, and were really waited.
        const gap = requests.length > 1 ? requests.at(-1).at - requests[0].at : 0;
        assert.ok(gap >= story.delay - 5, `${gap} ms between attempts, ${story.delay} said`);
        if (claim.waited) {
          assert.ok(story.delay >= claim.waited && story.delay <= claim.waited + 1000, `${story.delay}`);
          assert.equal(
            new Set(requests.map(({ authorization }) => authorization)).size,
            requests.length,
            'a signature of each attempt',
          );
        }
        const { callTimeout = claim.abortAfter } = claim.options ?? {};
        if (callTimeout)
          assert.ok(story.took >= callTimeout - 5 && story.took < callTimeout + 1000, `it took ${story.took} ms`);
        if (!callTimeout)
          assert.deepEqual(
            story.told.map(([attempt]) => attempt),
            requests.map(({ attempt }) => attempt),
          );
      });
    }
  });
}
