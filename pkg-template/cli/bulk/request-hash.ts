import { createHash } from 'node:crypto';

/** Identifies a request, whatever the order of its members. */
export function hashOfRequest(request: unknown) {
  return createHash('sha256')
    .update(JSON.stringify(sorted(request)) ?? '')
    .digest('hex')
    .slice(0, 32);
}

/** The value in a form that has no order of members. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return value;
  const members: { readonly [name: string]: unknown } = { ...value };
  return Object.keys(members)
    .sort()
    .map((key) => [key, sorted(members[key])]);
}
