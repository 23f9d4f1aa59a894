// An attempt as code to copy.
import { cli } from '../code/cli.mjs';
import { curl } from '../code/curl.mjs';
import { javascript } from '../code/javascript.mjs';
import { python } from '../code/python.mjs';
import { button, el } from '../dom.mjs';

const LANGUAGES = {
  curl: { label: 'curl, with this signature', write: curl },
  javascript: { label: 'JavaScript, partner-central', write: javascript },
  python: { label: 'Python, boto3', write: python },
  cli: { label: 'AWS CLI', write: cli },
};
let count = 0;
/** The last choice is the default of the next entry. */
const chosen = { language: 'curl', endpoint: '' };

/** @param {import('./record.mjs').Attempt} attempt */
export function codeOf(attempt) {
  count += 1;
  const key = `code-${count}`;
  const language = el(
    'select',
    { id: `${key}-language`, 'data-language': true },
    ...Object.entries(LANGUAGES).map(([value, { label }]) => el('option', { value }, label)),
  );
  const endpoint = el('input', {
    id: `${key}-endpoint`,
    'data-endpoint': true,
    inputmode: 'url',
    placeholder: 'AWS’s endpoint',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const text = el('pre', { tabindex: '0', role: 'region', 'aria-label': 'Code', 'data-code': true });
  const status = el('span', { role: 'status', class: 'quiet' });
  language.value = chosen.language;
  endpoint.value = chosen.endpoint;

  function show() {
    chosen.language = language.value;
    chosen.endpoint = endpoint.value.trim();
    text.textContent = LANGUAGES[language.value].write(attempt, chosen.endpoint);
    status.textContent = '';
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(text.textContent ?? '');
      status.textContent = `Copied: ${LANGUAGES[language.value].label}.`;
    } catch {
      // No permission, or no secure context: the text is selected, ready for Ctrl+C.
      getSelection()?.selectAllChildren(text);
      text.focus();
      status.textContent = 'Selected: press Ctrl+C, or ⌘C, to copy it.';
    }
  }

  language.addEventListener('change', show);
  endpoint.addEventListener('input', show);
  show();
  return el(
    'div',
    { class: 'code-block' },
    el(
      'div',
      { class: 'pair' },
      el('div', { class: 'field' }, el('label', { for: language.id }, 'Language'), language),
      el('div', { class: 'field' }, el('label', { for: endpoint.id }, 'Endpoint'), endpoint),
    ),
    text,
    el('p', { class: 'line' }, button('Copy', copy, { class: 'small', 'data-copy': true }), status),
  );
}
