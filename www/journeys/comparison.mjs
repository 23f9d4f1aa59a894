import { el } from '../dom.mjs';

/** Rows of a name and its values; what differs from the first value stands out. */
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
          el('th', { scope: 'col' }, el('span', { class: 'unseen' }, 'What')),
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
