import { descriptions } from '../generated/labels/fr/all.ts';
import { fr as names } from './names/fr.ts';
import type { Labels } from './shared/labels.ts';

/** Labels of members and enum values, and help texts, in French. */
export const fr: Labels = { ...names, descriptions };
