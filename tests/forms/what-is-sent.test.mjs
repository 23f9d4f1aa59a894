// bindForm reads what the browser would send: custom elements, listeners of `formdata`, submit buttons.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers } from '../browsers/browsers.mjs';
import { servePortal } from '../portal/portal-server.mjs';
import { helpers } from './in-page.mjs';

for (const { name, skip, open } of browsers) {
  describe(`what bindForm reads in ${name}`, { skip, timeout: 120_000 }, () => {
    let server;
    let browser;
    let page;

    before(async () => {
      server = await servePortal();
      browser = await open();
      page = await browser.newPage();
      await page.goto(`${server.url}/empty.html`);
      await page.evaluate(helpers);
      await page.evaluate(() => {
        class Base extends HTMLElement {
          static formAssociated = true;
          internals = this.attachInternals();
          get form() {
            return this.internals.form;
          }
          get name() {
            return this.getAttribute('name');
          }
        }
        /** Like Material's radio button and checkbox: `checked` and `value`, and no `type`. */
        class Choice extends Base {
          #isChecked = false;
          get value() {
            return this.getAttribute('value') ?? 'on';
          }
          get checked() {
            return this.#isChecked;
          }
          set checked(isChecked) {
            this.#isChecked = isChecked;
            this.internals.setFormValue(isChecked ? this.value : null);
          }
          connectedCallback() {
            this.checked = this.hasAttribute('checked');
          }
        }
        /** Sends something else than its `value`. */
        class Account extends Base {
          value = { digits: '' };
          set digits(digits) {
            this.value = { digits };
            this.internals.setFormValue(digits);
          }
        }
        /** Several entries of one name. */
        class Tokens extends Base {
          set tokens(tokens) {
            const data = new FormData();
            for (const token of tokens) data.append(this.name, token);
            this.internals.setFormValue(data);
          }
        }
        /** Like Shoelace's input: no internals, but a listener of `formdata`. */
        class Listening extends HTMLElement {
          name = this.getAttribute('name');
          value = this.getAttribute('value') ?? '';
          connectedCallback() {
            this.closest('form').addEventListener('formdata', ({ formData }) => formData.append(this.name, this.value));
          }
        }
        customElements.define('test-radio', class extends Choice {});
        customElements.define('test-checkbox', class extends Choice {});
        customElements.define('test-account', Account);
        customElements.define('test-tokens', Tokens);
        customElements.define('test-input', Listening);
      });
    });

    after(async () => {
      await browser?.close();
      server?.close();
    });

    /** A test whose body runs in the page. */
    const inPage = (title, body, check) => test(`bindForm in ${name} ${title}`, async () => check(await page.evaluate(body)));

    inPage(
      'reads radio buttons and checkboxes that are custom elements as they are checked',
      () => {
        const radios = put(
          document.body,
          '<test-radio name="Visibility" value="PUBLIC" checked></test-radio><test-radio name="Visibility" value="PRIVATE"></test-radio>',
        );
        const bound = bindForm(radios, account.PutProfileVisibility);
        const [shown, hidden] = radios.querySelectorAll('test-radio');
        const values = [bound.value()];
        [shown.checked, hidden.checked] = [false, true];
        values.push(bound.value());
        hidden.checked = false;
        values.push(bound.value());
        const box = (value, more = '') => `<test-checkbox name="statuses" value="${value}" ${more}></test-checkbox>`;
        const boxes = put(
          document.body,
          `<input name="catalog" value="AWS">${box('PENDING', 'checked')}${box('ACCEPTED')}${box('REJECTED', 'checked')}`,
        );
        values.push(bindForm(boxes, channel.ListChannelHandshakes).value());
        const alternatives = put(
          document.body,
          `<test-radio name="requestedSupportPlan" value="resoldEnterprise"></test-radio>
          <test-radio name="requestedSupportPlan" value="partnerLedSupport" checked></test-radio>
          <input name="requestedSupportPlan.resoldEnterprise.tamLocation" value="Berlin">
          <input name="requestedSupportPlan.partnerLedSupport.tamLocation" value="London">`,
        );
        values.push(bindForm(alternatives, channel.CreateRelationship).value());
        return values;
      },
      (values) =>
        assert.deepEqual(values, [
          { Visibility: 'PUBLIC' },
          { Visibility: 'PRIVATE' },
          {},
          { catalog: 'AWS', statuses: ['PENDING', 'REJECTED'] },
          { requestedSupportPlan: { partnerLedSupport: { tamLocation: 'London' } } },
        ]),
    );

    inPage(
      'reads what custom elements give their form, and what listeners of formdata add',
      async () => {
        const form = put(
          document.body,
          `<test-account name="associatedAccountId"></test-account><test-input name="displayName" value="Resale"></test-input>
          <test-tokens name="TagKeys"></test-tokens>`,
        );
        form.addEventListener('formdata', ({ formData }) => {
          formData.append('catalog', 'AWS');
          formData.append('token', 'of the page');
        });
        form.querySelector('test-account').digits = '12';
        const bound = bindForm(form, channel.CreateRelationship);
        const values = [bound.value()];
        bound.validate();
        const marked = [...form.querySelectorAll('[aria-invalid=true]')].map((one) => one.localName);
        form.querySelector('test-account').digits = '111122223333';
        dispatch(form.querySelector('test-account'), 'input');
        const corrected = [...form.querySelectorAll('[aria-invalid=true]')].map((one) => one.localName);
        const tags = put(document.body, '<input name="ResourceArn" value="x"><test-tokens name="TagKeys"></test-tokens>');
        tags.querySelector('test-tokens').tokens = ['team', 'cost'];
        values.push(bindForm(tags, account.UntagResource).value());
        return { values, marked, corrected };
      },
      ({ values, marked, corrected }) => {
        assert.deepEqual(values, [
          { associatedAccountId: '12', displayName: 'Resale', catalog: 'AWS' },
          { ResourceArn: 'x', TagKeys: ['team', 'cost'] },
        ]);
        assert.deepEqual(marked, ['test-account']);
        assert.deepEqual(corrected, []);
      },
    );

    inPage(
      'asks for the data of a form without custom elements only when all of it is read',
      () => {
        const form = put(document.body, '<input name="Catalog">');
        let asked = 0;
        form.addEventListener('formdata', () => (asked += 1));
        const bound = bindForm(form, account.ListPartners);
        type(form.elements[0], 'AWS');
        dispatch(form.elements[0], 'focusout');
        const typed = asked;
        bound.validate();
        return [typed, asked];
      },
      (asked) => assert.deepEqual(asked, [0, 1]),
    );

    inPage(
      'reads the name and value of the submit button',
      async () => {
        const inputs = '<input name="Catalog" value="AWS"><input name="Identifier" value="partner-0123456789abc">';
        const button = (value) => `<button name="Visibility" value="${value}">${value}</button>`;
        const form = put(
          document.body,
          `${inputs}${button('PUBLIC')}${button('PRIVATE')}<input type="submit" name="Visibility" value="OTHER">`,
        );
        const sent = [];
        const bound = bindForm(form, account.PutProfileVisibility, {
          onSubmit: (request) => void sent.push(request.Visibility),
        });
        form.querySelector('[value=PRIVATE]').click();
        await turn();
        form.querySelector('[value=PUBLIC]').click();
        await turn();
        return [sent, bound.value(), messagesOf(form)];
      },
      ([sent, value, messages]) => {
        assert.deepEqual(sent, ['PRIVATE', 'PUBLIC']);
        assert.deepEqual(value, { Catalog: 'AWS', Identifier: 'partner-0123456789abc' });
        assert.deepEqual(messages, {});
      },
    );

    inPage(
      'leaves a submit button with formnovalidate to the browser',
      async () => {
        const form = put(
          document.body,
          '<input name="Catalog"><button formnovalidate>Save draft</button><input type="submit" formnovalidate value="Later">',
        );
        let calls = 0;
        const prevented = [];
        bindForm(form, account.ListPartners, { onSubmit: () => (calls += 1) });
        form.addEventListener('submit', (event) => {
          prevented.push(event.defaultPrevented);
          event.preventDefault();
        });
        for (const button of form.querySelectorAll('[formnovalidate]')) button.click();
        await turn();
        const marked = messagesOf(form);
        document.body.innerHTML = `<dialog><form><input name="Catalog"><button formnovalidate formmethod="dialog" value="cancel">Cancel</button></form></dialog>`;
        const dialog = document.querySelector('dialog');
        dialog.showModal();
        bindForm(dialog.querySelector('form'), account.ListPartners, { onSubmit() {} });
        dialog.querySelector('button').click();
        await turn();
        return { prevented, marked, calls, isOpen: dialog.open, returned: dialog.returnValue };
      },
      (seen) => assert.deepEqual(seen, { prevented: [false, false], marked: {}, calls: 0, isOpen: false, returned: 'cancel' }),
    );

    inPage(
      'closes the dialog of a form whose method is dialog once the request is accepted',
      async () => {
        const steps = [];
        for (const [method, formmethod] of [
          ['dialog', ''],
          ['get', 'formmethod="dialog"'],
          ['get', ''],
        ]) {
          document.body.innerHTML = `<dialog><form method="${method}"><input name="Catalog" value="AWS"><button ${formmethod} value="done">Send</button></form></dialog>`;
          const dialog = document.querySelector('dialog');
          dialog.showModal();
          let refuses = true;
          bindForm(dialog.querySelector('form'), account.ListPartners, {
            onSubmit: () => (refuses ? Promise.reject({ message: 'no', $metadata: {} }) : Promise.resolve()),
          });
          dialog.querySelector('button').click();
          await turn();
          const refused = dialog.open;
          refuses = false;
          dialog.querySelector('button').click();
          await turn();
          steps.push([refused, dialog.open, dialog.returnValue]);
        }
        return steps;
      },
      (steps) =>
        assert.deepEqual(steps, [
          [true, false, 'done'],
          [true, false, 'done'],
          [true, true, ''],
        ]),
    );

    inPage(
      'takes names in every spelling, for inputs, messages and fieldsets',
      () => {
        const steps = [];
        for (const [key, value, list] of [
          ['Tags[0].Key', 'Tags[0].Value', 'Tags'],
          ['Tags.0.Key', 'Tags.0.Value', 'Tags'],
          ['Tags[0][Key]', 'Tags[0][Value]', 'Tags'],
          ['Tags[0]["Key"]', "Tags[0]['Value']", '[Tags]'],
        ]) {
          const attribute = (text) => text.replaceAll('"', '&quot;');
          const form = put(
            document.body,
            `<fieldset name="${list}"><legend>Tags</legend><input name="${attribute(key)}" value="!"></fieldset><p data-message-for="${attribute(value)}"></p>`,
          );
          const bound = bindForm(form, account.CreatePartner);
          bound.validate();
          bound.setIssues([{ path: ['Tags'], message: 'are too many' }]);
          steps.push([bound.value(), form.querySelector('p').textContent, form.querySelector('legend + span').textContent]);
        }
        return steps;
      },
      (steps) => {
        for (const step of steps)
          assert.deepEqual(step, [{ Tags: [{ Key: '!' }] }, 'is required', 'are too many'], JSON.stringify(steps));
      },
    );

    inPage(
      'reads 1.0 and 1e1 as numbers',
      () => {
        const form = put(document.body, '<input type="number" step="any" name="MaxResults">');
        const bound = bindForm(form, account.ListConnections);
        return ['1.0', '1e1', '5', '1.5', '-3', '.5e1'].map((text) => {
          form.elements[0].value = text;
          return [bound.value().MaxResults, bound.validate().issues?.find(({ path }) => path[0] === 'MaxResults')?.message];
        });
      },
      (values) => {
        assert.deepEqual(
          values.map(([value]) => value),
          [1, 10, 5, 1.5, -3, 5],
        );
        assert.equal(values[3][1], 'must be of type integer, not number');
      },
    );

    inPage(
      'binds forms whose inputs are named like members of forms',
      () => {
        const names = [
          ...['elements', 'append', 'prepend', 'querySelector', 'querySelectorAll', 'getRootNode', 'contains', 'id'],
          ...['ownerDocument', 'setAttribute', 'getAttribute', 'removeAttribute', 'addEventListener', 'closest', 'method'],
        ];
        const form = put(
          document.body,
          `${names.map((name) => `<input name="${name}" value="x">`).join('')}<input name="Catalog"><input name="NextToken" value="x">`,
        );
        const html = document.body.innerHTML;
        const bound = bindForm(form, account.ListPartners);
        bound.validate();
        const marked = [...document.querySelectorAll('[aria-invalid=true]')].map((one) => one.getAttribute('name'));
        const value = bound.value();
        bound.unbind();
        return { marked, value, isRestored: document.body.innerHTML === html };
      },
      (seen) => assert.deepEqual(seen, { marked: ['Catalog'], value: { NextToken: 'x' }, isRestored: true }),
    );

    inPage(
      'removes blanks around identifiers, and says so in the language of the page',
      async () => {
        const seen = [];
        for (const lang of ['en', 'de', 'ja']) {
          document.body.innerHTML = `<div lang="${lang}"></div>`;
          const form = put(
            document.querySelector('div'),
            '<label>Account <input name="associatedAccountId"></label><label>Name <input name="displayName"></label>',
          );
          const bound = bindForm(form, channel.CreateRelationship);
          const [id, title] = form.elements;
          id.focus();
          type(id, ' 111122223333\u00a0');
          const typing = id.value;
          const read = bound.value();
          title.focus();
          type(title, ' Resale ');
          await turn();
          seen.push({
            typing,
            read,
            left: id.value,
            note: form.querySelector('.partner-central-note').textContent,
            status: readOut(form),
            invalid: messagesOf(form),
            isOutside: !form.querySelector('label .partner-central-note'),
          });
          type(id, '11112222333');
          seen.push(form.querySelector('.partner-central-note:not([hidden])') === null);
        }
        return seen;
      },
      (seen) => {
        for (const [i, note] of [
          'Blanks at the beginning and end were removed',
          'Leerzeichen am Anfang und Ende wurden entfernt',
          '前後の空白を削除しました',
        ].entries()) {
          assert.deepEqual(seen[2 * i], {
            typing: ' 111122223333\u00a0',
            read: { associatedAccountId: '111122223333' },
            left: '111122223333',
            note,
            status: '',
            invalid: {},
            isOutside: true,
          });
          assert.equal(seen[2 * i + 1], true);
        }
      },
    );
  });
}
