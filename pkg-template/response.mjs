// Answers are never rejected: enums stay open, unknown members are kept. Only
// timestamps change, into Date.

/**
 * Turns timestamps into Date, in place. In each service a member name is a
 * timestamp everywhere or nowhere (`cargo xtask print` proves it), so names are
 * enough and no output shape has to travel with the package.
 */
export function reviveTimestamps(value, names) {
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (member !== null && typeof member === 'object') reviveTimestamps(member, names);
    else if (names.has(key)) value[key] = dateOf(member);
  }
  return value;
}

/** RFC 3339 text, or epoch seconds as some JSON services write them. */
function dateOf(value) {
  const date = new Date(typeof value === 'number' ? value * 1000 : value);
  return Number.isNaN(date.getTime()) ? value : date;
}
