// The request log: every attempt, the latest first.
import { button, el, name } from '../dom.mjs';
import { entryBody } from './entry.mjs';
import { attempts, forgetAttempts, onAttempt } from './record.mjs';
import { statusOf } from './status.mjs';

const FILTERS = [
  ['all', 'Everything', () => true],
  ['changes', 'Without reading', ({ operation }) => !/^(Get|List)/.test(operation)],
  ['failed', 'What failed', (attempt) => statusOf(attempt).kind === 'bad'],
];

export function logPanel() {
  const list = el('ol', { class: 'log', reversed: true });
  const empty = el('p', { class: 'quiet' }, 'Nothing was sent yet.');
  const filter = el('select', { id: 'log-filter' }, ...FILTERS.map(([value, label]) => el('option', { value }, label)));
  const items = new Map();

  const isWanted = (attempt) => FILTERS.find(([value]) => value === filter.value)[2](attempt);

  function itemOf(attempt) {
    const status = el('span', { class: 'status' });
    const duration = el('span', { class: 'quiet' });
    const body = el('div', { class: 'entry' });
    const details = el(
      'details',
      {},
      el(
        'summary',
        {},
        status,
        el('span', { class: 'operation' }, name(attempt.operation)),
        el(
          'span',
          { class: 'about' },
          el('time', { datetime: new Date(attempt.at).toISOString() }, new Date(attempt.at).toISOString().slice(11, 19)),
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
      const { words, kind } = statusOf(attempt);
      status.textContent = words;
      item.dataset.kind = kind;
      duration.textContent = attempt.duration === undefined ? '' : `${Math.round(attempt.duration)} ms`;
      item.hidden = !isWanted(attempt);
      fill();
    };
    update();
    return { item, details, update };
  }

  function open(attempt) {
    const made = items.get(attempt);
    if (!made) return;
    made.item.hidden = false;
    made.details.open = true;
    made.details.querySelector('summary').focus();
  }

  function take(attempt) {
    if (!attempt) {
      items.clear();
      list.replaceChildren();
    } else if (items.has(attempt)) {
      items.get(attempt).update();
    } else {
      const made = itemOf(attempt);
      items.set(attempt, made);
      list.prepend(made.item);
    }
    for (const [old, { item }] of items) {
      if (attempts.includes(old)) break;
      item.remove();
      items.delete(old);
    }
    empty.hidden = attempts.length > 0;
  }

  filter.addEventListener('change', () => {
    for (const { update } of items.values()) update();
  });
  attempts.forEach(take);
  onAttempt(take);

  return el(
    'section',
    { class: 'log-panel', 'aria-labelledby': 'log-title' },
    el('h2', { id: 'log-title' }, 'Requests'),
    el(
      'p',
      { class: 'line' },
      el('label', { for: 'log-filter', class: 'unseen' }, 'Which requests'),
      filter,
      button('Forget all', forgetAttempts, { class: 'small' }),
    ),
    empty,
    list,
  );
}
