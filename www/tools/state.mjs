// The sandbox's whole state: start over with a scenario, save it to a file, load it from one.
import { button, el } from '../dom.mjs';
import { SCENARIOS } from '../sandbox/scenarios.mjs';
import { shared } from '../sandbox/shared-sandbox.mjs';
import { tool } from './tool.mjs';

/** @param {{ onRestart: () => Promise<void> }} options `onRestart` is called when the state was replaced. */
export function statePanel({ onRestart }) {
  const status = el('p', { role: 'status', class: 'quiet' });
  const scenario = el(
    'select',
    { id: 'scenario' },
    ...Object.entries(SCENARIOS).map(([value, { title }]) => el('option', { value }, title)),
  );
  const fileInput = el('input', { id: 'state-file', type: 'file', accept: 'application/json,.json' });

  const startOver = () =>
    replaceState(async () => {
      const { title, start } = SCENARIOS[scenario.value];
      await start();
      return `Started over: ${title}.`;
    });

  fileInput.addEventListener('change', () =>
    replaceState(async () => {
      const [file] = fileInput.files ?? [];
      await shared.load(JSON.parse(await file.text()));
      return `Loaded from ${file.name}.`;
    }),
  );

  /** @param {() => Promise<string>} work Resolves to what was done. */
  async function replaceState(work) {
    try {
      status.textContent = await work();
      await onRestart();
    } catch (error) {
      status.textContent = `Failed: ${/** @type {Error} */ (error).message}`;
    }
  }

  function download() {
    const url = URL.createObjectURL(new Blob([JSON.stringify(shared.save(), null, 2)], { type: 'application/json' }));
    el('a', { href: url, download: 'partner-central-sandbox.json' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    status.textContent = 'Downloaded as partner-central-sandbox.json.';
  }

  return tool(
    { id: 'state', title: 'State' },
    el(
      'p',
      { class: 'hint' },
      shared.isShared
        ? 'Stored in this browser, and shared by its tabs.'
        : 'This browser blocks storage, so the state lasts as long as this tab.',
    ),
    el('div', { class: 'field' }, el('label', { for: 'scenario' }, 'Scenario'), scenario),
    el(
      'p',
      { class: 'line' },
      button('Start over', startOver, { class: 'small', 'data-start-over': true }),
      button('Download', download, { class: 'small', 'data-download': true }),
    ),
    el('div', { class: 'field' }, el('label', { for: 'state-file' }, 'Load from a file'), fileInput),
    status,
  );
}
