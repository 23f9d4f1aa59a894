// JSON with every digit of its whole numbers, for the proxy and the command line.

/** Strings, which are skipped, and numbers. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;
/** The largest whole number of 64 bits has 19 digits. */
const MAX_DIGITS = 19;

/** As `JSON.parse`, but whole numbers that a double would round become BigInts, which keep all their digits. */
export function parseJson(text: string): unknown {
  const parsed: unknown = JSON.parse(text);
  // The smallest of them has 16 digits, or fewer and an exponent.
  if (!/[\d.]{16}|\d[eE]/.test(text)) return parsed;
  // No string of the text starts with it.
  const mark = crypto.randomUUID();
  const marked = text.replace(TOKENS, (token) => {
    const isLarge = !token.startsWith('"') && Math.abs(Number(token)) > Number.MAX_SAFE_INTEGER;
    const digits = isLarge && wholeDigits(token);
    return digits ? `"${mark}${digits}"` : token;
  });
  return JSON.parse(marked, (_, value) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}

/** The digits of a JSON number, however it is written; undefined if it is not whole, or far too long. */
function wholeDigits(token: string) {
  const [, sign, whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(token) ?? [];
  const shift = Number(exponent) - fraction.length;
  const digits = whole + fraction;
  if (shift >= 0) return shift <= MAX_DIGITS ? sign + digits + '0'.repeat(shift) : undefined;
  return /^0*$/.test(digits.slice(shift)) && digits.length > -shift ? sign + digits.slice(0, shift) : undefined;
}
