// The portal in a browser, as its tests hold it.
import assert from 'node:assert/strict';
import { axe } from '../browsers/browsers.mjs';
import { servePortal } from './portal-server.mjs';

/** Serves it and opens the browser. Whatever a page complains of, its policy included, is in `complaints`. */
export async function deskIn({ name, open: openBrowser }) {
  const server = await servePortal();
  const browser = await openBrowser();
  const complaints = [];

  /**
   * In a profile of its own, or as another tab beside an open one.
   * @param {string} hash
   * @param {{ width?: number, height?: number, beside?: { page: import('puppeteer-core').Page } }} options
   */
  async function open(hash = '', { width = 1600, height = 1000, beside } = {}) {
    const context = beside?.page.browserContext() ?? (await browser.createBrowserContext());
    const page = await context.newPage();
    // A page behind others gets no focus.
    await page.bringToFront();
    await page.setViewport({ width, height });
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(`${server.url}/${hash}`);
    await page.waitForSelector('html[data-ready]');
    return hands(page);
  }

  return {
    name,
    url: server.url,
    browser,
    complaints,
    open,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** What a person does on a page, in words. */
function hands(page) {
  const text = (selector) => page.$eval(selector, (element) => element.textContent);
  const click = async (selector) => {
    const element = await page.waitForSelector(selector, { visible: true });
    await element.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await element.click();
  };
  /** The step that a journey has open. */
  const step = (journey, id) => page.waitForSelector(`#${journey} [data-step="${id}"][aria-current="step"]`);
  const at = (journey, id) => `#${journey} [data-step="${id}"]`;

  return {
    page,
    text,
    click,
    step,
    at,
    /** Opens a part of the sandbox at hand. */
    tool: (id) =>
      page.$eval(`#tool-${id}`, (details) => {
        details.open = true;
      }),
    /** Begins again with a scenario. */
    async begin(scenario) {
      await page.$eval('#tool-state', (details) => {
        details.open = true;
      });
      await page.select('#scenario', scenario);
      await page.$eval('#tool-state [role=status]', (status) => {
        status.textContent = '';
      });
      await click('[data-start-over]');
      await page.waitForFunction(() =>
        document.querySelector('#tool-state [role=status]').textContent.startsWith('Started over'),
      );
    },
    async goTo(id) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${id}`);
      await page.waitForFunction((wanted) => document.documentElement.dataset.page === wanted, {}, id || 'overview');
    },
    /** Writes over what stands in an input. */
    async write(selector, words) {
      await page.waitForSelector(selector, { visible: true });
      await page.$eval(selector, (control) => {
        control.focus();
        control.select();
      });
      if (words === '') await page.keyboard.press('Backspace');
      else await page.keyboard.type(words);
    },
    /** An input's message, as it is bound to it. */
    said: (selector) =>
      page.$eval(selector, (control) =>
        (control.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .filter(Boolean)
          .map((one) => control.getRootNode().getElementById(one))
          .filter((one) => one?.className.includes('message') || one?.part?.contains('message'))
          .map((one) => one.textContent)
          .join(),
      ),
    until: (work, ...args) => page.waitForFunction(work, {}, ...args),
    /** The log, latest first: `CreatePartner 200`. */
    log: () =>
      page.$$eval('.log > li', (items) =>
        items.map((item) => `${item.querySelector('.operation').textContent} ${item.querySelector('.status').textContent}`),
      ),
    /**
     * All of axe's rules, or those given, on what is shown, or a part of it.
     * @param {string} what
     * @param {{ rules?: string[], within?: string }} options
     */
    async axe(what, { rules, within = 'html' } = {}) {
      if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
      const violations = await page.evaluate(
        async (only, root) => {
          const options = { resultTypes: ['violations'], ...(only ? { runOnly: { type: 'rule', values: only } } : {}) };
          // Other pages are kept, hidden: axe would walk through them each time to find that.
          const found = await window.axe.run({ include: [[root]], exclude: [['main > [hidden]']] }, options);
          return found.violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join(' | ')}`,
          );
        },
        rules,
        within,
      );
      assert.deepEqual(violations, [], what);
    },
    async isNoWider(what) {
      const wider = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return undefined;
        const all = [...document.querySelectorAll('body *')].flatMap((one) => [
          one,
          ...(one.shadowRoot?.querySelectorAll('*') ?? []),
        ]);
        const out = all.filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && one.checkVisibility());
        return `${scrollWidth} > ${clientWidth}: ${out
          .slice(0, 3)
          .map((one) => one.outerHTML.slice(0, 120))
          .join(' | ')}`;
      });
      assert.equal(wider, undefined, what);
    },
  };
}
