// Create a relationship: under a program management account, with a support plan.
import { channel } from '../partner-central/index.mjs';
import { button, el, facts } from '../dom.mjs';
import { exampleButton, fieldForm } from '../form/field-form.mjs';
import { supportPlan } from '../form/support-plan.mjs';
import { call } from '../sandbox/clients.mjs';
import { ACCOUNT } from '../sandbox/credentials.mjs';
import { resourceChoice } from './choice.mjs';
import { journeyPage } from './steps.mjs';

const catalog = 'AWS';
/** @type {import('../form/fields.mjs').FieldExtras} */
const accountId = { inputmode: 'numeric', hint: 'An AWS account ID: twelve digits.' };

export function relate() {
  const parents = resourceChoice('relate-parent', 'Under which program management account?');
  const continueButton = button('Continue', () => page.next({ parent: parents.chosen }), {
    class: 'primary',
    'data-continue': true,
  });

  const newParent = fieldForm({
    id: 'relate-parent-form',
    operation: channel.CreateProgramManagementAccount,
    groups: [['', ['program', 'displayName', 'accountId']]],
    fixed: { catalog },
    extras: { accountId },
    submitLabel: 'Create it',
    actions: [exampleButton(() => newParent.fill({ program: 'SOLUTION_PROVIDER', displayName: 'Resale', accountId: ACCOUNT }))],
    async onSubmit(request) {
      const { programManagementAccountDetail } = await call(channel.CreateProgramManagementAccount, request);
      await page.next({ parent: programManagementAccountDetail?.id });
      newParent.form.reset();
    },
  });
  const newParentDetails = el(
    'details',
    { class: 'more' },
    el('summary', {}, 'Create a program management account'),
    newParent.form,
  );

  const create = fieldForm({
    id: 'relate-form',
    operation: channel.CreateRelationship,
    groups: [
      ['Customer or reseller', ['displayName', 'associatedAccountId', 'associationType', 'resaleAccountModel', 'sector']],
      ['', ['requestedSupportPlan', 'tags']],
    ],
    fixed: { catalog, programManagementAccountIdentifier: '' },
    extras: { ...supportPlan, associatedAccountId: accountId, 'tags[].value': { empty: 'keep' } },
    submitLabel: 'Create the relationship',
    actions: [
      exampleButton(() =>
        create.fill({
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
      await page.next({ createdId: relationshipDetail?.id });
    },
  });

  const result = el('div', { class: 'result' });
  const page = journeyPage({
    number: 4,
    id: 'relate',
    title: 'Create a relationship',
    intro:
      'A customer’s or reseller’s AWS account joins one of your program management accounts, with the support plan that you request for it.',
    async load({ parent, createdId }) {
      const { items = [] } = await call(channel.ListProgramManagementAccounts, { catalog });
      const isKnown = items.some(({ id }) => id === parent);
      if (!isKnown || !createdId) return { items, parent: isKnown ? parent : undefined, createdId: undefined };
      const { relationshipDetail } = await call(channel.GetRelationship, {
        catalog,
        programManagementAccountIdentifier: parent,
        identifier: createdId,
      });
      return { items, relationship: relationshipDetail };
    },
    steps: [
      {
        id: 'parent',
        title: 'Choose a program management account',
        content: el(
          'div',
          { class: 'stack' },
          parents.element,
          el('p', { class: 'actions' }, continueButton),
          newParentDetails,
        ),
        canReopen: true,
        isDone: ({ parent }) => Boolean(parent),
        summary({ items, parent }) {
          const chosen = items.find(({ id }) => id === parent);
          return chosen ? `${chosen.displayName}, ${describe(chosen)}` : '';
        },
        show({ items = [], parent }) {
          parents.show(
            items.map((item) => ({ id: item.id, title: item.displayName, about: describe(item) })),
            parent,
          );
          continueButton.hidden = items.length === 0;
          if (items.length === 0) newParentDetails.open = true;
        },
      },
      {
        id: 'relationship',
        title: 'Describe the relationship',
        content: create.form,
        isDone: ({ createdId }) => Boolean(createdId),
        summary: ({ relationship }) => `Relationship with ${relationship?.displayName}`,
        show: ({ parent }) => create.fill({ programManagementAccountIdentifier: parent ?? '' }),
      },
      {
        id: 'done',
        title: 'Result',
        content: result,
        isDone: () => false,
        show({ relationship }) {
          if (!relationship) return;
          result.replaceChildren(
            el('p', { class: 'state', 'data-kind': 'good' }, `The relationship with ${relationship.displayName} was created`),
            facts([
              ['Identifier', relationship.id],
              ['Program management account', relationship.programManagementAccountId],
              ['Account', relationship.associatedAccountId],
              ['Revision', relationship.revision],
              ['ARN', relationship.arn],
            ]),
            el(
              'p',
              { class: 'actions' },
              el('a', { href: `#/revise?relationship=${relationship.id}`, class: 'button' }, 'Update it'),
              button('Create another', () => {
                create.form.reset();
                return page.next({ createdId: undefined, relationship: undefined });
              }),
            ),
          );
        },
      },
    ],
  });
  return page;
}

const describe = ({ id, program, status }) => `${program.toLowerCase().replaceAll('_', ' ')} · ${status.toLowerCase()} · ${id}`;
