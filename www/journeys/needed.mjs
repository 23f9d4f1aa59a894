// What stands where a journey needs something that is not there yet.
import { button, el } from '../dom.mjs';
import { onboard } from '../sandbox/stories.mjs';

/** A way to make it by hand, and one to have it made up. */
export function needed({ words, href, link, make, label }) {
  const status = el('p', { role: 'status', class: 'quiet' });
  const one = button(
    label,
    async () => {
      one.disabled = true;
      status.textContent = 'A few calls…';
      try {
        await make();
        status.textContent = '';
      } catch (error) {
        status.textContent = error.message;
      } finally {
        one.disabled = false;
      }
    },
    { class: 'primary', 'data-make-up': true },
  );
  return el(
    'div',
    { class: 'stack' },
    el('p', {}, words),
    el('p', { class: 'actions' }, one, el('a', { href, class: 'button' }, link)),
    status,
  );
}

/** A journey's first step where it is about a partner; `onwards` goes on when one was made up. */
export const partnerStep = (onwards, summary) => ({
  id: 'partner',
  title: 'Find the partner',
  content: needed({
    words: 'There is no partner in the catalog AWS yet.',
    href: '#/onboard',
    link: 'Onboard one by hand',
    label: 'Make one up',
    async make() {
      await onboard();
      await onwards();
    },
  }),
  isOnce: true,
  isDone: ({ partner }) => Boolean(partner),
  summary,
});
