// Update a relationship, and resolve the conflict when another tab has made the revision stale.
import { channel } from '../partner-central/index.mjs';
import { button, el, facts } from '../dom.mjs';
import { fieldForm } from '../form/field-form.mjs';
import { supportPlan } from '../form/support-plan.mjs';
import { call } from '../sandbox/clients.mjs';
import { createRelationship } from '../sandbox/prerequisites.mjs';
import { resourceChoice } from './choice.mjs';
import { comparison } from './comparison.mjs';
import { prerequisite } from './prerequisite.mjs';
import { journeyPage } from './steps.mjs';

/** @typedef {import('partner-central').channel.RelationshipDetail} Relationship */

const catalog = 'AWS';

export function revise() {
  const choice = resourceChoice('revise-which', 'Which relationship?');
  const continueButton = button('Update this one', () => page.next({ chosen: choice.chosen }), {
    class: 'primary',
    'data-continue': true,
  });
  const continueLine = el('p', { class: 'actions' }, continueButton);
  const noRelationship = prerequisite({
    text: 'The AWS catalog has no relationship yet.',
    href: '#/relate',
    link: 'Create one step by step',
    async create() {
      const relationship = await createRelationship();
      await page.next({ chosen: relationship?.id });
    },
  });

  const secondTab = el('a', { target: '_blank', class: 'button', 'data-second-tab': true }, 'Open in a second tab');
  const update = fieldForm({
    id: 'revise-form',
    operation: channel.UpdateRelationship,
    groups: [['', ['displayName', 'revision', 'requestedSupportPlan']]],
    fixed: { catalog, identifier: '', programManagementAccountIdentifier: '' },
    extras: {
      ...supportPlan,
      displayName: { hint: 'Leave empty to keep the current name.' },
      requestedSupportPlan: { none: 'Keep the current plan' },
      revision: { readonly: true, hint: 'The revision that this tab has loaded. The service refuses a stale one.' },
    },
    submitLabel: 'Update the relationship',
    async onSubmit(request) {
      try {
        await send(request);
      } catch (error) {
        if (!(error instanceof channel.ConflictException)) throw error;
        await showConflictWith(request);
      }
    },
  });
  update.form.prepend(
    el(
      'p',
      { class: 'line' },
      secondTab,
      el('span', { class: 'quiet' }, 'Update it there first, and the revision here is stale.'),
    ),
  );

  async function send(request) {
    await call(channel.UpdateRelationship, request);
    await page.next({ isUpdated: true, conflict: undefined });
  }

  async function showConflictWith(request) {
    await page.next({ conflict: { mine: request, theirs: await read(page.state.chosen, page.state.all) } });
  }

  /**
   * Puts a relationship into the form, with its current revision.
   * @param {Relationship} relationship
   * @param {object} [plan]
   */
  function edit(relationship, plan) {
    const { id, revision, displayName, programManagementAccountId } = relationship;
    update.form.reset();
    update.fill({
      identifier: id,
      programManagementAccountIdentifier: programManagementAccountId,
      revision,
      displayName,
      ...(plan ? { requestedSupportPlan: plan } : {}),
    });
    secondTab.href = `#/revise?relationship=${id}`;
  }

  const conflictView = el('div', { class: 'result' });
  const conflictError = el('p', { class: 'summary', role: 'alert', hidden: true });

  function showConflict({ conflict, loaded }) {
    if (!conflict) return;
    const { mine, theirs } = conflict;
    conflictView.replaceChildren(
      el('p', { class: 'state', 'data-kind': 'bad' }, 'Someone else updated it first'),
      el(
        'p',
        {},
        'The relationship was changed after this tab had loaded it, so the service refused your update. Nothing is lost.',
      ),
      comparison(
        ['Loaded here', 'Theirs, now', 'Yours'],
        [
          ['Display name', loaded.displayName, theirs.displayName, mine.displayName ?? loaded.displayName],
          [
            'Support plan',
            'not returned by the service',
            'not returned by the service',
            describePlan(mine.requestedSupportPlan),
          ],
          ['Revision', loaded.revision, theirs.revision, mine.revision],
          ['Updated', time(loaded.updatedAt), time(theirs.updatedAt), undefined],
        ],
      ),
      el(
        'p',
        { class: 'actions' },
        button(
          'Keep theirs',
          () => {
            edit(theirs);
            return page.next({ conflict: undefined, loaded: theirs });
          },
          { 'data-theirs': true },
        ),
        button('Send mine anyway', () => sendAnyway(mine, theirs), { class: 'primary', 'data-mine': true }),
      ),
    );
  }

  async function sendAnyway(mine, theirs) {
    conflictError.hidden = true;
    try {
      page.setState({ loaded: theirs });
      edit(theirs, mine.requestedSupportPlan);
      await send({ ...mine, revision: theirs.revision });
    } catch (error) {
      // It was updated once more in the meantime: the newest revision is compared now.
      if (error instanceof channel.ConflictException) await showConflictWith(mine);
      conflictError.hidden = false;
      conflictError.textContent = /** @type {Error} */ (error).message;
    }
  }

  const result = el('div', { class: 'result' });
  const page = journeyPage({
    number: 5,
    id: 'revise',
    title: 'Update a relationship',
    intro:
      'Two people change the same relationship. Each has loaded a revision: the second to save is refused, and sees what the other changed.',
    /** The URL may name the relationship. */
    open({ relationship }) {
      if (relationship && relationship !== page.state.chosen) {
        page.setState({ chosen: relationship, loaded: undefined, conflict: undefined, isUpdated: false });
      }
    },
    async load({ chosen, loaded, isUpdated }) {
      const { items: all = [] } = await call(channel.ListRelationships, { catalog });
      if (!all.some(({ id }) => id === chosen)) return { all, chosen: undefined, loaded: undefined };
      // Not loaded again while it is edited: an update must be able to meet a newer revision.
      if (loaded?.id === chosen && !isUpdated) return { all };
      const relationship = await read(chosen, all);
      if (loaded?.id !== chosen) edit(relationship);
      return { all, loaded: relationship };
    },
    steps: [
      {
        id: 'which',
        title: 'Choose a relationship',
        content: el('div', { class: 'stack' }, choice.element, continueLine, noRelationship),
        canReopen: true,
        isDone: ({ chosen }) => Boolean(chosen),
        summary: ({ loaded }) => `${loaded?.displayName}, ${loaded?.id}`,
        show({ all = [], chosen }) {
          choice.show(
            all.map(({ id, displayName, associatedAccountId }) => ({
              id,
              title: displayName,
              about: `${associatedAccountId} · ${id}`,
            })),
            chosen,
          );
          continueLine.hidden = all.length === 0;
          noRelationship.hidden = all.length > 0;
        },
      },
      {
        id: 'edit',
        title: 'Edit it',
        content: update.form,
        isDone: ({ isUpdated, conflict }) => Boolean(isUpdated || conflict),
        summary: ({ conflict, loaded }) =>
          conflict ? `Refused: revision ${conflict.mine.revision} is stale` : `Revision ${loaded?.revision}`,
      },
      {
        id: 'conflict',
        title: 'Resolve a conflict',
        content: el('div', { class: 'stack' }, conflictView, conflictError),
        isDone: ({ isUpdated, conflict }) => Boolean(isUpdated) && !conflict,
        summary: () => 'No conflict',
        show: showConflict,
      },
      {
        id: 'done',
        title: 'Result',
        content: result,
        isDone: () => false,
        show({ loaded }) {
          if (!loaded) return;
          result.replaceChildren(
            el('p', { class: 'state', 'data-kind': 'good' }, `${loaded.displayName} is at revision ${loaded.revision}`),
            facts([
              ['Identifier', loaded.id],
              ['Updated', time(loaded.updatedAt)],
              ['ARN', loaded.arn],
            ]),
            el(
              'p',
              { class: 'actions' },
              button(
                'Change it again',
                () => {
                  edit(loaded);
                  return page.next({ isUpdated: false });
                },
                { 'data-again': true },
              ),
            ),
          );
        },
      },
    ],
  });

  return page;

  /** @param {string} id */
  async function read(id, all) {
    const { programManagementAccountId } = all.find((one) => one.id === id) ?? page.state.loaded;
    const { relationshipDetail } = await call(channel.GetRelationship, {
      catalog,
      programManagementAccountIdentifier: programManagementAccountId,
      identifier: id,
    });
    return /** @type {Relationship} */ (relationshipDetail);
  }
}

function describePlan(plan) {
  const [[name, { coverage, tamLocation } = {}] = []] = /** @type {[string?, any?][]} */ (Object.entries(plan ?? {}));
  return name ? [name, coverage, tamLocation].filter(Boolean).join(', ') : undefined;
}

/** @param {Date | undefined} date */
const time = (date) => date && `${date.toISOString().slice(11, 19)} UTC`;
