// What there is: the journeys, and all operations by service and resource, or those a search finds.
import { operations } from './partner-central/index.mjs';
import { el, name, sentence } from './dom.mjs';
import { JOURNEYS } from './journeys/journeys.mjs';
import { services } from './operations/resources.mjs';
import { search, sentences } from './operations/search.mjs';

const link = (id, ...words) => el('a', { href: `#/${id}` }, ...words);

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
          el('ul', {}, ...resource.ids.map((id) => el('li', {}, link(id, ...name(operations[id].name))))),
        ),
      ),
    ]),
  );
  element.append(
    el(
      'div',
      { class: 'search', role: 'search' },
      el('label', { for: 'search', class: 'unseen' }, 'Search operations'),
      box,
      el('kbd', { 'aria-hidden': 'true' }, '/'),
    ),
    count,
    results,
    all,
  );

  async function find() {
    const query = box.value.trim();
    const [found, descriptions] = query ? await Promise.all([search(query), sentences()]) : [];
    // Something else has been typed meanwhile.
    if (box.value.trim() !== query) return;
    results.hidden = !found;
    all.hidden = Boolean(found);
    count.textContent = found ? (found.length === 1 ? '1 operation' : `${found.length} operations`) : '';
    results.replaceChildren(
      ...(found ?? []).map((id) =>
        el(
          'li',
          {},
          link(
            id,
            el('span', { class: 'found' }, name(operations[id].name)),
            el('span', { class: 'quiet' }, ` ${id.split('.')[0]}: `, sentence(descriptions[id][''])),
          ),
        ),
      ),
    );
  }

  box.addEventListener('input', find);
  element.addEventListener('keydown', (event) => {
    const links = [...results.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Escape' && box.value !== '' && (document.activeElement === box || at >= 0)) {
      // Once for the search, once more for the menu around it.
      event.stopImmediatePropagation();
      box.value = '';
      find();
      box.focus();
    } else if (event.key === 'Enter' && document.activeElement === box) {
      links[0]?.click();
    } else if (event.key === 'ArrowDown' && (document.activeElement === box || at >= 0)) {
      links[at + 1]?.focus();
      event.preventDefault();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      (links[at - 1] ?? box).focus();
      event.preventDefault();
    }
  });
  addEventListener('keydown', (event) => {
    const [target] = event.composedPath();
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || target.matches?.('input, textarea, select'))
      return;
    event.preventDefault();
    document.documentElement.dataset.menu = 'open';
    box.focus();
    box.select();
  });

  return {
    /** Marks where one is. */
    show(id) {
      for (const one of element.querySelectorAll('a')) {
        const isHere = one.getAttribute('href') === `#/${id}`;
        if (isHere) one.setAttribute('aria-current', 'page');
        else one.removeAttribute('aria-current');
        const details = isHere && one.closest('details');
        if (details) details.open = true;
      }
    },
  };
}
