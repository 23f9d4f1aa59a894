// A page that calls its portal's backend: `?endpoint` is another origin's, /pc this one's, and cookies know no ports.
import * as pc from './node_modules/partner-central/index.mjs';
import { report } from './report.mjs';

const { searchParams } = new URL(import.meta.url);
const [endpoint, closed] = ['endpoint', 'closed'].map((name) => searchParams.get(name));
const client = (options) =>
  new pc.PartnerCentralAccount({
    auth: 'none',
    endpoint,
    requestCredentials: 'include',
    headers: { 'x-csrf-token': 'token-of-ada' },
    maxAttempts: 1,
    ...options,
  });
/** @type {import('partner-central').account.CreatePartnerRequest} */
const partner = {
  Catalog: 'Sandbox',
  LegalName: 'Engines',
  PrimarySolutionType: 'SOFTWARE_PRODUCTS',
  EmailVerificationCode: '123456',
  AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'CTO' },
};
const told = ({ name, reason, $metadata, issues }) => [
  name,
  reason ?? null,
  $metadata?.httpStatusCode ?? null,
  !!$metadata?.requestId,
  (issues ?? []).map(({ path }) => path.join('.')),
];

async function outcomes() {
  document.cookie = 'session=ada; SameSite=Strict; path=/';
  const all = {};
  const note = async (what, call) =>
    (all[what] = await call.then(({ LegalName, $metadata }) => [LegalName ?? 'done', !!$metadata.requestId], told));
  await note('created', client().createPartner(partner));
  await note('again', client().createPartner(partner));
  await note('invalid', client({ validate: false }).createPartner({ ...partner, LegalName: '' }));
  await note('not allowed', client().getPartner({ Catalog: 'Sandbox', Identifier: 'partner-0123456789abc' }));
  await note('without cookies', client({ requestCredentials: 'omit' }).listPartners({ Catalog: 'Sandbox' }));
  await note('without its token', client({ headers: {} }).listPartners({ Catalog: 'Sandbox' }));
  await note(
    'a header that is not let',
    client({ headers: { 'x-csrf-token': 'token-of-ada', 'x-other': '1' } }).listPartners({ Catalog: 'Sandbox' }),
  );
  await note('a portal for other pages', client({ endpoint: closed }).listPartners({ Catalog: 'Sandbox' }));
  await note('of this origin', client({ endpoint: '/pc' }).listPartners({ Catalog: 'Sandbox' }));
  const controller = new AbortController();
  const call = client().listConnections({ Catalog: 'Sandbox' }, { abortSignal: controller.signal });
  setTimeout(() => controller.abort(), 300);
  await note('aborted', call);
  return all;
}

report(outcomes());
