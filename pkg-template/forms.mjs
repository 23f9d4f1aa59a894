// Binds an HTML form to an operation: reads it, checks it, and shows what is
// wrong where it is wrong.
import { marksOn } from './form-marks.mjs';
import { controlsOf, readForm } from './form-value.mjs';
import { nameOf, pathOf } from './issues.mjs';

const bindings = new WeakMap();

export function bindForm(form, operation, { onSubmit, messages, descriptions, focus = true } = {}) {
  // Two bindings would send everything twice.
  bindings.get(form)?.unbind();

  const fields = new Map(operation.fields.map((field) => [field.path, field]));
  const marks = marksOn(form);
  // Listening at the root also hears inputs that stand elsewhere and name their form.
  const root = form.getRootNode();
  const page = form.ownerDocument;
  const live = new Set(); // names that were wrong once: they are checked at each change
  const composing = new Set();
  let refused = []; // issues from elsewhere: the service's, or setIssues
  let failure = ''; // why the last submit failed, if not for an issue
  let reading;
  let issues = [];
  let pending = false;
  let pointerIsDown = false;
  let waiting = [];
  let unbound = false;

  const summary = form.querySelector('[data-message-summary]') ?? makeSummary(form);

  function read() {
    reading = readForm(form, fields);
    const result = operation.validate(reading.value, messages ? { messages } : undefined);
    issues = result.issues ?? [];
    decorate();
    return result;
  }

  /** The node an issue belongs to: by its path in the value, or else by an input's name. */
  function nodeAt(path, { places, nodes } = reading) {
    const name = nameOf(path);
    // An index of the value is no index of an input.
    return places.get(name) ?? (path.some(Number.isInteger) ? undefined : nodes.get(name));
  }

  /** Shows the issues of live names, and those from elsewhere. */
  function show(isWhole = false) {
    const all = new Map(); // name → { node, lines }
    const homeless = [];
    const add = (name, node, { message }) => {
      if (!all.has(name)) all.set(name, { node, lines: [] });
      all.get(name).lines.push(message);
    };
    for (const one of issues) {
      const node = nodeAt(one.path);
      const name = node?.name ?? nameOf(one.path);
      if (isWhole) live.add(name);
      if (live.has(name)) add(name, node, one);
    }
    for (const { node, name, one } of refused) add(name, node, one);

    for (const name of marks.names()) if (!all.has(name)) marks.mark(name, [], []);
    for (const [name, { node, lines }] of all) {
      const controls = (node?.controls ?? []).filter((control) => control.isConnected);
      const hasPlace = name !== '' && marks.mark(name, controls, lines);
      const isSeen = hasPlace && (controls.length === 0 || controls.some(isVisible));
      const label = fields.get(name.replace(/\[\d+\]/g, '[]'))?.label ?? name;
      if (!isSeen) homeless.push(...lines.map((line) => `${label} ${line}`.trim()));
    }
    if (failure) homeless.push(failure);
    marks.say(summary, homeless);
  }

  /** Native constraints, for styles and assistive technology. Nothing blocks: the form is `novalidate`. */
  function decorate() {
    for (const { controls, field, key, needed } of reading.nodes.values()) {
      if (!field) continue;
      const rules = field.kind === 'list' ? fields.get(`${key}[]`) : field;
      for (const control of controls) {
        if (descriptions) marks.suggest(control, 'title', descriptions[key]);
        // `required` on a checkbox would mean this very one.
        if (control.type !== 'checkbox') marks.suggest(control, 'required', needed ? '' : null);
        if (rules && isText(control)) {
          // No maxlength: it cuts what is pasted without a word, and counts UTF-16 units.
          if (rules.kind === 'string' && rules.min > 1) marks.suggest(control, 'minlength', String(rules.min));
          if (rules.pattern !== undefined && control.localName === 'input') marks.suggest(control, 'pattern', rules.pattern);
        }
        if (rules && control.type === 'number') {
          if (rules.min !== undefined) marks.suggest(control, 'min', String(rules.min));
          if (rules.max !== undefined) marks.suggest(control, 'max', String(rules.max));
        }
      }
    }
  }

  /** A field was left: from now on it, and what it is a part of, says what is wrong. */
  function leave(control) {
    if (unbound) return;
    read();
    const name = nameOf(pathOf(control.name));
    for (const one of issues) {
      const wrong = nodeAt(one.path)?.name ?? nameOf(one.path);
      if (wrong === name || isPartOf(name, wrong)) live.add(wrong);
    }
    show();
  }

  /** Not between press and release: a message that appears would move the button away from the pointer. */
  function later(control) {
    if (pointerIsDown) waiting.push(control);
    else leave(control);
  }

  const isOurs = (target) =>
    Boolean(target?.name) && (target.form === form || form.contains(target)) && fields.has(pathOf(target.name)[0]);

  const listeners = {
    input({ target, isComposing }) {
      if (!isOurs(target) || isComposing || composing.has(target)) return;
      const name = nameOf(pathOf(target.name));
      refused = refused.filter((one) => one.name !== name);
      failure = '';
      read();
      show();
    },
    change({ target }) {
      if (isOurs(target) && !composing.has(target)) {
        listeners.input({ target });
        later(target);
      }
    },
    focusout({ target, relatedTarget }) {
      composing.delete(target);
      // Another window came to the front, or the focus moved within one group: nothing was left.
      if (!isOurs(target) || root.activeElement === target) return;
      if (relatedTarget?.name === target.name && isOurs(relatedTarget)) return;
      later(target);
    },
    compositionstart({ target }) {
      composing.add(target);
    },
    compositionend({ target }) {
      composing.delete(target);
      listeners.input({ target });
    },
  };

  const pointer = {
    pointerdown: () => {
      pointerIsDown = true;
    },
    pointerup: released,
    pointercancel: released,
    keydown: released,
  };

  function released() {
    pointerIsDown = false;
    // After the click that this release may become.
    if (waiting.length > 0) setTimeout(() => waiting.splice(0).forEach(leave));
  }

  function validate() {
    refused = [];
    failure = '';
    const result = read();
    show(true);
    return result;
  }

  async function onsubmit(event) {
    if (pending) {
      event.preventDefault();
      return;
    }
    const result = validate();
    if (result.issues) {
      event.preventDefault();
      toFirst();
      return;
    }
    // Nobody else sends it: the browser may.
    if (!onSubmit) return;
    event.preventDefault();
    pending = true;
    marks.set(form, 'aria-busy', 'true');
    const sent = reading;
    try {
      await onSubmit(result.value, { form, submitter: event.submitter ?? null });
    } catch (error) {
      if (!unbound) fail(error, sent);
    } finally {
      pending = false;
      if (!unbound) marks.set(form, 'aria-busy');
    }
  }

  function fail(error, sent) {
    if (Array.isArray(error?.issues) && error.issues.length > 0) take(error.issues, sent);
    else failure = String(error?.message || error?.name || error);
    show();
    toFirst();
    // What is no answer of a service is likely a mistake of the program: its console hears of it.
    if (!error?.issues && !error?.$metadata) globalThis.reportError?.(error);
  }

  function take(given, sent) {
    refused = given.map((one) => {
      const path = one.path ?? [];
      const node = nodeAt(path, sent);
      return { one, node, name: node?.name ?? nameOf(path) };
    });
  }

  function onreset() {
    // The event comes before the inputs change.
    setTimeout(() => unbound || clear());
  }

  function clear() {
    live.clear();
    refused = [];
    failure = '';
    read();
    show();
  }

  /** To the first input that is wrong, or to the summary. */
  function toFirst() {
    if (!focus) return;
    const names = marks.names();
    const all = controlsOf(form, fields);
    const first =
      all.find((control) => control.getAttribute('aria-invalid') === 'true' && isVisible(control)) ??
      all.find((control) => names.some((name) => isPartOf(nameOf(pathOf(control.name)), name)) && isVisible(control)) ??
      summary;
    for (let box = first.closest('details'); box; box = box.parentElement?.closest('details')) box.open = true;
    first.focus();
  }

  const observer = new MutationObserver(() => {
    // Rows came or went; our own message elements change nothing here.
    const before = reading.nodes;
    const now = controlsOf(form, fields);
    const known = [...before.values()].flatMap((node) => node.controls);
    if (now.length === known.length && now.every((control) => known.includes(control))) return;
    read();
    show();
  });

  marks.set(form, 'novalidate', '');
  marks.set(summary, 'role', 'alert');
  marks.set(summary, 'tabindex', '-1');
  marks.say(summary, []);
  for (const [type, listener] of Object.entries(listeners)) root.addEventListener(type, listener, true);
  for (const [type, listener] of Object.entries(pointer)) page.addEventListener(type, listener, true);
  form.addEventListener('submit', onsubmit);
  form.addEventListener('reset', onreset);
  observer.observe(form, { childList: true, subtree: true });
  read();

  const binding = {
    form,
    operation,
    value: () => readForm(form, fields).value,
    validate,
    setIssues: (given) => {
      read();
      take(given, reading);
      show();
    },
    refresh: () => {
      read();
      show();
    },
    clear,
    get pending() {
      return pending;
    },
    unbind: () => {
      if (unbound) return;
      unbound = true;
      observer.disconnect();
      for (const [type, listener] of Object.entries(listeners)) root.removeEventListener(type, listener, true);
      for (const [type, listener] of Object.entries(pointer)) page.removeEventListener(type, listener, true);
      form.removeEventListener('submit', onsubmit);
      form.removeEventListener('reset', onreset);
      marks.restore();
      if (summary.dataset.made === '') summary.remove();
      bindings.delete(form);
    },
  };
  bindings.set(form, binding);
  return binding;
}

/** Whether the input `name` stands inside what `whole` names. */
const isPartOf = (name, whole) => whole !== '' && name.length > whole.length && name.startsWith(whole) && /[.[]/.test(name[whole.length]);

const isText = (control) =>
  control.localName === 'textarea' || (control.localName === 'input' && /^(?:text|search|url|tel|email|password)$/.test(control.type));

/** Whether a person can get there. A closed `<details>` opens on the way. */
const isVisible = (control) =>
  control.type !== 'hidden' && (control.closest('details:not([open])') !== null || (control.checkVisibility?.() ?? true));

function makeSummary(form) {
  const element = form.ownerDocument.createElement('div');
  element.className = 'partner-central-summary';
  element.dataset.made = '';
  form.prepend(element);
  return element;
}
