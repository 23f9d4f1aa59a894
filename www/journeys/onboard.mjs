// Onboard a partner: prove an address, verify the business and who registers it, create the partner.
import { account } from '../partner-central/index.mjs';
import { el, facts } from '../dom.mjs';
import { exampleButton, fieldForm } from '../form/field-form.mjs';
import { call } from '../sandbox/clients.mjs';
import { mails } from '../sandbox/inbox.mjs';
import { mailbox } from './mail.mjs';
import { journeyPage } from './steps.mjs';
import { watch } from './watch.mjs';

const Catalog = 'AWS';
const BUSINESS = 'VerificationDetails.BusinessVerificationDetails';
const COMPANY = 'Analytical Engines Ltd';

export function onboard() {
  /* 1: the address */
  const address = fieldForm({
    id: 'onboard-email',
    operation: account.SendEmailVerificationCode,
    groups: [['', ['Email']]],
    fixed: { Catalog },
    extra: { Email: { autocomplete: 'email', inputmode: 'email', hint: 'Of the person who leads the alliance with AWS.' } },
    send: 'Send a code',
    foot: [exampleButton(() => address.fill({ Email: 'ada@engines.example' }))],
    async onSubmit(request) {
      await call(account.SendEmailVerificationCode, request);
      await page.onwards({ email: request.Email });
    },
  });

  /* 2: the business */
  const business = fieldForm({
    id: 'onboard-business',
    operation: account.StartVerification,
    groups: [
      ['', ['LegalName', 'RegistrationId', 'CountryCode', 'JurisdictionOfIncorporation'].map((name) => `${BUSINESS}.${name}`)],
    ],
    extra: {
      [`${BUSINESS}.LegalName`]: { autocomplete: 'organization', hint: 'As it stands in the commercial register.' },
      [`${BUSINESS}.RegistrationId`]: { hint: 'The number there. With FAILED or REJECTED in it, the sandbox lets it end so.' },
      [`${BUSINESS}.CountryCode`]: { autocomplete: 'country', hint: 'Two letters, such as GB.' },
    },
    send: 'Start the verification',
    foot: [
      exampleButton(() =>
        business.fill({
          VerificationDetails: {
            BusinessVerificationDetails: { LegalName: COMPANY, RegistrationId: '01234567', CountryCode: 'GB' },
          },
        }),
      ),
    ],
    async onSubmit(request) {
      await call(account.StartVerification, request);
      await businessWatch.start();
    },
  });
  const businessWatch = watchVerification('The verification of the business', 'BUSINESS_VERIFICATION', business.form);

  /* 3: the registrant */
  const registrant = fieldForm({
    id: 'onboard-registrant',
    operation: account.StartVerification,
    groups: [['', []]],
    fixed: { VerificationDetails: 'RegistrantVerificationDetails' },
    send: 'Start the verification',
    async onSubmit(request) {
      await call(account.StartVerification, request);
      await registrantWatch.start();
    },
  });
  const registrantWatch = watchVerification('The verification of the registrant', 'REGISTRANT_VERIFICATION', registrant.form);

  function watchVerification(title, VerificationType, form) {
    return watch({
      title,
      async ask() {
        const verification = await call(account.GetVerification, { VerificationType });
        const { VerificationStatus: status, VerificationStatusReason: reason } = verification;
        const { CompletionUrl } = verification.VerificationResponseDetails?.RegistrantVerificationResponse ?? {};
        form.hidden = !['FAILED', 'REJECTED'].includes(status);
        return {
          status: wordsOf(status),
          kind: { SUCCEEDED: 'good', FAILED: 'bad', REJECTED: 'bad' }[status] ?? 'busy',
          pairs: [
            ['Why', reason],
            ['To be finished at', CompletionUrl],
            ['Started', time(verification.StartedAt)],
            ['Completed', time(verification.CompletedAt)],
          ],
        };
      },
      ended: ({ kind }) => kind === 'good' && page.onwards(),
    });
  }

  /* 4: the partner */
  const partner = fieldForm({
    id: 'onboard-partner',
    operation: account.CreatePartner,
    groups: [
      ['The company', ['LegalName', 'PrimarySolutionType']],
      ['Alliance lead', ['FirstName', 'LastName', 'BusinessTitle', 'Email'].map((name) => `AllianceLeadContact.${name}`)],
      ['Proof of the address', ['EmailVerificationCode', el('div', { class: 'wide', 'data-inbox': true })]],
      ['', ['Tags']],
    ],
    fixed: { Catalog },
    extra: {
      LegalName: { autocomplete: 'organization', hint: 'Must be the one that was verified.' },
      'AllianceLeadContact.FirstName': { autocomplete: 'given-name' },
      'AllianceLeadContact.LastName': { autocomplete: 'family-name' },
      'AllianceLeadContact.BusinessTitle': { autocomplete: 'organization-title' },
      'AllianceLeadContact.Email': { autocomplete: 'email', inputmode: 'email' },
      EmailVerificationCode: { autocomplete: 'one-time-code', inputmode: 'numeric', hint: 'The six digits from the mail.' },
      'Tags[].Value': { empty: 'keep' },
    },
    send: 'Create the partner',
    foot: [
      exampleButton(() =>
        partner.fill({
          PrimarySolutionType: 'SOFTWARE_PRODUCTS',
          AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', BusinessTitle: 'Head of alliances' },
          Tags: [{ Key: 'team', Value: 'alliances' }],
        }),
      ),
    ],
    async onSubmit(request) {
      await call(account.CreatePartner, request);
      await page.onwards();
    },
  });
  const inbox = mailbox({ use: ({ code }) => partner.fill({ EmailVerificationCode: code }) });
  partner.form.querySelector('[data-inbox]').append(inbox.element);

  const result = el('div', { class: 'result' });

  const page = journeyPage({
    number: 1,
    id: 'onboard',
    title: 'Onboard a partner',
    intro:
      'A company joins the AWS Partner Network: its e-mail address is proven, its business and registrant are verified, and a partner account is created.',
    async look(state) {
      const [{ PartnerSummaryList }, own, registrar] = await Promise.all([
        call(account.ListPartners, { Catalog }),
        verification('BUSINESS_VERIFICATION'),
        verification('REGISTRANT_VERIFICATION'),
      ]);
      return {
        partner: PartnerSummaryList[0],
        business: own,
        registrant: registrar,
        email: state.email ?? mails()[0]?.email,
      };
    },
    steps: [
      {
        id: 'email',
        title: 'Prove an e-mail address',
        content: address.form,
        isDone: ({ partner: made, email }) => Boolean(made ?? email),
        summary: ({ email }) => (email ? `A code went to ${email}` : 'Done'),
      },
      {
        id: 'business',
        title: 'Verify the business',
        content: el('div', { class: 'stack' }, business.form, businessWatch.element),
        isOnce: true,
        isDone: ({ partner: made, business: own }) => Boolean(made) || own?.VerificationStatus === 'SUCCEEDED',
        summary: ({ business: own }) => `${legalName(own)} is verified`,
        show: ({ business: own }) => following(own, business.form, businessWatch),
      },
      {
        id: 'registrant',
        title: 'Verify the registrant',
        content: el(
          'div',
          { class: 'stack' },
          el(
            'p',
            {},
            'The person who registers the company shows who they are on a page of AWS. The sandbox takes them to finish that page within five seconds.',
          ),
          registrant.form,
          registrantWatch.element,
        ),
        isOnce: true,
        isDone: ({ partner: made, registrant: own }) => Boolean(made) || own?.VerificationStatus === 'SUCCEEDED',
        summary: () => 'The registrant is verified',
        show: ({ registrant: own }) => following(own, registrant.form, registrantWatch),
      },
      {
        id: 'create',
        title: 'Create the partner',
        content: partner.form,
        isOnce: true,
        isDone: ({ partner: made }) => Boolean(made),
        summary: ({ partner: made }) => `${made.LegalName} is a partner`,
        show({ email, business: own }) {
          inbox.show();
          const name = partner.control('LegalName');
          const mail = partner.control('AllianceLeadContact.Email');
          if (name.value === '') partner.fill({ LegalName: legalName(own) });
          if (mail.value === '' && email) partner.fill({ AllianceLeadContact: { Email: email } });
        },
      },
      {
        id: 'done',
        title: 'Where it stands now',
        isFinal: true,
        content: result,
        isDone: () => false,
        show({ partner: made }) {
          if (!made) return;
          result.replaceChildren(
            el('p', { class: 'state', 'data-kind': 'good' }, `${made.LegalName} is a partner`),
            facts([
              ['Identifier', made.Id],
              ['ARN', made.Arn],
              ['Created', time(made.CreatedAt)],
            ]),
            el(
              'p',
              { class: 'next' },
              el('a', { href: '#/contact' }, 'Put another alliance lead'),
              el('a', { href: '#/profile' }, 'Update the profile'),
            ),
          );
        },
      },
    ],
  });
  return page;
}

/** A verification as it stands; none if it was never started. */
const verification = (VerificationType) =>
  call(account.GetVerification, { VerificationType }).catch((error) => {
    if (error instanceof account.ResourceNotFoundException) return undefined;
    throw error;
  });

/** What is under way is watched; what ended badly can be started again. */
function following(own, form, watching) {
  const status = own?.VerificationStatus;
  form.hidden = Boolean(status) && !['FAILED', 'REJECTED'].includes(status);
  if (!status) watching.forget();
  else if (form.hidden) watching.start();
}

const legalName = (own) =>
  own?.VerificationResponseDetails?.BusinessVerificationResponse?.BusinessVerificationDetails?.LegalName ?? '';
const wordsOf = (status) =>
  status
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/^./, (letter) => letter.toUpperCase());
const time = (date) => date && `${new Date(date).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
