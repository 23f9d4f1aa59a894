// The portal in a browser, and what people do there.
import assert from 'node:assert/strict';
import { axe } from '../browsers/browsers.mjs';
import { servePortal } from './portal-server.mjs';

/** The rules of axe that depend on colours. */
const CONTRAST = ['color-contrast', 'link-in-text-block'];

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
  const loadAxe = async () => {
    if (await page.evaluate(() => 'axe' in window)) return;
    await page.evaluate(axe);
    await page.evaluate(() => {
      window.texts = (violations) =>
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join(' | ')}`,
        );
    });
  };
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
     * Asserts that axe finds nothing, by all rules but those of contrast, on the shown page or a part of it.
     * @param {string} what
     */
    async axe(what, within = 'html') {
      await loadAxe();
      const violations = await page.evaluate(
        async (contrast, root) => {
          const found = await window.axe.run(
            { include: [[root]], exclude: [['main > [hidden]']] },
            {
              resultTypes: ['violations'],
              rules: Object.fromEntries(contrast.map((rule) => [rule, { enabled: false }])),
              // Style sheets are read for one rule, about the whole page.
              preload: root === 'html',
            },
          );
          return window.texts(found.violations);
        },
        CONTRAST,
        within,
      );
      assert.deepEqual(violations, [], what);
    },
    /**
     * Asserts that axe finds nothing by the rules of contrast. They take most of axe's time, and depend on the style of a
     * text, its backgrounds and its parent alone: so a style that axe has judged once is not judged on every page.
     * @param {string} what
     */
    async contrast(what, within = 'html') {
      await loadAxe();
      const violations = await page.evaluate(
        async (rules, root) => {
          const judged = (window.judgedStyles ??= new Set());
          /** @param {Element} element @returns {Element | undefined} */
          const above = (element) =>
            element.assignedSlot ?? element.parentElement ?? /** @type {Partial<ShadowRoot>} */ (element.getRootNode()).host;
          const layers = new Map();
          /** The backgrounds behind an element, its own first. */
          const layersOf = (element) => {
            if (!element) return '';
            if (!layers.has(element)) {
              const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
              const own = `${backgroundColor} ${backgroundImage} ${opacity}`;
              const isClear = own === 'rgba(0, 0, 0, 0) none 1';
              layers.set(element, `${isClear ? '' : `${own}/`}${layersOf(above(element))}`);
            }
            return layers.get(element);
          };
          const styleOf = (element) => {
            const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
            const parent = above(element);
            return [
              color,
              fontSize,
              fontWeight,
              textDecorationLine,
              textShadow,
              // Links differ from the text around them; what is disabled may have less contrast.
              element.localName === 'a' && parent && getComputedStyle(parent).color,
              Boolean(element.closest(':disabled, [aria-disabled=true]')),
              layersOf(element),
            ].join('|');
          };
          const fresh = new Map();
          const visit = (element) => {
            const hasText =
              element.matches('input, select, textarea') ||
              [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
            if (hasText && element.checkVisibility()) {
              const style = styleOf(element);
              if (!judged.has(style) && !fresh.has(style)) fresh.set(style, element);
            }
            for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) visit(child);
          };
          visit(document.querySelector(root));
          if (fresh.size === 0) return [];
          const found = await window.axe.run(
            { include: [...fresh.values()] },
            { runOnly: { type: 'rule', values: rules }, elementRef: true, preload: false },
          );
          // What axe cannot tell here, it may on another page.
          const unclear = new Set(found.incomplete.flatMap(({ nodes }) => nodes.map(({ element }) => element)));
          for (const [style, element] of fresh) if (!unclear.has(element)) judged.add(style);
          return window.texts(found.violations);
        },
        CONTRAST,
        within,
      );
      assert.deepEqual(violations, [], what);
    },
    /** Removes what axe would walk through each time: the pages shown before, and the requests in the log. */
    async removeOthers() {
      await page.evaluate(() => {
        for (const hidden of document.querySelectorAll('main > [hidden]')) hidden.remove();
        document.querySelector('.log-panel button').click();
      });
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
