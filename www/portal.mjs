// Puts the portal together: shows one page at a time, the one that the URL's fragment names.
import { operations } from './partner-central/index.mjs';
import { byId, el } from './dom.mjs';
import { JOURNEYS } from './journeys/journeys.mjs';
import { navigation } from './navigation.mjs';
import { operationPage } from './operations/operation-page.mjs';
import { overview } from './overview.mjs';
import { shared } from './sandbox/shared-sandbox.mjs';
import { schemeSwitch } from './scheme.mjs';
import { toolsPanel } from './tools/panel.mjs';

/**
 * @typedef {object} Page
 * @property {HTMLElement} element
 * @property {HTMLElement} heading Takes the focus when the page is shown.
 * @property {string} title
 * @property {(query: Record<string, string>) => void} [open] Called when the page is shown, with the query of its URL.
 * @property {() => Promise<unknown>} [refresh] Loads what the page shows.
 * @property {() => unknown} [draft] Of an operation: what was typed so far.
 */

const root = document.documentElement;
const main = byId('main');
const menuElement = byId('nav');
const menu = navigation(menuElement);
const menuButton = byId('open-menu');
/**
 * Pages are made when they are first shown, and kept. Of operations only the latest stay, and drafts of the others.
 * @type {Map<string, Page>}
 */
const pages = new Map();
const drafts = new Map();
const MAX_OPERATIONS = 8;
let navigations = 0;

schemeSwitch(byId('scheme'));

/** @returns {Promise<Page>} */
async function makePage(id) {
  const journey = JOURNEYS.find((one) => one.id === id);
  if (journey) return journey.make();
  if (operations[id]) return operationPage(id, drafts.get(id));
  return id === UNKNOWN ? unknownPage() : overview();
}

/** The page of addresses that lead nowhere. */
const UNKNOWN = '?';

/** @returns {Page} */
function unknownPage() {
  const heading = el('h1', { tabindex: '-1' }, 'This page does not exist');
  const address = el('code');
  const text = el('p', {}, 'There is no page at ', address, '. Choose one from the menu, or go to the ');
  text.append(el('a', { href: '#/' }, 'overview'), '.');
  const element = el('section', {}, heading, text);
  return {
    element,
    heading,
    title: 'Page not found',
    open() {
      address.textContent = location.hash;
    },
  };
}

async function pageOf(id) {
  const kept = pages.get(id);
  if (kept) return kept;
  const made = await makePage(id);
  // It was asked for twice while it was being made.
  const other = pages.get(id);
  if (other) return other;
  made.element.hidden = true;
  main.append(made.element);
  pages.set(id, made);
  dropOldestOperation();
  return made;
}

function dropOldestOperation() {
  const open = [...pages].filter(([name]) => operations[name]);
  if (open.length <= MAX_OPERATIONS) return;
  const [[id, page]] = open;
  drafts.set(id, page.draft?.());
  page.element.remove();
  pages.delete(id);
}

/** A part of a URL without its escapes, or as it is if they are not complete. */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Shows the page that the URL names. */
async function route(isNavigation) {
  navigations += 1;
  const mine = navigations;
  const [path, query] = decoded(location.hash.replace(/^#\/?/, '')).split('?');
  const isKnown = path === '' || Object.hasOwn(operations, path) || JOURNEYS.some((one) => one.id === path);
  const id = isKnown ? path : UNKNOWN;
  const page = await pageOf(id);
  if (mine !== navigations) return;
  for (const other of pages.values()) other.element.hidden = other !== page;
  menu.show(id);
  document.title = `${page.title} – Partner desk`;
  setMenu(false);
  page.open?.(Object.fromEntries(new URLSearchParams(query)));
  if (isNavigation) {
    page.heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
  await page.refresh?.();
  root.dataset.page = id === UNKNOWN ? 'unknown' : id || 'overview';
}

/** The sandbox has another state: what the journeys have loaded no longer holds. */
async function restart() {
  for (const [id, page] of pages) {
    if (!operations[id] && id !== '' && id !== UNKNOWN) {
      page.element.remove();
      pages.delete(id);
    }
  }
  await route(false);
}

function setMenu(isOpen) {
  root.dataset.menu = isOpen ? 'open' : 'closed';
  menuButton.setAttribute('aria-expanded', String(isOpen));
}
menuButton.addEventListener('click', () => setMenu(root.dataset.menu !== 'open'));
menuElement.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || getComputedStyle(menuButton).display === 'none') return;
  setMenu(false);
  menuButton.focus();
});

addEventListener('hashchange', () => {
  if (location.hash === '' || location.hash.startsWith('#/')) void route(true);
});
const firstPage = route(false);
await shared.ready;
main.after(toolsPanel({ onRestart: restart }));
await firstPage;
root.dataset.ready = '';
