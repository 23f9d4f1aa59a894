// The six paginators.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PartnerCentralAccount, PartnerCentralChannel, ServiceException, ValidationError } from 'partner-central';
import { answering, fault, json, still } from './scripted-fetch.mjs';

const handshakes = { catalog: 'AWS', handshakeType: 'START_SERVICE_PERIOD', participantType: 'SENDER' };
/** Client, operation, request, and the names of its token, its page size and its items. */
const PAGED = [
  [
    PartnerCentralAccount,
    'ListConnectionInvitations',
    { Catalog: 'AWS' },
    'NextToken',
    'MaxResults',
    'ConnectionInvitationSummaries',
  ],
  [PartnerCentralAccount, 'ListConnections', { Catalog: 'AWS' }, 'NextToken', 'MaxResults', 'ConnectionSummaries'],
  [PartnerCentralAccount, 'ListPartners', { Catalog: 'AWS' }, 'NextToken', undefined, 'PartnerSummaryList'],
  [PartnerCentralChannel, 'ListChannelHandshakes', handshakes, 'nextToken', 'maxResults', 'items'],
  [PartnerCentralChannel, 'ListProgramManagementAccounts', { catalog: 'AWS' }, 'nextToken', 'maxResults', 'items'],
  [PartnerCentralChannel, 'ListRelationships', { catalog: 'AWS' }, 'nextToken', 'maxResults', 'items'],
];

function paged([Client, name, input], answers) {
  const { fetch, sent } = answering(...answers);
  const client = new Client(still(fetch, { maxAttempts: 1 }).options);
  return {
    pages: (options, more) => client[`paginate${name}`]({ ...input, ...more }, options),
    sent,
    bodies: () => sent.map(({ text }) => JSON.parse(text)),
  };
}

async function all(pages) {
  const got = [];
  for await (const page of pages) {
    got.push(page);
    assert.ok(got.length < 20, 'it never ends');
  }
  return got;
}

test('there are six', () => {
  const names = [PartnerCentralAccount, PartnerCentralChannel].flatMap((Client) =>
    Object.getOwnPropertyNames(Client.prototype),
  );
  assert.deepEqual(
    names.filter((name) => name.startsWith('paginate')).sort(),
    PAGED.map(([, name]) => `paginate${name}`).sort(),
  );
});

for (const kind of PAGED) {
  const [, name, input, token, size, items] = kind;
  const page = (ids, next) =>
    json(200, { [items]: ids.map((id) => ({ id })), ...(next === undefined ? {} : { [token]: next }) });

  test(`${name}: a page a call, each with its metadata, until there is no token`, async () => {
    const { pages, bodies } = paged(kind, [page([1, 2], 'two'), page([], 'three'), page([3])]);
    const got = await all(pages());
    assert.deepEqual(
      got.map((one) => one[items].map(({ id }) => id)),
      [[1, 2], [], [3]],
    );
    assert.deepEqual(
      got.map(({ $metadata }) => $metadata.httpStatusCode),
      [200, 200, 200],
    );
    assert.deepEqual(bodies(), [input, { ...input, [token]: 'two' }, { ...input, [token]: 'three' }]);
  });

  test(`${name}: pageSize and startingToken`, async () => {
    const { pages, bodies } = paged(kind, [page([], 'two'), page([])]);
    await all(pages({ pageSize: 7, startingToken: 'one' }));
    const sized = size ? { [size]: 7 } : {};
    assert.deepEqual(bodies(), [
      { ...input, ...sized, [token]: 'one' },
      { ...input, ...sized, [token]: 'two' },
    ]);
    // The request's own are kept where the options have none.
    const own = paged(kind, [page([])]);
    await all(own.pages(undefined, { [token]: 'mine', ...(size ? { [size]: 5 } : {}) }));
    assert.deepEqual(own.bodies(), [{ ...input, [token]: 'mine', ...(size ? { [size]: 5 } : {}) }]);
  });

  test(`${name}: a token that comes again ends it, unless it is wanted`, async () => {
    const same = () => page([], 'same');
    assert.equal((await all(paged(kind, [same, same, same]).pages())).length, 2);
    assert.equal((await all(paged(kind, [same]).pages({ startingToken: 'same' }))).length, 1);
    const { pages } = paged(kind, [same, same, same, page([])]);
    assert.equal((await all(pages({ stopOnSameToken: false }))).length, 4);
  });

  test(`${name}: empty and null tokens are none`, async () => {
    for (const none of ['', null]) assert.equal((await all(paged(kind, [page([], none)]).pages())).length, 1);
  });
}

test('a page is asked for when it is wanted, and no more after a break', async () => {
  const { pages, sent } = paged(PAGED[0], [json(200, { NextToken: 'two' }), json(200, {})]);
  const iterator = pages();
  assert.equal(sent.length, 0);
  for await (const page of iterator) {
    assert.equal(page.NextToken, 'two');
    break;
  }
  assert.equal(sent.length, 1);
});

test('what fails on the way is thrown there', async () => {
  const { pages, sent } = paged(PAGED[3], [json(200, { nextToken: 'two' }), fault(400, 'AccessDeniedException')]);
  const iterator = pages();
  assert.equal((await iterator.next()).value.nextToken, 'two');
  await assert.rejects(iterator.next(), ServiceException);
  assert.equal(sent.length, 2);
  await assert.rejects(paged(PAGED[0], []).pages({ pageSize: 0 }).next(), ValidationError);
  await assert.rejects(new PartnerCentralAccount({}).paginateListPartners().next(), ValidationError);
  const aborted = paged(PAGED[0], [json(200, {})]);
  await assert.rejects(aborted.pages({ abortSignal: AbortSignal.abort() }).next(), { reason: 'abort' });
  assert.equal(aborted.sent.length, 0);
});
