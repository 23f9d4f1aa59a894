// Watches something that takes time, until it has ended.
import { announce, button, el, facts } from '../dom.mjs';
import { shared } from '../sandbox/shared-sandbox.mjs';

const INTERVAL_MS = 2000;
/** A larger jump between the sandbox's clock and this machine's means that somebody moved the clock. */
const CLOCK_JUMP_MS = 500;

/** @typedef {{ status: string, kind: 'busy' | 'good' | 'bad', pairs: [name: string, text: string | undefined][] }} Progress */

/**
 * @typedef {object} WatchOptions
 * @property {string} title
 * @property {() => Promise<Progress>} poll
 * @property {(progress: Progress) => unknown} onEnd Called once, when it is no longer busy.
 * @property {HTMLElement[]} [actions] Shown while it is busy.
 */

/** @param {WatchOptions} options */
export function watch({ title, poll, onEnd, actions = [] }) {
  const state = el('p', { class: 'state', role: 'status' });
  const details = el('div');
  const bar = el('div', { class: 'progress', hidden: true }, el('span'));
  const waiting = el(
    'div',
    { class: 'actions' },
    button('Let 5 seconds pass', () => shared.advance(5000), { 'data-advance': true }),
    ...actions,
  );
  const element = el('section', { class: 'watch', hidden: true }, el('h3', {}, title), state, bar, details, waiting);
  let timer;
  let isPolling = false;

  async function check() {
    if (isPolling || !element.isConnected || !element.checkVisibility()) return;
    isPolling = true;
    try {
      const progress = await poll();
      show(progress);
      if (progress.kind !== 'busy') {
        stop();
        await onEnd(progress);
      }
    } catch (error) {
      announce(state, /** @type {Error} */ (error).message, 'bad');
    } finally {
      isPolling = false;
    }
  }

  /** @param {Progress} progress */
  function show({ status, kind, pairs }) {
    element.hidden = false;
    announce(state, status, kind);
    bar.hidden = kind !== 'busy';
    waiting.hidden = kind !== 'busy';
    details.replaceChildren(facts(pairs));
  }

  let offset;
  shared.onChange(() => {
    const before = offset;
    offset = shared.now() - Date.now();
    if (timer && before !== undefined && Math.abs(offset - before) > CLOCK_JUMP_MS) void check();
  });

  function stop() {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    element,
    start() {
      element.hidden = false;
      timer ??= setInterval(check, INTERVAL_MS);
      return check();
    },
    hide() {
      stop();
      element.hidden = true;
    },
  };
}
