// Put the alliance lead contact: a new address has to be proven.
import { account } from '../partner-central/index.mjs';
import { button, el } from '../dom.mjs';
import { exampleButton, fieldForm } from '../form/field-form.mjs';
import { call } from '../sandbox/clients.mjs';
import { comparison } from './comparison.mjs';
import { mailbox } from './mail.mjs';
import { partnerStep } from './needed.mjs';
import { journeyPage } from './steps.mjs';

const Catalog = 'AWS';
const LABELS = [
  ['FirstName', 'First name'],
  ['LastName', 'Last name'],
  ['BusinessTitle', 'Business title'],
  ['Email', 'E-mail'],
];

export function contact() {
  const sent = el('span', { role: 'status', class: 'quiet' });
  const send = button('Send a code', sendCode, { class: 'small', 'data-send-code': true });
  const proof = el('div', { class: 'wide stack', 'data-inbox': true });

  const lead = fieldForm({
    id: 'contact-lead',
    operation: account.PutAllianceLeadContact,
    groups: [
      ['Who it will be', ['FirstName', 'LastName', 'BusinessTitle', 'Email'].map((name) => `AllianceLeadContact.${name}`)],
      ['Proof of the new address', ['EmailVerificationCode', proof]],
    ],
    fixed: { Catalog, Identifier: '' },
    extra: {
      'AllianceLeadContact.FirstName': { autocomplete: 'given-name' },
      'AllianceLeadContact.LastName': { autocomplete: 'family-name' },
      'AllianceLeadContact.BusinessTitle': { autocomplete: 'organization-title' },
      'AllianceLeadContact.Email': { autocomplete: 'email', inputmode: 'email' },
      EmailVerificationCode: { autocomplete: 'one-time-code', inputmode: 'numeric', hint: 'The six digits from the mail.' },
    },
    send: 'Put the contact',
    foot: [
      exampleButton(() => {
        lead.fill({
          AllianceLeadContact: {
            FirstName: 'Grace',
            LastName: 'Hopper',
            BusinessTitle: 'Director of partnerships',
            Email: 'grace@engines.example',
          },
        });
        settle();
      }),
    ],
    async onSubmit(request) {
      const before = page.state.contact;
      const { AllianceLeadContact } = await call(account.PutAllianceLeadContact, request);
      result.replaceChildren(
        el(
          'p',
          { class: 'state', 'data-kind': 'good' },
          `${AllianceLeadContact.FirstName} ${AllianceLeadContact.LastName} leads the alliance`,
        ),
        comparison(
          ['Before', 'Now'],
          LABELS.map(([name, label]) => [label, before[name], AllianceLeadContact[name]]),
        ),
        el(
          'p',
          { class: 'actions' },
          button('Change it again', () => page.onwards({ isPut: false })),
        ),
      );
      await page.onwards({ isPut: true });
    },
  });
  const email = lead.control('AllianceLeadContact.Email');
  const inbox = mailbox({ to: () => email.value || ' ', use: ({ code }) => lead.fill({ EmailVerificationCode: code }) });
  proof.append(el('p', { class: 'line' }, send, sent), inbox.element);
  const group = proof.closest('fieldset');

  async function sendCode() {
    const [issue] = account.SendEmailVerificationCode.validate({ Catalog, Email: email.value }).issues ?? [];
    if (issue) {
      email.focus();
      sent.textContent = 'Give a valid e-mail address first.';
      return;
    }
    try {
      await call(account.SendEmailVerificationCode, { Catalog, Email: email.value });
      sent.textContent = `A code went to ${email.value}.`;
    } catch (error) {
      sent.textContent = error.message;
    }
  }

  /** The proof is only asked for where the address is a new one. */
  function settle() {
    group.hidden = email.value.toLowerCase() === (page.state.contact?.Email ?? '').toLowerCase();
    inbox.show();
  }
  email.addEventListener('input', settle);

  const result = el('div', { class: 'result' });
  const page = journeyPage({
    number: 2,
    id: 'contact',
    title: 'Put the alliance lead contact',
    intro: 'Somebody else becomes the person AWS turns to about the partnership. A new e-mail address is proven by a code.',
    async look() {
      const {
        PartnerSummaryList: [partner],
      } = await call(account.ListPartners, { Catalog });
      if (!partner) return { partner: undefined, contact: undefined };
      const { AllianceLeadContact } = await call(account.GetAllianceLeadContact, { Catalog, Identifier: partner.Id });
      return { partner, contact: AllianceLeadContact };
    },
    steps: [
      partnerStep(
        () => page.onwards(),
        ({ partner, contact: lead }) => `${partner.LegalName}, led by ${lead?.FirstName} ${lead?.LastName}`,
      ),
      {
        id: 'lead',
        title: 'Name the new lead',
        content: lead.form,
        isOnce: true,
        isDone: ({ isPut }) => Boolean(isPut),
        summary: ({ contact: now }) => `${now.Email} is proven`,
        show({ partner, contact: now }) {
          const identifier = lead.control('Identifier');
          if (partner && identifier.value !== partner.Id) lead.fill({ Identifier: partner.Id, AllianceLeadContact: now });
          settle();
        },
      },
      { id: 'done', title: 'Where it stands now', content: result, isFinal: true, isDone: () => false },
    ],
  });
  return page;
}
