// A list whose items are rows that can be added and removed. A removed row leaves its index unused.
import { button, el } from '../dom.mjs';

/**
 * @typedef {object} RowsOptions
 * @property {HTMLFormElement} form
 * @property {Map<string, (count: number) => HTMLElement[]>} lists
 * @property {string} name
 * @property {string} itemLabel
 * @property {(prefix: string) => import('../dom.mjs').Child[]} members Makes the inputs of one item.
 */

/** @param {RowsOptions} options */
export function rows({ form, lists, name, itemLabel, members }) {
  const list = el('div', { class: 'rows' });
  const status = el('span', { class: 'visually-hidden', role: 'status' });
  let nextIndex = 0;

  function renumber() {
    for (const [i, row] of [...list.children].entries()) {
      row.setAttribute('aria-label', `${itemLabel} ${i + 1}`);
      removeButton(row)?.setAttribute('aria-label', `Remove ${itemLabel} ${i + 1}`);
    }
  }

  function add() {
    const row = el('div', { class: 'row', role: 'group' }, ...members(`${name}[${nextIndex}].`));
    nextIndex += 1;
    row.append(button('Remove', () => remove(row), { class: 'small', 'data-remove': true }));
    list.append(row);
    renumber();
    return row;
  }

  /** @param {HTMLElement} row */
  function remove(row) {
    const neighbour = row.nextElementSibling ?? row.previousElementSibling;
    status.textContent = `${row.getAttribute('aria-label')} removed`;
    row.remove();
    renumber();
    (removeButton(neighbour) ?? addButton).focus();
  }

  /**
   * @param {Element | null} row
   * @returns {HTMLElement | null | undefined}
   */
  const removeButton = (row) => row?.querySelector('[data-remove]');

  const addButton = button(`Add a ${itemLabel}`, () => add().querySelector('input')?.focus(), { class: 'small' });
  form.addEventListener('reset', () => list.replaceChildren());
  lists.set(name, (count) => {
    list.replaceChildren();
    return Array.from({ length: count }, add);
  });
  return [list, addButton, status];
}
