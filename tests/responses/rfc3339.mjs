// RFC 3339 date-times, read by their parts: independent of the package.
const PARTS = /^(\d{4})-(\d\d)-(\d\d)t(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:z|([+-])(\d\d):(\d\d))$/i;

/** The instant of a date-time; a leap second is the first second of the next minute. */
export function dateOf(text) {
  const [, year, month, day, hour, minute, second, fraction = '', sign, hours = 0, minutes = 0] = PARTS.exec(text);
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  date.setUTCHours(Number(hour), Number(minute), Number(second), Number(fraction.padEnd(3, '0').slice(0, 3)));
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return new Date(date.getTime() - offset * 60_000);
}
