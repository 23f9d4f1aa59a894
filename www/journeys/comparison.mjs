import { el } from '../dom.mjs';

/**
 * A table that compares values side by side. A value that differs from the first in its row is highlighted.
 * @param {string[]} columns
 * @param {[name: string, ...values: (string | undefined)[]][]} rows
 */
export function comparison(columns, rows) {
  const cell = (value, first, at) =>
    el('td', { 'data-changed': at > 0 && value !== undefined && value !== first, 'data-column': columns[at] }, value ?? '–');
  return el(
    'div',
    { class: 'comparison', tabindex: '0', role: 'region', 'aria-label': 'Comparison' },
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, el('span', { class: 'visually-hidden' }, 'Field')),
          ...columns.map((name) => el('th', { scope: 'col' }, name)),
        ),
      ),
      el(
        'tbody',
        {},
        ...rows.map(([name, ...values]) =>
          el('tr', {}, el('th', { scope: 'row' }, name), ...values.map((value, at) => cell(value, values[0], at))),
        ),
      ),
    ),
  );
}
