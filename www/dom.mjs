// Elements, tersely.

/** `el('label', { for: id }, 'Name', child)`: properties that are functions listen. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return element;
}

export const button = (label, click, attributes = {}) => el('button', { type: 'button', click, ...attributes }, label);

/** A long name that may break between its words. */
export const name = (text) =>
  text.split(/(?<=[a-z0-9])(?=[A-Z])/).flatMap((word, at) => (at === 0 ? [word] : [document.createElement('wbr'), word]));

/** A sentence with what stands in backquotes as code. */
export const sentence = (text) => text.split('`').map((part, at) => (at % 2 ? el('code', {}, part) : part));

/** JSON with its parts told apart by colour. */
export function json(value) {
  const text = JSON.stringify(value, null, 2) ?? '';
  const parts = text.split(/("(?:[^"\\]|\\.)*"(?:\s*:)?|\b(?:true|false|null|-?\d+(?:\.\d+)?)\b)/);
  return parts.map((part, i) => {
    if (i % 2 === 0) return part;
    return el('span', { class: part.endsWith(':') ? 'key' : part.startsWith('"') ? 'string' : 'number' }, part);
  });
}

/** A block of text that scrolls, for keyboards too. */
export const block = (label, ...children) => el('pre', { tabindex: '0', role: 'region', 'aria-label': label }, ...children);

/** Names and what they are. Pairs without a text are left out. */
export const facts = (pairs) =>
  el(
    'dl',
    { class: 'facts' },
    ...pairs.filter(([, text]) => text).flatMap(([name, text]) => [el('dt', {}, name), el('dd', {}, text)]),
  );

/** Says it again only when it changes: these are live regions. */
export function say(element, text, kind) {
  if (element.textContent !== text) element.textContent = text;
  if (kind) element.dataset.kind = kind;
  else delete element.dataset.kind;
}
