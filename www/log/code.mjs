// An attempt as code to copy.
import { cli } from '../code/cli.mjs';
import { curl } from '../code/curl.mjs';
import { javascript } from '../code/javascript.mjs';
import { python } from '../code/python.mjs';
import { button, el } from '../dom.mjs';

const LANGUAGES = [
  ['curl', 'curl, as it was signed', curl],
  ['javascript', 'JavaScript, partner-central', javascript],
  ['python', 'Python, boto3', python],
  ['cli', 'AWS CLI', cli],
];
let count = 0;
/** What was chosen last is chosen in the next. */
const kept = { language: 'curl', endpoint: '' };

export function codeOf(attempt) {
  const key = `code-${(count += 1)}`;
  const language = el(
    'select',
    { id: `${key}-language`, 'data-language': true },
    ...LANGUAGES.map(([value, label]) => el('option', { value }, label)),
  );
  const endpoint = el('input', {
    id: `${key}-endpoint`,
    'data-endpoint': true,
    inputmode: 'url',
    placeholder: 'AWS’s own',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const text = el('pre', { tabindex: '0', role: 'region', 'aria-label': 'The code', 'data-code': true });
  const status = el('span', { role: 'status', class: 'quiet' });
  language.value = kept.language;
  endpoint.value = kept.endpoint;

  function show() {
    kept.language = language.value;
    kept.endpoint = endpoint.value.trim();
    const [, , make] = LANGUAGES.find(([value]) => value === language.value);
    text.textContent = make(attempt, kept.endpoint);
    status.textContent = '';
  }

  async function copy() {
    const [, label] = LANGUAGES.find(([value]) => value === language.value);
    try {
      await navigator.clipboard.writeText(text.textContent);
      status.textContent = `Copied: ${label}.`;
    } catch {
      // No permission, or no secure context: it is selected for the person's own keys.
      getSelection().selectAllChildren(text);
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
      el('div', { class: 'field' }, el('label', { for: language.id }, 'In'), language),
      el('div', { class: 'field' }, el('label', { for: endpoint.id }, 'Endpoint'), endpoint),
    ),
    text,
    el('p', { class: 'line' }, button('Copy', copy, { class: 'small', 'data-copy': true }), status),
  );
}
