// A clerk's form in French and in Japanese: no English word in it that is not AWS's own name.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations } from 'partner-central';
import { browsers } from '../browsers/browsers.mjs';
import { servePortal } from '../portal/portal-server.mjs';

/** Names of AWS and of standards, which are the same in every language. */
const NAMES =
  /AWS Well-Architected Framework|Well-Architected|Partner Central|(Enterprise|Business) Support|Unified Operations|Managed Services|https(:\/\/)?|name@example\.com|example\.com|ISO 3166-1|\bp[a-z]+-|\b(cc|ch|rs)-|\b(AWS|AWSサービス|ARN|IDs?|URL|TAM|ASCII|AI|API|RFC 3339|en-US|US|A|Z)\b/g;
/** Words that French has, too, or has taken. */
const FRENCH_TOO = new Set(
  `agriculture association attestation attestations change charge client code codes collaboration commercial
   communication communications construction contact date distribution exception handshake handshakes image
   infrastructure intelligence internet invitation invitations logo message moment page part participant pays plan plans
   postal province public qualifications questions sciences service services solution source subdivision support type
   types versions`.split(/\s+/),
);

for (const { name, skip, open } of browsers) {
  describe(`the element's languages in ${name}`, { skip, timeout: 300_000 }, () => {
    let server;
    let browser;
    let page;

    before(async () => {
      server = await servePortal();
      browser = await open();
      page = await browser.newPage();
      await page.goto(`${server.url}/empty.html`);
      await page.evaluate(async () => {
        await import('/partner-central/element.mjs');
        /** All that a form shows and says in a language, apart from code, which is AWS's. */
        const textsOf = async (operation, lang) => {
          const form = /** @type {any} */ (document.createElement('partner-central-form'));
          form.lang = lang;
          form.setAttribute('descriptions', '');
          form.operation = operation;
          document.body.replaceChildren(form);
          const read = () => {
            const found = [];
            const walk = document.createTreeWalker(form.shadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
            for (let node = walk.nextNode(); node; node = walk.nextNode()) {
              if (node instanceof Element) found.push(node.getAttribute('aria-label'), node.getAttribute('title'));
              else if (!node.parentElement?.closest('code, style')) found.push(node.textContent);
            }
            return [...new Set(found.map((text) => text?.trim()).filter(Boolean))];
          };
          // The texts come in parts, each when it is loaded.
          let before = '';
          for (let unchanged = 0; unchanged < 3; ) {
            await new Promise((resolve) => setTimeout(resolve, 20));
            form.validate();
            const now = read().join('\n');
            unchanged =
              now === before && form.shadowRoot.querySelector('[part~=description]:not([hidden])') ? unchanged + 1 : 0;
            before = now;
          }
          return before.split('\n');
        };
        Object.assign(window, { textsOf });
      });
    });

    after(async () => {
      await browser?.close();
      server?.close();
    });

    const textsOf = (operation, lang) =>
      page.evaluate((...given) => /** @type {any} */ (window).textsOf(...given), operation, lang);

    test(`every form in ${name} is wholly in Japanese`, async () => {
      for (const id of Object.keys(operations)) {
        for (const text of await textsOf(id, 'ja')) {
          // A message about a union names its members, as the API does.
          const names = operations[id].fields.map(({ path }) =>
            path
              .split(/[.[\]]+/)
              .filter(Boolean)
              .at(-1),
          );
          const members = new RegExp(names.join('|'), 'g');
          const rest = text.replace(NAMES, '').replace(members, '');
          assert.doesNotMatch(rest, /[A-Za-z]{2}/, `${id}: ${text}`);
        }
      }
    });

    test(`every form in ${name} is wholly in French`, async () => {
      const wordsOf = (text) =>
        text
          .replace(NAMES, '')
          .toLowerCase()
          .match(/\p{L}[\p{L}-]{3,}/gu) ?? [];
      const english = new Set();
      const texts = new Map();
      for (const id of Object.keys(operations)) {
        for (const text of await textsOf(id, 'en')) for (const word of wordsOf(text)) english.add(word);
        for (const text of await textsOf(id, 'fr')) texts.set(text, id);
      }
      const left = {};
      for (const [text, id] of texts) {
        for (const word of wordsOf(text)) if (english.has(word) && !FRENCH_TOO.has(word)) left[word] ??= `${id}: ${text}`;
      }
      assert.deepEqual(left, {});
    });
  });
}
