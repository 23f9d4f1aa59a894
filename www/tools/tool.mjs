// A part of the sandbox at hand, closed until somebody needs it.
import { el } from '../dom.mjs';
import { shared } from '../sandbox/shared-sandbox.mjs';

/** `count` says how many there are of what is inside, where that is worth knowing from outside. */
export function tool(id, title, { count }, ...children) {
  const number = el('span', { class: 'how-many' });
  const show = () => {
    number.textContent = count?.() || '';
    number.hidden = number.textContent === '';
  };
  if (count) shared.onChange(show);
  show();
  return el(
    'details',
    { class: 'tool', id: `tool-${id}` },
    el('summary', {}, title, ' ', number),
    el('div', { class: 'tool-body' }, ...children),
  );
}
