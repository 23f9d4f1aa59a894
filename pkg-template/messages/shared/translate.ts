// The parameters of an issue are API, and some are English words (`object`, `characters`). A message has them in its own
// language.
import type { FORMATS, RECEIVED } from '../../generated/vocabulary.ts';
import type { MessageKey } from '../../generated/messages/en.ts';
import type { Issue } from '../../validate/issue.ts';
import type { Hints } from '../hints/en.ts';

/** The messages of a language, for the option `messages`: templates, or functions where English words have to be translated. */
export type Translation = { readonly [Key in MessageKey]: string | ((issue: Issue) => string) } & {
  /** Loads what errors of the services mean and what to do. */
  readonly hints: () => Promise<Hints>;
};

/** The translation of a word. One that is counted has two forms. */
type Term = string | readonly [one: string, many: string];

/** The English words of parameters: the types of values, formats, units, and what JSON expects. */
export type Words = { readonly [Word in (typeof RECEIVED | typeof FORMATS)[number]]: Term } & {
  readonly [word: string]: Term;
};

const WORD = /\{(expected|received|unit|sentence)\}/g;

/**
 * Turns templates that contain words, or the sentence of a pattern, into functions of the issue. Other parameters, such as
 * `{min}`, stay in the templates.
 */
export function translate(
  templates: { readonly [Key in MessageKey]: string },
  words: Words,
  patterns: { readonly [expression: string]: string },
  refusals: { readonly [code: string]: string },
  hints: Translation['hints'],
): Translation {
  const message = (template: string) => {
    if (template.search(WORD) < 0) return template;
    return (issue: Issue) => {
      const params = issue.params as { readonly [name: string]: unknown };
      return template.replace(WORD, (placeholder, name) => {
        // A sentence that is not translated stays to be filled in, in English.
        if (name === 'sentence') return own(patterns, String(params.pattern)) ?? placeholder;
        const word = String(params[name]);
        const term = words[word] ?? word;
        return typeof term === 'string' ? term : term[(params.max ?? params.min) === 1 ? 0 : 1];
      });
    };
  };
  // The service's own text is in English, and in the params.
  const refusal = ({ params }: Issue) => own(refusals, String((params as { code?: unknown }).code)) ?? templates.service;
  const messages = Object.entries(templates).map(([key, template]) => [key, key === 'service' ? refusal : message(template)]);
  // The keys are those of issues.
  return Object.defineProperty(Object.fromEntries(messages), 'hints', { value: hints }) as Translation;
}

const own = (texts: { readonly [name: string]: string }, key: string): string | undefined =>
  Object.hasOwn(texts, key) ? texts[key] : undefined;
