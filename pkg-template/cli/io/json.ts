// JSON with every digit of its whole numbers: those that a JavaScript number would round become BigInts.
import { randomUUID } from 'node:crypto';

/** A string, or a number that `JSON.parse` may round. */
const STRINGS_AND_LONG_NUMBERS = /"(?:[^"\\]|\\.)*"|-?\d[\d.]{15,}(?:[eE][+-]?\d+)?/g;

/** As `JSON.parse`, but whole numbers beyond 2^53 are BigInts. */
export function parseJson(text: string): unknown {
  const value = JSON.parse(text);
  if (!/\d[\d.]{15}/.test(text)) return value;
  // No string of the text starts with it.
  const mark = randomUUID();
  const marked = text.replace(STRINGS_AND_LONG_NUMBERS, (token) => {
    const digits = /^(-?\d+)(?:\.0*)?$/.exec(token)?.[1];
    return digits === undefined || Number.isSafeInteger(Number(digits)) ? token : `"${mark}${digits}"`;
  });
  return JSON.parse(marked, (_key, member) =>
    typeof member === 'string' && member.startsWith(mark) ? BigInt(member.slice(mark.length)) : member,
  );
}

/** As `JSON.stringify`, but BigInts are numbers. */
export function stringifyJson(value: unknown, space?: number): string {
  const mark = randomUUID();
  const text = JSON.stringify(value, (_key, member) => (typeof member === 'bigint' ? mark + member : member), space);
  return text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}
