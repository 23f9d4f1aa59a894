// The limits of `fields` as attributes of real inputs: `<input pattern>` of Chromium refuses exactly what validation refuses,
// and no length attribute refuses what is valid.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations as ours } from 'partner-central';
import { all } from '../oracle/characters.mjs';
import { mistakesOf, sites } from '../oracle/mistakes.mjs';
import { operations, trait } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validRequest } from '../oracle/valid.mjs';
import { chromium } from '../browsers/browsers.mjs';
import { servePortal } from '../portal/portal-server.mjs';

const SEED = Number(process.env.SEED ?? Math.floor(Date.now() / 86_400_000));
const ENOUGH = 2000;

const keyOf = ({ pattern, min, max }) => JSON.stringify([pattern, min, max]);
const pathOf = (steps) =>
  steps.reduce((path, step) => (typeof step === 'number' ? `${path}[]` : path ? `${path}.${step}` : step), '');

/** Strings, valid and invalid, for each set of rules of fields: `[fields, texts]`. */
function corpus() {
  const texts = new Map();
  const fields = [];
  for (const model of operations) {
    const known = new Map(ours[model.op].fields.map((field) => [field.path, field]));
    const random = new Random(SEED, model.op);
    const named = new Set();
    for (let round = 0; round < 250; round += 1) {
      let isMissing = false;
      const style = Object.values(styles)[round % Object.keys(styles).length];
      for (const site of sites(model, validRequest(model, random, round % 2 ? styles.all : style, round))) {
        if (site.shape.type !== 'string') continue;
        const path = pathOf(site.path);
        const field = known.get(path);
        // A field has the pattern of the model: HTML can express all of them.
        assert.equal(
          field.pattern !== undefined,
          trait(site.shape, site.member, 'pattern') !== undefined,
          `${model.op} ${path}`,
        );
        if (!named.has(path)) fields.push({ op: model.op, ...field, key: keyOf(field) });
        named.add(path);
        const list = texts.get(keyOf(field)) ?? texts.set(keyOf(field), new Set()).get(keyOf(field));
        if (list.size >= ENOUGH) continue;
        isMissing = true;
        list.add(site.value);
        for (const { value } of mistakesOf(site, random)) if (typeof value === 'string' && value.length < 5000) list.add(value);
      }
      if (round > 10 && !isMissing) break;
    }
    const strings = [...known.values()].filter(({ kind }) => kind === 'string').map(({ path }) => path);
    assert.deepEqual([...named].sort(), strings.sort(), `${model.op}: each has its strings`);
  }
  const random = new Random(SEED, 'mutations');
  return { fields, texts: Object.fromEntries([...texts].map(([key, list]) => [key, mutated([...list, ''], random)])) };
}

/** The list with variants of its short strings: one character more, less, doubled or replaced. */
function mutated(list, random) {
  const short = list.filter((text) => text.length < 300);
  for (let missing = ENOUGH - list.length; missing > 0; missing -= 1) {
    const text = [...random.pick(short)];
    for (let times = random.int(1, 2); times > 0; times -= 1) {
      const place = random.int(0, text.length);
      text.splice(
        place,
        random.int(0, 1),
        ...random.pick([[], [random.pick(all)], [random.pick([...'-._:/@aZ09'])], text.slice(place, place + 1)]),
      );
    }
    list.push(text.join(''));
  }
  return list;
}

