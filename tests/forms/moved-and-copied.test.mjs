// bindForm and pages that move, copy and change forms after they were bound.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers } from '../browsers/browsers.mjs';
import { servePortal } from '../portal/portal-server.mjs';
import { helpers } from './in-page.mjs';

for (const { name, skip, open } of browsers) {
  describe(`bindForm and changing pages in ${name}`, { skip, timeout: 120_000 }, () => {
    let server;
    let browser;
    let page;

    before(async () => {
      server = await servePortal();
      browser = await open();
      page = await browser.newPage();
      await page.bringToFront();
      await page.goto(`${server.url}/empty.html`);
      await page.evaluate(helpers);
    });

    after(async () => {
      await browser?.close();
      server?.close();
    });

    /** A test whose body runs in the page. */
    const inPage = (title, body, check) => test(`bindForm in ${name} ${title}`, async () => check(await page.evaluate(body)));

    inPage(
      'checks a form that was bound before it was in the page, wherever it goes',
      async () => {
        const inputs = '<input name="Catalog"><input name="Identifier"><button>Send</button>';
        const makers = {
          wrapper: () => put(document.createElement('div'), inputs),
          fragment() {
            const fragment = document.createDocumentFragment();
            fragment.append(document.createElement('div'));
            return put(fragment.querySelector('div'), inputs);
          },
          template() {
            const template = document.createElement('template');
            template.innerHTML = `<form>${inputs}</form>`;
            return template.content.querySelector('form');
          },
          page: () => put(document.body.appendChild(document.createElement('div')), inputs),
        };
        const targets = {
          body: () => document.body,
          shadow() {
            const host = document.createElement('div');
            document.body.append(host);
            return host.attachShadow({ mode: 'closed' });
          },
        };
        const seen = [];
        for (const make of Object.values(makers)) {
          for (const target of Object.values(targets)) {
            document.body.replaceChildren();
            const form = make();
            const bound = bindForm(form, account.GetPartner, { onSubmit() {} });
            bound.validate();
            bound.validate();
            const messages = form.querySelectorAll('.partner-central-message').length;
            bound.clear();
            target().append(form);
            form.insertAdjacentHTML('afterend', '<input name="Catalog" form="elsewhere">');
            const [catalog, identifier] = form.elements;
            identifier.focus();
            type(identifier, 'nope');
            catalog.focus();
            await turn();
            const left = messagesOf(form);
            type(identifier, 'partner-0123456789abc');
            seen.push([messages, Object.keys(left), messagesOf(form)]);
          }
        }
        return seen;
      },
      (seen) => {
        assert.equal(seen.length, 8);
        for (const step of seen) assert.deepEqual(step, [2, ['Identifier'], {}]);
      },
    );

    inPage(
      'hears controls outside of a form that was moved',
      async () => {
        const form = put(document.createElement('div'), '');
        form.id = 'moved';
        bindForm(form, account.GetPartner, { onSubmit() {} });
        document.body.replaceChildren(form);
        document.body.insertAdjacentHTML('beforeend', '<input name="Identifier" form="moved"><input id="other">');
        // Anything that happens in the form, or a submit, makes it look where it is.
        form.querySelector('button').focus();
        const [, input, other] = document.querySelectorAll('button, input');
        input.focus();
        type(input, 'nope');
        other.focus();
        await turn();
        return Object.keys(messagesOf(form));
      },
      (wrong) => assert.deepEqual(wrong, ['Identifier']),
    );

    inPage(
      'can bind a copy of a bound page',
      async () => {
        const html = `<div data-message-summary></div><input name="Catalog" aria-describedby="hint"><i id="hint">Hint</i>
          <input name="Identifier" title="Mine"><p data-message-for="Identifier"></p>`;
        const copies = {
          cloneNode: (body) => body.replaceWith(body.cloneNode(true)),
          innerHTML(body) {
            const text = body.innerHTML;
            body.innerHTML = text;
          },
        };
        const seen = [];
        for (const copy of Object.values(copies)) {
          const original = put(document.body, html);
          const before = original.outerHTML;
          bindForm(original, account.GetPartner, { onSubmit() {} }).validate();
          copy(document.body);
          const [form] = document.forms;
          const bound = bindForm(form, account.GetPartner, { onSubmit() {} });
          const fresh = [messagesOf(form), summary(form)];
          bound.validate();
          const wrong = [Object.keys(messagesOf(form)), summary(form).length, form.querySelectorAll('[role=alert]').length];
          form.elements[0].value = 'AWS';
          form.elements[1].value = 'partner-0123456789abc';
          bound.validate();
          const shown = [...form.querySelectorAll('[role=alert], .partner-central-message, p')].filter(
            (one) => !one.hidden && one.textContent,
          );
          bound.unbind();
          for (const input of form.querySelectorAll('input')) input.removeAttribute('value');
          seen.push({ fresh, wrong, shown: shown.length, isRestored: form.outerHTML === before });
        }
        return seen;
      },
      (seen) => {
        for (const step of seen) {
          assert.deepEqual(step, {
            fresh: [{}, []],
            wrong: [['Catalog', 'Identifier'], 2, 1],
            shown: 0,
            isRestored: true,
          });
        }
      },
    );

    inPage(
      'restores no other attributes of a copy than its own',
      () => {
        const marker = JSON.stringify({ onclick: 'window.clicked = true', title: null, href: 'javascript:0' });
        const form = put(
          document.body,
          `<input name="Catalog" title="x" data-partner-central='${marker}'><input name="Identifier" data-partner-central="{">`,
        );
        bindForm(form, account.GetPartner);
        const [catalog] = form.elements;
        return ['onclick', 'href', 'title'].map((attribute) => catalog.hasAttribute(attribute));
      },
      (has) => assert.deepEqual(has, [false, false, false]),
    );

    inPage(
      'keeps its messages when a reset is prevented',
      async () => {
        const form = put(document.body, '<input name="Catalog"><input name="Identifier">');
        bindForm(form, account.GetPartner, { onSubmit() {} }).validate();
        form.addEventListener('reset', (event) => event.preventDefault(), { once: true });
        form.reset();
        await turn();
        const kept = Object.keys(messagesOf(form));
        form.reset();
        await turn();
        return [kept, messagesOf(form)];
      },
      (seen) => assert.deepEqual(seen, [['Catalog', 'Identifier'], {}]),
    );

    inPage(
      'keeps what the page adds to aria-describedby later',
      () => {
        const form = put(
          document.body,
          '<input name="Catalog" aria-describedby="first own"><i id="first">First</i><i id="later">Later</i><b id="own" data-message-for="Catalog"></b><input name="Identifier">',
        );
        const bound = bindForm(form, account.GetPartner);
        bound.validate();
        const ids = () => [...form.querySelectorAll('input')].map((one) => one.getAttribute('aria-describedby'));
        for (const input of form.querySelectorAll('input'))
          input.setAttribute('aria-describedby', `${input.getAttribute('aria-describedby')} later`);
        bound.validate();
        const during = ids().map((text) => text.replace(/partner-central-[\d.]+/, 'ours'));
        type(form.elements[0], 'AWS');
        type(form.elements[1], 'partner-0123456789abc');
        const corrected = ids();
        bound.validate();
        bound.unbind();
        return { during, corrected, after: ids() };
      },
      (seen) =>
        assert.deepEqual(seen, {
          during: ['first own later', 'ours later'],
          corrected: ['first own later', 'later'],
          after: ['first own later', 'later'],
        }),
    );

    inPage(
      'calls fields as the page does, in the order of the page',
      () => {
        const form = put(
          document.body,
          `<label for="kind">Kind of customer: *</label><select id="kind" name="associationType"><option value="">Choose</option></select>
          <label>AWS account <small aria-hidden="true">(12 digits)</small> of the customer <input name="associatedAccountId" value="12"> <span>in full</span></label>
          <span id="s">Industry</span><input name="sector" aria-labelledby="s"><input name="displayName" aria-label="Our name for it">
          <input name="catalog">
          <fieldset><legend>Plan of support</legend><input type="radio" name="requestedSupportPlan" value="x"><input type="radio" name="requestedSupportPlan" value="resoldEnterprise" checked></fieldset>
          <fieldset name="tags"><legend>Labels</legend><input name="tags[4].value" value="x"></fieldset>`,
        );
        const bound = bindForm(form, channel.CreateRelationship, { labels: { catalog: 'Catalogue' } });
        bound.validate();
        return [summary(form), document.activeElement.name];
      },
      ([lines]) =>
        assert.deepEqual(
          lines.filter((line) => !/^(?:Program|Resale)/.test(line)),
          [
            'Kind of customer is required',
            'AWS account of the customer in full must have exactly 12 characters, not 2',
            'Industry is required',
            'Our name for it is required',
            'Catalogue is required',
            'Labels 1: Key is required',
            // What has no input.
            'Coverage is required',
            'TAM location is required',
          ],
        ),
    );

    test(`bindForm in ${name} does not mark a field whose dialog is closed by Escape`, async () => {
      await page.evaluate(() => {
        document.body.innerHTML = '<dialog><form><input name="Catalog"><input name="Identifier"></form></dialog>';
        document.querySelector('dialog').showModal();
        document.forms[0].elements[1].focus();
        bindForm(document.forms[0], account.GetPartner, { onSubmit() {} });
      });
      await page.keyboard.type('x');
      await page.keyboard.press('Escape');
      const seen = await page.evaluate(async () => {
        await turn();
        return [document.querySelector('dialog').open, messagesOf(document.forms[0])];
      });
      assert.deepEqual(seen, [false, {}]);
    });

    inPage(
      'does not keep a form in memory that has left the page',
      async () => {
        // What a binding of a removed form leaves at the page: nothing once its pointer has been up.
        const added = [];
        const { addEventListener } = Document.prototype;
        Document.prototype.addEventListener = function (...all) {
          const { signal } = all[2] ?? {};
          if (signal) added.push(signal);
          return Reflect.apply(addEventListener, this, all);
        };
        try {
          const host = document.createElement('div');
          document.body.replaceChildren(host);
          const form = put(host.attachShadow({ mode: 'open' }), '<input name="Catalog">');
          bindForm(form, account.GetPartner);
          form.elements[0].focus();
          host.remove();
          dispatch(document, 'pointerdown');
          dispatch(document, 'pointerup');
          return added.map(({ aborted }) => aborted);
        } finally {
          Document.prototype.addEventListener = addEventListener;
        }
      },
      (aborted) => assert.ok(aborted.length > 0 && aborted.every(Boolean), aborted.join()),
    );
  });
}
