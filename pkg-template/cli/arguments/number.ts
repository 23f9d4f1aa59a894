import { UsageError } from './usage-error.ts';

/** Reads a whole number up to `max`. */
export function wholeNumber(option: string, text: string, max: number) {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > max) throw new UsageError(`${option} must be a whole number up to ${max}`);
  return number;
}

/** Reads a number in a range. */
export function numberInRange(option: string, text: string, min: number, max: number, isWhole = false) {
  const number = Number(text);
  if (!(number >= min && number <= max) || (isWhole && !Number.isInteger(number)) || !/^[\d.]+$/.test(text)) {
    throw new UsageError(`${option} must be a ${isWhole ? 'whole ' : ''}number from ${min} to ${max}`);
  }
  return number;
}
