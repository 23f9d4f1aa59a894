// One operation as a `<partner-central-form>`, with the request that it makes and the response.
import { operations } from '../partner-central/index.mjs';
import { breakable, button, codeBlock, coloredJson, el, withCode } from '../dom.mjs';
import { messages } from '../form/messages.mjs';
import { clients } from '../sandbox/clients.mjs';
import { exampleOf } from './example.mjs';
import { loadDescriptions } from './search.mjs';

/** @param {string} id `account.CreatePartner` @param {unknown} [draft] What was typed earlier. */
export async function operationPage(id, draft) {
  // Loaded by the first operation that is opened.
  const [descriptions] = await Promise.all([loadDescriptions(), import('../partner-central/element.mjs')]);
  /** @type {import('partner-central').Operation} */
  const operation = operations[id];
  const heading = el('h1', { tabindex: '-1' }, breakable(operation.name));
  const form = document.createElement('partner-central-form');
  form.setAttribute('operation', id);
  form.client = clients[operation.service];
  // The first line of each, which is about the field itself.
  form.descriptions = true;
  form.messages = messages;
  if (draft) form.value = draft;

  const validity = el('p', { class: 'state' });
  const request = codeBlock('Request');
  const status = el('p', { class: 'state', role: 'status' }, 'Nothing sent yet.');
  const response = codeBlock('Response');
  response.hidden = true;

  function showRequest() {
    const { value, issues = [] } = operation.validate(form.value ?? {}, { messages });
    validity.dataset.kind = issues.length > 0 ? 'busy' : 'good';
    validity.textContent =
      issues.length > 0 ? `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} to fix` : 'Valid, ready to send';
    request.replaceChildren(...coloredJson(value ?? form.value ?? {}));
  }

  /**
   * @param {string} text
   * @param {'busy' | 'good' | 'bad'} kind
   * @param {unknown} [body]
   */
  function showResponse(text, kind, body) {
    status.textContent = text;
    status.dataset.kind = kind;
    response.hidden = body === undefined;
    response.replaceChildren(...coloredJson(body));
  }

  for (const type of ['input', 'change', 'reset', 'issues']) {
    form.addEventListener(type, () => queueMicrotask(showRequest));
  }
  form.addEventListener('request', () => showResponse('Sending…', 'busy'));
  form.addEventListener('response', ({ detail }) => {
    const { $metadata, ...output } = detail;
    showResponse(`${$metadata?.httpStatusCode ?? 200} · ${operation.name} succeeded`, 'good', output);
    // On a narrow page it stands below the form, out of sight.
    status.closest('section')?.scrollIntoView({ block: 'nearest' });
  });
  form.addEventListener('error', ({ detail }) => {
    const error = /** @type {any} */ (detail);
    const { $metadata, $fault, issues: _, ...members } = error;
    showResponse([error.name, error.Reason ?? error.reason, $metadata?.httpStatusCode].filter(Boolean).join(' · '), 'bad', {
      name: error.name,
      message: error.message,
      $fault,
      ...members,
    });
  });

  const example = button(
    'Fill in an example',
    () => {
      form.value = exampleOf(operation);
      showRequest();
    },
    { 'data-example': true },
  );

  const element = el(
    'section',
    { class: 'operation', id },
    el(
      'header',
      {},
      el('p', { class: 'kicker' }, operation.service === 'account' ? 'Account API' : 'Channel API'),
      heading,
      el('p', { class: 'intro' }, withCode(descriptions[id][''])),
      el('p', { class: 'actions' }, example),
    ),
    el(
      'div',
      { class: 'desk' },
      el('div', { class: 'card' }, form),
      el(
        'div',
        { class: 'preview' },
        el('section', { class: 'card' }, el('h2', {}, 'Request'), validity, request),
        el('section', { class: 'card', 'data-response': true }, el('h2', {}, 'Response'), status, response),
      ),
    ),
  );
  showRequest();
  return { element, heading, title: operation.name, draft: () => form.value };
}
