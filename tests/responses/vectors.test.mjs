// What a response means to the client, against `tests/vectors/responses.ndjson`. `tests/responses.rs` holds the Rust crate
// to the same file.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PartnerCentralAccount, PartnerCentralChannel, ServiceException, TransportError } from 'partner-central';
import { input, ok, partner, scriptedClient } from '../client/scripted-fetch.mjs';
import { sourceModules } from '../source-modules.mjs';

const vectors = readFileSync(new URL('../vectors/responses.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

// The models have no operation without output today: `ListPartners` is one in a client of our own.
const { entry, clients, services, facts } = await sourceModules({
  entry: 'entries/index',
  clients: 'client/client',
  services: 'client/service',
  facts: 'generated/account',
});
const withoutOutput = { ...facts.account, withoutOutput: ['ListPartners'] };
const ClientWithoutOutput = clients.createClientClass(withoutOutput, services.createService(withoutOutput));

/** How each operation of the vectors is called. */
const CALLS = {
  'account.CreatePartner': { Client: PartnerCentralAccount, call: (client) => client.createPartner(partner) },
  'account.ListPartners without output': { Client: ClientWithoutOutput, call: (client) => client.listPartners(input) },
  'account.ListPartners': { Client: PartnerCentralAccount, call: (client) => client.listPartners(input) },
  'channel.ListRelationships': {
    Client: PartnerCentralChannel,
    call: (client) => client.listRelationships({ catalog: 'AWS' }),
  },
};

/** The client's clock in every vector. */
const NOW = Date.UTC(2026, 10, 21, 9, 30);

/** The delay before the first retry of each class, at the greatest jitter, and how much longer a service may ask to wait. */
const DELAYS = { transient: 50, throttling: 1000, clockSkew: 50 };
const MAX_EXTRA_DELAY = 5000;

const pointerOf = (path) => path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
const amzDate = (milliseconds) => new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, '');

/** An output in the form of a vector: only the members that it names, and dates as text. */
function formatOutput(output, expected) {
  const text = JSON.stringify(output, (_, value) =>
    typeof value === 'string' ? value.replace(/(:\d\d)\.000Z$/, '$1Z') : value,
  );
  const members = JSON.parse(text);
  return { output: Object.fromEntries(Object.keys(expected ?? members).map((name) => [name, members[name]])) };
}

/**
 * An error in the form of a vector.
 * @param {any} error
 * @param {number} status
 */
function formatError(error, status) {
  const { $metadata, message } = error;
  const { httpStatusCode, requestId } = $metadata;
  assert.equal(httpStatusCode, status);
  if (error instanceof TransportError || error instanceof entry.TransportError) {
    assert.equal(error.reason, 'response');
    return { transportError: withRequestId({ message, body: error.body }, requestId) };
  }
  assert.equal(error instanceof ServiceException || error instanceof entry.ServiceException, true);
  const fields = { code: error.name === 'UnknownError' ? '' : error.name, message, fault: error.$fault };
  if (error.name === 'ValidationException') {
    fields.issues = error.issues.map((issue) => ({
      pointer: pointerOf(issue.path),
      code: issue.params.code,
      message: issue.message,
    }));
  }
  return { serviceError: withRequestId(fields, requestId) };
}

const withRequestId = (fields, requestId) => (requestId === undefined ? fields : { ...fields, requestId });

for (const { name, operation, status, headers, body, retry, clockSkewMs, retryAfterMs, ...expected } of vectors) {
  test(`${name} (${operation})`, async () => {
    const { Client, call } = CALLS[operation];
    const attempts = [];
    const onAttempt = (attempt) => attempts.push(attempt);
    const options = { maxAttempts: 2, clock: () => NOW, onAttempt };
    const { client, sent, delays } = scriptedClient([new Response(body, { status, headers }), ok()], options, Client);
    const output = await call(client).catch(() => undefined);

    const [{ error }] = attempts;
    assert.deepEqual(error ? formatError(error, status) : formatOutput(output, expected.output), expected);

    const least = DELAYS[retry];
    const delay = Math.min(Math.max(least, retryAfterMs ?? 0), least + MAX_EXTRA_DELAY);
    assert.deepEqual(delays, retry === 'final' ? [] : [delay]);

    // The next request, a retry or another call's, is signed with the corrected clock.
    if (sent.length === 1) await call(client);
    assert.equal(sent[1].headers['x-amz-date'], amzDate(NOW + (clockSkewMs ?? 0)));
  });
}

test('the vectors of responses are more than a hundred', () => {
  assert.ok(vectors.length > 100);
});
