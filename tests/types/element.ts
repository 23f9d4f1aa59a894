// The web component as TypeScript sees it.
import { account, PartnerCentralAccount } from 'partner-central';
import type { PartnerCentralForm, ElementWords } from 'partner-central/element';

declare const page: Document;

const element = page.createElement('partner-central-form');
const same: PartnerCentralForm = element;
element.operation = 'account.CreatePartner';
element.operation = account.CreatePartner;
element.operation = null;
const name: string | undefined = element.operation?.name;
element.value = { Catalog: 'AWS' };
element.client = new PartnerCentralAccount({ region: 'us-east-1', auth: 'none', endpoint: 'https://proxy.example' });
element.messages = { required: 'please' };
element.labels = { LegalName: 'Company' };
element.words = { send: 'Go' } satisfies Partial<ElementWords>;
element.descriptions = true;
element.descriptions = { LegalName: 'As registered' };
element.omit = ['Catalog'];
element.omit = 'Catalog';
element.disabled = element.pending;
element.addEventListener('issues', ({ detail }) => detail.map(({ path, message }) => `${path.join('.')} ${message}`));
element.addEventListener('request', (event) => event.preventDefault());
element.addEventListener('error', function ({ detail }) {
  this.setIssues([{ path: ['Email'], message: String(detail) }]);
});
element.addEventListener('click', () => element.focus());
if (element.validate().issues === undefined) element.submit();
element.reset();
page.querySelector('partner-central-form')?.validate();
// @ts-expect-error: not an operation
element.operation = 7;
// @ts-expect-error: no such word
element.words = { sent: 'Go' };
void [same, name];
