// A page that calls proxies: `?endpoint` and `?closed` are on other ports, /pc is on this one. Cookies ignore ports.
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
const facts = ({ name, reason, $metadata, issues }) => [
  name,
  reason ?? null,
  $metadata?.httpStatusCode ?? null,
  !!$metadata?.requestId,
  (issues ?? []).map(({ path }) => path.join('.')),
];

async function outcomes() {
  // biome-ignore lint/suspicious/noDocumentCookie: Firefox has no Cookie Store API
  document.cookie = 'session=ada; SameSite=Strict; path=/';
  const all = {};
  const note = async (what, promise) =>
    (all[what] = await promise.then(({ LegalName, $metadata }) => [LegalName ?? 'done', !!$metadata.requestId], facts));
  await note('created', client().createPartner(partner));
  await note('conflict', client().createPartner(partner));
  await note('invalid', client({ validate: false }).createPartner({ ...partner, LegalName: '' }));
  await note(
    'an operation that is not allowed',
    client().getPartner({ Catalog: 'Sandbox', Identifier: 'partner-0123456789abc' }),
  );
  await note('without cookies', client({ requestCredentials: 'omit' }).listPartners({ Catalog: 'Sandbox' }));
  await note('without a CSRF token', client({ headers: {} }).listPartners({ Catalog: 'Sandbox' }));
  await note(
    'a header that cors does not allow',
    client({ headers: { 'x-csrf-token': 'token-of-ada', 'x-other': '1' } }).listPartners({ Catalog: 'Sandbox' }),
  );
  await note('a proxy for pages of other origins', client({ endpoint: closed }).listPartners({ Catalog: 'Sandbox' }));
  await note('a proxy of this origin', client({ endpoint: '/pc' }).listPartners({ Catalog: 'Sandbox' }));
  const controller = new AbortController();
  const call = client().listConnections({ Catalog: 'Sandbox' }, { abortSignal: controller.signal });
  setTimeout(() => controller.abort(), 300);
  await note('aborted', call);
  return all;
}

report(outcomes());
