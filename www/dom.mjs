// Elements, tersely.

/** `el('label', { for: id }, 'Name', child)`: properties that are functions listen. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** JSON with its parts told apart by colour. */
export function json(value) {
  const text = JSON.stringify(value, null, 2);
  const parts = text.split(/("(?:[^"\\]|\\.)*"(?:\s*:)?|\b(?:true|false|null|-?\d+(?:\.\d+)?)\b)/);
  return parts.map((part, i) => {
    if (i % 2 === 0) return part;
    return el('span', { class: part.endsWith(':') ? 'key' : part.startsWith('"') ? 'string' : 'number' }, part);
  });
}
