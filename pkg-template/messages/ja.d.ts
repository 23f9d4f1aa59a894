import type { Issue } from '../validate/issue.ts';
import type { MessageKey } from './en.js';

/** Messages in Japanese, for the option `messages`: by code, as templates or as functions where English words need translating. */
export declare const ja: { readonly [Key in MessageKey]: string | ((issue: Issue) => string) };