describe('the limits of fields as attributes in Chromium', { skip: chromium.skip, timeout: 300_000 }, () => {
  const { fields, texts } = corpus();
  let server;
  let browser;
  let page;

  before(async () => {
    server = await servePortal();
    browser = await chromium.open();
    page = await browser.newPage();
    await page.goto(`${server.url}/empty.html`);
    await page.evaluate(async () => {
      const library = await import('/partner-central/index.mjs');
      Object.assign(window, {
        library,
        texts: {},
        steps: (path) => path.split(/\.|(?=\[\])/).map((step) => (step === '[]' ? 0 : step)),
      });
    });
    for (const [key, list] of Object.entries(texts)) {
      // Lone surrogates would not survive as text on the way to the page.
      const units = list.map((text) => (text.isWellFormed() ? text : Array.from(text, (one) => one.charCodeAt(0))));
      await page.evaluate(
        (key, units) => {
          window.texts[key] = units.map((one) => (typeof one === 'string' ? one : String.fromCharCode(...one)));
        },
        key,
        units,
      );
    }
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  test('a pattern attribute refuses exactly what validation refuses', async () => {
    const { wrong, counts } = await page.evaluate((fields) => {
      const wrong = [];
      const counts = { same: 0, refused: 0, emptyRefused: 0, notOnOneLine: 0, otherRule: 0, least: Infinity };
      const input = document.body.appendChild(document.createElement('input'));
      for (const { op, path, key, pattern } of fields) {
        if (pattern === undefined) continue;
        const place = steps(path);
        input.pattern = pattern;
        for (const text of texts[key]) {
          input.value = text;
          const [issue] = library.operations[op].validateAt(place, text);
          if (input.value !== text) counts.notOnOneLine += 1;
          // If the length or a lone surrogate is the issue, validation does not report the pattern.
          else if (issue && issue.code !== 'pattern') counts.otherRule += 1;
          // HTML does not apply the pattern to an empty input, which is absent.
          else if (text === '') counts.emptyRefused += issue ? 1 : 0;
          else if (input.checkValidity() === !issue) {
            counts.same += 1;
            if (issue) counts.refused += 1;
          } else wrong.push(`${op} ${path}: ${JSON.stringify(text)}: ${pattern}`);
        }
        counts.least = Math.min(counts.least, texts[key].length);
      }
      return { wrong: wrong.slice(0, 10), counts };
    }, fields);
    assert.deepEqual(wrong, [], `seed ${SEED}`);
    const patterned = fields.filter(({ pattern }) => pattern).length;
    assert.ok(
      patterned > 150 && counts.least >= ENOUGH && counts.same > patterned * 1000 && counts.refused > patterned * 100,
      JSON.stringify({ patterned, ...counts }),
    );
    assert.ok(counts.emptyRefused > 0 && counts.notOnOneLine > 0 && counts.otherRule > 0, JSON.stringify(counts));
  });

  test('no length attribute refuses or cuts a valid value', async () => {
    const one = new Map(fields.map((field) => [field.key, field]));
    const { wrong, counts } = await page.evaluate(
      (fields) => {
        const wrong = [];
        const counts = { typed: 0, cutByMax: 0, tight: 0 };
        const controls = ['input', 'textarea'].map((name) => document.body.appendChild(document.createElement(name)));
        // Inserted as by typing: a value that a script sets is never too long.
        const type = (control, text, max) => {
          control.removeAttribute('maxlength');
          control.value = '';
          if (max !== undefined) control.maxLength = max;
          control.focus();
          document.execCommand('insertText', false, text);
          return control.value === text && control.checkValidity();
        };
        for (const { op, path, key, min, max, maxLength } of fields) {
          const valid = texts[key].filter(
            (text) => text !== '' && library.operations[op].validateAt(steps(path), text).length === 0,
          );
          const byLength = valid.sort((a, b) => b.length - a.length);
          for (const text of [...byLength.slice(0, 15), ...byLength.slice(-15)]) {
            const control = controls[text.includes('\n') ? 1 : 0];
            // A control removes these itself, with or without limits.
            if (!type(control, text)) continue;
            control.minLength = min ?? 0;
            if (!type(control, text, maxLength)) wrong.push(`${op} ${path}: ${text.length} units, ${maxLength}`);
            counts.typed += 1;
            if (max !== undefined && !type(control, text, max)) counts.cutByMax += 1;
            control.removeAttribute('minlength');
          }
          if (maxLength === max && max !== undefined) {
            counts.tight += 1;
            if (type(controls[0], 'x'.repeat(max + 1), maxLength)) wrong.push(`${op} ${path}: accepts more than ${max}`);
          }
        }
        return { wrong: wrong.slice(0, 10), counts };
      },
      [...one.values()],
    );
    assert.deepEqual(wrong, [], `seed ${SEED}`);
    // `max` itself would have cut some, which is why fields have `maxLength`.
    assert.ok(counts.typed > 500 && counts.cutByMax > 10 && counts.tight > 10, JSON.stringify(counts));
  });

  test('min and max attributes of a number refuse exactly what validation refuses', async () => {
    const numbers = Object.entries(ours).flatMap(([op, { fields }]) =>
      fields.filter(({ kind }) => /integer|long/.test(kind)).map((field) => ({ op, ...field })),
    );
    const verdicts = await page.evaluate((numbers) => {
      const input = Object.assign(document.body.appendChild(document.createElement('input')), { type: 'number' });
      return numbers.flatMap(({ op, path, min, max }) => {
        input.min = min ?? '';
        input.max = max ?? '';
        return [min - 1, min, max, max + 1, 0, 1, -1, 1000].filter(Number.isFinite).map((value) => {
          input.value = value;
          return [
            `${op} ${path} ${value}`,
            input.checkValidity(),
            library.operations[op].validateAt(steps(path), value).length === 0,
          ];
        });
      });
    }, numbers);
    for (const [what, html, engine] of verdicts) assert.equal(html, engine, what);
    assert.ok(
      verdicts.some(([, html]) => html) && verdicts.some(([, html]) => !html) && verdicts.length > 40,
      `${verdicts.length}`,
    );
  });
});
