// The standard retry mode beside Smithy's: which errors are retried, what a retry costs, and how long it waits.
import { isThrottlingError, isTransientError, StandardRetryStrategy } from '@smithy/core/retry';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { Random } from '../oracle/random.mjs';
import { errorResponse, input, noWait, ok, partner, scriptedClient } from '../client/scripted-fetch.mjs';

const STATUSES = [400, 401, 403, 404, 408, 409, 413, 429, 431, 500, 501, 502, 503, 504, 505, 507, 599];
const CODES = [
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException',
  'RequestTimeout',
  'RequestTimeoutException',
  'AuthFailure',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'ConflictException',
  'ValidationException',
  'ResourceNotFoundException',
  'ServiceQuotaExceededException',
  'Unmodelled',
  'throttling',
  '',
];

test('the client retries the errors that Smithy retries, and waits as long', async () => {
  for (const status of STATUSES) {
    for (const code of CODES) {
      const error = { name: code || 'Error', message: '', $metadata: { httpStatusCode: status } };
      const isThrottling = isThrottlingError(error);
      // Smithy and this client retry a refused signature only when the clock was off; but at 5xx Smithy does not look at
      // the clock.
      const isSignature = /^(AuthFailure|InvalidSignatureException|SignatureDoesNotMatch)$/.test(code);
      const isRetried = isThrottling || (!isSignature && isTransientError(error));
      const { client, sent, delays } = scriptedClient([errorResponse(status, code), ok()]);
      await client.listPartners(input).catch(() => {});
      const what = `${status} ${code}`;
      assert.equal(sent.length, isRetried ? 2 : 1, what);
      if (isRetried) assert.deepEqual(delays, [isThrottling ? 1000 : 50], what);
    }
  }
});

test('modelled errors that are retryable are retried', async () => {
  for (const [Client, method, request] of /** @type {any[][]} */ ([
    [PartnerCentralAccount, 'listPartners', input],
    [PartnerCentralChannel, 'listRelationships', { catalog: 'AWS' }],
  ])) {
    for (const code of ['InternalServerException', 'ThrottlingException']) {
      const { client, sent } = scriptedClient([errorResponse(400, code), ok()], {}, Client);
      await client[method](request);
      assert.equal(sent.length, 2, code);
    }
  }
});

test('operations without an idempotency token are retried like all others', async () => {
  const contact = { Catalog: 'AWS', Identifier: 'partner-0123456789abc', AllianceLeadContact: partner.AllianceLeadContact };
  const change = { catalog: 'AWS', identifier: 'rs-0123456789abc', programManagementAccountIdentifier: 'pma-0123456789abc' };
  for (const [Client, method, request] of /** @type {any[][]} */ ([
    [PartnerCentralAccount, 'putAllianceLeadContact', contact],
    [PartnerCentralChannel, 'updateRelationship', change],
  ])) {
    const responses = [new TypeError('fetch failed'), errorResponse(503, 'InternalServerException'), ok()];
    const { client, sent } = scriptedClient(responses, {}, Client);
    await client[method](request);
    assert.equal(sent.length, 3);
    assert.equal(new Set(sent.map(({ text }) => text)).size, 1);
    assert.doesNotMatch(sent[0].text, /token/i);
  }
});

test('the retry quota is spent and refilled as by Smithy', { timeout: 60_000 }, async () => {
  const random = new Random(Number(process.env.PARTNER_CENTRAL_SEED ?? Math.floor(Date.now() / 86_400_000)), 'quota');
  const theirs = new StandardRetryStrategy({
    maxAttempts: 3,
    backoff: { setDelayBase() {}, computeNextBackoffDelay: () => 0 },
  });
  let responses;
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return responses.shift()();
  };
  const client = new PartnerCentralAccount(noWait(fetch).options);
  const failed = () =>
    random.pick([
      () => errorResponse(503, 'X'),
      () => errorResponse(400, 'ThrottlingException'),
      () => errorResponse(429, 'X'),
    ]);
  let refusals = 0;
  for (let call = 0; call < 1500; call++) {
    // The service is in trouble now and then.
    const share = call % 500 < 150 ? 0.9 : 0.2;
    responses = Array.from({ length: 3 }, () => (random.chance(share) ? failed() : ok));
    const script = [...responses];
    let expected = 1;
    let token = await theirs.acquireInitialRetryToken('');
    while (true) {
      const response = script[expected - 1]();
      if (response.ok) {
        theirs.recordSuccess(token);
        break;
      }
      const errorType = response.status === 503 ? 'TRANSIENT' : 'THROTTLING';
      const next = await theirs.refreshRetryTokenForRetry(token, { errorType }).catch(() => undefined);
      if (!next) {
        refusals += expected < 3 ? 1 : 0;
        break;
      }
      token = next;
      expected += 1;
    }
    sent = 0;
    await client.listPartners(input).catch(() => {});
    assert.equal(sent, expected, `call ${call}, ${theirs.getCapacity()} left`);
  }
  assert.ok(refusals > 20, `the quota refused ${refusals} retries`);
});
