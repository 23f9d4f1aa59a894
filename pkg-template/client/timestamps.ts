// Responses are never rejected: enums stay open and unknown members are kept. Only timestamps become `Date`, and members that
// are null are removed, as absent ones are in requests.

type Json = { [member: string]: unknown };

/**
 * Turns timestamps into `Date`, in place. In each service a member name is a timestamp everywhere or nowhere, which
 * `cargo xtask generate` checks: so names are enough, and no output shape is part of the package.
 */
export function reviveTimestamps(value: Json, names: ReadonlySet<string>): Json {
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (member === null) {
      // Items of a list keep their indexes.
      if (!Array.isArray(value)) delete value[key];
    } else if (typeof member === 'object') reviveTimestamps(member as Json, names);
    else if (names.has(key)) value[key] = dateOf(member);
  }
  return value;
}

/** The date of RFC 3339 text, or of epoch seconds as some JSON services write them. Any other value stays as it is. */
function dateOf(value: unknown): unknown {
  const date = new Date(typeof value === 'number' ? value * 1000 : (value as string));
  if (!Number.isNaN(date.getTime())) return date;
  // JavaScript has no leap seconds, so it becomes the first second of the next minute.
  const before = Date.parse(String(value).replace(':60', ':59'));
  return Number.isNaN(before) ? value : new Date(before + 1000);
}
