// What a page shows while the sandbox lacks something that the journey needs.
import { button, el } from '../dom.mjs';
import { onboardPartner } from '../sandbox/prerequisites.mjs';

/**
 * Two ways to get it: another journey, or an example made by a button.
 * @param {{ text: string, href: string, link: string, create: () => Promise<unknown> }} options
 */
export function prerequisite({ text, href, link, create }) {
  const status = el('p', { role: 'status', class: 'quiet' });
  const createButton = button(
    'Create an example',
    async () => {
      createButton.disabled = true;
      status.textContent = 'Creating…';
      try {
        await create();
        status.textContent = '';
      } catch (error) {
        status.textContent = /** @type {Error} */ (error).message;
      } finally {
        createButton.disabled = false;
      }
    },
    { class: 'primary', 'data-create-example': true },
  );
  return el(
    'div',
    { class: 'stack' },
    el('p', {}, text),
    el('p', { class: 'actions' }, createButton, el('a', { href, class: 'button' }, link)),
    status,
  );
}

/**
 * The first step of a journey that needs a partner.
 * @param {() => Promise<unknown>} next Called after an example was created.
 * @param {(state: any) => string} summary
 * @returns {import('./steps.mjs').Step}
 */
export const partnerStep = (next, summary) => ({
  id: 'partner',
  title: 'Find the partner',
  content: prerequisite({
    text: 'The AWS catalog has no partner yet.',
    href: '#/onboard',
    link: 'Onboard one step by step',
    async create() {
      await onboardPartner();
      await next();
    },
  }),
  isDone: ({ partner }) => Boolean(partner),
  summary,
});
