// Values as frameworks set them: new objects at each render, or proxies of their state.

/** Deeper than any request; a value that contains itself equals no other. */
const DEEPEST = 50;

/** Whether two values are the same request, texts or list. Absent members do not count. */
export function isEqual(one: unknown, other: unknown, depth = 0): boolean {
  if (Object.is(one, other)) return true;
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  if (depth > DEEPEST || !isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = keysOf(one);
  return keys.length === keysOf(other).length && keys.every((key) => isEqual(one[key], other[key], depth + 1));
}

/** A copy that later changes of the original do not reach. It ends where no request has anything. */
export function copyOf(value: unknown, depth = 0): unknown {
  if (!isPlain(value)) return value;
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((item) => copyOf(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copyOf(member, depth + 1)]));
}

type Members = { readonly [key: string]: unknown };

/** Whether it is a list or an object without a class. */
function isPlain(value: unknown): value is Members {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || prototype === Object.prototype;
}

const keysOf = (value: Members) =>
  Array.isArray(value)
    ? Object.keys(value)
    : Object.keys(value).filter((key) => value[key] !== undefined && value[key] !== null);
