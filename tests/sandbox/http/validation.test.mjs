// Generated requests over HTTP: the sandbox refuses a request exactly if validation finds issues in it, and names the same
// fields.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { Agent, request as ask } from 'node:http';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nameOf, operations } from 'partner-central';
import { serve } from './start-sandbox.mjs';

const LEAST = 11_000;
const AT_ONCE = 8;
/** The sandbox names at most this many fields. */
const MOST = 1000;
const seed = String(process.env.SEED ?? Math.floor(Date.now() / 86_400_000));
const tests = fileURLToPath(new URL('../..', import.meta.url));

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

function send(url, { service, name }, body) {
  const prefix = service === 'account' ? 'PartnerCentralAccount' : 'PartnerCentralChannel';
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `${prefix}.${name}`,
    'content-length': Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const request = ask(url, { method: 'POST', agent, headers }, async (response) => {
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += chunk;
      resolve([response.statusCode, JSON.parse(text)]);
    });
    request.on('error', reject).end(body);
  });
}

/** What the service requires although the model does not: validation does not know it. */
const isNeeded = (op, input, fields) =>
  op === 'account.StartVerification' && input.VerificationDetails == null && fields?.join() === 'VerificationDetails';

/** The fields that a response names, or undefined if it is not a validation error. */
function fieldsOf(body) {
  if (body.__type?.endsWith('#SerializationException')) return [''];
  if ((body.Reason ?? body.reason) !== 'REQUEST_VALIDATION_FAILED') return undefined;
  return body.ErrorDetails?.map(({ FieldValidationError: { Name } }) => Name) ?? body.fieldList.map(({ name }) => name);
}

test('the sandbox over HTTP refuses exactly the requests in which validation finds issues', async () => {
  const made = execFileSync(process.execPath, ['oracle/generate.mjs', '--seed', seed, '--count', '200'], {
    cwd: tests,
    maxBuffer: 1 << 29,
    encoding: 'utf8',
  });
  const lines = made.split('\n').filter(Boolean);
  const sandbox = await serve();
  const different = [];
  const counts = { refused: 0, taken: 0 };
  try {
    const next = lines[Symbol.iterator]();
    const work = async () => {
      for (const line of next) {
        const { op, input } = JSON.parse(line);
        const body = JSON.stringify(input);
        if (Buffer.byteLength(body) > 1 << 20) continue;
        const { issues } = operations[op].validate(input, { unknownKeys: 'strip' });
        const [, response] = await send(sandbox.url, operations[op], body);
        const ours = issues?.slice(0, MOST).map(({ path }) => nameOf(path));
        const named = fieldsOf(response);
        const theirs = !ours && isNeeded(op, input, named) ? undefined : named;
        counts[ours ? 'refused' : 'taken'] += 1;
        if (JSON.stringify(ours) !== JSON.stringify(theirs))
          different.push({ op, body: body.slice(0, 300), ours, theirs, response });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await sandbox.stop();
    agent.destroy();
  }
  assert.deepEqual(different.slice(0, 3), [], `seed ${seed}: ${different.length} of ${lines.length}`);
  assert.ok(counts.refused + counts.taken >= LEAST, JSON.stringify(counts));
  assert.ok(counts.refused > 3000 && counts.taken > 2000, JSON.stringify(counts));
});
