// `<partner-central-form operation="account.CreatePartner">`: the whole form of an operation, rendered from its fields and
// bound to it.
import { operations } from 'partner-central';
import { bindForm, type FormBinding, type FormIssue, labelsOf } from 'partner-central/forms';
import { callOperation } from '../client/method-name.ts';
import type { OperationId } from '../types/index.js';
import type { Issue, Messages } from '../validate/issue.ts';
import type { Open, Operation, ValidationResult } from '../validate/operation.ts';
import { languageTagOf } from '../forms/language.ts';
import { el } from './dom.ts';
import { copyOf, isEqual } from './equal.ts';
import { fill } from './fill.ts';
import { type LanguageTexts, loadDescriptions, loadedTexts, loadTexts } from './language-texts.ts';
import { watchLanguage } from './watch-language.ts';
import { render, type RenderedForm } from './render.ts';
import { styleSheet } from './style.ts';
import { languageOf, words, type ElementWords, type Language } from './words.ts';

export type { PartnerCentralFormListeners, PartnerCentralFormProperties } from './frameworks.d.ts';
export type { ElementWords } from './words.ts';

/** How long someone must stop typing before the counter of a text that is nearly full is read out, in milliseconds. */
const TYPING_PAUSE = 1000;
const NEARLY_FULL = 0.9;

/** Properties that may have been set before the element was defined. */
const PROPERTIES = ['operation', 'value', 'client', 'messages', 'labels', 'words', 'descriptions', 'omit', 'disabled'];

// `any`: which operation the element has, and so the type, is known at run time only.
type AnyValue = any;

/** The element's events. */
export interface PartnerCentralFormEventMap {
  /** The issues that a submit or `validate()` found, or that the service reported. */
  issues: CustomEvent<readonly (Issue | FormIssue)[]>;
  /** A valid request. `preventDefault()` keeps it from `client`. */
  request: CustomEvent<AnyValue>;
  /** The service's response to `client`. */
  response: CustomEvent<AnyValue>;
  /**
   * Why the call of `client` failed: its issues are shown at their fields. Or why there is no form, when the package's
   * WebAssembly cannot start: a sentence says so in its place. Does not bubble.
   */
  error: CustomEvent<unknown>;
}

type Texts = { readonly [path: string]: string };

