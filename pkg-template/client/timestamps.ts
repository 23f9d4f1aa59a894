// @ts-nocheck converted to strict types next
// Answers are never rejected: enums stay open, unknown members are kept. Only
// timestamps change, into Date, and what is null is absent, as in requests.

/**
 * Turns timestamps into Date, in place. In each service a member name is a
 * timestamp everywhere or nowhere (`cargo xtask generate` proves it), so names are
 * enough and no output shape has to travel with the package.
 */
export function reviveTimestamps(value, names) {
  for (const key of Object.keys(value)) {
    const member = value[key];
    // Items stay where they are.
    if (member === null) Array.isArray(value) || delete value[key];
    else if (typeof member === 'object') reviveTimestamps(member, names);
    else if (names.has(key)) value[key] = dateOf(member);
  }
  return value;
}

/** RFC 3339 text, or epoch seconds as some JSON services write them. */
function dateOf(value) {
  const date = new Date(typeof value === 'number' ? value * 1000 : value);
  if (!Number.isNaN(date.getTime())) return date;
  // JavaScript knows no leap second: it is the first of the next minute.
  const before = Date.parse(String(value).replace(':60', ':59'));
  return Number.isNaN(before) ? value : new Date(before + 1000);
}
