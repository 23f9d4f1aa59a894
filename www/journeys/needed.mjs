// What stands where a journey needs something that is not there yet.
import { button, el } from '../dom.mjs';

/** A way to make it by hand, and one to have it made up. */
export function needed({ words, href, link, make, label }) {
  const status = el('p', { role: 'status', class: 'quiet' });
  const one = button(label, async () => {
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
  }, { class: 'primary', 'data-make-up': true });
  return el('div', { class: 'stack' }, el('p', {}, words), el('p', { class: 'actions' }, one, el('a', { href, class: 'button' }, link)), status);
}

export const noPartner = (make) => needed({
  words: 'There is no partner in the catalog AWS yet.',
  href: '#/onboard',
  link: 'Onboard one by hand',
  label: 'Make one up',
  make,
});
