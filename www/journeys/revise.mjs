// Update a relationship, and meet a revision that another tab has made stale.
import { channel } from '../partner-central/index.mjs';
import { button, el, facts } from '../dom.mjs';
import { fieldForm } from '../form/field-form.mjs';
import { supportPlan } from '../form/support-plan.mjs';
import { call } from '../sandbox/clients.mjs';
import { relate } from '../sandbox/stories.mjs';
import { choiceOf } from './choice.mjs';
import { comparison } from './comparison.mjs';
import { needed } from './needed.mjs';
import { journeyPage } from './steps.mjs';

const catalog = 'AWS';

export function revise() {
  const choice = choiceOf('revise-which', 'Which relationship?');
  const go = button('Update this one', () => page.onwards({ chosen: choice.chosen }), {
    class: 'primary',
    'data-continue': true,
  });
  const none = needed({
    words: 'There is no relationship in the catalog AWS yet.',
    href: '#/relate',
    link: 'Create one by hand',
    label: 'Make one up',
    async make() {
      const { id } = await relate();
      await page.onwards({ chosen: id });
    },
  });

  const twin = el('a', { target: '_blank', class: 'button', 'data-second-tab': true }, 'Open in a second tab');
  const update = fieldForm({
    id: 'revise-form',
    operation: channel.UpdateRelationship,
    groups: [['', ['displayName', 'revision', 'requestedSupportPlan']]],
    fixed: { catalog, identifier: '', programManagementAccountIdentifier: '' },
    extra: {
      ...supportPlan,
      displayName: { hint: 'Left empty, the name stays.' },
      requestedSupportPlan: { none: 'As it is' },
      revision: { readonly: true, hint: 'The one this tab has read. The service refuses an outdated one.' },
    },
    send: 'Update the relationship',
    async onSubmit(request) {
      try {
        await sent(request);
      } catch (error) {
        if (!(error instanceof channel.ConflictException)) throw error;
        await page.onwards({ conflict: { mine: request, theirs: await read(page.state.chosen, page.state.all) } });
      }
    },
  });
  update.form.prepend(
    el('p', { class: 'line' }, twin, el('span', { class: 'quiet' }, 'Update it there first, and this one is stale.')),
  );

  async function sent(request) {
    await call(channel.UpdateRelationship, request);
    await page.onwards({ isUpdated: true, conflict: undefined });
  }

  /** Reads it again, with the revision that is the present one. */
  function begin(relationship, plan) {
    const { id, revision, displayName, programManagementAccountId } = relationship;
    update.form.reset();
    update.fill({
      identifier: id,
      programManagementAccountIdentifier: programManagementAccountId,
      revision,
      displayName,
      ...(plan ? { requestedSupportPlan: plan } : {}),
    });
    twin.href = `#/revise?relationship=${id}`;
  }

  const clash = el('div', { class: 'result' });
  const clashTrouble = el('p', { class: 'summary', role: 'alert', hidden: true });

  function showClash({ conflict, base }) {
    if (!conflict) return;
    const { mine, theirs } = conflict;
    clash.replaceChildren(
      el('p', { class: 'state', 'data-kind': 'bad' }, 'Someone was faster'),
      el(
        'p',
        {},
        'Since this tab read the relationship it was changed elsewhere. What was sent from here was refused, and nothing is lost.',
      ),
      comparison(
        ['When you began', 'Theirs, now', 'Yours'],
        [
          ['Display name', base.displayName, theirs.displayName, mine.displayName ?? base.displayName],
          ['Support plan', 'not told by the service', 'not told by the service', planWords(mine.requestedSupportPlan)],
          ['Revision', base.revision, theirs.revision, mine.revision],
          ['Updated', time(base.updatedAt), time(theirs.updatedAt), undefined],
        ],
      ),
      el(
        'p',
        { class: 'actions' },
        button(
          'Take theirs',
          () => {
            begin(theirs);
            page.onwards({ conflict: undefined, base: theirs });
          },
          { 'data-theirs': true },
        ),
        button(
          'Send mine on top',
          async () => {
            clashTrouble.hidden = true;
            try {
              page.note({ base: theirs });
              begin(theirs, mine.requestedSupportPlan);
              await sent({ ...mine, revision: theirs.revision });
            } catch (error) {
              // Faster once more, or something else: the newest stands there now.
              if (error instanceof channel.ConflictException)
                await page.onwards({ conflict: { mine, theirs: await read(page.state.chosen, page.state.all) } });
              clashTrouble.hidden = false;
              clashTrouble.textContent = error.message;
            }
          },
          { class: 'primary', 'data-mine': true },
        ),
      ),
    );
  }

  const result = el('div', { class: 'result' });
  const page = journeyPage({
    number: 5,
    id: 'revise',
    title: 'Update a relationship',
    intro:
      'Two people change the same relationship. The revision that each has read decides, and who comes second sees what the other did.',
    async look({ chosen, base, isUpdated }) {
      const { items: all } = await call(channel.ListRelationships, { catalog });
      const found = all.find(({ id }) => id === chosen);
      if (!found) return { all, chosen: undefined, base: undefined };
      // What was read stays what was read: that is the point.
      if (base?.id === found.id && !isUpdated) return { all, chosen: found.id };
      const relationship = await read(found.id, all);
      if (base?.id !== found.id) begin(relationship);
      return { all, chosen: found.id, base: relationship };
    },
    steps: [
      {
        id: 'which',
        title: 'Choose a relationship',
        content: el('div', { class: 'stack' }, choice.element, el('p', { class: 'actions' }, go), none),
        isDone: ({ chosen }) => Boolean(chosen),
        summary: ({ base }) => `${base?.displayName}, ${base?.id}`,
        show({ all = [], chosen }) {
          choice.show(
            all.map(({ id, displayName, associatedAccountId }) => ({
              id,
              title: displayName,
              about: `${associatedAccountId} · ${id}`,
            })),
            chosen,
          );
          go.parentElement.hidden = all.length === 0;
          none.hidden = all.length > 0;
        },
      },
      {
        id: 'edit',
        title: 'Change it',
        content: update.form,
        isOnce: true,
        isDone: ({ isUpdated, conflict }) => Boolean(isUpdated || conflict),
        summary: ({ conflict, base }) =>
          conflict ? `Refused: revision ${conflict.mine.revision} is stale` : `Revision ${base?.revision}`,
      },
      {
        id: 'conflict',
        title: 'Settle a conflict',
        content: el('div', { class: 'stack' }, clash, clashTrouble),
        isOnce: true,
        isDone: ({ isUpdated, conflict }) => Boolean(isUpdated) && !conflict,
        summary: () => 'Nothing is in the way',
        show: showClash,
      },
      {
        id: 'done',
        title: 'Where it stands now',
        content: result,
        isFinal: true,
        isDone: () => false,
        show({ base }) {
          if (!base) return;
          result.replaceChildren(
            el('p', { class: 'state', 'data-kind': 'good' }, `${base.displayName} is at revision ${base.revision}`),
            facts([
              ['Identifier', base.id],
              ['Updated', time(base.updatedAt)],
              ['ARN', base.arn],
            ]),
            el(
              'p',
              { class: 'actions' },
              button(
                'Change it again',
                () => {
                  begin(base);
                  page.onwards({ isUpdated: false });
                },
                { 'data-again': true },
              ),
            ),
          );
        },
      },
    ],
  });
  /** By a link that names the relationship. */
  page.arrive = ({ relationship }) => {
    if (relationship && relationship !== page.state.chosen)
      page.note({ chosen: relationship, base: undefined, conflict: undefined, isUpdated: false });
  };
  return page;

  async function read(id, all) {
    const { programManagementAccountId } = all.find((one) => one.id === id) ?? page.state.base;
    const { relationshipDetail } = await call(channel.GetRelationship, {
      catalog,
      programManagementAccountIdentifier: programManagementAccountId,
      identifier: id,
    });
    return relationshipDetail;
  }
}

const planWords = (plan) => {
  const [[name, { coverage, tamLocation } = {}] = []] = Object.entries(plan ?? {});
  return name ? [name, coverage, tamLocation].filter(Boolean).join(', ') : undefined;
};
const time = (date) => date && `${new Date(date).toISOString().slice(11, 19)} UTC`;
