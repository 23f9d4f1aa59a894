// One attempt in detail: its request and response, the other attempts of its call, and the request as code.
import { button, codeBlock, coloredJson, el } from '../dom.mjs';
import { codeOf } from './code.mjs';
import { attempts } from './record.mjs';
import { statusOf } from './status.mjs';

/**
 * @param {import('./record.mjs').Attempt} attempt
 * @param {(attempt: import('./record.mjs').Attempt) => void} open Shows another attempt.
 */
export function entryBody(attempt, open) {
  const { request, response, failure } = attempt;
  const others = attempts.filter((one) => one.call === attempt.call && one !== attempt);
  return [
    el('h3', {}, 'Request'),
    el('p', { class: 'target' }, `POST ${request.url}`),
    headerList(request.headers),
    codeBlock('Request body', ...formatted(request.body)),
    el('p', { class: 'hint' }, 'The credentials are made up, and a signature expires after five minutes.'),
    el('h3', {}, 'Response'),
    ...(response
      ? [
          el('p', { class: 'target' }, `HTTP ${response.status}`),
          headerList(response.headers),
          codeBlock('Response body', ...formatted(response.body)),
        ]
      : [el('p', {}, failure ?? 'Waiting…')]),
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
                button(`Attempt ${one.attempt}: ${statusOf(one).label}`, () => open(one), { class: 'small' }),
              ),
            ),
          ),
        ]
      : []),
    el('h3', {}, 'As code'),
    codeOf(attempt),
  ];
}

/** @param {Record<string, string>} headers */
const headerList = (headers) =>
  el(
    'details',
    { class: 'headers' },
    el('summary', {}, `${Object.keys(headers).length} headers`),
    el('dl', {}, ...Object.entries(headers).flatMap(([name, text]) => [el('dt', {}, name), el('dd', {}, text)])),
  );

/** @param {string} body */
function formatted(body) {
  try {
    return coloredJson(JSON.parse(body));
  } catch {
    return [body === '' ? '(empty)' : body];
  }
}
