// JSON with every digit of its whole numbers: those that a JavaScript number would round are BigInts.
import { randomUUID } from 'node:crypto';

export { parseJson } from '../../json/parse-json.ts';

/** As `JSON.stringify`, but BigInts are numbers. */
export function stringifyJson(value: unknown, space?: number): string {
  const mark = randomUUID();
  const text = JSON.stringify(value, (_key, member) => (typeof member === 'bigint' ? mark + member : member), space);
  return text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}
