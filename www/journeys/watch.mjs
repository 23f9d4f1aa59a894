// Something that takes its time: asked for until it has ended, as the sandbox's clock goes on.
import { button, el, facts, say } from '../dom.mjs';
import { shared } from '../sandbox/shared-sandbox.mjs';

const EVERY_MS = 2000;

/**
 * `ask` gives `{ status, kind, pairs }`, where `kind` is busy, good or bad;
 * `ended` is called once with it when it is no longer busy.
 */
export function watch({ title, ask, ended, actions = [] }) {
  const state = el('p', { class: 'state', role: 'status' });
  const rows = el('div');
  const bar = el('div', { class: 'progress', hidden: true }, el('span'));
  const wait = el(
    'div',
    { class: 'actions' },
    button('Let 5 seconds pass', () => shared.advance(5000), { 'data-advance': true }),
    ...actions,
  );
  const element = el('section', { class: 'watch', hidden: true }, el('h3', {}, title), state, bar, rows, wait);
  let timer;
  let isAsking = false;

  async function look() {
    if (isAsking || !element.isConnected || !element.checkVisibility()) return;
    isAsking = true;
    try {
      const now = await ask();
      show(now);
      if (now.kind !== 'busy') {
        stop();
        await ended?.(now);
      }
    } catch (error) {
      say(state, error.message, 'bad');
    } finally {
      isAsking = false;
    }
  }

  function show({ status, kind, pairs = [] }) {
    element.hidden = false;
    say(state, status, kind);
    bar.hidden = kind !== 'busy';
    wait.hidden = kind !== 'busy';
    rows.replaceChildren(facts(pairs));
  }

  let last;
  shared.onChange(() => {
    // The clock was moved: what is watched may have ended.
    const ahead = shared.now() - Date.now();
    if (timer && last !== undefined && Math.abs(ahead - last) > 500) look();
    last = ahead;
  });

  function stop() {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    element,
    show,
    start() {
      element.hidden = false;
      timer ??= setInterval(look, EVERY_MS);
      return look();
    },
    stop,
    forget() {
      stop();
      element.hidden = true;
    },
  };
}
