// How a profile update task is getting on.
import { el } from './dom.mjs';
import { clients } from './world.mjs';

export function taskCard() {
  const state = el('p', { class: 'state', role: 'status' });
  const facts = el('dl', { class: 'facts' });
  const element = el('section', { class: 'card task', hidden: true }, el('h2', {}, 'The task'), state, facts);
  let watched;

  const time = (date) => (date ? new Date(date).toISOString().slice(11, 19) : 'not yet');

  function show(task) {
    element.hidden = false;
    const errors = (task.ErrorDetailList ?? []).map((error) => `${error.Locale}: ${error.Message} (${error.Reason})`);
    state.dataset.kind = { SUCCEEDED: 'good', FAILED: 'bad' }[task.Status] ?? 'busy';
    // Said again only when it changes: it is a live region.
    if (state.textContent !== task.Status) state.textContent = task.Status;
    const rows = [['Task', task.TaskId], ['Started', time(task.StartedAt)], ['Ended', time(task.EndedAt)], ...errors.map((error) => ['Error', error])];
    facts.replaceChildren(...rows.flatMap(([name, text]) => [el('dt', {}, name), el('dd', {}, text)]));
  }

  return {
    element,
    watch({ Catalog, Id, ...task }) {
      watched = { Catalog, Identifier: Id };
      show(task);
    },
    /** Asks the service; called as the clock goes on. */
    async refresh() {
      if (watched && state.textContent === 'IN_PROGRESS') show(await clients.account.getProfileUpdateTask(watched));
    },
    forget() {
      watched = undefined;
      element.hidden = true;
    },
  };
}
