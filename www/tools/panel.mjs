// The sandbox panel: beside the page where there is room, over it where there is not.
import { button, byId, el } from '../dom.mjs';
import { logPanel } from '../log/log.mjs';
import { clockPanel } from './clock.mjs';
import { faultsPanel } from './faults.mjs';
import { inboxPanel } from './inbox.mjs';
import { statePanel } from './state.mjs';

/** @param {{ onRestart: () => Promise<void> }} options */
export function toolsPanel({ onRestart }) {
  const close = button('Close', () => show(false), { class: 'small only-over', 'data-close': true });
  const element = el(
    'aside',
    { id: 'tools', class: 'tools', 'aria-label': 'Sandbox and requests', tabindex: '-1' },
    el('div', { class: 'tools-top' }, el('h2', {}, 'Sandbox'), close),
    el('div', { class: 'tools-sandbox' }, clockPanel(), faultsPanel(), inboxPanel(), statePanel({ onRestart })),
    logPanel(),
  );
  const openButton = byId('open-tools');
  const wide = matchMedia('(min-width: 90rem)');

  /** @param {boolean} isOpen */
  function show(isOpen) {
    const isOver = isOpen && !wide.matches;
    element.dataset.open = String(isOpen);
    openButton.setAttribute('aria-expanded', String(isOpen));
    /** @type {NodeListOf<HTMLElement>} */
    const covered = document.querySelectorAll('.top, .nav, main, footer');
    for (const one of covered) one.inert = isOver;
    if (isOver) element.focus();
    else if (element.contains(document.activeElement)) openButton.focus();
  }

  openButton.addEventListener('click', () => show(true));
  wide.addEventListener('change', () => show(false));
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && element.dataset.open === 'true') show(false);
  });
  return element;
}
