// RFC 3339, section 5.6. ABNF literals are case-insensitive, so `t` and `z` do.
const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

const daysIn = (year, month) => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
};

export function isDateTime(text) {
  const parts = DATE_TIME.exec(text);
  if (!parts) return false;
  const [, year, month, day, hour, minute, second] = parts.map(Number);
  const offsetHour = Number(parts[8] ?? 0);
  const offsetMinute = Number(parts[9] ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
  if (second < 60) return true;
  // A leap second is the last of a day in UTC, wherever the clock stands.
  const sign = parts[7] === '-' ? -1 : 1;
  const utc = hour * 60 + minute - sign * (offsetHour * 60 + offsetMinute);
  return ((utc % 1440) + 1440) % 1440 === 1439;
}

/** A date-time in UTC, as it is sent: the digits of its seconds stay. One whose year has not four digits there stays as it is. */
export function inUtc(text) {
  const [, , , , , , second] = DATE_TIME.exec(text) ?? [];
  if (second === undefined) return text;
  const fraction = /\.\d+/.exec(text)?.[0] ?? '';
  // `Date` knows no leap seconds.
  const whole = text.replace(fraction, '').toUpperCase().replace(':60', ':59');
  const utc = new Date(whole).toISOString();
  return utc.length === 24 ? `${utc.slice(0, 17)}${second}${fraction}Z` : text;
}
