// One attempt, opened: what was sent, what came back, the attempts beside it, and all of it as code.
import { block, button, el, json } from '../dom.mjs';
import { codeOf } from './code.mjs';
import { statusOf } from './status.mjs';
import { attempts } from './record.mjs';

export function entryBody(attempt, show) {
  const { request, answer, failure } = attempt;
  const others = attempts.filter((one) => one.call === attempt.call && one !== attempt);
  return [
    el('h3', {}, 'Request'),
    el('p', { class: 'target' }, `POST ${request.url}`),
    headersOf(request.headers),
    block('Body of the request', ...pretty(request.body)),
    el('p', { class: 'hint' }, 'The credentials are made up, and a signature expires after five minutes.'),
    el('h3', {}, 'Answer'),
    ...(answer
      ? [
          el('p', { class: 'target' }, `HTTP ${answer.status}`),
          headersOf(answer.headers),
          block('Body of the answer', ...pretty(answer.body)),
        ]
      : [el('p', {}, failure ?? 'Not there yet.')]),
    ...(others.length > 0
      ? [
          el('h3', {}, 'Other attempts of this call'),
          el(
            'ul',
            { class: 'plain-list' },
            ...others.map((one) =>
              el(
                'li',
                {},
                button(`Attempt ${one.attempt}: ${statusOf(one).words}`, () => show(one), { class: 'small' }),
              ),
            ),
          ),
        ]
      : []),
    el('h3', {}, 'As code'),
    codeOf(attempt),
  ];
}

const headersOf = (headers) =>
  el(
    'details',
    { class: 'headers' },
    el('summary', {}, `${Object.keys(headers).length} headers`),
    el('dl', {}, ...Object.entries(headers).flatMap(([name, text]) => [el('dt', {}, name), el('dd', {}, text)])),
  );

function pretty(body) {
  try {
    return json(JSON.parse(body));
  } catch {
    return [body === '' ? '(empty)' : body];
  }
}
