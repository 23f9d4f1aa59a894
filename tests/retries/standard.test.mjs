// The standard mode beside Smithy's own: what is tried again, what each retry costs, and how long is waited.
import { isThrottlingError, isTransientError, StandardRetryStrategy } from '@smithy/core/retry';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { Random } from '../oracle/random.mjs';
import { answering, done, fault, input, partner, still } from '../client/scripted-fetch.mjs';

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
  'Unheard',
  'throttling',
  '',
];

test('the same failures are tried again as by Smithy, for as long', async () => {
  for (const status of STATUSES) {
    for (const code of CODES) {
      const error = { name: code || 'Error', message: '', $metadata: { httpStatusCode: status } };
      const throttling = isThrottlingError(error);
      // A signature that is refused is Smithy's to try again only once it has put the clock right, and so it is here; but
      // with 5xx it does so without looking at the clock.
      const skew = /^(AuthFailure|InvalidSignatureException|SignatureDoesNotMatch)$/.test(code);
      const again = throttling || (!skew && isTransientError(error));
      const { fetch, sent } = answering(fault(status, code), done());
      const { options, delays } = still(fetch);
      await new PartnerCentralAccount(options).listPartners(input).catch(() => {});
      const told = `${status} ${code}`;
      assert.equal(sent.length, again ? 2 : 1, told);
      if (again) assert.deepEqual(delays, [throttling ? 1000 : 50], told);
    }
  }
});

test('modelled errors that may be tried again are', async () => {
  for (const [Client, method, request] of [
    [PartnerCentralAccount, 'listPartners', input],
    [PartnerCentralChannel, 'listRelationships', { catalog: 'AWS' }],
  ]) {
    for (const code of ['InternalServerException', 'ThrottlingException']) {
      const { fetch, sent } = answering(fault(400, code), done());
      await new Client(still(fetch).options)[method](request);
      assert.equal(sent.length, 2, code);
    }
  }
});

test('operations without a token are tried again like all others', async () => {
  const contact = { Catalog: 'AWS', Identifier: 'partner-0123456789abc', AllianceLeadContact: partner.AllianceLeadContact };
  const change = { catalog: 'AWS', identifier: 'rs-0123456789abc', programManagementAccountIdentifier: 'pma-0123456789abc' };
  for (const [Client, method, request] of [
    [PartnerCentralAccount, 'putAllianceLeadContact', contact],
    [PartnerCentralChannel, 'updateRelationship', change],
  ]) {
    const { fetch, sent } = answering(new TypeError('fetch failed'), fault(503, 'InternalServerException'), done());
    await new Client(still(fetch).options)[method](request);
    assert.equal(sent.length, 3);
    assert.equal(new Set(sent.map(({ text }) => text)).size, 1);
    assert.doesNotMatch(sent[0].text, /token/i);
  }
});

test('the quota is spent and filled as by Smithy', { timeout: 60_000 }, async () => {
  const random = new Random(Number(process.env.PARTNER_CENTRAL_SEED ?? Math.floor(Date.now() / 86_400_000)), 'quota');
  const theirs = new StandardRetryStrategy({
    maxAttempts: 3,
    backoff: { setDelayBase() {}, computeNextBackoffDelay: () => 0 },
  });
  let answers;
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return answers.shift()();
  };
  const client = new PartnerCentralAccount(still(fetch).options);
  const bad = () => random.pick([() => fault(503, 'X'), () => fault(400, 'ThrottlingException'), () => fault(429, 'X')]);
  let refused = 0;
  for (let call = 0; call < 1500; call++) {
    // Bad times and good ones.
    const share = call % 500 < 150 ? 0.9 : 0.2;
    answers = Array.from({ length: 3 }, () => (random.chance(share) ? bad() : done));
    const script = [...answers];
    let expected = 1;
    let token = await theirs.acquireInitialRetryToken('');
    for (;;) {
      const answer = script[expected - 1]();
      if (answer.ok) {
        theirs.recordSuccess(token);
        break;
      }
      const errorType = answer.status === 503 ? 'TRANSIENT' : 'THROTTLING';
      const next = await theirs.refreshRetryTokenForRetry(token, { errorType }).catch(() => undefined);
      if (!next) {
        refused += expected < 3 ? 1 : 0;
        break;
      }
      token = next;
      expected += 1;
    }
    sent = 0;
    await client.listPartners(input).catch(() => {});
    assert.equal(sent, expected, `call ${call}, ${theirs.getCapacity()} left`);
  }
  assert.ok(refused > 20, `the quota refused ${refused}`);
});
