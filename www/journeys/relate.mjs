// Create a relationship: under a program management account, with a support plan.
import { channel } from '../partner-central/index.mjs';
import { button, el, facts } from '../dom.mjs';
import { exampleButton, fieldForm } from '../form/field-form.mjs';
import { supportPlan } from '../form/support-plan.mjs';
import { call } from '../sandbox/clients.mjs';
import { ACCOUNT } from '../sandbox/credentials.mjs';
import { choiceOf } from './choice.mjs';
import { journeyPage } from './steps.mjs';

const catalog = 'AWS';
const digits = { inputmode: 'numeric', hint: 'An AWS account: twelve digits.' };

export function relate() {
  const parents = choiceOf('relate-parent', 'Under which program management account?');
  const go = button('Continue with it', () => page.onwards({ parent: parents.chosen }), {
    class: 'primary',
    'data-continue': true,
  });

  const another = fieldForm({
    id: 'relate-parent-form',
    operation: channel.CreateProgramManagementAccount,
    groups: [['', ['program', 'displayName', 'accountId']]],
    fixed: { catalog },
    extra: { accountId: digits },
    send: 'Create it',
    foot: [exampleButton(() => another.fill({ program: 'SOLUTION_PROVIDER', displayName: 'Resale', accountId: ACCOUNT }))],
    async onSubmit(request) {
      const { programManagementAccountDetail } = await call(channel.CreateProgramManagementAccount, request);
      await page.onwards({ parent: programManagementAccountDetail.id });
      another.form.reset();
    },
  });
  const more = el('details', { class: 'more' }, el('summary', {}, 'Create a program management account'), another.form);

  const relationship = fieldForm({
    id: 'relate-form',
    operation: channel.CreateRelationship,
    groups: [
      ['The other side', ['displayName', 'associatedAccountId', 'associationType', 'resaleAccountModel', 'sector']],
      ['', ['requestedSupportPlan', 'tags']],
    ],
    fixed: { catalog, programManagementAccountIdentifier: '' },
    extra: { ...supportPlan, associatedAccountId: digits, 'tags[].value': { empty: 'keep' } },
    send: 'Create the relationship',
    foot: [
      exampleButton(() =>
        relationship.fill({
          displayName: 'Difference Ltd',
          associatedAccountId: '777788889999',
          associationType: 'END_CUSTOMER',
          resaleAccountModel: 'END_CUSTOMER',
          sector: 'COMMERCIAL',
          requestedSupportPlan: {
            resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'London', chargeAccountId: ACCOUNT },
          },
          tags: [{ key: 'team', value: 'resale' }],
        }),
      ),
    ],
    async onSubmit(request) {
      const { relationshipDetail } = await call(channel.CreateRelationship, request);
      await page.onwards({ made: relationshipDetail.id });
    },
  });

  const result = el('div', { class: 'result' });
  const page = journeyPage({
    number: 4,
    id: 'relate',
    title: 'Create a relationship',
    intro:
      'A customer’s or reseller’s AWS account is filed under one of your program management accounts, with the support plan it shall have.',
    async look({ parent, made }) {
      const { items } = await call(channel.ListProgramManagementAccounts, { catalog });
      const known = items.find(({ id }) => id === parent);
      if (!known || !made) return { items, parent: known?.id, made: undefined };
      const asked = { catalog, programManagementAccountIdentifier: parent, identifier: made };
      return { items, relationship: (await call(channel.GetRelationship, asked)).relationshipDetail };
    },
    steps: [
      {
        id: 'parent',
        title: 'Choose a program management account',
        content: el('div', { class: 'stack' }, parents.element, el('p', { class: 'actions' }, go), more),
        isDone: ({ parent }) => Boolean(parent),
        summary: ({ items, parent }) => words(items.find(({ id }) => id === parent)),
        show({ items = [], parent }) {
          parents.show(
            items.map((item) => ({ id: item.id, title: item.displayName, about: about(item) })),
            parent,
          );
          go.hidden = items.length === 0;
          if (items.length === 0) more.open = true;
        },
      },
      {
        id: 'relationship',
        title: 'Describe the relationship',
        content: relationship.form,
        isOnce: true,
        isDone: ({ made }) => Boolean(made),
        summary: ({ relationship: one }) => `${one?.displayName} is related`,
        show: ({ parent }) => relationship.fill({ programManagementAccountIdentifier: parent ?? '' }),
      },
      {
        id: 'done',
        title: 'Where it stands now',
        content: result,
        isFinal: true,
        isDone: () => false,
        show({ relationship: one }) {
          if (!one) return;
          result.replaceChildren(
            el('p', { class: 'state', 'data-kind': 'good' }, `${one.displayName} is related`),
            facts([
              ['Identifier', one.id],
              ['Program management account', one.programManagementAccountId],
              ['Account', one.associatedAccountId],
              ['Revision', one.revision],
              ['ARN', one.arn],
            ]),
            el(
              'p',
              { class: 'actions' },
              el('a', { href: `#/revise?relationship=${one.id}`, class: 'button' }, 'Update it'),
              button('Create another', () => {
                relationship.form.reset();
                page.onwards({ made: undefined, relationship: undefined });
              }),
            ),
          );
        },
      },
    ],
  });
  return page;
}

const about = ({ id, program, status }) => `${program.toLowerCase().replaceAll('_', ' ')} · ${status.toLowerCase()} · ${id}`;
const words = (item) => (item ? `${item.displayName}, ${about(item)}` : '');
