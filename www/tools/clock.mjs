// The sandbox's clock, and what moves it.
import { button, el } from '../dom.mjs';
import { shared } from '../sandbox/shared-sandbox.mjs';

const STEPS = [
  ['+5 s', 5_000, '5 seconds'],
  ['+1 min', 60_000, '1 minute'],
  ['+1 day', 86_400_000, '1 day'],
];
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
    { class: 'pair', submit: move },
    el('div', { class: 'field' }, el('label', { for: 'clock-amount' }, 'How many'), amount),
    el('div', { class: 'field' }, el('label', { for: 'clock-unit' }, 'Of what'), unit),
    el('button', { type: 'submit', class: 'small' }, 'Move on'),
  );

  function move(event) {
    event.preventDefault();
    shared.advance(Number(amount.value) * Number(unit.value));
  }

  function show() {
    const now = shared.now();
    const text = new Date(now).toISOString();
    time.dateTime = text;
    time.textContent = `${text.slice(0, 10)} ${text.slice(11, 19)} UTC`;
    const seconds = Math.round((now - Date.now()) / 1000);
    ahead.textContent = seconds === 0 ? 'as this machine’s' : `${wordsOf(seconds)} ahead`;
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
      ...STEPS.map(([label, milliseconds, words]) =>
        button(label, () => shared.advance(milliseconds), {
          class: 'small',
          'data-advance': milliseconds,
          'aria-label': `${label}: the clock moves on by ${words}`,
        }),
      ),
    ),
    el('details', { class: 'more' }, el('summary', {}, 'Another step'), form),
  );
}

function wordsOf(seconds) {
  const [size, name] = [
    [86_400, 'd'],
    [3_600, 'h'],
    [60, 'min'],
  ].find(([most]) => seconds >= most) ?? [1, 's'];
  return `${Math.floor(seconds / size)} ${name}`;
}
