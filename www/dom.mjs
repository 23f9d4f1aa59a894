// Builds elements.

/** @typedef {Node | string | undefined | false} Child */

/**
 * `el('label', { for: id }, 'Name', child)`. An attribute that is a function becomes a listener, `true` an attribute
 * without a value; `undefined` and `false` leave it out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, any>} attributes
 * @param {(Child | Child[])[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter(isShown));
  return element;
}

/**
 * @param {Child} child
 * @returns {child is Node | string}
 */
const isShown = (child) => child !== undefined && child !== false;

/**
 * @param {string} label
 * @param {(event: Event) => unknown} click
 */
export const button = (label, click, attributes = {}) => el('button', { type: 'button', click, ...attributes }, label);

/** An element of index.html. */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}

/**
 * A long name that may break between its words.
 * @param {string} text
 */
export const breakable = (text) =>
  text.split(/(?<=[a-z0-9])(?=[A-Z])/).flatMap((word, at) => (at === 0 ? [word] : [document.createElement('wbr'), word]));

/**
 * A text whose parts in backquotes become code.
 * @param {string} text
 */
export const withCode = (text) => text.split('`').map((part, at) => (at % 2 ? el('code', {}, part) : part));

/** A value as JSON with coloured syntax. */
export function coloredJson(value) {
  const text = JSON.stringify(value, null, 2) ?? '';
  const parts = text.split(/("(?:[^"\\]|\\.)*"(?:\s*:)?|\b(?:true|false|null|-?\d+(?:\.\d+)?)\b)/);
  return parts.map((part, i) => {
    if (i % 2 === 0) return part;
    return el('span', { class: part.endsWith(':') ? 'key' : part.startsWith('"') ? 'string' : 'number' }, part);
  });
}

/**
 * A block of code that scrolls, by keyboard too.
 * @param {string} label
 * @param {Child[]} children
 */
export const codeBlock = (label, ...children) => el('pre', { tabindex: '0', role: 'region', 'aria-label': label }, ...children);

/**
 * A list of names and texts. A pair without a text is left out.
 * @param {[name: string, text: string | undefined][]} pairs
 */
export const facts = (pairs) =>
  el(
    'dl',
    { class: 'facts' },
    ...pairs.filter(([, text]) => text).flatMap(([term, text]) => [el('dt', {}, term), el('dd', {}, text)]),
  );

/**
 * Sets the text of a live region. An unchanged text is not set again, or it would be read out again.
 * @param {HTMLElement} element
 * @param {string} text
 * @param {string} [kind]
 */
export function announce(element, text, kind) {
  if (element.textContent !== text) element.textContent = text;
  if (kind) element.dataset.kind = kind;
  else delete element.dataset.kind;
}
