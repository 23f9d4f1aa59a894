// Hono's validator takes an operation as the schema of a route.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import { account } from 'partner-central';

const app = new Hono().post('/partners', sValidator('json', account.CreatePartner), (context) =>
  context.json({ name: context.req.valid('json').LegalName }),
);

const post = async (body) => {
  const response = await app.request('/partners', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return [response.status, await response.json()];
};

const request = {
  Catalog: 'AWS',
  LegalName: 'Example Corp',
  PrimarySolutionType: 'SOFTWARE_PRODUCTS',
  AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'Engineer' },
  EmailVerificationCode: '123456',
  Tags: [{ Key: 'team', Value: 'alliances' }],
};

test('Hono responds with 400 and the issues of an invalid request, and passes a valid one on', async () => {
  const { LegalName: _, ...wrong } = request;
  const [status, { error }] = await post({
    ...wrong,
    AllianceLeadContact: { ...request.AllianceLeadContact, Email: 'ada@' },
    Tags: [{ Key: '', Value: 7 }],
  });
  assert.equal(status, 400);
  assert.deepEqual(
    error.map(({ path, message }) => [path.join('.'), message.slice(0, 11)]),
    [
      ['LegalName', 'is required'],
      ['AllianceLeadContact.Email', 'must be an '],
      ['Tags.0.Key', 'must not be'],
      ['Tags.0.Value', 'must be of '],
    ],
  );
  assert.deepEqual(await post(request), [200, { name: 'Example Corp' }]);
});
