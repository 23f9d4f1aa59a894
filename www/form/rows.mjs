// Rows that can be added and removed; a removed one leaves its index unused.
import { button, el } from '../dom.mjs';

export function rows({ form, lists, name, one, members }) {
  const list = el('div', { class: 'rows' });
  const status = el('span', { class: 'unseen', role: 'status' });
  let next = 0;

  const number = () =>
    [...list.children].forEach((row, i) => {
      row.setAttribute('aria-label', `${one} ${i + 1}`);
      row.querySelector('[data-remove]').setAttribute('aria-label', `Remove ${one} ${i + 1}`);
    });

  function add() {
    const row = el('div', { class: 'row', role: 'group' }, ...members(`${name}[${next++}].`));
    row.append(button('Remove', () => remove(row), { class: 'small', 'data-remove': true }));
    list.append(row);
    number();
    return row;
  }

  function remove(row) {
    const neighbour = row.nextElementSibling ?? row.previousElementSibling;
    status.textContent = `${row.getAttribute('aria-label')} removed`;
    row.remove();
    number();
    (neighbour?.querySelector('[data-remove]') ?? more).focus();
  }

  const more = button(`Add a ${one}`, () => add().querySelector('input').focus(), { class: 'small' });
  form.addEventListener('reset', () => list.replaceChildren());
  lists.set(name, (count) => {
    list.replaceChildren();
    return Array.from({ length: count }, add);
  });
  return [list, more, status];
}
