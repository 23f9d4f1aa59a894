// The portal in a browser, and what people do there.
import assert from 'node:assert/strict';
import { axe } from '../browsers/browsers.mjs';
import { servePortal } from './portal-server.mjs';

/** Serves the portal and opens a browser; `errors` has what its pages log as errors, violations of the policy included. */
export async function openPortal({ name, open: openBrowser }) {
  const server = await servePortal();
  const browser = await openBrowser();
  const errors = [];

  /**
   * Opens a tab in a new profile, or in the profile of another tab.
   * @param {string} hash
   * @param {{ width?: number, height?: number, beside?: { page: import('puppeteer-core').Page } }} options
   */
  async function open(hash = '', { width = 1600, height = 1000, beside } = {}) {
    const context = beside?.page.browserContext() ?? (await browser.createBrowserContext());
    const page = await context.newPage();
    // A page in the background gets no focus.
    await page.bringToFront();
    await page.setViewport({ width, height });
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${server.url}/${hash}`);
    await page.waitForSelector('html[data-ready]');
    return actionsOn(page);
  }

  return {
    name,
    url: server.url,
    browser,
    errors,
    open,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** What a person does on a page. */
function actionsOn(page) {
  const text = (selector) => page.$eval(selector, (element) => element.textContent);
  const click = async (selector) => {
    const element = await page.waitForSelector(selector, { visible: true });
    await element.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await element.click();
  };
  /** Waits for the current step of a journey. */
  const step = (journey, id) => page.waitForSelector(`#${journey} [data-step="${id}"][aria-current="step"]`);
  const at = (journey, id) => `#${journey} [data-step="${id}"]`;

  return {
    page,
    text,
    click,
    step,
    at,
    /** Opens a tool of the sandbox. */
    tool: (id) =>
      page.$eval(`#tool-${id}`, (details) => {
        details.open = true;
      }),
    /** Resets the sandbox to a scenario. */
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
    /** Types over the text of an input. */
    async write(selector, words) {
      await page.waitForSelector(selector, { visible: true });
      await page.$eval(selector, (control) => {
        control.focus();
        control.select();
      });
      if (words === '') await page.keyboard.press('Backspace');
      else await page.keyboard.type(words);
    },
    /** The message of an input, by its aria-describedby. */
    message: (selector) =>
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
    /** The entries of the log, latest first: `CreatePartner 200`. */
    log: () =>
      page.$$eval('.log > li', (items) =>
        items.map((item) => `${item.querySelector('.operation').textContent} ${item.querySelector('.status').textContent}`),
      ),
    /**
     * Asserts that axe finds nothing, by all rules or those given, on the shown page or a part of it.
     * @param {string} what
     * @param {{ rules?: string[], within?: string }} options
     */
    async axe(what, { rules, within = 'html' } = {}) {
      if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
      const violations = await page.evaluate(
        async (only, root) => {
          const options = { resultTypes: ['violations'], ...(only ? { runOnly: { type: 'rule', values: only } } : {}) };
          // Hidden pages stay in the document, and axe would walk through them each time.
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
