import type { Issue } from '../validate/issue.ts';
import type { MessageKey } from './en.js';

/** Messages in German, for the option `messages`: by code, as templates or as functions where English words need translating. */
export declare const de: { readonly [Key in MessageKey]: string | ((issue: Issue) => string) };
