import { descriptions } from '../generated/labels/de/all.ts';
import { de as names } from './names/de.ts';
import type { Labels } from './shared/labels.ts';

/** Labels of members and enum values, and help texts, in German. */
export const de: Labels = { ...names, descriptions };
