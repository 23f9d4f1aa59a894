// Binds an HTML form to an operation: reads the form, validates it, and shows each issue at its control.
import type { Issue, Messages } from '../validate/issue.ts';
import type { Operation } from '../validate/operation.ts';
import { constrain } from './constraints.ts';
import { isCustom, type Control } from './control.ts';
import { isReachable, moveFocusTo } from './focus.ts';
import { pageLabelOf } from './label.ts';
import { languageTagOf } from './language.ts';
import { createMarks, isOwn } from './marks.ts';
import { trimNotice } from './trim.ts';
import { unclobbered } from './unclobbered.ts';
import { readForm, type FormNode } from './value.ts';

/** An issue of the package, of a service's `ValidationException`, or of your own. */
export interface FormIssue {
  readonly path: ReadonlyArray<string | number>;
  readonly message: string;
}

export interface BindFormOptions<Of extends Operation> {
  /**
   * Called with the request once the form is valid. While its promise is pending, further submits are ignored, the form is
   * `aria-busy` and its buttons are `aria-disabled`. If it rejects, `error.issues` are shown at their fields, and the message
   * of any other error in the summary. Without this option the browser submits a valid form. A submit button with
   * `formnovalidate` is left to the browser and to listeners of the page. If the form's method is `dialog`, its dialog is closed
   * when the promise fulfils.
   */
  onSubmit?(
    request: Extract<ReturnType<Of['validate']>, { issues?: undefined }>['value'],
    submit: { form: HTMLFormElement; submitter: HTMLElement | null },
  ): unknown;
  /** Called with the issues that a submit or `validate()` found, or that the service reported. */
  onIssues?(issues: readonly (Issue | FormIssue)[]): void;
  /** Your own messages, as for `validate`. */
  messages?: Messages | undefined;
  /** Descriptions by path, shown as the inputs' `title`: an operation's entry of `partner-central/descriptions`. */
  descriptions?: { readonly [path: string]: string } | undefined;
  /**
   * The names of fields in the summary, by path. By default they are the page's own `<label>` or `<legend>`, or else the labels
   * of `fields`.
   */
  labels?: { readonly [path: string]: string } | undefined;
  /** Whether a submit that found issues moves the focus to the first invalid field. True by default. */
  focus?: boolean | undefined;
}

export interface FormBinding<Of extends Operation> {
  readonly form: HTMLFormElement;
  readonly operation: Of;
  /** Whether a submit is in progress. */
  readonly pending: boolean;
  /** The request that the form holds now, valid or not. */
  value(): unknown;
  /** Validates the whole form and shows its issues. */
  validate(): ReturnType<Of['validate']>;
  /** Shows issues from elsewhere at their fields, until those are edited. */
  setIssues(issues: readonly FormIssue[]): void;
  /** Reads the form again after a script has set inputs. Inputs that are added or removed are noticed without it. */
  refresh(): void;
  /** Removes all messages, as a reset of the form does. */
  clear(): void;
  /** Stops listening to the form, and restores every element to what it was. */
  unbind(): void;
}

/** What `onSubmit` may reject with: anything, and some of it has these members. */
type SubmitError = { issues?: FormIssue[]; message?: unknown; $metadata?: unknown } | undefined;

/** An event at one of a form's controls. */
type ControlEvent = FocusEvent & SubmitEvent & { readonly target: Control; readonly relatedTarget: Control };

/** A message in the form: that of all issues with one name. */
interface Message {
  node: FormNode;
  text: string;
  element?: HTMLElement | undefined;
}

const bindings = new WeakMap<HTMLFormElement, { unbind(): void }>();

/**
 * Binds a form to an operation.
 *
 * Input names are paths: `AllianceLeadContact.Email`, `Tags[0].Key`; `Tags.0.Key` and `Tags[0][Key]` are the same. What is read
 * is what the browser would send, from custom elements, listeners of `formdata` and the submit button, too. Empty inputs are
 * absent, and so are optional structures and list items all of whose inputs are empty. `data-empty="keep"` on an input sends
 * the empty string, and on a named `<fieldset>` the empty structure or list. Checkboxes of one name, or a `<select multiple>`,
 * make a list. A radio group or `<select>` named like a union chooses the alternative that is read. Blanks around a text are
 * removed where its pattern accepts it only without them, and a note beside the input says so.
 *
 * A message appears after its input, at the top of a `<fieldset>` with the name that it is about, or in your own element
 * with `data-message-for="path"`. The element with `data-message-summary`, created if there is none, lists everything that a
 * submit found, in the order of the page, each with a link to its field, and at any time the messages that have no other
 * place. It is an alert; the messages of a field that was just left are read out too.
 */
