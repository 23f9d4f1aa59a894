// The menu: the journeys, and all operations by service and resource, or those that a search finds.
import { operations } from './partner-central/index.mjs';
import { breakable, el, withCode } from './dom.mjs';
import { JOURNEYS } from './journeys/journeys.mjs';
import { services } from './operations/resources.mjs';
import { loadDescriptions, search } from './operations/search.mjs';

/**
 * @param {string} id
 * @param {(import('./dom.mjs').Child | import('./dom.mjs').Child[])[]} children
 */
const link = (id, ...children) => el('a', { href: `#/${id}` }, ...children);

const counted = (count, what) => (count === 1 ? `1 ${what}` : `${count} ${what}s`);

/** Whether a text has all words of a query. */
const hasWords = (text, query) =>
  query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));

/** @param {HTMLElement} element */
export function navigation(element) {
  const box = el('input', {
    id: 'search',
    type: 'search',
    placeholder: 'Search operations',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-keyshortcuts': '/',
    'aria-describedby': 'search-count',
  });
  const count = el('p', { id: 'search-count', class: 'quiet count', role: 'status' });
  const results = el('ul', { class: 'results', hidden: true });
  const all = el(
    'div',
    { class: 'all' },
    el('ul', {}, el('li', {}, link('', 'Overview'))),
    el('h2', {}, 'Journeys'),
    el('ul', {}, ...JOURNEYS.map(({ id, title }) => el('li', {}, link(id, title)))),
    ...services.flatMap(({ title, resources }) => [
      el('h2', {}, `${title} operations`),
      ...resources.map((resource) =>
        el(
          'details',
          {},
          el('summary', {}, resource.title),
          el('ul', {}, ...resource.ids.map((id) => el('li', {}, link(id, breakable(operations[id].name))))),
        ),
      ),
    ]),
  );
  element.append(
    el(
      'div',
      { class: 'search', role: 'search' },
      el('label', { for: 'search', class: 'visually-hidden' }, 'Search operations'),
      box,
      el('kbd', { 'aria-hidden': 'true' }, '/'),
    ),
    count,
    results,
    all,
  );

  async function showResults() {
    const query = box.value.trim();
    const found = query ? await search(query) : undefined;
    const descriptions = found ? await loadDescriptions() : {};
    // Something else was typed in the meantime.
    if (box.value.trim() !== query) return;
    const journeys = found ? JOURNEYS.filter(({ title }) => hasWords(title, query)) : [];
    results.hidden = !found;
    all.hidden = Boolean(found);
    const counts = [counted(journeys.length, 'journey'), counted(found?.length ?? 0, 'operation')];
    count.textContent = found ? counts.slice(journeys.length === 0 ? 1 : 0).join(', ') : '';
    results.replaceChildren(
      ...journeys.map(({ id, title, about }) =>
        el('li', {}, link(id, el('span', { class: 'found' }, title), el('span', { class: 'quiet' }, ` ${about}`))),
      ),
      ...(found ?? []).map((id) =>
        el(
          'li',
          {},
          link(
            id,
            el('span', { class: 'found' }, breakable(operations[id].name)),
            el('span', { class: 'quiet' }, ` ${operations[id].service}: `, withCode(descriptions[id][''])),
          ),
        ),
      ),
    );
  }

  box.addEventListener('input', showResults);
  element.addEventListener('keydown', (event) => {
    const links = [...results.querySelectorAll('a')];
    const focused = document.activeElement;
    const at = links.indexOf(/** @type {HTMLAnchorElement} */ (focused));
    if (event.key === 'Escape' && box.value !== '' && (focused === box || at >= 0)) {
      // The first Escape clears the search, the next one closes the menu.
      event.stopImmediatePropagation();
      box.value = '';
      void showResults();
      box.focus();
    } else if (event.key === 'Enter' && focused === box) {
      links[0]?.click();
    } else if (event.key === 'ArrowDown' && (focused === box || at >= 0)) {
      links[at + 1]?.focus();
      event.preventDefault();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      (links[at - 1] ?? box).focus();
      event.preventDefault();
    }
  });
  addEventListener('keydown', (event) => {
    const [target] = event.composedPath();
    const isTyping = target instanceof Element && target.matches('input, textarea, select');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    document.documentElement.dataset.menu = 'open';
    box.focus();
    box.select();
  });

  return {
    /** Marks the current page. */
    show(id) {
      for (const one of element.querySelectorAll('a')) {
        const isCurrent = one.getAttribute('href') === `#/${id}`;
        if (isCurrent) one.setAttribute('aria-current', 'page');
        else one.removeAttribute('aria-current');
        const details = isCurrent && one.closest('details');
        if (details) details.open = true;
        // In a long menu it may be out of sight.
        if (isCurrent) one.scrollIntoView({ block: 'nearest' });
      }
    },
  };
}
