// The proxy in Express 5 and 4, with and without its body parsers.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import express5 from 'express';
import express4 from 'express-4';
import { account, PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { createProxyHandler, toNodeListener } from 'partner-central/proxy';
import { createSandbox } from 'partner-central/sandbox';

const partner = {
  Catalog: 'Sandbox',
  LegalName: 'Zürich 東京',
  PrimarySolutionType: 'SOFTWARE_PRODUCTS',
  EmailVerificationCode: '123456',
  AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'CTO' },
};

const PARSERS = {
  'no parser': () => [],
  'express.json(), which ignores this media type': (express) => [express.json()],
  'express.json() of every type': (express) => [express.json({ type: '*/*' })],
  'express.text() of every type': (express) => [express.text({ type: '*/*' })],
  'express.raw() of every type': (express) => [express.raw({ type: '*/*' })],
};

for (const [name, express] of [
  ['Express 5', express5],
  ['Express 4', express4],
]) {
  for (const [parser, parsers] of Object.entries(PARSERS)) {
    test(`the proxy in ${name} with ${parser}`, async (t) => {
      const seen = [];
      const { fetch } = createSandbox();
      const handler = createProxyHandler({
        region: 'us-east-1',
        credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
        fetch,
        authenticate: ({ url, headers }) => {
          seen.push(url);
          return headers.get('authorization') === 'Bearer of-ada';
        },
        allow: ['account.CreatePartner', 'account.ListPartners', 'channel.ListRelationships'],
      });
      const router = express.Router();
      router.post('/partner-central', ...parsers(express), toNodeListener(handler));
      const app = express().use('/api', router);
      const server = app.listen(0, '127.0.0.1');
      await once(server, 'listening');
      t.after(() => {
        server.close();
        server.closeAllConnections();
      });
      const endpoint = `http://127.0.0.1:${server.address().port}/api/partner-central`;
      const options = { auth: 'none', endpoint, headers: { authorization: 'Bearer of-ada' }, maxAttempts: 1 };
      const client = new PartnerCentralAccount(options);
      assert.equal((await client.createPartner(partner)).LegalName, partner.LegalName);
      const again = await client.createPartner(partner).then(assert.fail, (error) => error);
      assert.ok(again instanceof account.ConflictException, `${again}`);
      const invalid = await client
        .with({ validate: false })
        .createPartner({})
        .then(assert.fail, (error) => error);
      assert.ok(invalid instanceof account.ValidationException && invalid.issues.length > 3, `${invalid}`);
      const { items } = await new PartnerCentralChannel(options).listRelationships({ catalog: 'AWS' });
      assert.deepEqual(items, []);
      const stranger = await client
        .with({ headers: {} })
        .listPartners({ Catalog: 'AWS' })
        .then(assert.fail, (error) => error);
      assert.deepEqual([stranger.name, stranger.$metadata.httpStatusCode], ['UnauthorizedException', 401]);
      assert.deepEqual(new Set(seen), new Set([endpoint]));
    });
  }
}
