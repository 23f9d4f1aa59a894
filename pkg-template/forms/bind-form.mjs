// Binds an HTML form to an operation: reads it, checks it, and shows what is
// wrong where it is wrong.
import { marksOn } from './form-marks.mjs';
import { readForm } from './form-value.mjs';

export { given } from './form-value.mjs';

const bindings = new WeakMap();

export function bindForm(form, operation, { onSubmit, onIssues, messages, descriptions, labels, focus = true } = {}) {
  // Two bindings would send everything twice.
  bindings.get(form)?.unbind();

  const fields = new Map(operation.fields.map((field) => [field.path, field]));
  const marks = marksOn(form);
  const page = form.ownerDocument;
  // Listening at the root also hears inputs that stand elsewhere and name their form.
  const root = form.getRootNode();
  const listening = new AbortController();
  const { signal } = listening;
  const optional = new WeakMap(); // inputs that are decorated → whether they may be left out
  const live = new Set(); // names that were wrong once: they are checked at each change
  const listed = new Map(); // names in the summary → what says them there
  let all = new Map(); // names that say something → { node, text }
  let refused = []; // issues from elsewhere with their nodes: the service's, or setIssues
  let failure; // why the last submit failed, if not for an issue
  let inputs; // each with its node
  let whereIs; // the node of a path
  let issues;
  let composing; // the input in which an input method is at work
  let pending = false;
  let waiting; // between press and release, inputs that were left

  const summary = form.querySelector('[data-message-summary]') ?? marks.make('div', 'summary');
  const list = page.createElement('ul');
  const status = marks.make('div', 'status');

  function read() {
    const reading = readForm(form, fields, labelOf);
    ({ inputs, whereIs } = reading);
    const result = operation.validate(reading.value, { messages });
    issues = result.issues ?? [];
    return result;
  }

  /**
   * Shows the issues of live names, and those from elsewhere. If those are news, the summary lists and alerts all.
   * What is wrong with the input that was left is read out; while one types nothing is.
   */
  function show(isNews, left = '') {
    if (signal.aborted) return;
    decorate();
    all = new Map();
    const add = (node, { message }) => {
      const known = all.get(node.name);
      all.set(node.name, { node, text: known ? `${known.text}; ${message}` : message });
    };
    for (const one of issues) {
      const node = whereIs(one.path);
      if (live.has(node.name)) add(node, one);
    }
    for (const { node, one } of refused) add(node, one);
    if (failure) add(whereIs([]), { message: failure });

    marks.keep(all);
    for (const [name, item] of listed) if ((isNews || !all.has(name)) && listed.delete(name)) item.remove();
    const news = [];
    // All is written before the first is looked at, which lays out the page.
    for (const [name, one] of all) one.element = name && marks.mark(name, one.node.controls, one.text);
    for (const [name, { node, text, element }] of all) {
      const isSeen = element && isVisible(element) && (!node.controls[0] || node.controls.some(isVisible));
      const line = `${node.row}${labelOf(node)} ${text}`.trim();
      // What has no place of its own is listed in any case.
      if ((isNews || !isSeen) && !listed.has(name)) listed.set(name, itemOf(line, isSeen && firstIn([name])));
      else if (isIn(left, name)) news.push(line);
    }
    status.textContent = news.join(' ');
    summary.hidden = !listed.size;
  }

  const labelOf = ({ key, field, name }) => labels?.[key] ?? field?.label ?? name;

  /** The first input with one of the names, or inside what has one, that a person can get to. */
  const firstIn = (names) =>
    [...inputs.keys()].find((control) => isVisible(control) && names.some((name) => isIn(inputs.get(control).name, name)));

  function itemOf(line, target) {
    const link = page.createElement('a');
    link.textContent = line;
    if (target) {
      link.href = `#${marks.idOf(target)}`;
      link.onclick = (event) => {
        // The address may be a router's, and leads into no shadow root.
        event.preventDefault();
        goTo(target);
      };
    }
    const item = page.createElement('li');
    item.append(link);
    list.append(item);
    return item;
  }

  /** Native constraints, for styles and assistive technology. Nothing blocks: the form is `novalidate`. */
  function decorate() {
    for (const [control, { field, key, isNeeded }] of inputs) {
      if (optional.get(control) === !isNeeded) continue;
      optional.set(control, !isNeeded);
      const { kind, min, max, pattern } = fields.get(`${key}[]`) ?? field ?? {};
      const { type } = control;
      const suggest = (attribute, value) => marks.suggest(control, attribute, value);
      suggest('title', descriptions?.[key]);
      // `required` on a checkbox would mean this very one.
      if (type !== 'checkbox') suggest('required', isNeeded ? '' : null);
      if (type === 'number') {
        suggest('min', min);
        suggest('max', max);
      } else if (kind === 'string' && /^(?:text|search|url|tel|email|password)/.test(type)) {
        // No maxlength: it cuts what is pasted without a word, and counts UTF-16 units.
        suggest('minlength', min > 1 ? min : null);
        if (type !== 'textarea') suggest('pattern', pattern);
      }
    }
  }

  /** From now on all names that are wrong say so; or one alone, and what it is a part of. */
  function wake(only) {
    for (const { path } of issues) {
      const { name } = whereIs(path);
      if (isIn(only ?? name, name)) live.add(name);
    }
  }

  function leave(control) {
    read();
    const left = inputs.get(control)?.name ?? '';
    wake(left);
    show(false, left);
  }

  /** Not between press and release: a message that appears would move the button away from the pointer. */
  function later(control) {
    if (waiting) waiting.push(control);
    else leave(control);
  }

  function edited(control) {
    read();
    const name = inputs.get(control)?.name;
    refused = refused.filter(({ node }) => node.name !== name);
    failure = '';
    show();
  }

  function validate() {
    refused = [];
    failure = '';
    const result = read();
    wake();
    show(true);
    if (issues[0]) onIssues?.(issues);
    return result;
  }

  async function submit(event) {
    const result = pending || validate();
    // Nobody else sends what is valid: the browser may.
    if (pending || result.issues || onSubmit) event.preventDefault();
    if (result.issues) toFirst();
    else if (!pending && onSubmit) await send(result.value, event.submitter);
  }

  async function send(request, submitter) {
    const sentAt = whereIs;
    setPending('true');
    try {
      await onSubmit(request, { form, submitter });
    } catch (error) {
      if (!signal.aborted) fail(error, sentAt);
    }
    setPending(null);
  }

  /** `aria-disabled`, as what is `disabled` loses the focus. */
  function setPending(now) {
    pending = Boolean(now);
    marks.set(form, 'aria-busy', now);
    for (const one of form.elements) if (one.type === 'submit') marks.set(one, 'aria-disabled', now);
  }

  function fail(error, sentAt) {
    const found = error?.issues;
    if (found?.[0]) take(found, sentAt);
    else failure = String(error?.message || error);
    show(true);
    toFirst();
    if (!failure) onIssues?.(found);
    // What is no answer of a service is likely a mistake of the program: its console hears of it.
    else if (!error?.$metadata) reportError(error);
  }

  function take(found, at) {
    refused = found.map((one) => ({ one, node: at(one.path ?? []) }));
  }

  function clear() {
    live.clear();
    refused = [];
    failure = '';
    refresh();
  }

  function refresh() {
    read();
    show();
  }

  /** To the first input that is wrong, or to the summary. */
  function toFirst() {
    if (focus) goTo(firstIn([...all.keys()]) ?? summary);
  }

  const observer = new MutationObserver(() => {
    // Rows came or went; our own message elements change nothing here.
    const before = inputs;
    read();
    if (inputs.size !== before.size || [...inputs.keys()].some((control) => !before.has(control))) show();
  });

  const binding = {
    form,
    operation,
    value: () => readForm(form, fields, labelOf).value,
    validate,
    setIssues(found) {
      read();
      take(found, whereIs);
      show(true);
    },
    refresh,
    clear,
    get pending() {
      return pending;
    },
    unbind() {
      if (signal.aborted) return;
      listening.abort();
      observer.disconnect();
      marks.restore();
      bindings.delete(form);
    },
  };

  marks.set(form, 'novalidate', '');
  marks.set(summary, 'role', 'alert');
  marks.set(summary, 'tabindex', '-1');
  marks.clear(summary);
  summary.append(list);
  if (!summary.parentNode) form.prepend(summary);
  status.role = 'status';
  // Out of sight and of the way, yet read out.
  status.style.cssText = 'position:fixed;clip-path:inset(50%)';
  form.append(status);

  const listen = (target, types, listener) => {
    for (const type of types.split(' ')) target.addEventListener(type, listener, { capture: true, signal });
  };
  listen(root, 'input change', ({ target, type }) => {
    if (target === composing || !(target.form === form || form.contains(target))) return;
    edited(target);
    if (type === 'change') later(target);
  });
  listen(root, 'focusout', ({ target, relatedTarget }) => {
    composing = undefined;
    const node = inputs.get(target);
    // Another window came to the front, or the focus moved within one group: nothing was left.
    if (node && root.activeElement !== target && inputs.get(relatedTarget) !== node) later(target);
  });
  listen(root, 'compositionstart', ({ target }) => (composing = target));
  listen(root, 'compositionend', ({ target }) => {
    composing = undefined;
    edited(target);
  });
  listen(page, 'pointerdown pointerup pointercancel keydown', ({ type }) => {
    const left = waiting;
    waiting = type === 'pointerdown' ? [] : undefined;
    // After the click that a release may become.
    if (left) setTimeout(() => left.forEach(leave));
  });
  listen(form, 'submit', submit);
  // The event comes before the inputs change.
  listen(form, 'reset', () => setTimeout(clear));
  observer.observe(form, { childList: true, subtree: true });
  refresh();
  bindings.set(form, binding);
  return binding;
}

/** Whether an input's name is `whole`, or stands inside of it. */
const isIn = (name, whole) => name && name.startsWith(whole) && /^(?:$|[.[])/.test(name.slice(whole.length));

/** Whether a person can get there. A closed `<details>` opens on the way. */
const isVisible = (element) =>
  element.type !== 'hidden' && (element.closest('details:not([open])') || element.getClientRects()[0]);

function goTo(element) {
  for (let box; (box = element.closest('details:not([open])')); ) box.open = true;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}
