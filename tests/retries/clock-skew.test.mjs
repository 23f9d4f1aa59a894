// Clocks that are off: when a call is tried again with the server's time, and when only later calls are signed by it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PartnerCentralAccount } from 'partner-central';
import { errorResponse, input, json, noWait, ok, scriptedClient, unavailable } from '../client/scripted-fetch.mjs';

const NOW = Date.UTC(2026, 10, 21, 9, 0, 0);
const HOUR = 3_600_000;
const at = (offset) => ({ date: new Date(NOW + offset).toUTCString() });
const EXPIRED = 'Signature expired: 20261121T090000Z is now earlier than 20261121T095500Z (20261121T100000Z - 5 min.)';
const EARLY = 'Signature not yet current: 20261121T090000Z is still later than 20261121T080500Z (20261121T080000Z + 5 min.)';

/** Each first response: whether the call is retried, and the hour (and minute) that signatures have from then on. */
const CASES = {
  'a signature error dated an hour ahead': {
    response: errorResponse(403, 'InvalidSignatureException', at(HOUR)),
    isRetried: true,
    signedAt: '10',
  },
  'a signature error dated an hour behind': {
    response: errorResponse(403, 'SignatureDoesNotMatch', at(-HOUR)),
    isRetried: true,
    signedAt: '08',
  },
  'RequestTimeTooSkewed dated three minutes ahead': {
    response: errorResponse(400, 'RequestTimeTooSkewed', at(180_000)),
    isRetried: true,
    signedAt: '0903',
  },
  'RequestTimeTooSkewed without a date': {
    response: errorResponse(400, 'RequestTimeTooSkewed'),
    isRetried: false,
    signedAt: '09',
  },
  'a signature error dated three minutes ahead, which is a wrong key': {
    response: errorResponse(403, 'InvalidSignatureException', at(180_000)),
    isRetried: false,
    signedAt: '09',
  },
  'a signature error without a date': {
    response: errorResponse(403, 'InvalidSignatureException'),
    isRetried: false,
    signedAt: '09',
  },
  'an expired signature whose message has the time, where a page may not read the date': {
    response: json(403, { __type: 'InvalidSignatureException', message: EXPIRED }),
    isRetried: true,
    signedAt: '10',
  },
  'a signature of the future whose message has the time': {
    response: json(403, { __type: 'InvalidSignatureException', Message: EARLY }),
    isRetried: true,
    signedAt: '08',
  },
  'access denied, dated an hour ahead': {
    response: errorResponse(403, 'AccessDeniedException', at(HOUR)),
    isRetried: true,
    signedAt: '10',
  },
  'access denied, dated now': {
    response: errorResponse(403, 'AccessDeniedException', at(0)),
    isRetried: false,
    signedAt: '09',
  },
  'another error, dated an hour ahead': {
    response: errorResponse(400, 'ConflictException', at(HOUR)),
    isRetried: false,
    signedAt: '10',
  },
  'a success dated an hour ahead': { response: json(200, {}, at(HOUR)), isRetried: false, signedAt: '10' },
  'a success dated less than four minutes ahead': { response: json(200, {}, at(239_000)), isRetried: false, signedAt: '09' },
  'a server error dated an hour ahead': {
    response: errorResponse(503, 'InternalServerException', at(HOUR)),
    isRetried: true,
    signedAt: '10',
  },
};

for (const [name, { response, isRetried, signedAt }] of Object.entries(CASES)) {
  test(`clock skew after ${name}: ${isRetried ? 'retried' : 'not retried'}, then signed at ${signedAt}`, async () => {
    const { client, sent } = scriptedClient([response, ok()], { clock: () => NOW });
    await client.listPartners(input).catch(() => {});
    assert.equal(sent.length, isRetried ? 2 : 1);
    await client.listPartners(input);
    assert.equal(sent[0].headers['x-amz-date'], '20261121T090000Z');
    for (const { headers } of sent.slice(1)) assert.match(headers['x-amz-date'], new RegExp(`^20261121T${signedAt}`));
  });
}

test('calls that are under way when the clock is found to be off are all retried with the right time', async () => {
  const fetch = async (_, { headers }) => {
    await new Promise(setImmediate);
    return headers['x-amz-date'] === '20261121T100000Z' ? ok() : errorResponse(403, 'InvalidSignatureException', at(HOUR));
  };
  const client = new PartnerCentralAccount(noWait(fetch, { clock: () => NOW }).options);
  // The retry quota pays for no more than 35.
  const ended = await Promise.all(Array.from({ length: 35 }, () => client.listPartners(input)));
  assert.deepEqual(new Set(ended.map(({ $metadata }) => $metadata.attempts)), new Set([2]));
});

test('retry-after may be a date', async () => {
  const { client, delays } = scriptedClient([unavailable({ 'retry-after': new Date(NOW + 3000).toUTCString() }), ok()], {
    clock: () => NOW,
  });
  await client.listPartners(input);
  assert.deepEqual(delays, [3000]);
});
