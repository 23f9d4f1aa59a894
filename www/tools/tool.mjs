// One part of the sandbox panel, closed until it is needed.
import { el } from '../dom.mjs';
import { shared } from '../sandbox/shared-sandbox.mjs';

/**
 * @param {{ id: string, title: string, count?: () => number }} options `count` is shown beside the title, unless it is 0.
 * @param {import('../dom.mjs').Child[]} children
 */
export function tool({ id, title, count }, ...children) {
  const badge = el('span', { class: 'tool-count' });
  const show = () => {
    const number = count?.() ?? 0;
    badge.textContent = number > 0 ? String(number) : '';
    badge.hidden = number === 0;
  };
  if (count) shared.onChange(show);
  show();
  return el(
    'details',
    { class: 'tool', id: `tool-${id}` },
    el('summary', {}, title, ' ', badge),
    el('div', { class: 'tool-body' }, ...children),
  );
}
