// The sandbox as a whole: begin again, somewhere else, or from a file.
import { button, el } from '../dom.mjs';
import { SCENARIOS } from '../sandbox/scenarios.mjs';
import { shared } from '../sandbox/shared-sandbox.mjs';
import { tool } from './tool.mjs';

/** `begun` is called after the sandbox has become another. */
export function statePanel({ begun }) {
  const status = el('p', { role: 'status', class: 'quiet' });
  const scenario = el('select', { id: 'scenario' }, ...SCENARIOS.map(({ id, title }) => el('option', { value: id }, title)));
  const file = el('input', { id: 'state-file', type: 'file', accept: 'application/json,.json' });

  async function begin() {
    const { title, make } = SCENARIOS.find(({ id }) => id === scenario.value);
    await tried(async () => {
      await make();
      return `Begun: ${title}.`;
    });
  }

  file.addEventListener('change', () =>
    tried(async () => {
      const [one] = file.files;
      await shared.load(JSON.parse(await one.text()));
      return `Taken from ${one.name}.`;
    }),
  );

  async function tried(work) {
    try {
      status.textContent = await work();
      await begun();
    } catch (error) {
      status.textContent = `Not done: ${error.message}`;
    }
  }

  function download() {
    const url = URL.createObjectURL(new Blob([JSON.stringify(shared.save(), null, 2)], { type: 'application/json' }));
    el('a', { href: url, download: 'partner-central-sandbox.json' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    status.textContent = 'Downloaded as partner-central-sandbox.json.';
  }

  return tool(
    'state',
    'State',
    {},
    el(
      'p',
      { class: 'hint' },
      shared.isShared ? 'Kept in this browser, and shared by its tabs.' : 'This browser keeps nothing: it is this tab’s alone.',
    ),
    el('div', { class: 'field' }, el('label', { for: 'scenario' }, 'Begin again with'), scenario),
    el(
      'p',
      { class: 'line' },
      button('Begin again', begin, { class: 'small', 'data-begin': true }),
      button('Download', download, { class: 'small', 'data-download': true }),
    ),
    el('div', { class: 'field' }, el('label', { for: 'state-file' }, 'Take it from a file'), file),
    status,
  );
}
