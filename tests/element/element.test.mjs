// <partner-central-form> in real browsers: every operation, every valid request, and people with a keyboard.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations as ours } from 'partner-central';
import { operations } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validRequest } from '../oracle/valid.mjs';
import { axe, browsers } from '../browsers/browsers.mjs';
import { servePortal } from '../portal/portal-server.mjs';

const SEED = Number(process.env.SEED ?? Math.floor(Date.now() / 86_400_000));
const ROUNDS = 14;

for (const { name, skip, open } of browsers) {
  describe(`the element in ${name}`, { skip, timeout: 300_000 }, () => {
    let server;
    let browser;
    let page;
    const errors = [];

    before(async () => {
      server = await servePortal();
      browser = await open();
      page = await browser.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      page.on(
        'console',
        (message) => message.type() === 'error' && !/favicon|404/.test(message.text()) && errors.push(message.text()),
      );
      await page.setViewport({ width: 1000, height: 900 });
      await page.bringToFront();
      await page.goto(`${server.url}/empty.html`);
      await page.evaluate(async () => {
        document.documentElement.lang = 'en';
        const library = await import('/partner-central/index.mjs');
        await import('/partner-central/element.mjs');
        const show = (attributes, value) => {
          const element = document.createElement('partner-central-form');
          for (const [key, text] of Object.entries(attributes)) element.setAttribute(key, text);
          if (value) element.value = value;
          const heading = Object.assign(document.createElement('h1'), { textContent: 'Form' });
          const main = document.createElement('main');
          main.append(heading, element);
          document.body.replaceChildren(main);
          window.events = [];
          for (const type of ['issues', 'request', 'response', 'error'])
            element.addEventListener(type, (event) => events.push([type, /** @type {CustomEvent} */ (event).detail]));
          window.element = element;
          window.root = element.shadowRoot;
          window.input = (name) => root.querySelector(`[name="${name}"]:not(fieldset)`);
          return element;
        };
        const turn = () => new Promise((resolve) => setTimeout(resolve, 20));
        const parts = (part, within = root) => [...within.querySelectorAll(`[part~=${part}]`)];
        Object.assign(window, { library, show, turn, parts });
      });
    });

    after(async () => {
      await browser?.close();
      server?.close();
    });

    const press = async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = () =>
      page.evaluate(
        () => root.activeElement?.name || root.activeElement?.getAttribute('aria-label') || root.activeElement?.textContent,
      );
    /** Presses Tab until the focus is there: how often depends on the fields that the model has. */
    const tabTo = async (wanted) => {
      const passed = [];
      while (passed.length < 60) {
        await press('Tab');
        const now = await focused();
        if (now === wanted) return;
        passed.push(now);
      }
      assert.fail(`no ${wanted} among ${passed.join(', ')}`);
    };

    test(`the element in ${name} returns every valid request of every operation as it was set`, async () => {
      let count = 0;
      for (const operation of operations) {
        const random = new Random(SEED, operation.op);
        const requests = Array.from({ length: ROUNDS }, (_, i) =>
          validRequest(operation, random, Object.values(styles)[i % Object.keys(styles).length], i),
        );
        const differences = await page.evaluate(
          (op, requests) => {
            const operation = library.operations[op];
            const element = show({ operation: op });
            // The order of keys does not matter.
            const text = (value) =>
              JSON.stringify(value, (_, one) =>
                one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort()) : one,
              );
            return requests
              .flatMap((request) => {
                const { value, issues } = operation.validate(request);
                element.value = request;
                const result = element.validate();
                if (issues || result.issues) return [`not valid: ${text(request)}`, JSON.stringify(issues ?? result.issues)];
                return text(result.value) === text(value) && text(element.value) === text(value)
                  ? []
                  : [text(value), text(element.value)];
              })
              .slice(0, 4);
          },
          operation.op,
          requests,
        );
        assert.deepEqual(differences, [], `${operation.op}, seed ${SEED}`);
        count += requests.length;
      }
      assert.equal(count, operations.length * ROUNDS);
      assert.equal(operations.length, Object.keys(ours).length);
    });

    test(`the element in ${name} has an input, a label and limits for every field but the token`, async () => {
      for (const [op, { fields }] of Object.entries(ours)) {
        const wrong = await page.evaluate(
          (op, fields) => {
            show({ operation: op });
            // With a row in each list, and each alternative of a union.
            for (const add of parts('add')) add.click();
            const wrong = [];
            for (const { path, kind, label, max, min, required, idempotencyToken } of fields) {
              const name = path.replace(/\[\]$/, '').replaceAll('[]', '[0]');
              const at = root.querySelector(
                `[name="${kind === 'list' || path.endsWith('[]') ? name : name}"], [name="${name}[0]"]`,
              );
              const isAlternative = fields.some(
                (one) =>
                  one.kind === 'union' && path.startsWith(`${one.path}.`) && !path.slice(one.path.length + 1).includes('.'),
              );
              if (!at) {
                if (!isAlternative) wrong.push(`${path}: no input`);
                continue;
              }
              if (idempotencyToken) {
                if (at.getClientRects().length) wrong.push(`${path}: a token is shown`);
                continue;
              }
              if (kind !== 'string' || path.endsWith('[]')) continue;
              const field = at.closest('[part~=field]');
              if (!field.querySelector('label').textContent.startsWith(label)) wrong.push(`${path}: ${field.textContent}`);
              if (at.labels?.[0] !== field.querySelector('label')) wrong.push(`${path}: label of something else`);
              if (Boolean(field.querySelector('[part=required]')) !== (required && min !== 0))
                wrong.push(`${path}: required mark`);
              if (max !== undefined && field.querySelector('[part=counter]').textContent !== `0 / ${max}`)
                wrong.push(`${path}: counter`);
              if (at.hasAttribute('maxlength')) wrong.push(`${path}: maxlength`);
            }
            return wrong;
          },
          op,
          fields,
        );
        assert.deepEqual(wrong, [], op);
      }
    });

    test(`the element in ${name} is accessible, empty and with every issue, in light and dark`, async () => {
      await page.evaluate(axe);
      for (const scheme of ['light', 'dark']) {
        for (const op of Object.keys(ours)) {
          const violations = await page.evaluate(
            async (op, scheme) => {
              document.documentElement.style.colorScheme = scheme;
              document.body.style.cssText = 'background: Canvas; color: CanvasText';
              const element = show({ operation: op });
              const run = async () =>
                (await window.axe.run({ rules: { region: { enabled: true } } })).violations.map(
                  ({ id, nodes }) =>
                    `${id}: ${nodes
                      .slice(0, 2)
                      .map(({ html, failureSummary }) => html + failureSummary)
                      .join(' ')}`,
                );
              const empty = await run();
              for (const add of parts('add')) if (!add.disabled) add.click();
              for (const choice of root.querySelectorAll('[type=radio]')) choice.click();
              element.validate();
              return [...empty, ...(await run())];
            },
            op,
            scheme,
          );
          assert.deepEqual(violations, [], `${op} ${scheme}`);
        }
        // In Firefox, which is slower and has the same rules, one operation is enough.
        if (name !== 'Chromium') break;
      }
      await page.evaluate(() => (document.documentElement.style.colorScheme = ''));
    });

    test(`the element in ${name} can be filled and submitted by keyboard alone`, async () => {
      await page.evaluate(async () => {
        const { createSandbox } = await import('/partner-central/sandbox.mjs');
        const element = show({ operation: 'channel.CreateProgramManagementAccount' });
        element.client = new library.PartnerCentralChannel({
          region: 'us-east-1',
          credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
          fetch: createSandbox().fetch,
        });
        element.focus();
      });
      assert.equal(await focused(), 'catalog');
      await page.keyboard.type('AWS');
      await press('Enter');
      await page.evaluate(() => turn());
      assert.deepEqual(await page.evaluate(() => events.map(([type, detail]) => [type, detail.length])), [['issues', 3]]);
      assert.equal(await focused(), 'program');
      assert.deepEqual(
        await page.evaluate(() => parts('summary')[0].textContent),
        'Program is requiredDisplay name is requiredAccount ID is required',
      );
      await page.keyboard.type('Solution');
      await tabTo('displayName');
      await page.keyboard.type('Résale 株式');
      await tabTo('accountId');
      await page.keyboard.type('123456789012');
      assert.equal(
        await page.evaluate(() => input('accountId').closest('[part=field]').querySelector('[part=counter]').textContent),
        '12 / 12',
      );
      await tabTo('Add: Tags');
      await press('Enter');
      assert.equal(await focused(), 'tags[0].key');
      await page.keyboard.type('team');
      await tabTo('Remove: Tags 1');
      await tabTo('Add: Tags');
      await press('Enter');
      assert.equal(await focused(), 'tags[1].key');
      await tabTo('Remove: Tags 2');
      await press('Enter');
      assert.equal(await focused(), 'Remove: Tags 1');
      assert.equal(await page.evaluate(() => root.querySelector('.unseen[role=status]').textContent), 'Removed: Tags 2');
      await tabTo('Send');
      await press('Enter');
      await page.waitForFunction(() => events.some(([type]) => type === 'response' || type === 'error'));
      const [, [, request], [type, output]] = await page.evaluate(() => events);
      assert.deepEqual(request, {
        catalog: 'AWS',
        program: 'SOLUTION_PROVIDER',
        displayName: 'Résale 株式',
        accountId: '123456789012',
        tags: [{ key: 'team', value: '' }],
      });
      assert.equal(type, 'response');
      assert.match(output.programManagementAccountDetail.id, /^pma-/);
    });

    test(`the element in ${name} shows issues of the service at their fields`, async () => {
      await page.evaluate(async () => {
        const element = show({ operation: 'account.SendEmailVerificationCode' }, { Catalog: 'AWS', Email: 'ada@example.com' });
        const error = Object.assign(new Error('no'), { issues: [{ path: ['Email'], message: 'is blocked' }], $metadata: {} });
        element.client = { sendEmailVerificationCode: () => Promise.reject(error) };
        element.submit();
        await turn();
      });
      const seen = await page.evaluate(() => [
        events.map(([type]) => type),
        input('Email').getAttribute('aria-invalid'),
        input('Email').closest('[part=field]').querySelector('[part=message]').textContent,
        root.activeElement.name,
      ]);
      assert.deepEqual(seen, [['request', 'error', 'issues'], 'true', 'is blocked', 'Email']);
    });

    test(`the element in ${name} lets the page send the request itself`, async () => {
      const events = await page.evaluate(async () => {
        let calls = 0;
        const element = show({ operation: 'account.ListPartners' }, { Catalog: 'AWS' });
        element.client = { listPartners: () => (calls += 1) };
        element.addEventListener('request', (event) => event.preventDefault(), { once: true });
        element.submit();
        await turn();
        const before = calls;
        element.submit();
        element.submit();
        await turn();
        return [before, calls, window.events.map(([type]) => type)];
      });
      assert.deepEqual(events, [0, 1, ['request', 'request', 'response']]);
    });

    test(`the element in ${name} shows and reads only the chosen alternative of a union`, async () => {
      const seen = await page.evaluate(() => {
        show({ operation: 'channel.UpdateRelationship' });
        const visible = () =>
          parts('field')
            .filter((one) => one.getClientRects().length)
            .map((one) => one.querySelector('[name]').name)
            .filter((name) => name.includes('.'));
        const choose = (value) => root.querySelector(`[type=radio][value="${value}"]`).click();
        const steps = [visible()];
        choose('resoldEnterprise');
        input('requestedSupportPlan.resoldEnterprise.tamLocation').value = 'London';
        steps.push(visible(), element.value);
        choose('partnerLedSupport');
        steps.push(visible(), element.value);
        choose('');
        steps.push(visible(), element.value);
        return steps;
      });
      const at = (alternative, ...names) => names.map((one) => `requestedSupportPlan.${alternative}.${one}`);
      assert.deepEqual(seen, [
        [],
        at('resoldEnterprise', 'coverage', 'tamLocation', 'chargeAccountId'),
        { requestedSupportPlan: { resoldEnterprise: { tamLocation: 'London' } } },
        at('partnerLedSupport', 'coverage', 'provider', 'tamLocation'),
        { requestedSupportPlan: { partnerLedSupport: {} } },
        [],
        {},
      ]);
    });

    test(`the element in ${name} keeps the least and the most rows of a list`, async () => {
      const seen = await page.evaluate(() => {
        show({ operation: 'account.StartProfileUpdateTask' });
        const [add] = parts('add');
        for (let i = 0; i < 25; i += 1) add.click();
        const full = [parts('row').length, add.disabled, parts('legend', parts('row').at(-1))[0].textContent];
        parts('remove')[3].click();
        const focused = root.activeElement.getAttribute('aria-label');
        const less = [
          parts('row').length,
          add.disabled,
          parts('row')
            .map((row) => row.name)
            .slice(2, 4),
          focused,
        ];
        show({ operation: 'account.UntagResource' });
        const least = [parts('remove').map(({ hidden }) => hidden)];
        parts('add')[0].click();
        least.push(parts('remove').map(({ hidden }) => hidden));
        parts('remove')[0].click();
        return { full, less, least, at: root.activeElement.name };
      });
      assert.deepEqual(seen, {
        full: [20, true, 'Localized contents 20'],
        less: [
          19,
          false,
          ['TaskDetails.LocalizedContents[2]', 'TaskDetails.LocalizedContents[4]'],
          'Remove: Localized contents 4',
        ],
        least: [[true], [false, false]],
        at: 'TagKeys[1]',
      });
    });

    test(`the element in ${name} loses nothing that is typed, and counts code points`, async () => {
      await page.evaluate(() => {
        show({ operation: 'account.TagResource' });
        input('Tags[0].Key').focus();
      });
      const text = 'e\u0301🚀שלום\n2';
      for (const character of text) {
        if (character === '\n') await press('Enter');
        else await page.keyboard.sendCharacter(character);
      }
      const seen = await page.evaluate(() => [
        element.value.Tags[0].Key,
        input('Tags[0].Key').closest('[part=field]').querySelector('[part=counter]').textContent,
      ]);
      assert.deepEqual(seen, [text, '9 / 128']);
      const long = await page.evaluate(() => {
        input('Tags[0].Key').select();
        document.execCommand('insertText', false, '🚀'.repeat(10_000));
        const [counter] = parts('counter', parts('row')[0]);
        const result = element.validate();
        return [
          counter.textContent,
          counter.classList.contains('over'),
          element.value.Tags[0].Key.length,
          result.issues.map(({ code }) => code),
        ];
      });
      assert.deepEqual(long, ['10000 / 128', true, 20_000, ['required', 'length']]);
    });

    test(`the element in ${name} announces a nearly full input when a person pauses`, async () => {
      await page.evaluate(() => {
        show({ operation: 'channel.CreateProgramManagementAccount' });
        window.announced = [];
        new MutationObserver(() => announced.push(root.querySelector('.unseen[role=status]').textContent)).observe(
          root.querySelector('.unseen[role=status]'),
          { childList: true },
        );
        input('displayName').focus();
      });
      await page.keyboard.type('x'.repeat(29));
      await page.waitForFunction(() => announced.length > 0);
      assert.deepEqual(await page.evaluate(() => announced), ['29 / 30']);
    });

    test(`the element in ${name} follows languages, labels, words and descriptions`, async () => {
      const seen = await page.evaluate(async () => {
        const results = [];
        for (const lang of ['de-AT', 'ja', 'es', 'fr', 'en', 'tlh']) {
          show({ operation: 'account.TagResource', lang });
          for (
            let i = 0;
            i < 50 && lang !== 'en' && lang !== 'tlh' && element.validate().issues[0].message === 'is required';
            i += 1
          )
            await turn();
          results.push([
            parts('submit')[0].textContent,
            parts('add')[0].getAttribute('aria-label'),
            element.validate().issues[0].message,
          ]);
        }
        // The language of the page, after it changed and the element was inserted again.
        document.documentElement.lang = 'de';
        element.removeAttribute('lang');
        element.remove();
        document.body.append(element);
        results.push(parts('submit')[0].textContent);
        document.documentElement.lang = 'en';
        show({ operation: 'account.CreatePartner', descriptions: '' }, { LegalName: 'Engines' });
        element.labels = { LegalName: 'Company', 'PrimarySolutionType.HARDWARE_PRODUCTS': 'Machines' };
        element.words = { send: 'Go' };
        element.messages = { required: 'please' };
        for (let i = 0; i < 100 && !root.querySelector('[part=description]:not([hidden])'); i += 1) await turn();
        element.validate();
        const field = input('LegalName').closest('[part=field]');
        const described = (control) =>
          control
            .getAttribute('aria-describedby')
            .split(' ')
            .map((id) => root.getElementById(id).textContent);
        return {
          results,
          label: field.querySelector('label').firstChild.data,
          sentence: described(input('LegalName'))[0],
          kept: input('LegalName').value,
          option: [...input('PrimarySolutionType').options].find(({ value }) => value === 'HARDWARE_PRODUCTS').textContent,
          send: parts('submit')[0].textContent,
          line: root.querySelector('[role=alert] li').textContent,
          field: described(input('Catalog')).at(-1),
        };
      });
      assert.deepEqual(
        seen.results.map(([send]) => send),
        ['Senden', '送信', 'Enviar', 'Envoyer', 'Send', 'Send', 'S'],
      );
      assert.deepEqual(
        seen.results.slice(0, 6).map(([, add]) => add.split(':')[0]),
        ['Hinzufügen', '追加', 'Añadir', 'Ajouter', 'Add', 'Add'],
      );
      assert.deepEqual(new Set(seen.results.slice(0, 6).map(([, , message]) => message)).size, 5);
      assert.equal(seen.results[6], 'Senden');
      assert.ok(seen.sentence.length > 20, seen.sentence);
      // Parts for programmers are not shown.
      assert.doesNotMatch(seen.sentence, /\n|Sensitive:/);
      assert.deepEqual(
        { ...seen, results: 0, sentence: 0 },
        {
          results: 0,
          label: 'Company',
          sentence: 0,
          kept: 'Engines',
          option: 'Machines',
          send: 'Go',
          line: 'Catalog please',
          field: 'please',
        },
      );
    });

    test(`the element in ${name} keeps the values of omitted fields, also when disabled`, async () => {
      const seen = await page.evaluate(async () => {
        show({ operation: 'account.ListPartners', omit: 'Catalog' }, { Catalog: 'AWS', NextToken: 'x' });
        const shown = parts('field').filter((one) => one.getClientRects().length).length;
        const values = [element.value];
        element.disabled = true;
        values.push(element.value, input('NextToken').matches(':disabled'));
        element.submit();
        element.disabled = false;
        element.value = {};
        // An issue of an omitted field has no input to appear at.
        element.submit();
        values.push(parts('summary')[0].textContent, root.activeElement === parts('summary')[0]);
        element.value = { Catalog: 'Sandbox' };
        input('NextToken').value = 'typed';
        values.push(element.value);
        element.reset();
        values.push(
          element.value,
          events.map(([type]) => type),
        );
        return [shown, ...values];
      });
      assert.deepEqual(seen, [
        seen[0],
        { Catalog: 'AWS', NextToken: 'x' },
        { Catalog: 'AWS', NextToken: 'x' },
        true,
        'Catalog is required',
        true,
        { Catalog: 'Sandbox', NextToken: 'typed' },
        { Catalog: 'Sandbox' },
        ['issues'],
      ]);
    });

    test(`the element in ${name} can be inserted, moved, removed and given another operation`, async () => {
      const seen = await page.evaluate(async () => {
        // Set before it is in a page, then moved, emptied and given another operation.
        const element = document.createElement('partner-central-form');
        element.value = { Catalog: 'AWS' };
        element.operation = library.account.ListPartners;
        const steps = [element.value, element.validate().issues];
        document.body.replaceChildren(element);
        element.shadowRoot.querySelector('[name=NextToken]').value = 'typed';
        const box = document.createElement('div');
        document.body.append(box);
        box.append(element);
        steps.push(element.value);
        element.remove();
        steps.push(element.value);
        document.body.append(element);
        element.operation = 'account.GetPartner';
        steps.push(element.operation === library.account.GetPartner, element.value);
        let message;
        try {
          element.operation = 'account.Nothing';
        } catch (error) {
          message = error.message;
        }
        element.operation = undefined;
        steps.push(message, element.shadowRoot.childElementCount, element.value);
        // A second copy of the module, as another version would be.
        await import('/partner-central/element.mjs?again');
        steps.push(document.createElement('partner-central-form').constructor === element.constructor);
        return steps;
      });
      assert.deepEqual(
        seen.map((one) => one ?? 'none'),
        [
          { Catalog: 'AWS' },
          'none',
          { Catalog: 'AWS', NextToken: 'typed' },
          { Catalog: 'AWS', NextToken: 'typed' },
          true,
          { Catalog: 'AWS' },
          'account.Nothing is not an operation such as account.CreatePartner',
          0,
          { Catalog: 'AWS' },
          true,
        ],
      );
    });

    test(`the element in ${name} takes properties that were set before it was defined`, async () => {
      const fresh = await browser.newPage();
      await fresh.goto(`${server.url}/empty.html`);
      const seen = await fresh.evaluate(async () => {
        document.body.innerHTML = '<partner-central-form operation="account.GetPartner"></partner-central-form>';
        const element = document.body.firstChild;
        element.value = { Catalog: 'AWS' };
        element.labels = { Catalog: 'Katalog' };
        const began = performance.now();
        await import('/partner-central/element.mjs');
        const { issues } = element.validate();
        return {
          took: performance.now() - began,
          value: element.value,
          label: element.shadowRoot.querySelector('label').firstChild.data,
          issues: issues.length,
        };
      });
      await fresh.close();
      console.log(`${name}: the element's script, loaded, rendered and validated in ${seen.took.toFixed(0)} ms`);
      assert.deepEqual({ ...seen, took: 0 }, { took: 0, value: { Catalog: 'AWS' }, label: 'Katalog', issues: 1 });
    });

    test(`the element in ${name} takes its looks from the page, and lays out right to left`, async () => {
      const seen = await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          'partner-central-form { --partner-central-accent: rgb(1, 2, 3) } partner-central-form::part(submit) { text-transform: uppercase }',
        );
        document.adoptedStyleSheets = [sheet];
        document.documentElement.dir = 'rtl';
        show({ operation: 'account.GetPartner' });
        const submit = getComputedStyle(parts('submit')[0]);
        const label = parts('label')[0].getBoundingClientRect();
        const text = document.createRange();
        text.selectNodeContents(parts('label')[0]);
        const seen = [
          submit.backgroundColor,
          submit.textTransform,
          Math.abs(Math.round(text.getBoundingClientRect().right - label.right)),
        ];
        document.documentElement.dir = '';
        document.adoptedStyleSheets = [];
        return seen;
      });
      assert.deepEqual(seen, ['rgb(1, 2, 3)', 'uppercase', 0]);
    });

    test(`the element in ${name} is not wider than a narrow page`, async () => {
      await page.setViewport({ width: 320, height: 900 });
      for (const op of ['account.StartProfileUpdateTask', 'channel.CreateRelationship', 'channel.ListRelationships']) {
        const over = await page.evaluate((op) => {
          show({ operation: op });
          for (const add of parts('add')) add.click();
          element.validate();
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }, op);
        assert.equal(over, 0, op);
      }
      await page.setViewport({ width: 1000, height: 900 });
    });

    test(`the element in ${name} logs no error under a strict policy`, () => assert.deepEqual(errors, []));
  });
}
