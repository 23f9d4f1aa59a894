// The start page.
import { operations } from './partner-central/index.mjs';
import { breakable, el } from './dom.mjs';
import { JOURNEYS } from './journeys/journeys.mjs';
import { services } from './operations/resources.mjs';

export function overview() {
  const heading = el('h1', { tabindex: '-1' }, 'AWS Partner Central, without an AWS account');
  const element = el(
    'section',
    { class: 'overview' },
    el(
      'header',
      {},
      heading,
      el(
        'p',
        { class: 'intro' },
        'Every request is validated as you type, signed the way AWS requires, and sent to a sandbox in this page. Nothing leaves the page.',
      ),
    ),
    el('h2', {}, 'Five journeys'),
    el(
      'ul',
      { class: 'tiles' },
      ...JOURNEYS.map(({ id, title, about }, at) =>
        el(
          'li',
          {},
          el(
            'a',
            { href: `#/${id}` },
            el('span', { class: 'number', 'aria-hidden': 'true' }, String(at + 1)),
            el('span', {}, el('strong', {}, title), el('span', { class: 'quiet' }, about)),
          ),
        ),
      ),
    ),
    el('h2', {}, `All ${Object.keys(operations).length} operations`),
    el(
      'div',
      { class: 'services' },
      ...services.map(({ title, resources }) =>
        el(
          'section',
          {},
          el('h3', {}, title),
          ...resources.map((resource) =>
            el(
              'div',
              { class: 'resource' },
              el('h4', {}, resource.title),
              el('p', {}, ...resource.ids.map((id) => el('a', { href: `#/${id}` }, breakable(operations[id].name)))),
            ),
          ),
        ),
      ),
    ),
  );
  return { element, heading, title: 'Overview' };
}
