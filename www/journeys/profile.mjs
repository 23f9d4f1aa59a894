// Update the profile, and watch the task in which AWS reviews it.
import { account } from '../partner-central/index.mjs';
import { button, el, facts } from '../dom.mjs';
import { fieldForm } from '../form/field-form.mjs';
import { call } from '../sandbox/clients.mjs';
import { onboardRival } from '../sandbox/prerequisites.mjs';
import { partnerStep } from './prerequisite.mjs';
import { journeyPage } from './steps.mjs';
import { watch } from './watch.mjs';

const Catalog = 'AWS';
/** @type {import('../form/fields.mjs').FieldExtras} */
const url = { inputmode: 'url', hint: 'Starts with https://' };

/** The reasons for which the sandbox can be made to refuse a profile, and the texts in the profile that do so. */
const OUTCOMES = {
  '': { label: 'It succeeds', profile: {} },
  INVALID_CONTENT: {
    label: 'A text is not acceptable',
    profile: { Description: 'We promise the moon. INVALID_CONTENT' },
  },
  DUPLICATE_PROFILE: { label: 'Another partner has this name', profile: { DisplayName: 'Difference Engines' } },
  INVALID_LOGO: {
    label: 'The logo is not acceptable',
    profile: { LogoUrl: 'https://invalid-logo.example/logo.png' },
  },
  INVALID_LOGO_URL: {
    label: 'The logo cannot be found',
    profile: { LogoUrl: 'https://invalid-logo-url.example/logo.png' },
  },
  INVALID_LOGO_FILE: {
    label: 'The logo file is broken',
    profile: { LogoUrl: 'https://invalid-logo-file.example/logo.png' },
  },
  INVALID_LOGO_SIZE: {
    label: 'The logo is too large',
    profile: { LogoUrl: 'https://invalid-logo-size.example/logo.png' },
  },
  INVALID_WEBSITE_URL: {
    label: 'The website cannot be found',
    profile: { WebsiteUrl: 'https://invalid-website-url.example' },
  },
};

const EXAMPLE = {
  DisplayName: 'Analytical Engines',
  Description: 'We build engines that weave algebraical patterns, and teach others to programme them.',
  WebsiteUrl: 'https://engines.example',
  LogoUrl: 'https://engines.example/logo.svg',
  PrimarySolutionType: 'SOFTWARE_PRODUCTS',
  IndustrySegments: ['COMPUTER_SOFTWARE', 'EDUCATION'],
  TranslationSourceLocale: 'en-US',
};

