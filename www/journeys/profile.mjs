// Update the profile, and watch the task that AWS reviews it in.
import { account } from '../partner-central/index.mjs';
import { button, el, facts } from '../dom.mjs';
import { fieldForm } from '../form/field-form.mjs';
import { call } from '../sandbox/clients.mjs';
import { rival } from '../sandbox/stories.mjs';
import { partnerStep } from './needed.mjs';
import { journeyPage } from './steps.mjs';
import { watch } from './watch.mjs';

const Catalog = 'AWS';
const https = { inputmode: 'url', hint: 'Begins with https://' };

/** How the sandbox can be made to end a task: the reason, and what of the profile leads there. */
const ENDS = [
  ['', 'It succeeds', {}],
  ['INVALID_CONTENT', 'A text is not acceptable', { Description: 'We promise the moon. INVALID_CONTENT' }],
  ['DUPLICATE_PROFILE', 'Another partner has the name', { DisplayName: 'Difference Engines' }],
  ['INVALID_LOGO', 'The logo is not acceptable', { LogoUrl: 'https://invalid-logo.example/logo.png' }],
  ['INVALID_LOGO_URL', 'The logo’s address leads nowhere', { LogoUrl: 'https://invalid-logo-url.example/logo.png' }],
  ['INVALID_LOGO_FILE', 'The logo’s file is broken', { LogoUrl: 'https://invalid-logo-file.example/logo.png' }],
  ['INVALID_LOGO_SIZE', 'The logo is too large', { LogoUrl: 'https://invalid-logo-size.example/logo.png' }],
  ['INVALID_WEBSITE_URL', 'The website’s address is wrong', { WebsiteUrl: 'https://invalid-website-url.example' }],
];

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
  const end = el(
    'select',
    { id: 'profile-end' },
    ...ENDS.map(([reason, words]) => el('option', { value: reason }, reason ? `${words} (${reason})` : words)),
  );
  const fillIn = button('Fill in an example', () => example(end.value), { 'data-example': true });

  async function example(reason) {
    const [, , spoilt] = ENDS.find(([name]) => name === reason);
    if (reason === 'DUPLICATE_PROFILE') await rival(spoilt.DisplayName);
    update.fill({ TaskDetails: { ...EXAMPLE, ...spoilt } });
  }

  const update = fieldForm({
    id: 'profile-update',
    operation: account.StartProfileUpdateTask,
    groups: [
      [
        'What everybody sees',
        ['DisplayName', 'PrimarySolutionType', 'Description', 'WebsiteUrl', 'LogoUrl', 'TranslationSourceLocale'].map(
          (name) => `TaskDetails.${name}`,
        ),
      ],
      ['', ['TaskDetails.IndustrySegments', 'TaskDetails.LocalizedContents', 'TaskDetails.Headquarters']],
    ],
    fixed: { Catalog, Identifier: '' },
    extra: {
      'TaskDetails.WebsiteUrl': https,
      'TaskDetails.LogoUrl': { ...https, hint: 'Begins with https:// and names an image.' },
      'TaskDetails.LocalizedContents[].WebsiteUrl': https,
      'TaskDetails.LocalizedContents[].LogoUrl': https,
      'TaskDetails.TranslationSourceLocale': { hint: 'Language and country of the texts, such as en-US.' },
      'TaskDetails.LocalizedContents[].Locale': { hint: 'Such as de-DE.' },
      'TaskDetails.Headquarters.CountryCode': { hint: 'Two letters, such as GB.' },
      'TaskDetails.Headquarters.SubdivisionCode': { hint: 'State or region, such as LND.' },
    },
    send: 'Start the update',
    async onSubmit(request) {
      const task = await call(account.StartProfileUpdateTask, request);
      await page.onwards({ task, isWatched: true });
    },
  });
  update.form.prepend(
    el(
      'div',
      { class: 'hand' },
      el('div', { class: 'field' }, el('label', { for: 'profile-end' }, 'How shall the review end?'), end),
      fillIn,
    ),
  );

  const cancel = button(
    'Cancel the task',
    async () => {
      const { partner, task } = page.state;
      await call(account.CancelProfileUpdateTask, { Catalog, Identifier: partner.Id, TaskId: task.TaskId }).catch(() => {});
      await review.start();
    },
    { 'data-cancel': true },
  );

  const review = watch({
    title: 'The review',
    actions: [cancel],
    async ask() {
      const task = await call(account.GetProfileUpdateTask, { Catalog, Identifier: page.state.partner.Id });
      page.note({ task });
      return {
        status: STATUS[task.Status],
        kind: { SUCCEEDED: 'good', FAILED: 'bad', CANCELED: 'bad' }[task.Status] ?? 'busy',
        pairs: [
          ['Task', task.TaskId],
          ['Started', time(task.StartedAt)],
          ['Ended', time(task.EndedAt)],
        ],
      };
    },
    ended: () => page.onwards({ isOver: true }),
  });

  const result = el('div', { class: 'result' });
  const page = journeyPage({
    number: 3,
    id: 'profile',
    title: 'Update the profile',
    intro:
      'The public profile is replaced as a whole. AWS reviews it in a task of its own, which takes five seconds here and can fail for seven reasons.',
    async look() {
      const {
        PartnerSummaryList: [partner],
      } = await call(account.ListPartners, { Catalog });
      if (!partner) return { partner: undefined, profile: undefined, task: undefined };
      const { Profile } = await call(account.GetPartner, { Catalog, Identifier: partner.Id });
      const task = await call(account.GetProfileUpdateTask, { Catalog, Identifier: partner.Id }).catch((error) => {
        if (error instanceof account.ResourceNotFoundException) return undefined;
        throw error;
      });
      const isRunning = task?.Status === 'IN_PROGRESS';
      return { partner, profile: Profile, task, ...(isRunning ? { isWatched: true, isOver: false } : {}) };
    },
    steps: [
      partnerStep(
        () => page.onwards(),
        ({ partner, profile: now }) => `${partner.LegalName}, shown as ${now?.DisplayName}`,
      ),
      {
        id: 'edit',
        title: 'Write the new profile',
        content: update.form,
        isOnce: true,
        isDone: ({ isWatched }) => Boolean(isWatched),
        summary: ({ task }) => `Task ${task.TaskId} was started`,
        show({ partner, profile: now }) {
          if (!partner || update.control('Identifier').value === partner.Id) return;
          update.fill({ Identifier: partner.Id, TaskDetails: now });
        },
      },
      {
        id: 'watch',
        title: 'Watch the review',
        content: review.element,
        isOnce: true,
        isDone: ({ isOver }) => Boolean(isOver),
        summary: ({ task }) => STATUS[task.Status],
        show: ({ isWatched }) => (isWatched ? review.start() : review.forget()),
      },
      {
        id: 'done',
        title: 'Where it stands now',
        content: result,
        isFinal: true,
        isDone: () => false,
        show({ task, profile: now }) {
          if (!task) return;
          const errors = task.ErrorDetailList ?? [];
          result.replaceChildren(
            el('p', { class: 'state', 'data-kind': task.Status === 'SUCCEEDED' ? 'good' : 'bad' }, STATUS[task.Status]),
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
              ['Shown as', now.DisplayName],
              ['Description', now.Description],
              ['Website', now.WebsiteUrl],
              ['Logo', now.LogoUrl],
            ]),
            el(
              'p',
              { class: 'actions' },
              button('Write it again', () => page.onwards({ isWatched: false, isOver: false }), { 'data-again': true }),
            ),
          );
        },
      },
    ],
  });
  return page;
}

const STATUS = {
  IN_PROGRESS: 'Under review',
  SUCCEEDED: 'The profile was taken',
  FAILED: 'The profile was refused',
  CANCELED: 'The task was canceled',
};
const time = (date) => date && `${new Date(date).toISOString().slice(11, 19)} UTC`;
