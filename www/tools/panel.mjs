// The sandbox at hand: beside the page where there is room, over it where there is not.
import { button, el } from '../dom.mjs';
import { logPanel } from '../log/log.mjs';
import { clockPanel } from './clock.mjs';
import { faultsPanel } from './faults.mjs';
import { inboxPanel } from './inbox.mjs';
import { statePanel } from './state.mjs';

export function toolsPanel({ begun }) {
  const close = button('Close', () => show(false), { class: 'small only-over', 'data-close': true });
  const element = el(
    'aside',
    { id: 'tools', class: 'tools', 'aria-label': 'Sandbox and requests', tabindex: '-1' },
    el('div', { class: 'tools-top' }, el('h2', {}, 'Sandbox'), close),
    el('div', { class: 'tools-sandbox' }, clockPanel(), faultsPanel(), inboxPanel(), statePanel({ begun })),
    logPanel(),
  );
  const opener = document.getElementById('open-tools');
  const wide = matchMedia('(min-width: 90rem)');

  function show(isOpen) {
    const isOver = isOpen && !wide.matches;
    element.dataset.open = String(isOpen);
    opener.setAttribute('aria-expanded', String(isOpen));
    // What it covers is out of reach meanwhile.
    for (const one of document.querySelectorAll('.top, .nav, main, footer')) one.inert = isOver;
    if (isOver) element.focus();
    else if (element.contains(document.activeElement)) opener.focus();
  }

  opener.addEventListener('click', () => show(true));
  wide.addEventListener('change', () => show(false));
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && element.dataset.open === 'true') show(false);
  });
  return element;
}
