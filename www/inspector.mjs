// Beside each form: the request as it will be sent, and what came back.
import { nameOf } from './partner-central/index.mjs';
import { el, json } from './dom.mjs';
import { messages } from './pages.mjs';
import { clients } from './world.mjs';

export function inspectorOf({ operation }) {
  const client = clients[operation.service];
  const state = el('p', { class: 'state' });
  const problems = el('ul', { class: 'problems' });
  const target = el('p', { class: 'target' });
  const headers = el('dl', { class: 'headers' });
  const signed = el('details', { open: true }, el('summary', {}, 'Signed headers'), target, headers);
  const body = el('pre', { tabindex: '0', role: 'region', 'aria-label': 'Body of the request' });
  const status = el('p', { class: 'state', role: 'status' }, 'Nothing was sent yet.');
  const answer = el('pre', { tabindex: '0', role: 'region', 'aria-label': 'Body of the answer', hidden: true });
  const element = el(
    'aside',
    { class: 'inspector', 'aria-label': 'Request and answer' },
    el('section', { class: 'card', 'data-request': true }, el('h2', {}, 'The request as it will be sent'), state, problems, signed, body),
    el('section', { class: 'card', 'data-answer': true }, el('h2', {}, 'The answer'), status, answer),
  );
  let latest = 0;

  async function show(value) {
    const turn = (latest += 1);
    const result = operation.validate(value, { messages });
    const issues = result.issues ?? [];
    state.dataset.kind = issues.length > 0 ? 'bad' : 'good';
    state.textContent = issues.length > 0 ? `${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}: it would not be sent` : 'Valid and signed';
    problems.replaceChildren(...issues.map((one) => el('li', {}, el('code', {}, nameOf(one.path)), ` ${one.message}`)));
    body.replaceChildren(...json(result.value ?? value));
    signed.hidden = issues.length > 0;
    if (issues.length > 0) return;
    const request = await client.sign(operation.name, result.value);
    // The form has changed while this one was being signed.
    if (turn !== latest) return;
    target.textContent = `${request.method} ${request.url}`;
    headers.replaceChildren(...[...request.headers].flatMap(([name, text]) => [el('dt', {}, name), el('dd', {}, text)]));
  }

  function answered({ $metadata, ...output }) {
    status.dataset.kind = 'good';
    status.textContent = `${$metadata.httpStatusCode} · ${operation.name} succeeded`;
    print(output);
    // On a small screen it stands far below the button.
    status.closest('section').scrollIntoView({ block: 'nearest' });
  }

  function refused(error) {
    const { $metadata, $fault, issues, ...members } = error;
    status.dataset.kind = 'bad';
    status.textContent = [error.name, error.Reason ?? error.reason, $metadata?.httpStatusCode].filter(Boolean).join(' · ');
    print({ name: error.name, message: error.message, $fault, ...members });
  }

  function print(value) {
    answer.hidden = false;
    answer.replaceChildren(...json(value));
  }

  function forget() {
    element.scrollTop = 0;
    delete status.dataset.kind;
    status.textContent = 'Nothing was sent yet.';
    answer.hidden = true;
  }

  return { element, show, answered, refused, forget };
}
