// The paginators: one for each operation that has pages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PartnerCentralAccount, PartnerCentralChannel, ServiceException, ValidationError } from 'partner-central';
import { nameOf, operations } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validRequest } from '../oracle/valid.mjs';
import { errorResponse, json, scriptedClient } from './scripted-fetch.mjs';

const CLIENTS = { account: PartnerCentralAccount, channel: PartnerCentralChannel };
/** Client, operation, request, and the names of its token, its page size and its items. */
/** @type {[Client: new (options: any) => any, name: string, input: object, token: string, size: string | undefined, items: string][]} */
const PAGED = operations.flatMap((operation) => {
  const { service, name, model } = operation;
  const [, shape] = Object.entries(model.shapes).find(([id]) => nameOf(id) === name);
  const pages = shape.traits?.['smithy.api#paginated'];
  if (!pages) return [];
  const input = validRequest(operation, new Random(1, operation.op), styles.required);
  return [[CLIENTS[service], name, input, pages.inputToken, pages.pageSize, pages.items]];
});

/**
 * @param {any[]} operation
 * @returns {any}
 */
function paged([Client, name, input], responses) {
  const { client, sent } = scriptedClient(responses, { maxAttempts: 1 }, Client);
  return {
    pages: (options, more) => client[`paginate${name}`]({ ...input, ...more }, options),
    sent,
    bodies: () => sent.map(({ text }) => JSON.parse(text)),
  };
}

async function collect(pages) {
  const got = [];
  for await (const page of pages) {
    got.push(page);
    assert.ok(got.length < 20, 'the paginator does not end');
  }
  return got;
}

test('the clients have a paginator for each paged operation, and no other', () => {
  const names = [PartnerCentralAccount, PartnerCentralChannel].flatMap((Client) =>
    Object.getOwnPropertyNames(Client.prototype),
  );
  assert.ok(PAGED.length > 0);
  assert.deepEqual(
    names.filter((name) => name.startsWith('paginate')).sort(),
    PAGED.map(([, name]) => `paginate${name}`).sort(),
  );
});

for (const kind of PAGED) {
  const [, name, input, token, size, items] = kind;
  const page = (ids, next) =>
    json(200, { [items]: ids.map((id) => ({ id })), ...(next === undefined ? {} : { [token]: next }) });

  test(`paginate${name} yields a page for each call, with its metadata, until there is no token`, async () => {
    const { pages, bodies } = paged(kind, [page([1, 2], 'two'), page([], 'three'), page([3])]);
    const got = await collect(pages());
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

  test(`paginate${name} takes pageSize and startingToken, and otherwise the request’s own`, async () => {
    const { pages, bodies } = paged(kind, [page([], 'two'), page([])]);
    await collect(pages({ pageSize: 7, startingToken: 'one' }));
    const sized = size ? { [size]: 7 } : {};
    assert.deepEqual(bodies(), [
      { ...input, ...sized, [token]: 'one' },
      { ...input, ...sized, [token]: 'two' },
    ]);
    const own = paged(kind, [page([])]);
    await collect(own.pages(undefined, { [token]: 'mine', ...(size ? { [size]: 5 } : {}) }));
    assert.deepEqual(own.bodies(), [{ ...input, [token]: 'mine', ...(size ? { [size]: 5 } : {}) }]);
  });

  test(`paginate${name} ends at a repeated token, unless stopOnSameToken is false`, async () => {
    const same = () => page([], 'same');
    assert.equal((await collect(paged(kind, [same, same, same]).pages())).length, 2);
    assert.equal((await collect(paged(kind, [same]).pages({ startingToken: 'same' }))).length, 1);
    const { pages } = paged(kind, [same, same, same, page([])]);
    assert.equal((await collect(pages({ stopOnSameToken: false }))).length, 4);
  });

  test(`paginate${name} ends at an empty or null token`, async () => {
    for (const end of ['', null]) assert.equal((await collect(paged(kind, [page([], end)]).pages())).length, 1);
  });
}

test('a paginator requests a page only when it is iterated, and no more after a break', async () => {
  const { pages, sent } = paged(PAGED[0], [json(200, { NextToken: 'two' }), json(200, {})]);
  const iterator = pages();
  assert.equal(sent.length, 0);
  for await (const page of iterator) {
    assert.equal(page.NextToken, 'two');
    break;
  }
  assert.equal(sent.length, 1);
});

test('a paginator throws where a call fails, is invalid or is aborted', async () => {
  const { pages, sent } = paged(PAGED[3], [json(200, { nextToken: 'two' }), errorResponse(400, 'AccessDeniedException')]);
  const iterator = pages();
  assert.equal((await iterator.next()).value.nextToken, 'two');
  await assert.rejects(iterator.next(), ServiceException);
  assert.equal(sent.length, 2);
  await assert.rejects(paged(PAGED[0], []).pages({ pageSize: 0 }).next(), ValidationError);
  const client = /** @type {any} */ (new PartnerCentralAccount({}));
  await assert.rejects(client.paginateListPartners().next(), ValidationError);
  const aborted = paged(PAGED[0], [json(200, {})]);
  await assert.rejects(aborted.pages({ abortSignal: AbortSignal.abort() }).next(), { reason: 'abort' });
  assert.equal(aborted.sent.length, 0);
});
