// bindForm and the element under jsdom, where unit tests of pages run: it has no layout, and lacks some of the platform.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';

const GLOBALS = ['document', 'MutationObserver', 'AbortController', 'AbortSignal', 'Event', 'HTMLElement', 'customElements'];

const html = `<form><label>Catalog <input name="Catalog"></label><input name="Identifier" aria-label="Partner">
  <select name="Nothing"><option>x</option></select><button name="Ignored" value="1">Send</button></form>`;
const { window } = new JSDOM(html, { pretendToBeVisual: true });
for (const name of GLOBALS) globalThis[name] = window[name];

const { account } = await import('partner-central');
const { bindForm } = await import('partner-central/forms');

const form = window.document.querySelector('form');
const wrong = () => [...form.querySelectorAll('[aria-invalid=true]')].map((one) => one.name);
const summary = () => [...form.querySelectorAll('[role=alert] li')].map((line) => line.textContent);
const type = (name, text) => {
  const input = form.querySelector(`[name=${name}]`);
  input.focus();
  input.value = text;
  input.dispatchEvent(new window.Event('input', { bubbles: true }));
};

test('bindForm shows its messages under jsdom, moves the focus and submits a valid request', async () => {
  const sent = [];
  const before = form.outerHTML;
  const bound = bindForm(form, account.GetPartner, { onSubmit: (request) => void sent.push(request) });
  type('Catalog', '!');
  form.querySelector('[name=Identifier]').focus();
  assert.deepEqual(wrong(), ['Catalog']);
  assert.deepEqual(summary(), []);
  form.requestSubmit();
  assert.deepEqual(wrong(), ['Catalog', 'Identifier']);
  assert.equal(summary().length, 2);
  assert.equal(summary()[1], 'Partner is required');
  assert.equal(window.document.activeElement, form.querySelector('[name=Catalog]'));
  type('Catalog', 'AWS');
  type('Identifier', ' partner-0123456789abc');
  assert.deepEqual(wrong(), []);
  form.requestSubmit();
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(sent, [{ Catalog: 'AWS', Identifier: 'partner-0123456789abc' }]);
  bound.unbind();
  assert.equal(form.outerHTML, before);
});
