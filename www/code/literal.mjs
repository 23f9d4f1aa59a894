// A request's body as a value in a language: what the wire carries as JSON.

/** Numbers and strings are JSON's in both languages; what differs is given. */
export function literal(value, { words, key, timestamp, isTimestamp }, path = '', indent = '') {
  const inner = `${indent}  `;
  const lines = (open, items, close) =>
    items.length === 0 ? open + close : `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`;
  const rules = { words, key, timestamp, isTimestamp };
  if (value === null || typeof value === 'boolean') return words[String(value)];
  if (Array.isArray(value))
    return lines(
      '[',
      value.map((item) => literal(item, rules, `${path}[]`, inner)),
      ']',
    );
  if (typeof value === 'object') {
    const members = Object.entries(value).map(
      ([name, item]) => `${key(name)}: ${literal(item, rules, path ? `${path}.${name}` : name, inner)}`,
    );
    return lines('{', members, '}');
  }
  if (isTimestamp(path)) return timestamp(new Date(typeof value === 'number' ? value * 1000 : value).toISOString());
  return JSON.stringify(value);
}