export function bindForm<Of extends Operation>(
  form: HTMLFormElement,
  operation: Of,
  options: BindFormOptions<Of> = {},
): FormBinding<Of> {
  // The element changes these while the form is bound.
  const { onSubmit, onIssues, focus = true } = options;
  // Two bindings would send everything twice.
  bindings.get(form)?.unbind();

  const dom = unclobbered(form);
  const fields = new Map(operation.fields.map((field) => [field.path, field]));
  const marks = createMarks(dom);
  const page = dom.ownerDocument;
  const listening = new AbortController();
  const { signal } = listening;
  const constrained = new WeakMap<Control, boolean>(); // control → whether it was optional when its constraints were set
  const touched = new Set<string>(); // names that had an issue when they were left: validated at each change from then on
  const summaryItems = new Map<string, HTMLElement>(); // name → item of the summary
  const notes = new Map<Control, string>(); // control → what its note says
  let shown = new Map<string, Message>(); // by name
  let externalIssues: { issue: FormIssue; node: FormNode }[] = []; // from the service, or from `setIssues`
  let failure = ''; // why the last submit failed, where that is not an issue
  let inputs = new Map<Control, FormNode>();
  let trims: ReadonlyMap<FormNode, string>;
  let nodeAt: (path: FormIssue['path']) => FormNode;
  let issues: Issue[] = [];
  let composing: Control | undefined; // the control in which an input method is active
  let pending = false;
  let deferred: Control[] | undefined; // controls that were left while the pointer is down
  let data: FormData | undefined; // what was sent when the whole form was read last
  let customs: Control[] = [];

  const summary = dom.querySelector<HTMLElement>('[data-message-summary]') ?? marks.create('div', 'summary');
  const list = page.createElement('ul');
  const status = marks.create('div', 'status');

  const labelOf = (node: FormNode) =>
    options.labels?.[node.key] ??
    pageLabelOf(node, marks.fieldsetOf(node.name, node.controls)) ??
    node.field?.label ??
    node.name;

  /** The rows that a node is in, counted as they appear: `Tags 2: `. */
  const rowOf = ({ parent, position }: FormNode): string =>
    parent ? rowOf(parent) + (position === undefined ? '' : `${labelOf(parent)} ${position + 1}: `) : '';

  /** What the browser would send. */
  function readData() {
    const View = page.defaultView ?? globalThis;
    try {
      data = new View.FormData(form);
    } catch {
      // While a listener of `formdata` runs, or in a test without that class.
    }
  }

  /** Not all custom elements are among the controls of their form. They may be defined later. */
  function findCustoms() {
    customs = [...dom.querySelectorAll<Control>('*')].filter((one) => isCustom(one));
  }

  /** Asking for the data calls listeners of the page, so it is only done where text alone is not enough. */
  function readAll(submitter?: Control | null) {
    if (customs.some((control) => control.name || control.hasAttribute('name'))) readData();
    return readForm(dom, fields, { data, customs, submitter });
  }

  function read(submitter?: Control | null) {
    const reading = readAll(submitter);
    ({ inputs, nodeAt, trims } = reading);
    const result = operation.validate(reading.value, { messages: options.messages }) as ReturnType<Of['validate']>;
    issues = result.issues ?? [];
    return result;
  }

  /**
   * Shows the issues of touched names, and the external ones. With `announce`, the summary, which is an alert, lists all
   * of them. Otherwise only the messages of `left`, the control that was just left, are read out: none are while typing.
   * With `renew`, the summary's lines are brought up to date: messages, labels or the language may be others now.
   */
  function show(announce?: boolean, left = '', renew?: boolean) {
    if (signal.aborted) return;
    suggestConstraints();
    const messages = new Map<string, Message>();
    const add = (node: FormNode, message: string) => {
      const known = messages.get(node.name);
      messages.set(node.name, { node, text: known ? `${known.text}; ${message}` : message });
    };
    for (const issue of issues) {
      const node = nodeAt(issue.path);
      if (touched.has(node.name)) add(node, issue.message);
    }
    for (const { node, issue } of externalIssues) add(node, externalMessage(issue, options.messages));
    if (failure) add(nodeAt([]), failure);

    marks.keep(messages);
    shown = inOrderOfPage(messages);
    for (const [name, item] of summaryItems) if ((announce || !shown.has(name)) && summaryItems.delete(name)) item.remove();
    const news: string[] = [];
    // Everything is written before the first position is read, which makes the browser lay out the page.
    for (const [name, message] of shown) if (name) message.element = marks.mark(name, message.node.controls, message.text);
    for (const [name, { node, text, element }] of shown) {
      const isSeen = element && isReachable(element) && (!node.controls[0] || node.controls.some(isReachable));
      // What has no place in the form is listed in any case.
      const item = summaryItems.get(name);
      const isListed = (announce || !isSeen) && !item;
      if (!isListed && !(renew && item) && !isWithin(left, name)) continue;
      const line = `${rowOf(node)}${labelOf(node)} ${text}`.trim();
      if (renew && item?.textContent !== line) item?.firstElementChild?.replaceChildren(line);
      if (isListed) summaryItems.set(name, addItem(line, isSeen ? firstOf([name]) : undefined));
      else news.push(line);
    }
    for (const [control, note] of notes) if (inputs.get(control)?.name === left) news.push(note);
    status.textContent = news.join(' ');
    summary.hidden = !summaryItems.size;
  }

  /** Sorts messages by the first control that each is about. Those without a control keep their places. */
  function inOrderOfPage(messages: Map<string, Message>) {
    const positions = new Map<string, number>();
    for (const { name } of inputs.values()) if (!positions.has(name)) positions.set(name, positions.size + 1);
    const position = ([name]: [string, Message]) =>
      positions.get(name) ?? (name && positions.get([...positions.keys()].find((inner) => isWithin(inner, name)) ?? '')) ?? 0;
    const entries = [...messages].map((entry) => ({ entry, at: position(entry) || 0 }));
    const sorted = entries.filter(({ at }) => at).sort((one, other) => one.at - other.at);
    return new Map(entries.map((one) => ((one.at && sorted.shift()) || one).entry));
  }

  /** The first reachable control that has one of the names, or is inside what has it. */
  const firstOf = (names: string[]) =>
    [...inputs.keys()].find(
      (control) => isReachable(control) && names.some((name) => isWithin(inputs.get(control)?.name, name)),
    );

  function addItem(line: string, target: HTMLElement | undefined) {
    const link = page.createElement('a');
    link.textContent = line;
    if (target) {
      link.href = `#${marks.idOf(target)}`;
      link.onclick = (event) => {
        // The fragment may belong to a router, and does not reach into a shadow root.
        event.preventDefault();
        moveFocusTo(target);
      };
    }
    const item = page.createElement('li');
    item.append(link);
    list.append(item);
    return item;
  }

  function suggestConstraints() {
    for (const [control, { field, key, isRequired }] of inputs) {
      if (constrained.get(control) === !isRequired) continue;
      constrained.set(control, !isRequired);
      marks.suggest(control, 'title', options.descriptions?.[key]);
      constrain(marks, control, fields.get(`${key}[]`) ?? field ?? {}, isRequired);
    }
  }

  /** Writes the texts without the blanks around them into these controls, with a note that says so. */
  function trim(controls: Iterable<Control>) {
    for (const control of controls) {
      const text = trims.get(inputs.get(control) as FormNode);
      if (text === undefined || isCustom(control)) continue;
      control.value = text;
      notes.set(control, marks.note(control, trimNotice(languageTagOf(form))));
    }
  }

  /** Makes every name show its issues from now on, or only this one and what contains it. */
  function touch(only?: string) {
    for (const { path } of issues) {
      const { name } = nodeAt(path);
      if (isWithin(only ?? name, name)) touched.add(name);
    }
  }

  function onLeave(control: Control) {
    read();
    trim([control]);
    const left = inputs.get(control)?.name ?? '';
    touch(left);
    show(false, left);
  }

  /** Not while the pointer is down: a message that appears could move the button away from it. */
  function leaveAfterPointer(control: Control) {
    if (deferred) deferred.push(control);
    // It is not left by a person if it vanishes, with a dialog that is closed, for example.
    else if (control.checkVisibility?.() !== false) onLeave(control);
  }

  function onEdit(control: Control) {
    if (notes.delete(control)) marks.note(control);
    read();
    const name = inputs.get(control)?.name;
    externalIssues = externalIssues.filter(({ node }) => node.name !== name);
    failure = '';
    show();
  }

  function validate(submitter?: Control | null) {
    externalIssues = [];
    failure = '';
    readData();
    const result = read(submitter);
    trim(inputs.keys());
    touch();
    show(true);
    if (issues[0]) void report(issues);
    return result;
  }

  /** Calls `onIssues`. What it throws or rejects with goes to the console: the browser must not send the form after all. */
  async function report(found: Parameters<NonNullable<typeof onIssues>>[0]) {
    try {
      // biome-ignore lint/nursery/useAwaitThenable: it can return a promise
      await onIssues?.(found);
    } catch (error) {
      reportError(error);
    }
  }

  async function submit(event: SubmitEvent) {
    const submitter = event.submitter as Control | null;
    if (submitter?.hasAttribute('formnovalidate')) return;
    const result = pending ? undefined : validate(submitter);
    // Without `onSubmit` the browser sends a valid form.
    if (!result || result.issues || onSubmit) event.preventDefault();
    if (result?.issues) focusFirst();
    else if (result && onSubmit) await send(result.value, submitter);
  }

  async function send(request: Parameters<NonNullable<typeof onSubmit>>[0], submitter: Control | null) {
    const sentAt = nodeAt;
    setPending('true');
    try {
      await onSubmit?.(request, { form, submitter });
      const method = submitter?.getAttribute('formmethod') ?? dom.getAttribute('method');
      // As the browser would have done.
      if (method?.toLowerCase() === 'dialog') dom.closest('dialog')?.close(submitter?.value);
    } catch (error) {
      if (!signal.aborted) fail(error as SubmitError, sentAt);
    }
    setPending();
  }

  /** `aria-disabled`, since a button that becomes `disabled` loses the focus. */
  function setPending(isPending?: string) {
    pending = Boolean(isPending);
    marks.set(dom, 'aria-busy', isPending);
    for (const control of dom.elements)
      if ((control as Control).type === 'submit') marks.set(control, 'aria-disabled', isPending);
  }

  function fail(error: SubmitError, sentAt: typeof nodeAt) {
    const found = error?.issues;
    if (found?.[0]) setExternalIssues(found, sentAt);
    else failure = String(error?.message || error);
    show(true);
    focusFirst();
    if (!failure) void report(found as FormIssue[]);
    // Not a service error, so probably a bug: report it to the console.
    else if (!error?.$metadata) reportError(error);
  }

  function setExternalIssues(found: readonly FormIssue[], at: typeof nodeAt) {
    externalIssues = found.map((issue) => ({ issue, node: at(issue.path ?? []) }));
  }

  function clear() {
    touched.clear();
    externalIssues = [];
    failure = '';
    refresh();
  }

  function refresh() {
    read();
    show(false, '', true);
  }

  /** Moves the focus to the first control with a message, or to the summary. */
  function focusFirst() {
    if (focus) moveFocusTo(firstOf([...shown.keys()]) ?? summary);
  }

  const observer = new MutationObserver((records) => {
    // Our own messages are no controls, and appear at any key.
    const isOurs = ({ target, addedNodes, removedNodes }: MutationRecord) =>
      summary.contains(target) || [...addedNodes, ...removedNodes].every((node) => isOwn(node) || node.nodeType !== 1);
    if (records.every(isOurs)) return;
    // Rows may have been added or removed.
    const before = inputs;
    findCustoms();
    read();
    if (inputs.size !== before.size || [...inputs.keys()].some((control) => !before.has(control))) show();
  });

  const binding: FormBinding<Of> = {
    form,
    operation,
    value() {
      readData();
      return readAll().value;
    },
    validate: () => validate(),
    setIssues(found) {
      read();
      setExternalIssues(found, nodeAt);
      show(true);
    },
    refresh,
    clear,
    get pending() {
      return pending;
    },
    unbind() {
      if (signal.aborted) return;
      for (const controller of [listening, around, pointing]) controller?.abort();
      observer.disconnect();
      marks.restore();
      bindings.delete(form);
    },
  };

  marks.set(dom, 'novalidate', '');
  marks.set(summary, 'role', 'alert');
  marks.set(summary, 'tabindex', '-1');
  marks.clear(summary);
  summary.append(list);
  if (!summary.parentNode) dom.prepend(summary);
  status.role = 'status';
  // Invisible and without a place in the layout, yet read out.
  status.style.cssText = 'position:fixed;clip-path:inset(50%)';
  dom.append(status);

  const listen = (target: EventTarget, types: string, listener: (event: ControlEvent) => void, until = signal) => {
    for (const type of types.split(' '))
      target.addEventListener(type, listener as (event: Event) => void, { capture: true, signal: until });
  };
  const rootNode = () => dom.getRootNode() as Document | ShadowRoot;

  function onEvent({ target, relatedTarget, type }: ControlEvent) {
    listenAround();
    if (type === 'focusin') watchPointer();
    else if (type === 'compositionstart') composing = target;
    else if (type === 'compositionend') {
      composing = undefined;
      onEdit(target);
    } else if (type !== 'focusout') {
      if (target === composing) return;
      onEdit(target);
      if (type === 'change') leaveAfterPointer(target);
    } else {
      composing = undefined;
      const node = inputs.get(target);
      // The control is not left if another window comes to the front, or if the focus moves within one group.
      if (node && rootNode().activeElement !== target && inputs.get(relatedTarget) !== node) leaveAfterPointer(target);
    }
  }

  const EVENTS = 'input change focusin focusout compositionstart compositionend';
  let root: Node | undefined;
  let around = new AbortController();

  /** Listens to the controls outside the form that refer to it by their `form` attribute, wherever the form is now. */
  function listenAround() {
    if (root === rootNode()) return;
    around.abort();
    around = new AbortController();
    root = rootNode();
    listen(
      root,
      EVENTS,
      (event) => {
        if (event.target.form === form && !dom.contains(event.target)) onEvent(event);
      },
      around.signal,
    );
  }

  let pointing: AbortController | undefined;

  /** Listens to the page's pointer while a control has the focus: a listener at the page keeps a form in memory. */
  function watchPointer() {
    if (pointing) return;
    pointing = new AbortController();
    listen(
      dom.ownerDocument,
      'pointerdown pointerup pointercancel keydown',
      ({ type }) => {
        const left = deferred;
        deferred = type === 'pointerdown' ? [] : undefined;
        // After the click that releasing the pointer may cause.
        if (left) setTimeout(() => left.forEach(onLeave));
        if (deferred || inputs.has(rootNode().activeElement as Control)) return;
        pointing?.abort();
        pointing = undefined;
      },
      pointing.signal,
    );
  }

  listen(dom, EVENTS, onEvent);
  listen(dom, 'submit', (event) => void submit(event));
  // The event comes before the controls change, and a later listener can prevent that.
  listen(dom, 'reset', (event) => setTimeout(() => event.defaultPrevented || clear()));
  observer.observe(form, { childList: true, subtree: true });
  findCustoms();
  listenAround();
  refresh();
  if (inputs.has(rootNode().activeElement as Control)) watchPointer();
  bindings.set(form, binding);
  return binding;
}

/** Whether a control's name is `whole`, or is inside it. */
const isWithin = (name: string | undefined, whole: string) =>
  name?.startsWith(whole) && /^(?:$|[.[])/.test(name.slice(whole.length));

/**
 * The message of an issue from elsewhere. A service's own text is in English, so a form in another language says what the
 * service's code means.
 */
function externalMessage(issue: FormIssue, messages: Messages | undefined): string {
  const translated = typeof messages === 'object' ? messages.service : undefined;
  const isOfService = (issue as Partial<Issue>).code === 'service' && typeof translated === 'function';
  return (isOfService && translated(issue as Issue)) || issue.message;
}
