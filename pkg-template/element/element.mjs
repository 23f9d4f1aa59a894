// `<partner-central-form operation="account.CreatePartner">`: the whole form of
// an operation, made of its fields and bound to it.
import { el } from './dom.mjs';
import { fill } from './fill.mjs';
import { render } from './render.mjs';
import { styleSheet } from './style.mjs';
import { languageOf, words } from './words.mjs';
import { bindForm, given } from 'partner-central/forms';
import { operations } from 'partner-central';

/** How long someone who types must pause before a counter that is nearly full is read out. */
const PAUSE = 1000;
const NEARLY = 0.9;

/** Properties that may have been set before the element was defined. */
const PROPERTIES = ['operation', 'value', 'client', 'messages', 'labels', 'words', 'descriptions', 'omit', 'disabled'];

// Servers import it too, and have no elements.
const Base = globalThis.HTMLElement ?? class {};

export class PartnerCentralForm extends Base {
  static observedAttributes = ['operation', 'descriptions', 'omit', 'lang', 'disabled'];

  #operation;
  #value = {};
  #client;
  #messages;
  #labels = {};
  #words = {};
  #descriptions;
  #form; // the form in the shadow tree
  #body; // the fieldset around all inputs
  #status; // the live region
  #rendered;
  #bound;
  #language; // that of the messages in use
  #native; // messages in that language, where the package has some
  #timer;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styleSheet()];
  }

  connectedCallback() {
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    // The language may be that of an element around it.
    if (!this.#form || this.#language !== this.#languageNow()) this.#render(this.value);
    this.#bind();
  }

  disconnectedCallback() {
    this.#unbind();
  }

  /** To the first input. Not by `delegatesFocus`: a click on any text would then jump there. */
  focus(options) {
    const inputs = this.#form?.querySelectorAll('input, select, textarea, button') ?? [];
    [...inputs].find((input) => !input.disabled && input.getClientRects()[0])?.focus(options);
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === 'operation') this.operation = after;
    else if (name === 'disabled') this.#settleDisabled();
    else if (name === 'descriptions') this.#describe();
    else this.#render(this.value);
  }

  get operation() {
    return this.#operation;
  }

  set operation(given) {
    const operation = typeof given === 'string' ? operations[given] : given;
    if (given && !operation?.fields)
      throw new RangeError(`${String(given)} is no operation: a name is such as account.CreatePartner`);
    if (operation === this.#operation) return;
    this.#operation = operation || undefined;
    this.#render(this.#value);
  }

  get value() {
    if (!this.#form) return this.#value;
    // What is disabled would not be read.
    const { disabled } = this.#body;
    this.#body.disabled = false;
    const value = this.#bind().value();
    this.#body.disabled = disabled;
    if (!this.isConnected) this.#unbind();
    return value;
  }

  set value(given) {
    this.#value = given ?? {};
    this.#render(this.#value);
  }

  get client() {
    return this.#client;
  }

  set client(client) {
    this.#client = client;
  }

  get messages() {
    return this.#messages;
  }

  set messages(messages) {
    if (messages === this.#messages) return;
    this.#messages = messages;
    if (this.#bound) this.#bind(true);
  }

  get labels() {
    return this.#labels;
  }

  set labels(labels) {
    if (labels === this.#labels) return;
    this.#labels = labels ?? {};
    this.#render(this.value);
  }

  get words() {
    return this.#words;
  }

  set words(given) {
    if (given === this.#words) return;
    this.#words = given ?? {};
    this.#render(this.value);
  }

  get descriptions() {
    return this.#descriptions ?? this.hasAttribute('descriptions');
  }

  set descriptions(descriptions) {
    const isText = typeof descriptions === 'object' && descriptions !== null;
    this.#descriptions = isText ? descriptions : undefined;
    this.toggleAttribute('descriptions', Boolean(descriptions));
    this.#describe();
  }

  get omit() {
    return (this.getAttribute('omit') ?? '').split(/\s+/).filter(Boolean);
  }

  set omit(paths) {
    this.setAttribute('omit', [paths ?? []].flat().join(' '));
  }

  get disabled() {
    return this.hasAttribute('disabled');
  }

  set disabled(isDisabled) {
    this.toggleAttribute('disabled', Boolean(isDisabled));
  }

  get pending() {
    return this.#bound?.pending ?? false;
  }

  validate() {
    return this.#bind().validate();
  }

  setIssues(issues) {
    this.#bind().setIssues(issues);
  }

  submit() {
    if (this.disabled) return;
    this.#bind();
    this.#form.requestSubmit();
  }

  reset() {
    this.#render(this.#value);
  }

  /** The language of the element or of what is around it; English where there are no words for it. */
  #languageNow() {
    return languageOf(this.closest('[lang]')?.lang ?? '');
  }

  /** Makes the form anew, with a value in it. */
  #render(value) {
    this.#unbind();
    this.#form?.remove();
    this.#form = undefined;
    if (!this.#operation) return;
    this.#language = this.#languageNow();
    const own = { ...words[this.#language], ...this.#words };
    this.#body = el('fieldset', { part: 'body', role: 'none' });
    this.#status = el('div', { class: 'unseen', role: 'status' });
    const star = el('span', { part: 'required', 'aria-hidden': 'true' }, '*');
    this.#form = el(
      'form',
      { part: 'form', input: (event) => this.#typed(event), change: ({ target }) => this.#rendered.settle(target) },
      el('div', { part: 'summary', 'data-message-summary': true, hidden: true }),
      el('p', { part: 'note', 'aria-hidden': 'true' }, star, ` ${own.required}`),
      this.#body,
      el('div', { part: 'actions' }, el('button', { type: 'submit', part: 'button submit' }, own.send)),
      this.#status,
    );
    this.#rendered = render(this.#operation, this.#body, {
      words: own,
      labels: this.#labels,
      omit: this.omit,
      announce: (text) => (this.#status.textContent = text),
    });
    fill(this.#rendered, value, given);
    this.#settleDisabled();
    this.shadowRoot.append(this.#form);
    this.#describe();
    this.#speak();
    if (this.isConnected) this.#bind();
  }

  #unbind() {
    this.#bound?.unbind();
    this.#bound = undefined;
  }

  /** Binds the form, if it is not. While the element is in no page, it is not: listeners would keep it. */
  #bind(anew = false) {
    if (anew) this.#unbind();
    if (!this.#form || this.#bound) return this.#bound;
    this.#bound = bindForm(this.#form, this.#operation, {
      labels: this.#labels,
      messages: this.#messages ?? this.#native,
      onIssues: (issues) => this.#tell('issues', issues),
      onSubmit: (request) => this.#send(request),
    });
    return this.#bound;
  }

  /** The package's messages in the element's language, when they have come. */
  async #speak() {
    const language = this.#language;
    const module = LANGUAGES[language] && (await LANGUAGES[language]().catch(() => undefined));
    const native = module?.[language];
    if (language !== this.#language || native === this.#native) return;
    this.#native = native;
    if (this.#bound && !this.#messages) this.#bind(true);
  }

  /** Puts sentences to their fields, when they have come. */
  async #describe() {
    const operation = this.#operation;
    if (!operation || !this.#form) return;
    let texts = this.#descriptions ?? {};
    if (!this.#descriptions && this.hasAttribute('descriptions')) {
      // A form without help is better than none.
      const { descriptions } = await import('partner-central/descriptions').catch(() => ({}));
      const all = Object.entries(descriptions?.[`${operation.service}.${operation.name}`] ?? {});
      // Its first line is about the field; what follows is about its shape, for who programs it.
      texts = Object.fromEntries(all.map(([path, text]) => [path, text.split('\n')[0]]));
    }
    if (operation === this.#operation && this.#form) this.#rendered.describe(texts);
  }

  async #send(request) {
    if (!this.#tell('request', request, true)) return;
    if (!this.#client) return;
    const { name } = this.#operation;
    try {
      this.#tell('response', await this.#client[name[0].toLowerCase() + name.slice(1)](request));
    } catch (error) {
      this.#tell('error', error);
      throw error;
    }
  }

  /** False if a listener forbade what comes next. Errors do not bubble, as elsewhere: pages report those that do. */
  #tell(type, detail, cancelable = false) {
    return this.dispatchEvent(new CustomEvent(type, { detail, cancelable, bubbles: type !== 'error' }));
  }

  #typed({ target }) {
    this.#rendered.settle(target);
    clearTimeout(this.#timer);
    const { taken, said } = this.#rendered.fullness(target);
    this.#status.textContent = '';
    if (taken >= NEARLY) this.#timer = setTimeout(() => (this.#status.textContent = said), PAUSE);
  }

  #settleDisabled() {
    if (!this.#form) return;
    this.#body.disabled = this.disabled;
    this.#form.querySelector('[type=submit]').disabled = this.disabled;
  }
}

// Named one by one for bundlers.
const LANGUAGES = {
  de: () => import('partner-central/messages/de'),
  es: () => import('partner-central/messages/es'),
  fr: () => import('partner-central/messages/fr'),
  ja: () => import('partner-central/messages/ja'),
};

const NAME = 'partner-central-form';
// Another copy of the package may have been first.
if (globalThis.customElements && !customElements.get(NAME)) customElements.define(NAME, PartnerCentralForm);
