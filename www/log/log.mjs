// The request log: every attempt, the newest first.
import { breakable, button, el } from '../dom.mjs';
import { entryBody } from './entry.mjs';
import { attempts, clearAttempts, onAttempt } from './record.mjs';
import { statusOf } from './status.mjs';

/** @typedef {import('./record.mjs').Attempt} Attempt */

/** @type {Record<string, { label: string, matches: (attempt: Attempt) => boolean }>} */
const FILTERS = {
  all: { label: 'All', matches: () => true },
  changes: { label: 'Changes only', matches: ({ operation }) => !/^(Get|List)/.test(operation) },
  failed: { label: 'Failed', matches: (attempt) => statusOf(attempt).kind === 'bad' },
};

export function logPanel() {
  const list = el('ol', { class: 'log', reversed: true });
  const empty = el('p', { class: 'quiet' }, 'No requests yet.');
  const filter = el(
    'select',
    { id: 'log-filter' },
    ...Object.entries(FILTERS).map(([value, { label }]) => el('option', { value }, label)),
  );
  /** @type {Map<Attempt, ReturnType<typeof itemOf>>} */
  const items = new Map();

  /** @param {Attempt} attempt */
  function itemOf(attempt) {
    const status = el('span', { class: 'status' });
    const duration = el('span', { class: 'quiet' });
    const body = el('div', { class: 'entry' });
    const time = new Date(attempt.at).toISOString();
    const details = el(
      'details',
      {},
      el(
        'summary',
        {},
        status,
        el('span', { class: 'operation' }, breakable(attempt.operation)),
        el(
          'span',
          { class: 'about' },
          el('time', { datetime: time }, time.slice(11, 19)),
          duration,
          attempt.attempt > 1 && el('span', { class: 'again' }, `attempt ${attempt.attempt}`),
          attempt.token && el('span', { class: 'token quiet', title: attempt.token }, `token ${attempt.token.slice(0, 8)}…`),
        ),
      ),
      body,
    );
    const fill = () => details.open && body.replaceChildren(...entryBody(attempt, open));
    details.addEventListener('toggle', fill);
    const item = el('li', { 'data-operation': attempt.operation }, details);
    const update = () => {
      const { label, kind } = statusOf(attempt);
      status.textContent = label;
      item.dataset.kind = kind;
      duration.textContent = attempt.duration === undefined ? '' : `${Math.round(attempt.duration)} ms`;
      item.hidden = !FILTERS[filter.value].matches(attempt);
      fill();
    };
    update();
    return { item, details, update };
  }

  /** @param {Attempt} attempt */
  function open(attempt) {
    const entry = items.get(attempt);
    if (!entry) return;
    entry.item.hidden = false;
    entry.details.open = true;
    entry.details.querySelector('summary')?.focus();
  }

  /** @param {Attempt} [attempt] */
  function show(attempt) {
    if (attempt) {
      addOrUpdate(attempt);
    } else {
      items.clear();
      list.replaceChildren();
    }
    for (const [old, { item }] of items) {
      if (attempts.includes(old)) break;
      item.remove();
      items.delete(old);
    }
    empty.hidden = attempts.length > 0;
  }

  /** @param {Attempt} attempt */
  function addOrUpdate(attempt) {
    const known = items.get(attempt);
    if (known) {
      known.update();
      return;
    }
    const entry = itemOf(attempt);
    items.set(attempt, entry);
    list.prepend(entry.item);
  }

  filter.addEventListener('change', () => {
    for (const { update } of items.values()) update();
  });
  for (const attempt of attempts) show(attempt);
  onAttempt(show);

  return el(
    'section',
    { class: 'log-panel', 'aria-labelledby': 'log-title' },
    el('h2', { id: 'log-title' }, 'Requests'),
    el(
      'p',
      { class: 'line' },
      el('label', { for: 'log-filter', class: 'visually-hidden' }, 'Which requests to show'),
      filter,
      button('Clear', clearAttempts, { class: 'small' }),
    ),
    empty,
    list,
  );
}
