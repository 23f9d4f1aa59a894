// Puts the page together: one of the pages at a time, named by the address.
import { operations } from './partner-central/index.mjs';
import { JOURNEYS } from './journeys/journeys.mjs';
import { navigation } from './navigation.mjs';
import { operationPage } from './operations/operation-page.mjs';
import { overview } from './overview.mjs';
import { shared } from './sandbox/shared-sandbox.mjs';
import { schemeSwitch } from './scheme.mjs';
import { toolsPanel } from './tools/panel.mjs';

const root = document.documentElement;
const main = document.getElementById('main');
const nav = navigation(document.getElementById('nav'));
const menu = document.getElementById('open-menu');
/** Made when they are first seen, and kept. Of operations only so many: of others what was typed. */
const pages = new Map();
const drafts = new Map();
const MOST_OPERATIONS = 8;
let turn = 0;

schemeSwitch(document.getElementById('scheme'));

async function pageOf(id) {
  if (!pages.has(id)) {
    const journey = JOURNEYS.find((one) => one.id === id);
    const page = journey ? journey.make() : operations[id] ? await operationPage(id, drafts.get(id)) : overview();
    // It was asked for twice while it was being made.
    if (!pages.has(id)) {
      page.element.hidden = true;
      main.append(page.element);
      pages.set(id, page);
      const [oldest, ...others] = [...pages.keys()].filter((one) => operations[one]);
      if (others.length >= MOST_OPERATIONS) {
        drafts.set(oldest, pages.get(oldest).draft());
        pages.get(oldest).element.remove();
        pages.delete(oldest);
      }
    }
  }
  return pages.get(id);
}

/** Shows the page that the address names. */
async function route(isNavigation) {
  const mine = (turn += 1);
  const [path, query] = decodeURIComponent(location.hash.replace(/^#\/?/, '')).split('?');
  const id = operations[path] || JOURNEYS.some((one) => one.id === path) ? path : '';
  const page = await pageOf(id);
  if (mine !== turn) return;
  for (const other of pages.values()) other.element.hidden = other !== page;
  nav.show(id);
  document.title = `${page.title} – Partner desk`;
  setMenu(false);
  page.arrive?.(Object.fromEntries(new URLSearchParams(query)));
  if (isNavigation) {
    page.heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
  await page.refresh?.();
  root.dataset.page = id || 'overview';
}

/** The sandbox is another: nothing that a page knows is true any more. */
async function begun() {
  for (const [id, page] of pages) {
    if (!operations[id] && id !== '') {
      page.element.remove();
      pages.delete(id);
    }
  }
  await route(false);
}

function setMenu(isOpen) {
  root.dataset.menu = isOpen ? 'open' : 'closed';
  menu.setAttribute('aria-expanded', String(isOpen));
}
menu.addEventListener('click', () => setMenu(root.dataset.menu !== 'open'));
document.getElementById('nav').addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || getComputedStyle(menu).display === 'none') return;
  setMenu(false);
  menu.focus();
});

addEventListener('hashchange', () => (location.hash === '' || location.hash.startsWith('#/')) && route(true));
const shown = route(false);
await shared.ready;
main.after(toolsPanel({ begun }));
await shown;
root.dataset.ready = '';
