// What a text may contain, so that its input gets a fitting keyboard and size.
import type { Field } from '../validate/operation.ts';

export interface TextRules {
  spaces: boolean;
  /** Line breaks. */
  lines: boolean;
  /** It may consist of letters alone. */
  letters: boolean;
  digits: boolean;
}

/** Tries the pattern of a field on samples. */
export function textRulesOf({ pattern, min = 1 }: Field): TextRules {
  const regex = pattern === undefined ? /^/ : new RegExp(`^(?:${pattern})$`, 'v');
  const allows = (character: string) => regex.test(`a${character}b`);
  const mayConsistOf = (character: string) => regex.test(character.repeat(min || 1));
  return {
    spaces: allows(' '),
    lines: allows('\n'),
    letters: mayConsistOf('a') || mayConsistOf('A'),
    digits: mayConsistOf('1'),
  };
}
