// Blanks around an identifier are a mistake of copying, and the service refuses them.
import type { Field } from '../validate/operation.ts';

const regexes = new Map<string, RegExp>();

/** The text without the blanks around it, if a field takes it only without them. */
export function trimmed({ kind, values, pattern }: Field, text: string) {
  const inner = text.trim();
  if (inner === text) return text;
  if (kind === 'enum') return values?.some(({ value }) => value === inner) ? inner : text;
  if (kind !== 'string' || pattern === undefined) return text;
  let regex = regexes.get(pattern);
  if (!regex) regexes.set(pattern, (regex = new RegExp(`^(?:${pattern})$`, 'v')));
  return !regex.test(text) && regex.test(inner) ? inner : text;
}

const words: { readonly [language: string]: string } = {
  en: 'Blanks at the beginning and end were removed',
  de: 'Leerzeichen am Anfang und Ende wurden entfernt',
  es: 'Se han quitado los espacios del principio y del final',
  fr: 'Les espaces au début et à la fin ont été supprimés',
  ja: '前後の空白を削除しました',
};

/** What to tell people about it, in the language of a tag such as `de-AT`. */
export const trimNotice = (tag: string) => words[tag.toLowerCase().split('-')[0] ?? ''] ?? (words.en as string);
