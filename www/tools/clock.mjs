// The sandbox's clock, and ways to advance it.
import { button, el } from '../dom.mjs';
import { shared } from '../sandbox/shared-sandbox.mjs';

/** @type {[label: string, milliseconds: number, description: string][]} */
const STEPS = [
  ['+5 s', 5_000, '5 seconds'],
  ['+1 min', 60_000, '1 minute'],
  ['+1 day', 86_400_000, '1 day'],
];
/** @type {[name: string, milliseconds: number][]} */
const UNITS = [
  ['seconds', 1_000],
  ['minutes', 60_000],
  ['hours', 3_600_000],
  ['days', 86_400_000],
];

export function clockPanel() {
  const time = el('time', { id: 'clock' });
  const ahead = el('span', { class: 'quiet' });
  const amount = el('input', {
    id: 'clock-amount',
    type: 'number',
    min: '1',
    max: '10000',
    step: '1',
    value: '2',
    required: true,
  });
  const unit = el(
    'select',
    { id: 'clock-unit' },
    ...UNITS.map(([name, milliseconds]) => el('option', { value: milliseconds }, name)),
  );
  unit.value = '3600000';
  const form = el(
    'form',
    { class: 'pair', submit: advance },
    el('div', { class: 'field' }, el('label', { for: 'clock-amount' }, 'Amount'), amount),
    el('div', { class: 'field' }, el('label', { for: 'clock-unit' }, 'Unit'), unit),
    el('button', { type: 'submit', class: 'small' }, 'Advance'),
  );

  /** @param {SubmitEvent} event */
  function advance(event) {
    event.preventDefault();
    return shared.advance(Number(amount.value) * Number(unit.value));
  }

  function show() {
    const now = shared.now();
    const text = new Date(now).toISOString();
    time.dateTime = text;
    time.textContent = `${text.slice(0, 10)} ${text.slice(11, 19)} UTC`;
    const seconds = Math.round((now - Date.now()) / 1000);
    ahead.textContent = seconds === 0 ? 'same as this device' : `${describeDuration(seconds)} ahead`;
  }

  setInterval(show, 1000);
  shared.onChange(show);
  show();
  return el(
    'section',
    { 'aria-label': 'Clock', class: 'clock' },
    el('p', { class: 'now' }, time, ahead),
    el(
      'p',
      { class: 'line' },
      ...STEPS.map(([label, milliseconds, description]) =>
        button(label, () => shared.advance(milliseconds), {
          class: 'small',
          'data-advance': milliseconds,
          'aria-label': `${label}: advance the clock by ${description}`,
        }),
      ),
    ),
    el('details', { class: 'more' }, el('summary', {}, 'Advance by another amount'), form),
  );
}

/** @param {number} seconds */
function describeDuration(seconds) {
  /** @type {[size: number, unit: string][]} */
  const units = [
    [86_400, 'd'],
    [3_600, 'h'],
    [60, 'min'],
  ];
  const [size, unit] = units.find(([least]) => seconds >= least) ?? [1, 's'];
  return `${Math.floor(seconds / size)} ${unit}`;
}
