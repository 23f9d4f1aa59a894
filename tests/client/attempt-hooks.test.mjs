// `onAttempt` and `logger`: what they get of a call, and that no secret is in it or in an error.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { errorResponse, json, ok, partner, rejection, scriptedClient, input } from './scripted-fetch.mjs';

const SECRETS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'very-secret-key', sessionToken: 'very-secret-token' };
const sensitive = {
  ...partner,
  LegalName: 'Sensitive Name',
  AllianceLeadContact: { ...partner.AllianceLeadContact, Email: 'sensitive@example.com' },
};

/** All that a log could show of a value. */
const shown = (value) => `${inspect(value, { depth: 9, showHidden: true })} ${JSON.stringify(value)} ${value?.stack}`;

test('onAttempt and the logger get every attempt, without secrets and without the request', async () => {
  const attempts = [];
  const lines = [];
  const throwsHeaders = (_, { headers }) => {
    throw new Error(`cannot send ${JSON.stringify(headers)}`);
  };
  const responses = [throwsHeaders, errorResponse(503, 'InternalServerException', { 'x-amzn-requestid': 'the-id' }), ok()];
  const { client } = scriptedClient(responses, {
    credentials: SECRETS,
    onAttempt: (one) => attempts.push(one),
    logger: { debug: (line) => lines.push(line) },
  });
  await client.createPartner(sensitive);
  assert.deepEqual(
    attempts.map(({ operation, attempt, status, requestId, error }) => [operation, attempt, status, requestId, error?.name]),
    [
      ['CreatePartner', 1, undefined, undefined, 'TransportError'],
      ['CreatePartner', 2, 503, 'the-id', 'InternalServerException'],
      ['CreatePartner', 3, 200, 'the-id', undefined],
    ],
  );
  for (const { duration } of attempts) assert.equal(typeof duration, 'number');
  assert.deepEqual(
    lines.map((line) => line.replace(/\d+ ms/, 'N ms')),
    [
      'partner-central CreatePartner attempt 1: TransportError, network, N ms',
      'partner-central CreatePartner attempt 2: InternalServerException, 503, request the-id, N ms',
      'partner-central CreatePartner attempt 3: done, 200, request the-id, N ms',
    ],
  );
  // `cause` is the very error that the caller's own fetch threw, headers and all.
  for (const { error } of attempts) if (error) Object.defineProperty(error, 'cause', { value: undefined });
  for (const text of [...lines, ...attempts.map(shown), ...attempts.map(({ error }) => shown(error))]) {
    assert.doesNotMatch(text, /very-secret|Signature=|sensitive@|Sensitive Name/);
  }
});

test('the logger does not get the message of a service error', async () => {
  const lines = [];
  const response = json(400, { __type: 'ValidationException', Message: 'sensitive@example.com is no address' });
  const { client } = scriptedClient([response], { logger: { debug: (line) => lines.push(line) } });
  await rejection(client.createPartner(sensitive));
  assert.equal(lines.length, 1);
  assert.doesNotMatch(lines[0], /sensitive@/);
});

test('a call survives an onAttempt and a logger that throw', async () => {
  const throwing = () => {
    throw new Error('the log is full');
  };
  const { client } = scriptedClient([errorResponse(503, 'X'), ok()], { onAttempt: throwing, logger: { debug: throwing } });
  await client.listPartners(input);
});

test('neither an inspected client nor an error about its credentials shows a secret', async () => {
  const { client } = scriptedClient([ok()], { credentials: SECRETS });
  assert.doesNotMatch(shown(client), /very-secret/);
  assert.equal(client.options.credentials.secretAccessKey, SECRETS.secretAccessKey, '`options` has the credentials themselves');
  for (const name of Object.keys(SECRETS)) {
    for (const character of ['\n', '\0', 'ü', '\u007f']) {
      const { client: wrong, sent } = scriptedClient([ok()], {
        credentials: { ...SECRETS, [name]: `very-secret${character}` },
      });
      const error = await rejection(wrong.listPartners(input));
      assert.match(error.message, /line break or another character/);
      assert.doesNotMatch(shown(error), /very-secret/);
      assert.equal(sent.length, 0);
    }
  }
});
