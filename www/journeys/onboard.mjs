// Onboard a partner: verify an e-mail address, the business and its registrant, and create the partner.
import { account } from '../partner-central/index.mjs';
import { el, facts } from '../dom.mjs';
import { exampleButton, fieldForm } from '../form/field-form.mjs';
import { call } from '../sandbox/clients.mjs';
import { emails } from '../sandbox/emails.mjs';
import { inboxView } from '../sandbox/inbox-view.mjs';
import { journeyPage } from './steps.mjs';
import { watch } from './watch.mjs';

/** @typedef {import('partner-central').account.GetVerificationResponse} Verification */

const Catalog = 'AWS';
const BUSINESS = 'VerificationDetails.BusinessVerificationDetails';
const COMPANY = 'Analytical Engines Ltd';

export function onboard() {
  /* Step 1: the e-mail address */
  const address = fieldForm({
    id: 'onboard-email',
    operation: account.SendEmailVerificationCode,
    groups: [['', ['Email']]],
    fixed: { Catalog },
    extras: {
      Email: { autocomplete: 'email', inputmode: 'email', hint: 'The person who leads the alliance with AWS.' },
    },
    submitLabel: 'Send a code',
    actions: [exampleButton(() => address.fill({ Email: 'ada@engines.example' }))],
    async onSubmit(request) {
      await call(account.SendEmailVerificationCode, request);
      await page.next({ email: request.Email });
    },
  });

  /* Step 2: the business */
  const business = fieldForm({
    id: 'onboard-business',
    operation: account.StartVerification,
    groups: [
      ['', ['LegalName', 'RegistrationId', 'CountryCode', 'JurisdictionOfIncorporation'].map((name) => `${BUSINESS}.${name}`)],
    ],
    extras: {
      [`${BUSINESS}.LegalName`]: { autocomplete: 'organization', hint: 'As in the commercial register.' },
      [`${BUSINESS}.RegistrationId`]: {
        hint: 'The number in that register. If it contains FAILED or REJECTED, the sandbox ends the verification that way.',
      },
      [`${BUSINESS}.CountryCode`]: { autocomplete: 'country', hint: 'Two letters, such as GB.' },
    },
    submitLabel: 'Start the verification',
    actions: [
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
  const businessWatch = watchVerification('Verification of the business', 'BUSINESS_VERIFICATION', business.form);

  /* Step 3: the registrant */
  const registrant = fieldForm({
    id: 'onboard-registrant',
    operation: account.StartVerification,
    groups: [],
    fixed: { VerificationDetails: 'RegistrantVerificationDetails' },
    submitLabel: 'Start the verification',
    async onSubmit(request) {
      await call(account.StartVerification, request);
      await registrantWatch.start();
    },
  });
  const registrantWatch = watchVerification('Verification of the registrant', 'REGISTRANT_VERIFICATION', registrant.form);

  /**
   * @param {string} title
   * @param {import('partner-central').account.VerificationType} VerificationType
   * @param {HTMLFormElement} form
   */
  function watchVerification(title, VerificationType, form) {
    return watch({
      title,
      async poll() {
        const verification = await call(account.GetVerification, { VerificationType });
        const { VerificationStatus: status, VerificationStatusReason: reason } = verification;
        const { CompletionUrl } = verification.VerificationResponseDetails?.RegistrantVerificationResponse ?? {};
        form.hidden = !hasFailed(verification);
        return {
          status: statusLabel(status),
          kind: hasFailed(verification) ? 'bad' : status === 'SUCCEEDED' ? 'good' : 'busy',
          pairs: [
            ['Reason', reason],
            ['To be completed at', CompletionUrl],
            ['Started', time(verification.StartedAt)],
            ['Completed', time(verification.CompletedAt)],
          ],
        };
      },
      onEnd: ({ kind }) => kind === 'good' && page.next(),
    });
  }

  /* Step 4: the partner */
  const inboxPlace = el('div', { class: 'wide' });
  const partner = fieldForm({
    id: 'onboard-partner',
    operation: account.CreatePartner,
    groups: [
      ['The company', ['LegalName', 'PrimarySolutionType']],
      ['Alliance lead', ['FirstName', 'LastName', 'BusinessTitle', 'Email'].map((name) => `AllianceLeadContact.${name}`)],
      ['E-mail verification', ['EmailVerificationCode', inboxPlace]],
      ['', ['Tags']],
    ],
    fixed: { Catalog },
    extras: {
      LegalName: { autocomplete: 'organization', hint: 'Must be the verified legal name.' },
      'AllianceLeadContact.FirstName': { autocomplete: 'given-name' },
      'AllianceLeadContact.LastName': { autocomplete: 'family-name' },
      'AllianceLeadContact.BusinessTitle': { autocomplete: 'organization-title' },
      'AllianceLeadContact.Email': { autocomplete: 'email', inputmode: 'email' },
      EmailVerificationCode: {
        autocomplete: 'one-time-code',
        inputmode: 'numeric',
        hint: 'The six digits from the e-mail.',
      },
      'Tags[].Value': { empty: 'keep' },
    },
    submitLabel: 'Create the partner',
    actions: [
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
      await page.next();
    },
  });
  const inbox = inboxView({ onUse: ({ code }) => partner.fill({ EmailVerificationCode: code }) });
  inboxPlace.append(inbox.element);

  const result = el('div', { class: 'result' });

  const page = journeyPage({
    number: 1,
    id: 'onboard',
    title: 'Onboard a partner',
    intro:
      'A company joins the AWS Partner Network: its e-mail address, business and registrant are verified, and a partner account is created.',
    async load({ email }) {
      const [{ PartnerSummaryList }, businessVerification, registrantVerification] = await Promise.all([
        call(account.ListPartners, { Catalog }),
        getVerification('BUSINESS_VERIFICATION'),
        getVerification('REGISTRANT_VERIFICATION'),
      ]);
      return {
        created: PartnerSummaryList[0],
        businessVerification,
        registrantVerification,
        email: email ?? emails()[0]?.email,
      };
    },
    steps: [
      {
        id: 'email',
        title: 'Verify an e-mail address',
        content: address.form,
        canReopen: true,
        isDone: ({ created, email }) => Boolean(created ?? email),
        summary: ({ email }) => (email ? `A code was sent to ${email}` : 'Done'),
      },
      {
        id: 'business',
        title: 'Verify the business',
        content: el('div', { class: 'stack' }, business.form, businessWatch.element),
        isDone: ({ created, businessVerification }) => Boolean(created) || hasSucceeded(businessVerification),
        summary: ({ businessVerification }) => `${legalName(businessVerification)} is verified`,
        show: ({ businessVerification }) => showFormOrWatch(businessVerification, business.form, businessWatch),
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
            'The person who registers the company proves their identity on an AWS page. The sandbox assumes that this takes five seconds.',
          ),
          registrant.form,
          registrantWatch.element,
        ),
        isDone: ({ created, registrantVerification }) => Boolean(created) || hasSucceeded(registrantVerification),
        summary: () => 'The registrant is verified',
        show: ({ registrantVerification }) => showFormOrWatch(registrantVerification, registrant.form, registrantWatch),
      },
      {
        id: 'create',
        title: 'Create the partner',
        content: partner.form,
        isDone: ({ created }) => Boolean(created),
        summary: ({ created }) => `${created.LegalName} is a partner`,
        show({ email, businessVerification }) {
          inbox.show();
          if (partner.input('LegalName').value === '') partner.fill({ LegalName: legalName(businessVerification) });
          if (partner.input('AllianceLeadContact.Email').value === '' && email) {
            partner.fill({ AllianceLeadContact: { Email: email } });
          }
        },
      },
      {
        id: 'done',
        title: 'Result',
        content: result,
        isDone: () => false,
        show({ created }) {
          if (!created) return;
          result.replaceChildren(
            el('p', { class: 'state', 'data-kind': 'good' }, `${created.LegalName} is a partner`),
            facts([
              ['Identifier', created.Id],
              ['ARN', created.Arn],
              ['Created', time(created.CreatedAt)],
            ]),
            el(
              'p',
              { class: 'next' },
              el('a', { href: '#/contact' }, 'Change the alliance lead'),
              el('a', { href: '#/profile' }, 'Update the profile'),
            ),
          );
        },
      },
    ],
  });
  return page;
}

/**
 * `undefined` if the verification was never started.
 * @param {import('partner-central').account.VerificationType} VerificationType
 * @returns {Promise<Verification | undefined>}
 */
const getVerification = (VerificationType) =>
  call(account.GetVerification, { VerificationType }).catch((error) => {
    if (error instanceof account.ResourceNotFoundException) return undefined;
    throw error;
  });

/** @param {Verification | undefined} verification */
const hasSucceeded = (verification) => verification?.VerificationStatus === 'SUCCEEDED';

/** @param {Verification | undefined} verification */
const hasFailed = (verification) => ['FAILED', 'REJECTED'].includes(verification?.VerificationStatus ?? '');

/**
 * A running verification is watched; one that was not started, or has failed, can be started.
 * @param {Verification | undefined} verification
 * @param {HTMLFormElement} form
 * @param {ReturnType<typeof watch>} watching
 */
function showFormOrWatch(verification, form, watching) {
  form.hidden = Boolean(verification) && !hasFailed(verification);
  if (!verification) watching.hide();
  else if (form.hidden) void watching.start();
}

/** @param {Verification | undefined} verification */
const legalName = (verification) =>
  verification?.VerificationResponseDetails?.BusinessVerificationResponse?.BusinessVerificationDetails?.LegalName ?? '';

/**
 * `PENDING_CUSTOMER_ACTION` as "Pending customer action".
 * @param {string} status
 */
const statusLabel = (status) => status.charAt(0) + status.slice(1).toLowerCase().replaceAll('_', ' ');

/** @param {Date | undefined} date */
const time = (date) => date && `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
