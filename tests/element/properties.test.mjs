// <partner-central-form> and pages that set its properties at each render, change the language, and move it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers } from '../browsers/browsers.mjs';
import { servePortal } from '../portal/portal-server.mjs';

for (const { name, skip, open } of browsers) {
  describe(`properties of the element in ${name}`, { skip, timeout: 120_000 }, () => {
    let server;
    let browser;
    let page;

    before(async () => {
      server = await servePortal();
      browser = await open();
      page = await browser.newPage();
      await page.bringToFront();
      await page.goto(`${server.url}/empty.html`);
      await page.evaluate(async () => {
        const library = await import('/partner-central/index.mjs');
        await import('/partner-central/element.mjs');
        const show = (operation, value = {}) => {
          document.documentElement.lang = 'en';
          document.body.innerHTML = '<main></main>';
          const element = document.createElement('partner-central-form');
          element.operation = operation;
          element.value = value;
          document.querySelector('main').append(element);
          const root = element.shadowRoot;
          Object.assign(window, { element, root });
          return element;
        };
        const input = (name) => root.querySelector(`[name="${name}"]:not(fieldset)`);
        const parts = (part, within = root) => [...within.querySelectorAll(`[part~=${part}]`)];
        const shown = (part) =>
          parts(part)
            .filter((one) => one.getClientRects().length)
            .map((one) => one.textContent);
        const turn = (time = 20) => new Promise((resolve) => setTimeout(resolve, time));
        const until = async (condition) => {
          for (let i = 0; i < 200 && !condition(); i += 1) await turn();
        };
        Object.assign(window, { library, show, input, parts, shown, turn, until });
      });
    });

    after(async () => {
      await browser?.close();
      server?.close();
    });

    const state = () =>
      page.evaluate(() => ({
        value: element.value,
        focus: root.activeElement?.name,
        caret: root.activeElement?.selectionStart,
        messages: shown('message'),
      }));

    /** What pages do in a listener of `input`, as frameworks render after each. */
    const RENDERS = {
      'an equal literal value': () => (element.value = { Catalog: 'AWS' }),
      'the value that the form holds': () => Object.assign(element, { value: element.value }),
      'a copy of that value': () => (element.value = structuredClone(element.value)),
      'a proxy of that value': () => (element.value = new Proxy(element.value, {})),
      'equal labels, words, messages and descriptions': () => {
        element.labels = { Identifier: 'Partner' };
        element.words = { send: 'Go' };
        element.messages = { required: 'please' };
        element.descriptions = { Identifier: 'As in the list' };
        element.omit = ['Nothing'];
      },
      'other labels and words each time': () => {
        window.count = (window.count ?? 0) + 1;
        const { count } = window;
        element.labels = { Identifier: `Partner ${count}` };
        element.words = { send: `Go ${count}` };
        element.messages = { pattern: `wrong ${count}` };
      },
      'the same language and operation': () => {
        element.operation = library.account.GetPartner;
        element.lang = 'en';
        element.disabled = false;
      },
    };
    for (const [title, render] of Object.entries(RENDERS)) {
      test(`the element in ${name} keeps texts, focus and messages when a page sets ${title}`, async () => {
        await page.evaluate((source) => {
          show('account.GetPartner', { Catalog: 'AWS' });
          const listener = new Function(`return (${source})`)();
          listener();
          element.setIssues([{ path: ['Catalog'], message: 'is closed' }]);
          element.addEventListener('input', listener);
          input('Identifier').focus();
        }, String(render));
        await page.keyboard.type('partner-012');
        await page.keyboard.press('Home');
        await page.keyboard.type('x');
        const seen = await state();
        assert.deepEqual(seen, {
          value: { Catalog: 'AWS', Identifier: 'xpartner-012' },
          focus: 'Identifier',
          caret: 1,
          messages: ['is closed'],
        });
      });
    }

    test(`the element in ${name} writes only what is different in another value`, async () => {
      await page.evaluate(() => {
        show('account.CreatePartner', { Catalog: 'AWS', Tags: [{ Key: 'a', Value: 'b' }] });
        element.addEventListener('input', () => {
          const { LegalName, ...value } = element.value;
          element.value = LegalName ? { ...value, LegalName: LegalName.toUpperCase() } : value;
        });
        window.kept = [input('LegalName'), input('Catalog'), input('Tags[0].Key')];
        input('LegalName').focus();
      });
      await page.keyboard.type('engines');
      const seen = await page.evaluate(() => {
        const steps = [element.value, root.activeElement.name, window.kept.every((one) => one.isConnected)];
        // Rows, and members that are no longer there.
        element.value = { Tags: [{ Key: 'a' }, { Key: 'c' }, { Key: 'd' }], AllianceLeadContact: { Email: 'x' } };
        steps.push(element.value, window.kept[2].isConnected);
        element.value = { PrimarySolutionType: 'HARDWARE_PRODUCTS', Tags: [{ Key: 'z' }] };
        steps.push(element.value, parts('row').length);
        element.value = {};
        steps.push(element.value, parts('row').length, root.querySelector('[data-empty]'));
        return steps;
      });
      assert.deepEqual(seen, [
        { Catalog: 'AWS', Tags: [{ Key: 'a', Value: 'b' }], LegalName: 'ENGINES', AllianceLeadContact: {} },
        'LegalName',
        true,
        {
          Tags: [
            { Key: 'a', Value: '' },
            { Key: 'c', Value: '' },
            { Key: 'd', Value: '' },
          ],
          AllianceLeadContact: { Email: 'x' },
        },
        true,
        { PrimarySolutionType: 'HARDWARE_PRODUCTS', Tags: [{ Key: 'z', Value: '' }], AllianceLeadContact: {} },
        1,
        { AllianceLeadContact: {} },
        0,
        null,
      ]);
    });

    test(`the element in ${name} notices that the page changed the object it was set`, async () => {
      const seen = await page.evaluate(() => {
        const value = { Catalog: 'AWS' };
        show('account.GetPartner', value);
        value.Catalog = 'Sandbox';
        const before = element.value;
        element.value = value;
        const after = element.value;
        const loop = { Catalog: 'AWS' };
        loop.loop = loop;
        element.value = loop;
        return [before, after, element.value];
      });
      assert.deepEqual(seen, [{ Catalog: 'AWS' }, { Catalog: 'Sandbox' }, { Catalog: 'AWS' }]);
    });

    test(`the element in ${name} keeps messages when it is moved, and when its texts change`, async () => {
      const { steps: seen, isEnglish } = await page.evaluate(async () => {
        show('account.GetPartner', { Catalog: '!' });
        element.validate();
        element.setIssues([{ path: ['Identifier'], message: 'is closed' }]);
        const summary = () => [...root.querySelectorAll('[role=alert] li')].map((line) => line.textContent);
        const steps = [summary()];
        const box = document.createElement('div');
        document.body.append(box);
        box.append(element);
        steps.push(shown('message'));
        element.remove();
        await turn();
        document.body.append(element);
        steps.push(shown('message'));
        element.labels = { Identifier: 'Partner' };
        element.messages = { pattern: 'is odd' };
        steps.push(shown('message'), summary());
        element.lang = 'de';
        await until(() => parts('submit')[0].textContent === 'Senden');
        steps.push(summary());
        // The messages of a person's own input are found in the new language at once.
        element.messages = undefined;
        return { steps, isEnglish: summary()[0].includes('must') };
      });
      assert.equal(seen[1].length, 2);
      assert.deepEqual(seen[2], seen[1]);
      assert.deepEqual(seen[3], ['is odd', 'is required; is closed']);
      assert.deepEqual(seen[4], ['Catalog is odd', 'Partner is required; is closed']);
      // The page's own label stays; the package's are in the new language.
      assert.deepEqual(seen[5], ['Katalog is odd', 'Partner is required; is closed']);
      assert.equal(isEnglish, false);
    });

    test(`the element in ${name} follows the language of the page, of a box and of itself`, async () => {
      const seen = await page.evaluate(async () => {
        show('account.GetPartner');
        const steps = [];
        const becomes = async (send) => {
          await until(() => parts('submit')[0].textContent === send);
          // The first validation afterwards has the language of everything else.
          steps.push([parts('submit')[0].textContent, element.validate().issues[0].message, shown('message')[0]]);
        };
        document.documentElement.lang = 'de';
        await becomes('Senden');
        document.querySelector('main').lang = 'fr';
        await becomes('Envoyer');
        element.lang = 'es';
        await becomes('Enviar');
        element.removeAttribute('lang');
        await becomes('Envoyer');
        document.querySelector('main').removeAttribute('lang');
        await becomes('Senden');
        // Languages that were loaded are there at once.
        document.documentElement.lang = 'fr';
        steps.push(element.validate().issues[0].message);
        // In a shadow tree, by the language of its host.
        document.documentElement.lang = 'en';
        const host = document.createElement('div');
        host.lang = 'ja';
        document.body.append(host);
        host.attachShadow({ mode: 'open' }).append(element);
        await becomes('送信');
        host.lang = 'de';
        await becomes('Senden');
        return steps;
      });
      const [de, fr, es] = [
        ['Senden', 'ist erforderlich', 'ist erforderlich'],
        ['Envoyer', 'est obligatoire', 'est obligatoire'],
        ['Enviar', 'es obligatorio', 'es obligatorio'],
      ];
      assert.deepEqual(seen.slice(0, 6), [de, fr, es, fr, de, fr[1]]);
      assert.equal(seen[6][0], '送信');
      assert.match(seen[6][1], /必須/);
      assert.deepEqual(seen[7], de);
    });

    test(`the element in ${name} marks members of an optional structure as required once it is begun`, async () => {
      const seen = await page.evaluate(() => {
        show('account.StartProfileUpdateTask');
        const stars = () =>
          ['TaskDetails.DisplayName', 'TaskDetails.Headquarters.CountryCode', 'TaskDetails.Headquarters.SubdivisionCode'].map(
            (name) => input(name)?.closest('[part=field]').querySelector('[part=required]')?.getClientRects().length > 0,
          );
        const write = (name, text) => {
          input(name).value = text;
          input(name).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        };
        const steps = [stars()];
        write('TaskDetails.Headquarters.CountryCode', 'GB');
        steps.push(stars());
        write('TaskDetails.Headquarters.CountryCode', '');
        steps.push(stars());
        element.value = { TaskDetails: { Headquarters: { SubdivisionCode: 'X' } } };
        steps.push(stars());
        return steps;
      });
      assert.deepEqual(seen, [
        [true, false, false],
        [true, true, true],
        [true, false, false],
        [true, true, true],
      ]);
    });

    test(`the element in ${name} shows counters from 80 % of the limit on`, async () => {
      const seen = await page.evaluate(() => {
        show('channel.CreateProgramManagementAccount');
        return ['', 'x'.repeat(23), 'x'.repeat(24), 'x'.repeat(31)].map((displayName) => {
          element.value = { displayName };
          return shown('counter').join();
        });
      });
      assert.deepEqual(seen, ['', '', '24 / 30', '31 / 30']);
    });

    test(`the element in ${name} says that rows were removed, as an input does`, async () => {
      const seen = await page.evaluate(() => {
        show('account.UntagResource', { TagKeys: ['a', 'b'] });
        const heard = [];
        for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push([type, element.value.TagKeys]));
        parts('remove')[0].click();
        input('TagKeys[1]').dispatchEvent(new Event('change', { bubbles: true }));
        return heard;
      });
      assert.deepEqual(seen, [
        ['input', ['b']],
        ['change', ['b']],
      ]);
    });

    test(`the element in ${name} says what is wrong when WebAssembly is forbidden`, async () => {
      const fresh = await browser.newPage();
      await fresh.goto(`${server.url}/empty.html`);
      const seen = await fresh.evaluate(async () => {
        const fail = () => {
          throw new WebAssembly.CompileError('blocked by the Content Security Policy');
        };
        const { Module } = WebAssembly;
        WebAssembly.Module = new Proxy(Module, { construct: fail });
        addEventListener('error', (event) => event.preventDefault());
        await import('/partner-central/index.mjs');
        await import('/partner-central/element.mjs');
        document.body.innerHTML = '<main lang="de"></main>';
        const element = document.createElement('partner-central-form');
        const errors = [];
        element.addEventListener('error', (event) => errors.push(/** @type {Error} */ (event.detail).message));
        document.querySelector('main').append(element);
        element.setAttribute('operation', 'account.GetPartner');
        const failure = element.shadowRoot.querySelector('[part=failure]');
        const seen = { text: failure.textContent, role: failure.role, errors, rects: failure.getClientRects().length };
        WebAssembly.Module = Module;
        element.remove();
        document.body.append(element);
        return { ...seen, later: element.shadowRoot.querySelectorAll('input').length };
      });
      await fresh.close();
      assert.match(seen.text, /^Dieses Formular kann nicht angezeigt werden/);
      assert.equal(seen.role, 'alert');
      assert.equal(seen.errors.length, 1);
      assert.match(seen.errors[0], /Content Security Policy/);
      assert.ok(seen.rects > 0);
      assert.equal(seen.later, 2);
    });
  });
}
