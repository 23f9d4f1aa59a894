// Change the alliance lead contact: a new e-mail address has to be verified.
import { account } from '../partner-central/index.mjs';
import { button, el } from '../dom.mjs';
import { exampleButton, fieldForm } from '../form/field-form.mjs';
import { call } from '../sandbox/clients.mjs';
import { inboxView } from '../sandbox/inbox-view.mjs';
import { comparison } from './comparison.mjs';
import { partnerStep } from './prerequisite.mjs';
import { journeyPage } from './steps.mjs';

const Catalog = 'AWS';
const MEMBERS = [
  ['FirstName', 'First name'],
  ['LastName', 'Last name'],
  ['BusinessTitle', 'Business title'],
  ['Email', 'E-mail'],
];

export function contact() {
  const codeStatus = el('span', { role: 'status', class: 'quiet' });
  const sendButton = button('Send a code', sendCode, { class: 'small', 'data-send-code': true });
  const proof = el('div', { class: 'wide stack' });

  const lead = fieldForm({
    id: 'contact-lead',
    operation: account.PutAllianceLeadContact,
    groups: [
      ['The new lead', ['FirstName', 'LastName', 'BusinessTitle', 'Email'].map((name) => `AllianceLeadContact.${name}`)],
      ['E-mail verification', ['EmailVerificationCode', proof]],
    ],
    fixed: { Catalog, Identifier: '' },
    extras: {
      'AllianceLeadContact.FirstName': { autocomplete: 'given-name' },
      'AllianceLeadContact.LastName': { autocomplete: 'family-name' },
      'AllianceLeadContact.BusinessTitle': { autocomplete: 'organization-title' },
      'AllianceLeadContact.Email': { autocomplete: 'email', inputmode: 'email' },
      EmailVerificationCode: {
        autocomplete: 'one-time-code',
        inputmode: 'numeric',
        hint: 'The six digits from the e-mail.',
      },
    },
    submitLabel: 'Change the lead',
    actions: [
      exampleButton(() => {
        lead.fill({
          AllianceLeadContact: {
            FirstName: 'Grace',
            LastName: 'Hopper',
            BusinessTitle: 'Director of partnerships',
            Email: 'grace@engines.example',
          },
        });
        showProof();
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
          MEMBERS.map(([name, label]) => [label, before[name], AllianceLeadContact[name]]),
        ),
        el(
          'p',
          { class: 'actions' },
          button('Change it again', () => page.next({ isChanged: false })),
        ),
      );
      await page.next({ isChanged: true });
    },
  });
  const email = lead.input('AllianceLeadContact.Email');
  const inbox = inboxView({
    recipient: () => email.value,
    onUse: ({ code }) => lead.fill({ EmailVerificationCode: code }),
  });
  proof.append(el('p', { class: 'line' }, sendButton, codeStatus), inbox.element);
  const proofGroup = proof.closest('fieldset');

  async function sendCode() {
    const { issues } = account.SendEmailVerificationCode.validate({ Catalog, Email: email.value });
    if (issues) {
      email.focus();
      codeStatus.textContent = 'Enter a valid e-mail address first.';
      return;
    }
    try {
      await call(account.SendEmailVerificationCode, { Catalog, Email: email.value });
      codeStatus.textContent = `A code was sent to ${email.value}.`;
    } catch (error) {
      codeStatus.textContent = /** @type {Error} */ (error).message;
    }
  }

  /** Asks for a code only if the address is a new one. */
  function showProof() {
    const isSame = email.value.toLowerCase() === (page.state.contact?.Email ?? '').toLowerCase();
    if (proofGroup) proofGroup.hidden = isSame;
    inbox.show();
  }
  email.addEventListener('input', showProof);

  const result = el('div', { class: 'result' });
  const page = journeyPage({
    number: 2,
    id: 'contact',
    title: 'Change the alliance lead contact',
    intro: 'Someone else becomes the person AWS contacts about the partnership. A new e-mail address is verified with a code.',
    async load() {
      const {
        PartnerSummaryList: [partner],
      } = await call(account.ListPartners, { Catalog });
      if (!partner) return { partner: undefined, contact: undefined };
      const { AllianceLeadContact } = await call(account.GetAllianceLeadContact, { Catalog, Identifier: partner.Id });
      return { partner, contact: AllianceLeadContact };
    },
    steps: [
      partnerStep(
        () => page.next(),
        ({ partner, contact: current }) => `${partner.LegalName}, led by ${current?.FirstName} ${current?.LastName}`,
      ),
      {
        id: 'lead',
        title: 'Name the new lead',
        content: lead.form,
        isDone: ({ isChanged }) => Boolean(isChanged),
        summary: ({ contact: current }) => `${current.Email} is verified`,
        show({ partner, contact: current }) {
          if (partner && lead.input('Identifier').value !== partner.Id) {
            lead.fill({ Identifier: partner.Id, AllianceLeadContact: current });
          }
          showProof();
        },
      },
      { id: 'done', title: 'Result', content: result, isDone: () => false },
    ],
  });
  return page;
}
