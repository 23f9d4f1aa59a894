// bindForm in real browsers: what it reads, where it shows issues, and that it restores the form.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers } from '../browsers/browsers.mjs';
import { servePortal } from '../portal/portal-server.mjs';
import { helpers } from './in-page.mjs';

for (const { name, skip, open } of browsers) {
  describe(`bindForm in ${name}`, { skip, timeout: 120_000 }, () => {
    let server;
    let browser;
    let page;

    before(async () => {
      server = await servePortal();
      browser = await open();
      page = await browser.newPage();
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
      'moves list items up over gaps, and shows their issues at the right inputs',
      () => {
        const row = (i) => `<input name="Tags[${i}].Key"><input name="Tags[${i}].Value">`;
        const form = put(document.body, row(1) + row(4) + row(12));
        const bound = bindForm(form, account.CreatePartner);
        form.elements['Tags[4].Key'].value = 'team';
        form.elements['Tags[4].Value'].value = 'alliances';
        form.elements['Tags[12].Value'].value = 'emea';
        const { issues } = bound.validate();
        return {
          value: bound.value(),
          messages: messagesOf(form),
          paths: issues.map(({ path }) => path),
          summary: summary(form),
        };
      },
      ({ value, messages, paths, summary }) => {
        assert.deepEqual(value, { Tags: [{ Key: 'team', Value: 'alliances' }, { Value: 'emea' }] });
        assert.deepEqual(paths.at(-1), ['Tags', 1, 'Key']);
        assert.deepEqual(messages, { 'Tags[12].Key': 'is required' });
        // The members that have no inputs in this form.
        assert.deepEqual(summary.slice(0, 2), ['Catalog is required', 'Legal name is required']);
        // Rows are counted by position.
        assert.equal(summary.at(-1), 'Tags 3: Key is required');
        assert.equal(summary.length, paths.length);
      },
    );

    inPage(
      'reads the alternative of a union that radio buttons choose',
      () => {
        const radio = (value) => `<input type="radio" name="requestedSupportPlan" value="${value}">`;
        const fields =
          '<input name="requestedSupportPlan.resoldEnterprise.tamLocation"><input name="requestedSupportPlan.partnerLedSupport.tamLocation">';
        const form = put(document.body, radio('') + radio('resoldEnterprise') + radio('partnerLedSupport') + fields);
        const bound = bindForm(form, channel.CreateRelationship);
        const [none, enterprise, led] = form.querySelectorAll('[type=radio]');
        const [one, other] = form.querySelectorAll('input:not([type])');
        one.value = 'Berlin';
        const values = [bound.value()];
        for (const radio of [none, enterprise, led]) {
          radio.checked = true;
          bound.refresh();
          values.push(bound.value(), other.required);
        }
        bound.unbind();
        const free = bindForm(put(document.body, fields), channel.CreateRelationship);
        values.push(free.value());
        free.form.elements[0].value = 'Berlin';
        values.push(free.value());
        return values;
      },
      (values) =>
        assert.deepEqual(values, [
          {},
          {},
          false,
          { requestedSupportPlan: { resoldEnterprise: { tamLocation: 'Berlin' } } },
          false,
          { requestedSupportPlan: { partnerLedSupport: {} } },
          true,
          {},
          { requestedSupportPlan: { resoldEnterprise: { tamLocation: 'Berlin' } } },
        ]),
    );

    inPage(
      'reads checkboxes and multiple selects as lists, and numbers as numbers',
      () => {
        const segments = ['GAMING', 'RETAIL', 'OTHER', 'EDUCATION'];
        const boxes = (name) =>
          segments.map((value) => `<input type="checkbox" name="${name}" value="${value}" checked>`).join('');
        const names = ['TaskDetails.IndustrySegments', 'TaskDetails.IndustrySegments[]'];
        /** @type {unknown[]} */
        const values = names.map((name) => {
          const form = put(document.body, `<fieldset><legend>Industry</legend>${boxes(name)}</fieldset>`);
          const bound = bindForm(form, account.StartProfileUpdateTask);
          bound.validate();
          return [bound.value(), messagesOf(form)[name], form.querySelector('legend + span').textContent];
        });
        const select = put(
          document.body,
          `<select multiple name="TaskDetails.IndustrySegments"><option selected>GAMING<option>RETAIL<option selected>OTHER</select>`,
        );
        values.push(bindForm(select, account.StartProfileUpdateTask).value());
        const list = put(document.body, '<input type="number" name="MaxResults" value="7">');
        values.push(bindForm(list, account.ListConnections).value(), list.elements[0].max);
        const preferences = put(document.body, '<input name="Revision" value="9007199254740993">');
        values.push(String(bindForm(preferences, account.UpdateConnectionPreferences).value().Revision));
        preferences.elements[0].value = 'soon';
        values.push(bindForm(preferences, account.UpdateConnectionPreferences).value());
        return values;
      },
      ([plain, brackets, select, number, max, long, text]) => {
        const all = { TaskDetails: { IndustrySegments: ['GAMING', 'RETAIL', 'OTHER', 'EDUCATION'] } };
        const message = 'must have 1 to 3 items, not 4';
        assert.deepEqual(plain, [all, message, message]);
        assert.deepEqual(brackets.slice(0, 1), [all]);
        assert.equal(brackets[2], message);
        assert.deepEqual(select, { TaskDetails: { IndustrySegments: ['GAMING', 'OTHER'] } });
        assert.deepEqual(number, { MaxResults: 7 });
        assert.match(max, /^\d+$/);
        assert.equal(long, '9007199254740993');
        assert.deepEqual(text, { Revision: 'soon' });
      },
    );

    inPage(
      'leaves empty optional structures out and requires nothing of them',
      () => {
        const form = put(
          document.body,
          '<input name="TaskDetails.DisplayName"><input name="TaskDetails.Headquarters.CountryCode"><input name="TaskDetails.Headquarters.SubdivisionCode"><input name="csrf" value="x">',
        );
        const bound = bindForm(form, account.StartProfileUpdateTask);
        const [name, country, subdivision] = form.elements;
        const required = () => [name.required, country.required, subdivision.required];
        const steps = [bound.value(), required()];
        type(country, 'GB');
        steps.push(bound.value(), required());
        bound.validate();
        steps.push(messagesOf(form));
        type(country, '');
        steps.push(required(), messagesOf(form));
        return steps;
      },
      (steps) =>
        assert.deepEqual(steps, [
          { TaskDetails: {} },
          [true, false, false],
          { TaskDetails: { Headquarters: { CountryCode: 'GB' } } },
          [true, true, true],
          { 'TaskDetails.DisplayName': 'is required', 'TaskDetails.Headquarters.SubdivisionCode': 'is required' },
          [true, false, false],
          { 'TaskDetails.DisplayName': 'is required' },
        ]),
    );

    inPage(
      'reads an empty string where an input wants one',
      () => {
        const form = put(document.body, '<input name="Tags[0].Key"><input name="Tags[0].Value" data-empty="keep">');
        const bound = bindForm(form, account.CreatePartner);
        const empty = bound.value();
        form.elements[0].value = 'team';
        return [empty, bound.value()];
      },
      (values) => assert.deepEqual(values, [{}, { Tags: [{ Key: 'team', Value: '' }] }]),
    );

    inPage(
      'puts descriptions into titles, unless the page has its own',
      async () => {
        const { descriptions } = await import('/partner-central/descriptions.mjs');
        const form = put(
          document.body,
          '<input name="LegalName"><input name="Tags[3].Key"><input name="Catalog" title="Mine">',
        );
        const before = form.outerHTML;
        const titles = () => [...form.querySelectorAll('input')].map((input) => input.title);
        const bound = bindForm(form, account.CreatePartner, { descriptions: descriptions['account.CreatePartner'] });
        const during = titles();
        bound.unbind();
        const left = form.outerHTML === before;
        const wanted = descriptions['account.CreatePartner'];
        return { during, wanted: [wanted.LegalName, wanted['Tags[].Key'], 'Mine'], left };
      },
      ({ during, wanted, left }) => {
        assert.ok(wanted[0].length > 20 && wanted[1].length > 10, 'there are sentences');
        assert.deepEqual(during, wanted);
        assert.ok(left);
      },
    );

    inPage(
      'restores the form when it is unbound',
      () => {
        const form = put(
          document.body,
          `<div data-message-summary><b>Sums</b></div>
          <label>Catalog <input name="Catalog" required pattern="A.*"></label>
          <input name="LegalName" aria-describedby="hint" aria-invalid="false"><i id="hint">Hint</i>
          <span data-message-for="LegalName">Says <b>nothing</b></span>
          <fieldset><input type="radio" name="PrimarySolutionType" value="X"><input type="radio" name="PrimarySolutionType" value="Y" checked></fieldset>
          <input name="AllianceLeadContact.Email" value="no"><input type="number" name="Tags[0].Key" min="3">`,
        );
        form.elements.Catalog.setCustomValidity('mine');
        const before = form.outerHTML;
        const bound = bindForm(form, account.CreatePartner, { onSubmit() {} });
        form.requestSubmit();
        const during = [
          form.noValidate,
          messagesOf(form),
          form.elements.Catalog.pattern,
          form.elements['AllianceLeadContact.Email'].pattern !== '',
          form.elements.LegalName.validationMessage,
        ];
        bound.unbind();
        bound.unbind();
        const { validationMessage } = form.elements.Catalog;
        form.elements.Catalog.setCustomValidity('');
        dispatch(form.elements.LegalName, 'input');
        dispatch(form.elements.LegalName, 'focusout');
        return {
          during,
          validationMessage,
          custom: form.elements.LegalName.validity.customError,
          before,
          after: form.outerHTML,
        };
      },
      ({ during, validationMessage, custom, before, after }) => {
        const [noValidate, messages, ownPattern, hasPattern, native] = during;
        assert.ok(noValidate);
        assert.ok(hasPattern);
        assert.equal(ownPattern, 'A.*');
        assert.equal(native, 'is required');
        assert.equal(messages.Catalog, 'is required');
        assert.equal(messages.LegalName, 'Hint | is required');
        assert.match(messages['AllianceLeadContact.Email'], /must be an email address/);
        assert.match(messages.PrimarySolutionType, /must be one of/);
        assert.equal(validationMessage, 'mine');
        assert.equal(custom, false);
        assert.equal(after, before);
      },
    );

    inPage(
      'works in a shadow root, and with inputs outside their form',
      async () => {
        document.body.innerHTML = '<div></div>';
        const shadow = document.body.firstChild.attachShadow({ mode: 'closed' });
        shadow.innerHTML =
          '<form id="f"><button>Send</button></form><input name="Catalog" form="f"><input name="LegalName" form="f">';
        const form = shadow.querySelector('form');
        bindForm(form, account.CreatePartner);
        const [catalog, legal] = shadow.querySelectorAll('input');
        catalog.focus();
        legal.focus();
        await turn();
        const left = messagesOf(form);
        type(catalog, 'AWS');
        const mended = messagesOf(form);
        form.requestSubmit();
        return { left, mended, focused: shadow.activeElement === legal, sent: messagesOf(form) };
      },
      ({ left, mended, focused, sent }) => {
        assert.deepEqual(left, { Catalog: 'is required' });
        assert.deepEqual(mended, {});
        assert.ok(focused);
        assert.deepEqual(sent, { LegalName: 'is required' });
      },
    );

    inPage(
      'shows an issue when a field is left, then on each input, but not while composing',
      async () => {
        const form = put(document.body, '<input name="EmailVerificationCode"><input name="LegalName">');
        bindForm(form, account.CreatePartner);
        const [code, legal] = form.elements;
        const steps = [];
        const step = () => steps.push(messagesOf(form));
        code.focus();
        type(code, '12');
        step();
        legal.focus();
        await turn();
        step();
        type(code, '1234');
        step();
        code.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        type(code, '123456');
        step();
        code.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
        step();
        type(code, '12345a');
        step();
        return steps;
      },
      (steps) =>
        assert.deepEqual(
          steps.map((messages) => messages.EmailVerificationCode),
          [
            undefined,
            'must have exactly 6 characters, not 2',
            'must have exactly 6 characters, not 4',
            'must have exactly 6 characters, not 4',
            undefined,
            'may only have digits',
          ],
        ),
    );

    inPage(
      'reads what scripts and autofill set',
      async () => {
        const form = put(document.body, '<input name="Catalog"><input name="Email">');
        const sent = [];
        bindForm(form, account.SendEmailVerificationCode, { onSubmit: (request) => void sent.push(request) });
        form.elements.Email.value = 'no';
        dispatch(form.elements.Email, 'change');
        const filled = messagesOf(form);
        form.elements.Catalog.value = 'Sandbox';
        form.elements.Email.value = 'ada@example.com';
        form.requestSubmit();
        await turn();
        return { filled, sent, messages: messagesOf(form) };
      },
      ({ filled, sent, messages }) => {
        assert.match(filled.Email, /must be an email address/);
        assert.deepEqual(sent, [{ Catalog: 'Sandbox', Email: 'ada@example.com' }]);
        assert.deepEqual(messages, {});
      },
    );

    inPage(
      'keeps long text whole and counts an emoji as one character',
      () => {
        const form = put(
          document.body,
          '<input name="AllianceLeadContact.FirstName"><textarea name="Tags[0].Key"></textarea><input name="Tags[0].Value" value="v">',
        );
        const bound = bindForm(form, account.CreatePartner);
        const [name, key] = form.elements;
        name.focus();
        document.execCommand('insertText', false, 'x'.repeat(10_000));
        key.value = '🚀'.repeat(128);
        bound.validate();
        const at = [name.value.length, name.hasAttribute('maxlength'), messagesOf(form)];
        type(key, '🚀'.repeat(129));
        bound.validate();
        return [...at, messagesOf(form)['Tags[0].Key']];
      },
      ([length, hasLimit, messages, key]) => {
        assert.equal(length, 10_000);
        assert.equal(hasLimit, false);
        assert.deepEqual(messages, { 'AllianceLeadContact.FirstName': 'must have 1 to 80 characters, not 10000' });
        assert.equal(key, 'must have 1 to 128 characters, not 129');
      },
    );

    inPage(
      'submits once at a time, and shows issues of the service at their fields',
      async () => {
        const form = put(document.body, '<input name="Catalog" value="Sandbox"><input name="Email" value="ada@example.com">');
        let calls = 0;
        let refuse;
        const bound = bindForm(form, account.SendEmailVerificationCode, {
          onSubmit: () => {
            calls += 1;
            return new Promise((_, reject) => (refuse = reject));
          },
        });
        form.requestSubmit();
        form.requestSubmit();
        const during = [calls, bound.pending, form.getAttribute('aria-busy')];
        refuse({
          issues: [
            { path: ['Email'], message: 'is blocked' },
            { path: ['Account'], message: 'is closed' },
            { path: [], message: 'Come back later' },
          ],
        });
        await turn();
        const refused = [
          messagesOf(form),
          summary(form),
          document.activeElement.name,
          form.hasAttribute('aria-busy'),
          bound.pending,
        ];
        type(form.elements.Email, 'eve@example.com');
        const edited = [messagesOf(form), summary(form)];
        form.requestSubmit();
        refuse(Object.assign(new Error('no such partner'), { $metadata: {} }));
        await turn();
        const failed = [calls, messagesOf(form), summary(form), document.activeElement.getAttribute('role')];
        bound.setIssues([{ path: ['Catalog'], message: 'is closed today' }]);
        const set = messagesOf(form);
        form.reset();
        await turn();
        return { during, refused, edited, failed, set, reset: [messagesOf(form), summary(form)] };
      },
      ({ during, refused, edited, failed, set, reset }) => {
        assert.deepEqual(during, [1, true, 'true']);
        assert.deepEqual(refused, [
          { Email: 'is blocked' },
          ['Email is blocked', 'Account is closed', 'Come back later'],
          'Email',
          false,
          false,
        ]);
        assert.deepEqual(edited, [{}, ['Account is closed', 'Come back later']]);
        assert.deepEqual(failed, [2, {}, ['no such partner'], 'alert']);
        assert.deepEqual(set, { Catalog: 'is closed today' });
        assert.deepEqual(reset, [{}, []]);
      },
    );

    inPage(
      'shows the issues of hidden inputs, removed rows and containers in the summary',
      async () => {
        const form = put(
          document.body,
          `<input type="hidden" name="Catalog" value="!"><details><summary>More</summary><input name="LegalName"></details>
          <fieldset name="Tags"><div><input name="Tags[0].Value" value="v"><input name="Tags[0].Key"></div></fieldset>`,
        );
        const bound = bindForm(form, account.CreatePartner);
        form.requestSubmit();
        const first = [
          messagesOf(form)['Tags[0].Key'],
          summary(form)[0],
          document.activeElement.name,
          form.querySelector('details').open,
        ];
        form.querySelector('div:has(input)').remove();
        await turn();
        const gone = [Object.keys(messagesOf(form)).filter((name) => name.startsWith('Tags')), bound.value()];
        form.querySelector('[name=Tags]').innerHTML = '<input name="Tags[7].Key">';
        await turn();
        bound.setIssues([{ path: ['Tags'], message: 'are too many' }]);
        return { first, gone, container: form.querySelector('[name=Tags] span').textContent };
      },
      ({ first, gone, container }) => {
        assert.equal(first[0], 'is required');
        assert.match(first[1], /^Catalog may only have letters/);
        assert.deepEqual(first.slice(2), ['LegalName', true]);
        assert.deepEqual(gone, [[], { Catalog: '!' }]);
        assert.equal(container, 'are too many');
      },
    );

    inPage(
      'reads lists that grow and shrink, inputs elsewhere, disabled ones and files',
      async () => {
        document.body.innerHTML =
          '<form id="grown"><div></div><input type="file" name="LegalName"></form><input name="Catalog" value="AWS" form="grown">';
        const form = document.querySelector('form');
        const bound = bindForm(form, account.CreatePartner);
        const row = (i, more = '') =>
          `<div><input name="Tags[${i}].Key" value="key${i}"><input name="Tags[${i}].Value" value="v"${more}></div>`;
        const list = form.querySelector('div:not([class])');
        const keys = () => (bound.value().Tags ?? []).map(({ Key }) => Key ?? '');
        const steps = [];
        list.innerHTML = row(7) + row(3) + row(300);
        await turn();
        steps.push(keys(), form.elements['Tags[7].Key'].required);
        list.children[0].remove();
        list.insertAdjacentHTML('beforeend', row(301, ' disabled'));
        form.elements['Tags[3].Key'].value = '';
        steps.push(keys());
        bound.validate();
        steps.push(summary(form).filter((line) => line.startsWith('Tags')));
        // An input outside of the form, without events that reach the form.
        document.body.insertAdjacentHTML('beforeend', '<input name="EmailVerificationCode" value="12" form="grown">');
        steps.push(bound.value().EmailVerificationCode, 'LegalName' in bound.value());
        form.requestSubmit();
        steps.push(messagesOf(form).EmailVerificationCode, document.activeElement.name);
        list.replaceChildren();
        await turn();
        steps.push(keys(), Object.keys(messagesOf(form)));
        return steps;
      },
      ([grown, isRequired, holes, wrong, outside, file, messages, focused, gone, left]) => {
        // By the indexes in names, which may have gaps, not by position.
        assert.deepEqual(grown, ['key3', 'key7', 'key300']);
        assert.equal(isRequired, true);
        assert.deepEqual(holes, ['', 'key300', 'key301']);
        assert.deepEqual(wrong, ['Tags 1: Key is required', 'Tags 3: Value is required']);
        assert.deepEqual([outside, file], ['12', false]);
        assert.equal(messages, 'must have exactly 6 characters, not 2');
        assert.equal(focused, 'Tags[3].Key');
        assert.deepEqual([gone, left], [[], ['EmailVerificationCode']]);
      },
    );

    inPage(
      'reads dates, and a union chosen by a select',
      () => {
        const at = 'payload.startServicePeriodPayload';
        const form = put(
          document.body,
          `<select name="payload"><option value=""><option>startServicePeriodPayload<option>revokeServicePeriodPayload</select>
          <input name="${at}.endDate" type="date" value="2026-03-01"><input name="payload.revokeServicePeriodPayload.note" value="no more">`,
        );
        const bound = bindForm(form, channel.CreateChannelHandshake);
        const [choice, date] = form.elements;
        const values = [bound.value()];
        choice.value = 'startServicePeriodPayload';
        values.push(bound.value().payload.startServicePeriodPayload.endDate.toISOString());
        date.type = 'datetime-local';
        date.value = '2026-03-01T13:30';
        values.push(bound.value().payload.startServicePeriodPayload.endDate.getTime() - new Date(2026, 2, 1, 13, 30).getTime());
        date.type = 'text';
        date.value = 'tomorrow';
        bound.validate();
        values.push(messagesOf(form)[`${at}.endDate`]);
        choice.value = 'revokeServicePeriodPayload';
        values.push(bound.value());
        return values;
      },
      ([none, date, difference, messages, other]) => {
        assert.deepEqual([none, date, difference], [{}, '2026-03-01T00:00:00.000Z', 0]);
        assert.match(messages, /date-time/);
        assert.deepEqual(other, { payload: { revokeServicePeriodPayload: { note: 'no more' } } });
      },
    );

    inPage(
      'keeps empty values where an option says so',
      () => {
        const form = put(
          document.body,
          `<fieldset name="TaskDetails.Headquarters" data-empty="keep"><input name="TaskDetails.Headquarters.CountryCode"></fieldset>
          <fieldset name="TaskDetails.LocalizedContents" data-empty="keep"></fieldset><fieldset disabled><fieldset name="Nothing" data-empty="keep"></fieldset></fieldset>`,
        );
        return bindForm(form, account.StartProfileUpdateTask).value();
      },
      (value) => assert.deepEqual(value, { TaskDetails: { Headquarters: {}, LocalizedContents: [] } }),
    );

    inPage(
      'sets only pattern attributes that the browser can parse',
      async () => {
        const { operations } = await import('/partner-central/index.mjs');
        const ignored = [];
        let count = 0;
        const steps = (path) => path.split(/\.|(?=\[\])/).map((step) => (step === '[]' ? 0 : step));
        for (const [id, operation] of Object.entries(operations)) {
          const patterned = operation.fields.filter(({ kind }) => kind === 'string');
          const form = put(
            document.body,
            patterned.map(({ path }) => `<input name="${path.replaceAll('[]', '[0]')}">`).join(''),
          );
          bindForm(form, operation);
          for (const [i, { path, pattern }] of patterned.entries()) {
            const control = form.elements[i];
            if (control.pattern !== (pattern ?? '')) ignored.push(`${id} ${path} has another`);
            if (!pattern) continue;
            const bad = ['\u0001', '\u{1f680}', '!', ' ', '\u007f']
              .flatMap((one) => [one, one.repeat(8), one.repeat(20)])
              .find(
                (text) =>
                  operation.validateAt(steps(path), text)[0]?.code === 'pattern' ||
                  !new RegExp(`^(?:${pattern})$`, 'v').test(text),
              );
            control.value = bad;
            count += 1;
            if (!control.validity.patternMismatch) ignored.push(`${id} ${path}: ${pattern}`);
          }
        }
        return { ignored, count };
      },
      ({ ignored, count }) => {
        assert.deepEqual(ignored, []);
        assert.ok(count > 150, `${count}`);
      },
    );

    inPage(
      'binds a form once and does not touch others',
      async () => {
        document.body.innerHTML = '<form><input name="Catalog"><button>Send</button></form><form><input name="Catalog"></form>';
        const [form, other] = document.forms;
        const calls = [];
        const first = bindForm(form, account.SendEmailVerificationCode, { onSubmit: () => calls.push('first') });
        const second = bindForm(form, account.ListPartners, { onSubmit: ({ Catalog }) => calls.push(Catalog) });
        // It comes too late, and does not affect the second.
        first.unbind();
        form.requestSubmit();
        const before = other.outerHTML;
        dispatch(other.elements[0], 'focusout');
        dispatch(other.elements[0], 'change');
        const steps = [messagesOf(form), other.outerHTML === before];
        type(form.elements[0], 'AWS');
        form.requestSubmit();
        await turn();
        return [...steps, calls, second.pending];
      },
      (steps) => assert.deepEqual(steps, [{ Catalog: 'is required' }, true, ['AWS'], false]),
    );

    inPage(
      'lets the browser submit a form without onSubmit only if it is valid',
      () => {
        const form = put(document.body, '<input name="Catalog">');
        bindForm(form, account.ListPartners);
        const prevented = [];
        form.addEventListener('submit', (event) => {
          prevented.push(event.defaultPrevented);
          event.preventDefault();
        });
        form.requestSubmit();
        form.elements[0].value = 'AWS';
        form.requestSubmit();
        return prevented;
      },
      (prevented) => assert.deepEqual(prevented, [true, false]),
    );

    inPage(
      'passes issues to onIssues, takes labels, and reports errors of onSubmit',
      async () => {
        const form = put(document.body, '<input name="Catalog"><input name="Email" value="ada@example.com">');
        const reportedIssues = [];
        const reported = [];
        addEventListener(
          'error',
          (event) => {
            event.preventDefault();
            reported.push(event.message);
          },
          { once: true },
        );
        const errors = [{ issues: [{ path: ['Email'], message: 'is blocked' }] }, new TypeError('oh dear'), 'a text', null];
        bindForm(form, account.SendEmailVerificationCode, {
          labels: { Catalog: 'Katalog' },
          onIssues: (issues) => reportedIssues.push(issues.map(({ path, message }) => `${path.join()} ${message}`)),
          onSubmit: () => Promise.reject(errors.shift()),
        });
        form.requestSubmit();
        const first = summary(form);
        type(form.elements.Catalog, 'AWS');
        const later = [];
        for (let i = 0; i < 4; i += 1) {
          form.requestSubmit();
          await turn();
          later.push(summary(form));
        }
        return { first, later, reportedIssues, reported: reported.length };
      },
      (all) =>
        assert.deepEqual(all, {
          first: ['Katalog is required'],
          later: [['Email is blocked'], ['oh dear'], ['a text'], ['null']],
          reportedIssues: [['Catalog is required'], ['Email is blocked']],
          reported: 1,
        }),
    );

    inPage(
      'keeps an invalid form when onIssues throws or rejects, and reports the error',
      async () => {
        const reported = [];
        const listener = (event) => {
          event.preventDefault();
          reported.push(event.message);
        };
        addEventListener('error', listener);
        const prevented = [];
        for (const onIssues of [
          () => {
            throw new Error('thrown');
          },
          () => Promise.reject(new Error('rejected')),
        ]) {
          const form = put(document.body, '<input name="Catalog">');
          bindForm(form, account.SendEmailVerificationCode, { onIssues });
          form.addEventListener('submit', (event) => {
            prevented.push(event.defaultPrevented);
            event.preventDefault();
          });
          form.requestSubmit();
          await turn();
        }
        removeEventListener('error', listener);
        return { prevented, reported: reported.length };
      },
      (all) => assert.deepEqual(all, { prevented: [true, true], reported: 2 }),
    );

    test(`bindForm in ${name} shows no message between the press and the release of a button`, async () => {
      await page.evaluate(() => {
        const form = put(document.body, '<input name="LegalName">');
        window.binding = bindForm(form, account.CreatePartner);
        form.elements[0].focus();
      });
      const button = await page.$('button');
      const { x, y } = await button.boundingBox();
      const messages = () => page.evaluate(() => messagesOf(document.forms[0]));
      await page.evaluate(() => document.querySelector('button').addEventListener('click', (event) => event.preventDefault()));
      await page.mouse.move(x + 5, y + 5);
      await page.mouse.down();
      assert.deepEqual(await messages(), {});
      await page.mouse.up();
      await page.evaluate(() => turn());
      assert.deepEqual(await messages(), { LegalName: 'is required' });
    });
  });
}
