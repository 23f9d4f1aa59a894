// Patterns as every engine of regular expressions reads them: RegExp with and without `u`, Python, RE2, PCRE2. Some of them have
// no `\p{…}` or `\u0000`, and `\s` has other characters in each. So a class that uses these lists its characters, or, if it also
// has characters beyond U+FFFF, those that it lacks: a negated class has all others in every engine.

/** Whether a pattern may match characters beyond U+FFFF, which are two UTF-16 units each. */
export const isAstral = (pattern: string): boolean => /\[\^|\\[SPpWD]|\.|u\{/.test(pattern);

/** A class of a pattern, or an escape that stands for one. */
export const CLASS = /\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{\w+\}|[sSwWdD])/g;

const made: { [pattern: string]: string } = Object.create(null);

/** The pattern in its portable form, made on first use. `accepts` says whether validation accepts a text. */
export const portablePattern = (pattern: string, accepts: (text: string) => boolean): string =>
  (made[pattern] ??= pattern.replace(CLASS, (source) => {
    if (!/\\[pPsSwWdDu]/.test(source)) return source.replace('$', '\\x24');
    const isNegated = isAstral(source);
    const namesProperty = /\\p/i.test(source);
    // As in the core, a class that names a property also accepts what Unicode has not assigned. This engine may know a newer
    // Unicode than the core, so the core decides if the pattern is nothing but this class.
    const regexp = new RegExp(namesProperty ? `${source}|\\p{Cn}` : source, 'u');
    const isAll = namesProperty && /^[\^()*+$]+$/.test(pattern.replace(source, ''));
    let listed = '';
    let first: number | undefined;
    for (let code = 0; code <= 0x10000; code++) {
      const text = String.fromCharCode(code);
      // Without `u`, a character beyond U+FFFF is two surrogates.
      const isListed =
        code < 0x10000 && (code & 0xf800) !== 0xd800 && (regexp.test(text) || (isAll && accepts(text))) !== isNegated;
      if (isListed) {
        first ??= code;
      } else if (first !== undefined) {
        const last = code - 1;
        listed += literal(first) + (last > first + 1 ? '-' : '') + (last > first ? literal(last) : '');
        first = undefined;
      }
    }
    return `[${isNegated ? '^' : ''}${listed}]`;
  }));

/** A character in a class. */
const literal = (code: number): string =>
  code < 32 || code === 36 || (code > 126 && code < 161)
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : String.fromCharCode(code).replace(/[\\\]^[-]/, '\\$&');
