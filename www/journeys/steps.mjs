// A journey: steps one after the other, of which one is open.
import { button, el } from '../dom.mjs';

/**
 * `look` asks the service how far things are and gives the journey's state.
 * A step has `id`, `title`, `content`, and of the state: `isDone`, `summary`,
 * and `show`, which brings its content up to date before it is seen.
 */
export function journeyPage({ number, id, title, intro, steps, look }) {
  const heading = el('h1', { tabindex: '-1' }, title);
  const trouble = el('p', { class: 'summary', role: 'alert', hidden: true });
  const all = steps.map(stepOf);
  const element = el(
    'section',
    { class: 'journey', id },
    el('header', {}, el('p', { class: 'kicker' }, `Journey ${number} of 5`), heading, el('p', { class: 'intro' }, intro)),
    trouble,
    el('ol', { class: 'steps' }, ...all.map(({ item }) => item)),
  );
  let state = {};
  let open; // a step that somebody opened again
  let current;

  function stepOf(step, at) {
    const badge = el('span', { class: 'badge' });
    const head = el(
      'h2',
      { tabindex: '-1' },
      el('span', { class: 'number', 'aria-hidden': 'true' }, String(at + 1)),
      ` ${step.title} `,
      badge,
    );
    const summary = el('p', { class: 'step-summary' });
    const again = button('Open again', () => go(step.id), { class: 'small', 'aria-label': `Open again: ${step.title}` });
    const body = el('div', { class: 'card', hidden: true }, step.content);
    const item = el(
      'li',
      { class: 'step', 'data-step': step.id },
      head,
      el('div', { class: 'step-line' }, summary, again),
      body,
    );
    return { step, item, head, badge, summary, again, body };
  }

  function render() {
    const first = all.find(({ step }) => !step.isDone(state)) ?? all.at(-1);
    current = all.find(({ step }) => step.id === open) ?? first;
    for (const one of all) {
      const { step, item, badge, summary, again, body } = one;
      const isCurrent = one === current;
      const isDone = !isCurrent && step.isDone(state) && all.indexOf(one) <= all.indexOf(first);
      item.dataset.state = isCurrent ? 'now' : isDone ? 'done' : 'later';
      if (isCurrent) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
      badge.textContent = isCurrent ? '' : isDone ? 'done' : 'later';
      summary.textContent = isDone ? (step.summary?.(state) ?? '') : '';
      summary.parentElement.hidden = !isDone;
      again.hidden = step.isFinal || step.isOnce;
      if (isCurrent && body.hidden) item.dataset.opened = '';
      body.hidden = !isCurrent;
    }
    current.step.show?.(state);
  }

  /** Opens a step, or the first that is not done; the focus goes along. */
  function go(to) {
    const before = current;
    open = to;
    render();
    if (current !== before) {
      current.head.focus({ preventScroll: true });
      current.item.scrollIntoView({ block: 'nearest' });
    }
  }

  /** Asks again how far things are. */
  async function refresh(options = {}) {
    try {
      state = { ...state, ...(await look(state)) };
      trouble.hidden = true;
    } catch (error) {
      trouble.hidden = false;
      trouble.textContent = `The service could not be asked how far this is: ${error.message}`;
    }
    if (options.onwards) go(undefined);
    else render();
  }

  return {
    element,
    heading,
    title,
    refresh,
    go,
    get state() {
      return state;
    },
    /** What this page alone knows, such as what was chosen. */
    note(more) {
      state = { ...state, ...more };
    },
    /** After a step: asks, and goes to the next one. */
    onwards: (more = {}) => {
      state = { ...state, ...more };
      open = undefined;
      return refresh({ onwards: true });
    },
  };
}
