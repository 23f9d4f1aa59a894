/**
 * What JavaScript and Python write differently. Numbers and strings are written as in JSON in both.
 * @typedef {object} Syntax
 * @property {Record<string, string>} constants `null`, `true` and `false`.
 * @property {(name: string) => string} key
 * @property {(time: string) => string} timestamp
 * @property {(path: string) => boolean} isTimestamp
 */

/**
 * A request body as a literal of a programming language.
 * @param {Syntax} syntax
 */
export function literal(value, syntax, path = '', indent = '') {
  const inner = `${indent}  `;
  const lines = (open, items, close) =>
    items.length === 0 ? open + close : `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`;
  if (value === null || typeof value === 'boolean') return syntax.constants[String(value)];
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, syntax, `${path}[]`, inner));
    return lines('[', items, ']');
  }
  if (typeof value === 'object') {
    const members = Object.entries(value).map(
      ([name, item]) => `${syntax.key(name)}: ${literal(item, syntax, path ? `${path}.${name}` : name, inner)}`,
    );
    return lines('{', members, '}');
  }
  if (syntax.isTimestamp(path)) {
    return syntax.timestamp(new Date(typeof value === 'number' ? value * 1000 : value).toISOString());
  }
  return JSON.stringify(value);
}
