import type { Issue } from '../validate/issue.ts';
import type { MessageKey } from './en.js';

/** Messages in French, for the option `messages`: by code, as templates or as functions where English words need translating. */
export declare const fr: { readonly [Key in MessageKey]: string | ((issue: Issue) => string) };
