// The options of a proxy, with what each function of theirs is given.
import { type account, PartnerCentralAccount, PartnerCentralChannel, type Valid } from 'partner-central';
import { createProxyHandler, type ProxyCall, type ProxyOptions, toNodeListener } from 'partner-central/proxy';
import { equal } from './equal.js';

interface User {
  name: string;
  partners: string[];
}
declare const userOf: (header: string | null) => Promise<User | undefined>;
const server = { region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 's' } };
const authenticate = (request: Request) => userOf(request.headers.get('authorization'));

const handler = createProxyHandler({ ...server, authenticate, allow: ['account.CreatePartner', 'channel.ListRelationships'] });
equal<(request: Request) => Promise<Response>>()(handler);
toNodeListener(handler);

createProxyHandler<User>({
  ...server,
  credentials: async () => ({ accessKeyId: 'a', secretAccessKey: 's', expiration: new Date() }),
  requestTimeout: 1000,
  authenticate,
  allow: {
    'account.ListPartners': true,
    'account.GetPartner': ({ operation, input, context, request }) => {
      equal<'account.GetPartner'>()(operation);
      equal<Valid<account.GetPartnerRequest>>()(input);
      equal<User>()(context);
      equal<Request>()(request);
      return context.partners.includes(input.Identifier);
    },
    'channel.CreateRelationship': async ({ input }) => (input.catalog === 'AWS' ? true : new Response(null, { status: 418 })),
  },
  prepare: ({ input, context }) => ({ ...input, Identifier: context.partners[0] }),
  cors: { origin: (origin) => origin.endsWith('.example'), credentials: true, headers: ['x-csrf-token'], maxAge: 60 },
  maxBodySize: 1 << 16,
  bodyTimeout: 5000,
  onError: (error, { operation, context, status }) => void [error, operation, context?.name, status],
});

// One guard for all knows them by their names.
createProxyHandler<User>({
  ...server,
  authenticate,
  allow: (given) => given.operation === 'account.CreatePartner' && given.input.LegalName === given.context.name,
  cors: { origin: ['https://portal.example'] },
});
const own: ProxyOptions<User> = {
  clients: { account: new PartnerCentralAccount(server), channel: new PartnerCentralChannel(server) },
  authenticate,
  allow: [],
};
void own;
declare const call: ProxyCall<User, 'account.GetPartner'>;
equal<string>()(call.input.Identifier);

// @ts-expect-error who may call has to be said
createProxyHandler({ ...server, allow: [] });
// @ts-expect-error and what
createProxyHandler({ ...server, authenticate });
// @ts-expect-error no such operation
createProxyHandler({ ...server, authenticate, allow: ['account.DropTables'] });
// @ts-expect-error a guard says true or false
createProxyHandler({ ...server, authenticate, allow: { 'account.GetPartner': () => 'yes' } });
// @ts-expect-error it signs
createProxyHandler({ ...server, auth: 'none', authenticate, allow: [] });
// @ts-expect-error with something
createProxyHandler({ region: 'us-east-1', authenticate, allow: [] });
// @ts-expect-error pages of some origin
createProxyHandler({ ...server, authenticate, allow: [], cors: {} });