/** An element that knows the types of these events. */
interface FormElement extends HTMLElement {
  addEventListener<Type extends keyof PartnerCentralFormEventMap>(
    type: Type,
    listener: (this: PartnerCentralForm, event: PartnerCentralFormEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

// Servers import this module too, and have no elements.
const Base: new () => FormElement = globalThis.HTMLElement ?? class {};

/**
 * A form of one operation, in a shadow tree.
 *
 * Its looks are set by the custom properties `--partner-central-accent`, `-on-accent`, `-error`, `-text`, `-muted`,
 * `-border`, `-field`, `-radius`, `-gap` and `-font`, and by `::part()`: `form`, `summary`, `note`, `body`, `actions`,
 * `field`, `label`, `required`, `description`, `message`, `counter`, `input`, `textarea`, `select`, `checkbox`, `radio`,
 * `choice`, `group`, `legend`, `row`, `button`, `add`, `remove`, `submit` and `failure`. Colours follow `color-scheme`.
 */
export class PartnerCentralForm extends Base {
  /** @internal */
  static observedAttributes = ['operation', 'descriptions', 'omit', 'lang', 'disabled'];

  #operation: Operation | undefined;
  #value: unknown = {};
  #client: object | undefined;
  #messages: Messages | undefined;
  #labels: Texts = {};
  #words: Partial<ElementWords> = {};
  #descriptions: Texts | undefined;
  /** What `#render` made last; undefined without an operation. */
  #view: View | undefined;
  #binding: FormBinding<Operation> | undefined;
  /** The language of what is shown. */
  #language: Language = 'en';
  /** The package's messages and labels in that language. */
  #texts: LanguageTexts | undefined;
  /** The labels of the package and the page's own. */
  #shownLabels: Texts = {};
  #unwatchLanguage: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styleSheet()];
  }

  /** @internal */
  connectedCallback() {
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const properties = this as unknown as { [property: string]: unknown };
      const value = properties[name];
      delete properties[name];
      properties[name] = value;
    }
    this.#unwatchLanguage = watchLanguage(this, () => this.#followLanguage());
    if (!this.#view) this.#render();
    this.#followLanguage();
  }

  /** @internal */
  disconnectedCallback() {
    this.#unwatchLanguage?.();
  }

  /** Moves the focus to the first input. `delegatesFocus` is not used: with it a click on any text would move the focus. */
  override focus(options?: FocusOptions) {
    const controls = this.#view?.form.querySelectorAll<HTMLInputElement>('input, select, textarea, button') ?? [];
    [...controls].find((control) => !control.disabled && control.getClientRects()[0])?.focus(options);
  }

  /** @internal */
  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (before === after) return;
    if (name === 'operation') this.operation = after;
    else if (name === 'disabled') this.#updateDisabled();
    else if (name === 'descriptions') void this.#describe();
    else if (name === 'omit') this.#view?.fields.rewrite();
    else this.#followLanguage();
  }

  /** Which operation. As an attribute its name, `account.CreatePartner`; as a property also the operation itself. */
  get operation(): Operation | undefined {
    return this.#operation;
  }

  set operation(value: Open<OperationId> | Operation | null | undefined) {
    const operation = typeof value === 'string' ? (operations as { readonly [id: string]: Operation })[value] : value;
    if (value && !operation?.validate)
      throw new RangeError(`${String(value)} is not an operation such as account.CreatePartner`);
    if (operation === this.#operation) return;
    this.#operation = operation || undefined;
    this.#render();
  }

  /**
   * The request that the form holds now, valid or not. `reset()` returns to the value that was set last. A value that equals
   * the one that was set last, or what the form holds, changes nothing; of another, what is different is written into the form.
   */
  get value(): AnyValue {
    if (!this.#view) return copyOf(this.#value);
    // The form does not read what is disabled.
    const { body } = this.#view;
    const { disabled } = body;
    body.disabled = false;
    const value = this.#bind().value();
    body.disabled = disabled;
    return value;
  }

  set value(request: AnyValue) {
    const value = copyOf(request ?? {});
    if (isEqual(value, this.#value)) return;
    this.#value = value;
    if (this.#view && !isEqual(value, this.value)) this.#fill();
  }

  /** Sends the request when it is set: `new PartnerCentralAccount(…)`. */
  get client(): object | undefined {
    return this.#client;
  }

  set client(client: object | undefined) {
    this.#client = client;
  }

  /** Your own messages. By default they are the package's, in the language of the element. */
  get messages(): Messages | undefined {
    return this.#messages;
  }

  set messages(messages: Messages | undefined) {
    if (isEqual(messages, this.#messages)) return;
    this.#messages = copyOf(messages) as Messages;
    this.#binding?.refresh();
  }

  /**
   * The names of fields, alternatives and enum values, by path:
   * `{ LegalName: 'Company', 'PrimarySolutionType.OTHER': 'Something else' }`.
   */
  get labels(): { readonly [path: string]: string } {
    return this.#labels;
  }

  set labels(labels: { readonly [path: string]: string } | undefined) {
    if (isEqual(labels ?? {}, this.#labels)) return;
    this.#labels = copyOf(labels ?? {}) as Texts;
    this.#take(this.#language, this.#texts);
    this.#rewrite();
  }

  /** Your own words, in place of the element's. It has its words in English, German, French, Japanese and Spanish, by `lang`. */
  get words(): Partial<ElementWords> {
    return this.#words;
  }

  set words(value: Partial<ElementWords> | undefined) {
    if (isEqual(value ?? {}, this.#words)) return;
    this.#words = copyOf(value ?? {}) as Partial<ElementWords>;
    this.#rewrite();
  }

  /**
   * Descriptions under the labels. `true`, or the attribute, loads those in the element's language and shows the first line
   * of each, which is about the field itself. An object holds your own, by path.
   */
  get descriptions(): boolean | { readonly [path: string]: string } {
    return this.#descriptions ?? this.hasAttribute('descriptions');
  }

  set descriptions(descriptions: boolean | { readonly [path: string]: string } | undefined) {
    const isObject = typeof descriptions === 'object' && descriptions !== null;
    if (isObject && isEqual(descriptions, this.#descriptions)) return;
    this.#descriptions = isObject ? (copyOf(descriptions) as Texts) : undefined;
    this.toggleAttribute('descriptions', Boolean(descriptions));
    void this.#describe();
  }

  /** Paths of fields that are not shown. Their members of `value` are sent. As an attribute, separated by spaces. */
  get omit(): string[] {
    return (this.getAttribute('omit') ?? '').split(/\s+/).filter(Boolean);
  }

  set omit(paths: string | readonly string[] | undefined) {
    const text = [paths ?? []].flat().join(' ');
    if (text !== (this.getAttribute('omit') ?? '')) this.setAttribute('omit', text);
  }

  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(isDisabled: boolean) {
    this.toggleAttribute('disabled', Boolean(isDisabled));
  }

  /** Whether a call is in progress. */
  get pending(): boolean {
    return this.#binding?.pending ?? false;
  }

  /** Validates the whole form and shows its issues. */
  validate(): ValidationResult<AnyValue> {
    this.#followLanguage();
    return this.#bind().validate();
  }

  /** Shows issues from elsewhere at their fields, until those are edited. */
  setIssues(issues: readonly FormIssue[]): void {
    this.#bind().setIssues(issues);
  }

  /** Does what the button does. */
  submit(): void {
    if (this.disabled) return;
    this.#view?.form.requestSubmit();
  }

  /** Returns to the `value` that was set last. */
  reset(): void {
    if (!this.#view) return;
    fill(this.#view.fields, this.#value);
    this.#binding?.clear();
  }

  /** Renders the form anew, filled with the value that was set last. */
  #render() {
    this.#binding?.unbind();
    this.#binding = undefined;
    this.#view = undefined;
    this.shadowRoot?.replaceChildren();
    if (!this.#operation) return;
    const language = languageOf(languageTagOf(this));
    this.#take(language, loadedTexts.get(language));
    try {
      this.#view = this.#createView(this.#operation);
    } catch (error) {
      this.#showFailure(error);
      return;
    }
    fill(this.#view.fields, this.#value);
    this.#updateDisabled();
    this.shadowRoot?.append(this.#view.form);
    void this.#describe();
    void this.#useLanguage(language);
    this.#bind();
  }

  #createView(operation: Operation): View {
    const body = el('fieldset', { part: 'body', role: 'none' });
    const status = el('div', { class: 'unseen', role: 'status' });
    const star = el('span', { part: 'required', 'aria-hidden': 'true' }, '*');
    const submit = el('button', { type: 'submit', part: 'button submit' });
    const required = document.createTextNode('');
    const form = el(
      'form',
      {
        part: 'form',
        input: ({ target }: { target: Element }) => this.#onInput(target),
        change: ({ target }: { target: Element }) => {
          fields.update(target);
          // Unlike `input`, it does not leave the shadow tree.
          this.dispatchEvent(new Event('change', { bubbles: true }));
        },
      },
      el('div', { part: 'summary', 'data-message-summary': true, hidden: true }),
      el('p', { part: 'note', 'aria-hidden': 'true' }, star, required),
      body,
      el('div', { part: 'actions' }, submit),
      status,
    );
    const fields = render(operation, body, {
      words: () => this.#allWords(),
      labels: () => this.#shownLabels,
      omit: () => this.omit,
      announce: (text) => (status.textContent = text),
    });
    const rewrite = () => {
      const { send, required: text } = this.#allWords();
      submit.textContent = send;
      required.data = ` ${text}`;
      fields.rewrite();
    };
    rewrite();
    return { form, body, status, submit, fields, rewrite };
  }

  /** Takes the texts of a language, with the page's own labels in their place. */
  #take(language: Language, texts: LanguageTexts | undefined) {
    this.#language = language;
    this.#texts = texts;
    const names = texts?.names;
    this.#shownLabels = names && this.#operation ? { ...labelsOf(this.#operation, names), ...this.#labels } : this.#labels;
  }

  #allWords = (): ElementWords => ({ ...words[this.#language], ...this.#words });

  /** Says that there is no form. Mostly a Content Security Policy forbids WebAssembly. */
  #showFailure(error: unknown) {
    this.shadowRoot?.append(el('p', { part: 'failure', role: 'alert' }, this.#allWords().failed));
    this.#dispatch('error', error);
    reportError(error);
  }

  /** Writes what is different in the value that was set last into the form. */
  #fill() {
    if (!this.#view) return;
    fill(this.#view.fields, this.#value);
    // Someone who is filling in the form keeps its messages. Another value has none.
    if (this.shadowRoot?.activeElement) this.#binding?.refresh();
    else this.#binding?.clear();
  }

  /** Writes all texts again. */
  #rewrite() {
    this.#view?.rewrite();
    this.#binding?.refresh();
  }

  /**
   * Binds the form if it is not bound. The result is undefined without an operation; using the element then is an error. The
   * options are read whenever they are needed.
   */
  #bind() {
    if (this.#view && !this.#binding) {
      const element = this;
      this.#binding = bindForm(this.#view.form, this.#operation as Operation, {
        get labels() {
          return element.#shownLabels;
        },
        get messages() {
          return element.#messages ?? element.#texts?.messages;
        },
        onIssues: (issues) => this.#dispatch('issues', issues),
        onSubmit: (request) => this.#send(request),
      });
    }
    return this.#binding as FormBinding<Operation>;
  }

  /** Shows another language if that of the element, or of what is around it, has changed. */
  #followLanguage() {
    const language = languageOf(languageTagOf(this));
    if (language !== this.#language) void this.#useLanguage(language);
  }

  /** Shows the texts of a language once its messages and labels are loaded, all at the same time. */
  async #useLanguage(language: Language) {
    const texts = loadedTexts.get(language) ?? (await loadTexts(language));
    if (language !== languageOf(languageTagOf(this))) return;
    if (language === this.#language && texts === this.#texts) return;
    const isOther = language !== this.#language;
    this.#take(language, texts);
    this.#rewrite();
    if (isOther) void this.#describe();
  }

  /** Shows the descriptions of the fields once they are loaded. */
  async #describe() {
    const operation = this.#operation;
    const language = this.#language;
    if (!operation || !this.#view) return;
    let texts = this.#descriptions ?? {};
    if (!this.#descriptions && this.hasAttribute('descriptions')) {
      const found = await loadDescriptions(operation, language);
      // The first line is about the field; the others explain its shape to programmers.
      texts = Object.fromEntries(Object.entries(found).map(([path, text]) => [path, text.split('\n')[0] ?? '']));
    }
    if (operation === this.#operation && language === this.#language) this.#view?.fields.describe(texts);
  }

  async #send(request: unknown) {
    if (!this.#dispatch('request', request, true)) return;
    if (!this.#client || !this.#operation) return;
    try {
      this.#dispatch('response', await callOperation(this.#client, this.#operation, request));
    } catch (error) {
      this.#dispatch('error', error);
      throw error;
    }
  }

  /** Returns false if a listener prevented the default. Errors do not bubble, because pages report those that reach `window`. */
  #dispatch(type: keyof PartnerCentralFormEventMap, detail: unknown, cancelable = false) {
    return this.dispatchEvent(new CustomEvent(type, { detail, cancelable, bubbles: type !== 'error' }));
  }

  #onInput(target: Element) {
    if (!this.#view) return;
    const { status, fields } = this.#view;
    fields.update(target);
    clearTimeout(this.#timer);
    const { ratio, text } = fields.fullness(target);
    status.textContent = '';
    if (ratio >= NEARLY_FULL) this.#timer = setTimeout(() => (status.textContent = text), TYPING_PAUSE);
  }

  #updateDisabled() {
    if (!this.#view) return;
    this.#view.body.disabled = this.disabled;
    this.#view.submit.disabled = this.disabled;
  }
}

/** What the element renders. */
interface View {
  form: HTMLFormElement;
  /** Around all inputs. */
  body: HTMLFieldSetElement;
  /** The live region. */
  status: HTMLElement;
  submit: HTMLButtonElement;
  fields: RenderedForm;
  /** Writes all texts again. */
  rewrite(): void;
}

const NAME = 'partner-central-form';
// Another copy of the package may have defined it already.
if (globalThis.customElements && !customElements.get(NAME)) customElements.define(NAME, PartnerCentralForm);

declare global {
  interface HTMLElementTagNameMap {
    'partner-central-form': PartnerCentralForm;
  }
}