export function profile() {
  const outcome = el(
    'select',
    { id: 'profile-outcome' },
    ...Object.entries(OUTCOMES).map(([reason, { label }]) =>
      el('option', { value: reason }, reason ? `${label} (${reason})` : label),
    ),
  );
  const fillIn = button('Fill in an example', () => fillInExample(outcome.value), { 'data-example': true });

  /** @param {string} reason */
  async function fillInExample(reason) {
    if (reason === 'DUPLICATE_PROFILE') await onboardRival(OUTCOMES.DUPLICATE_PROFILE.profile.DisplayName);
    update.fill({ TaskDetails: { ...EXAMPLE, ...OUTCOMES[reason].profile } });
    replaced.clear();
    for (const [member, text] of Object.entries(OUTCOMES[reason].profile))
      replaced.set(member, { before: EXAMPLE[member], text });
  }

  // What was in the inputs before an outcome changed them.
  const replaced = new Map();

  /** @param {string} reason */
  async function applyOutcome(reason) {
    if (reason === 'DUPLICATE_PROFILE') await onboardRival(OUTCOMES.DUPLICATE_PROFILE.profile.DisplayName);
    // Another end was chosen in the meantime.
    if (outcome.value !== reason) return;
    const inputOf = (member) => /** @type {HTMLInputElement} */ (update.form.elements.namedItem(`TaskDetails.${member}`));
    const write = (member, text) => {
      const input = inputOf(member);
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    // What somebody has typed since then stays.
    for (const [member, { before, text }] of replaced) if (inputOf(member).value === text) write(member, before);
    replaced.clear();
    for (const [member, text] of Object.entries(OUTCOMES[reason].profile)) {
      replaced.set(member, { before: inputOf(member).value, text });
      write(member, text);
    }
  }
  outcome.addEventListener('change', () => applyOutcome(outcome.value));

  const update = fieldForm({
    id: 'profile-update',
    operation: account.StartProfileUpdateTask,
    groups: [
      [
        'Public profile',
        ['DisplayName', 'PrimarySolutionType', 'Description', 'WebsiteUrl', 'LogoUrl', 'TranslationSourceLocale'].map(
          (name) => `TaskDetails.${name}`,
        ),
      ],
      ['', ['TaskDetails.IndustrySegments', 'TaskDetails.LocalizedContents', 'TaskDetails.Headquarters']],
    ],
    fixed: { Catalog, Identifier: '' },
    extras: {
      'TaskDetails.WebsiteUrl': url,
      'TaskDetails.LogoUrl': { ...url, hint: 'An image, at a URL that starts with https://' },
      'TaskDetails.LocalizedContents[].WebsiteUrl': url,
      'TaskDetails.LocalizedContents[].LogoUrl': url,
      'TaskDetails.TranslationSourceLocale': { hint: 'Language and country of these texts, such as en-US.' },
      'TaskDetails.LocalizedContents[].Locale': { hint: 'Such as de-DE.' },
      'TaskDetails.Headquarters.CountryCode': { hint: 'Two letters, such as GB.' },
      'TaskDetails.Headquarters.SubdivisionCode': { hint: 'State or region, such as LND.' },
    },
    submitLabel: 'Start the update',
    async onSubmit(request) {
      const task = await call(account.StartProfileUpdateTask, request);
      await page.next({ task, isWatched: true });
    },
  });
  update.form.prepend(
    el(
      'div',
      { class: 'hand' },
      el('div', { class: 'field' }, el('label', { for: 'profile-outcome' }, 'How should the review end?'), outcome),
      fillIn,
    ),
  );

  const cancel = button(
    'Cancel the task',
    async () => {
      const { partner, task } = page.state;
      // If the task has ended in the meantime, this fails and the watch shows how it ended.
      await call(account.CancelProfileUpdateTask, { Catalog, Identifier: partner.Id, TaskId: task.TaskId }).catch(() => {});
      await review.start();
    },
    { 'data-cancel': true },
  );

  const review = watch({
    title: 'Review',
    actions: [cancel],
    async poll() {
      const task = await call(account.GetProfileUpdateTask, { Catalog, Identifier: page.state.partner.Id });
      page.setState({ task });
      const { label, kind } = STATUS[task.Status];
      return {
        status: label,
        kind,
        pairs: [
          ['Task', task.TaskId],
          ['Started', time(task.StartedAt)],
          ['Ended', time(task.EndedAt)],
        ],
      };
    },
    onEnd: () => page.next({ isOver: true }),
  });

  const result = el('div', { class: 'result' });
  const page = journeyPage({
    number: 3,
    id: 'profile',
    title: 'Update the profile',
    intro:
      'An update replaces the whole public profile. AWS reviews it in a task, which takes five seconds here and can fail for any of the reasons below.',
    async load() {
      const {
        PartnerSummaryList: [partner],
      } = await call(account.ListPartners, { Catalog });
      if (!partner) return { partner: undefined, published: undefined, task: undefined };
      const { Profile: published } = await call(account.GetPartner, { Catalog, Identifier: partner.Id });
      const task = await call(account.GetProfileUpdateTask, { Catalog, Identifier: partner.Id }).catch((error) => {
        if (error instanceof account.ResourceNotFoundException) return undefined;
        throw error;
      });
      const isRunning = task?.Status === 'IN_PROGRESS';
      return { partner, published, task, ...(isRunning ? { isWatched: true, isOver: false } : {}) };
    },
    steps: [
      partnerStep(
        () => page.next(),
        ({ partner, published }) => `${partner.LegalName}, shown as ${published?.DisplayName}`,
      ),
      {
        id: 'edit',
        title: 'Edit the profile',
        content: update.form,
        isDone: ({ isWatched }) => Boolean(isWatched),
        summary: ({ task }) => `Task ${task.TaskId} was started`,
        show({ partner, published }) {
          if (!partner || update.input('Identifier').value === partner.Id) return;
          update.fill({ Identifier: partner.Id, TaskDetails: published });
        },
      },
      {
        id: 'watch',
        title: 'Watch the review',
        content: review.element,
        isDone: ({ isOver }) => Boolean(isOver),
        summary: ({ task }) => STATUS[task.Status].label,
        show: ({ isWatched }) => {
          if (isWatched) void review.start();
          else review.hide();
        },
      },
      {
        id: 'done',
        title: 'Result',
        content: result,
        isDone: () => false,
        show({ task, published }) {
          if (!task) return;
          const { label, kind } = STATUS[task.Status];
          const errors = task.ErrorDetailList ?? [];
          result.replaceChildren(
            el('p', { class: 'state', 'data-kind': kind }, label),
            ...(errors.length === 0
              ? []
              : [
                  el(
                    'ul',
                    { class: 'problems' },
                    ...errors.map(({ Locale, Reason, Message }) =>
                      el('li', {}, el('code', {}, Reason), ` ${Locale}: ${Message}`),
                    ),
                  ),
                ]),
            facts([
              ['Shown as', published.DisplayName],
              ['Description', published.Description],
              ['Website', published.WebsiteUrl],
              ['Logo', published.LogoUrl],
            ]),
            el(
              'p',
              { class: 'actions' },
              button('Edit it again', () => page.next({ isWatched: false, isOver: false }), { 'data-again': true }),
            ),
          );
        },
      },
    ],
  });
  return page;
}

/** @type {Record<string, { label: string, kind: 'busy' | 'good' | 'bad' }>} */
const STATUS = {
  IN_PROGRESS: { label: 'Under review', kind: 'busy' },
  SUCCEEDED: { label: 'The profile was accepted', kind: 'good' },
  FAILED: { label: 'The profile was refused', kind: 'bad' },
  CANCELED: { label: 'The task was canceled', kind: 'bad' },
};

/** @param {Date | undefined} date */
const time = (date) => date && `${date.toISOString().slice(11, 19)} UTC`;
