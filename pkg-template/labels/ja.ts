import { descriptions } from '../generated/labels/ja/all.ts';
import { ja as names } from './names/ja.ts';
import type { Labels } from './shared/labels.ts';

/** Labels of members and enum values, and help texts, in Japanese. */
export const ja: Labels = { ...names, descriptions };
