// One operation by the web component, with the request as it will be sent and what came back.
import { operations } from '../partner-central/index.mjs';
import { block, button, el, json, name, sentence } from '../dom.mjs';
import { messages } from '../form/words.mjs';
import { clients } from '../sandbox/clients.mjs';
import { exampleOf } from './example.mjs';
import { sentences } from './search.mjs';

/** With a draft of its request, if somebody has begun one. */
export async function operationPage(id, draft) {
  // Nothing of this is needed before somebody opens an operation.
  const [descriptions] = await Promise.all([sentences(), import('../partner-central/element.mjs')]);
  const operation = operations[id];
  const heading = el('h1', { tabindex: '-1' }, name(operation.name));
  const form = document.createElement('partner-central-form');
  form.setAttribute('operation', id);
  form.client = clients[operation.service];
  form.descriptions = descriptions[id];
  form.messages = messages;
  if (draft) form.value = draft;

  const state = el('p', { class: 'state' });
  const body = block('The request as it will be sent');
  const status = el('p', { class: 'state', role: 'status' }, 'Nothing was sent yet.');
  const answer = block('The answer');
  answer.hidden = true;

  function show() {
    const { value, issues = [] } = operation.validate(form.value ?? {}, { messages });
    state.dataset.kind = issues.length > 0 ? 'busy' : 'good';
    state.textContent =
      issues.length > 0
        ? `${issues.length} ${issues.length === 1 ? 'thing is' : 'things are'} missing or wrong`
        : 'Valid: it can be sent';
    body.replaceChildren(...json(value ?? form.value ?? {}));
  }

  function told(words, kind, value) {
    status.textContent = words;
    status.dataset.kind = kind;
    answer.hidden = value === undefined;
    answer.replaceChildren(...json(value));
  }

  for (const type of ['input', 'change', 'reset', 'issues']) form.addEventListener(type, () => queueMicrotask(show));
  form.addEventListener('request', () => told('Sending…', 'busy'));
  form.addEventListener('response', ({ detail }) => {
    const { $metadata, ...output } = detail;
    told(`${$metadata?.httpStatusCode ?? 200} · ${operation.name} succeeded`, 'good', output);
    // Where it stands below the form it would not be seen.
    status.closest('section').scrollIntoView({ block: 'nearest' });
  });
  form.addEventListener('error', ({ detail }) => {
    const { $metadata, $fault, issues, ...members } = detail;
    told([detail.name, detail.Reason ?? detail.reason, $metadata?.httpStatusCode].filter(Boolean).join(' · '), 'bad', {
      name: detail.name,
      message: detail.message,
      $fault,
      ...members,
    });
  });

  const example = button(
    'Fill in an example',
    () => {
      form.value = exampleOf(operation);
      show();
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
      el('p', { class: 'intro' }, sentence(descriptions[id][''])),
      el('p', { class: 'actions' }, example),
    ),
    el(
      'div',
      { class: 'desk' },
      el('div', { class: 'card' }, form),
      el(
        'div',
        { class: 'preview' },
        el('section', { class: 'card' }, el('h2', {}, 'The request'), state, body),
        el('section', { class: 'card', 'data-answer': true }, el('h2', {}, 'The answer'), status, answer),
      ),
    ),
  );
  show();
  return { element, heading, title: operation.name, draft: () => form.value };
}
