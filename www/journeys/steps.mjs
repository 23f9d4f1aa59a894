// A journey: a list of steps, one of them open.
import { button, el } from '../dom.mjs';

/**
 * @typedef {object} Step Its functions take the journey's state.
 * @property {string} id
 * @property {string} title
 * @property {HTMLElement} content
 * @property {(state: any) => boolean} isDone
 * @property {(state: any) => string} [summary] Shown once the step is done.
 * @property {(state: any) => void} [show] Brings the content up to date before it is shown.
 * @property {boolean} [canReopen] Whether it can be opened again once it is done.
 */

/**
 * @typedef {object} JourneyOptions
 * @property {number} number
 * @property {string} id
 * @property {string} title
 * @property {string} intro
 * @property {Step[]} steps
 * @property {(state: any) => Promise<object>} load Asks the service how far things are; what it resolves to is merged into the state.
 * @property {(query: Record<string, string>) => void} [open] Called when the page is shown, with the query of its URL.
 */

/** @param {JourneyOptions} options */
export function journeyPage({ number, id, title, intro, steps, load, open }) {
  const heading = el('h1', { tabindex: '-1' }, title);
  const failure = el('p', { class: 'summary', role: 'alert', hidden: true });
  const views = steps.map(viewOf);
  const element = el(
    'section',
    { class: 'journey', id },
    el('header', {}, el('p', { class: 'kicker' }, `Journey ${number} of 5`), heading, el('p', { class: 'intro' }, intro)),
    failure,
    el('ol', { class: 'steps' }, ...views.map(({ item }) => item)),
  );
  /** @type {any} */
  let state = {};
  /**
   * The step that was opened again, if any.
   * @type {string | undefined}
   */
  let reopened;
  /** @type {ReturnType<typeof viewOf> | undefined} */
  let current;

  /**
   * @param {Step} step
   * @param {number} at
   */
  function viewOf(step, at) {
    const badge = el('span', { class: 'badge' });
    const head = el(
      'h2',
      { tabindex: '-1' },
      el('span', { class: 'number', 'aria-hidden': 'true' }, String(at + 1)),
      ` ${step.title} `,
      badge,
    );
    const summary = el('p', { class: 'step-summary' });
    const reopen = button('Open again', () => go(step.id), {
      class: 'small',
      'aria-label': `Open again: ${step.title}`,
      hidden: !step.canReopen,
    });
    const summaryLine = el('div', { class: 'step-line' }, summary, reopen);
    const body = el('div', { class: 'card', hidden: true }, step.content);
    const item = el('li', { class: 'step', 'data-step': step.id }, head, summaryLine, body);
    return { step, item, head, badge, summary, summaryLine, body };
  }

  function render() {
    const next = views.find(({ step }) => !step.isDone(state)) ?? views.at(-1);
    current = views.find(({ step }) => step.id === reopened) ?? next;
    let isBeforeNext = true;
    for (const view of views) {
      const { step, item, badge, summary, summaryLine, body } = view;
      const isCurrent = view === current;
      const isDone = !isCurrent && isBeforeNext && step.isDone(state);
      if (view === next) isBeforeNext = false;
      item.dataset.state = isCurrent ? 'now' : isDone ? 'done' : 'later';
      if (isCurrent) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
      badge.textContent = isCurrent ? '' : isDone ? 'done' : 'later';
      summary.textContent = isDone ? (step.summary?.(state) ?? '') : '';
      summaryLine.hidden = !isDone;
      if (isCurrent && body.hidden) item.dataset.opened = '';
      body.hidden = !isCurrent;
    }
    current?.step.show?.(state);
  }

  /**
   * Opens a step, or else the first that is not done, and moves the focus there.
   * @param {string | undefined} to
   */
  function go(to) {
    const before = current;
    reopened = to;
    render();
    if (current && current !== before) {
      current.head.focus({ preventScroll: true });
      current.item.scrollIntoView({ block: 'nearest' });
    }
  }

  async function reload() {
    try {
      state = { ...state, ...(await load(state)) };
      failure.hidden = true;
    } catch (error) {
      failure.hidden = false;
      failure.textContent = `Could not load the current state: ${/** @type {Error} */ (error).message}`;
    }
  }

  return {
    element,
    heading,
    title,
    open,
    get state() {
      return state;
    },
    /** Loads the state and shows it. */
    async refresh() {
      await reload();
      render();
    },
    /** Sets a part of the state that only this page knows, such as what was chosen. */
    setState(changes) {
      state = { ...state, ...changes };
    },
    /** After a step: sets a part of the state, loads the rest, and opens the next step. */
    async next(changes = {}) {
      state = { ...state, ...changes };
      await reload();
      go(undefined);
    },
  };
}
