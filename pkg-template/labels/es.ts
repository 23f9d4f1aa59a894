import { descriptions } from '../generated/labels/es/all.ts';
import { es as names } from './names/es.ts';
import type { Labels } from './shared/labels.ts';

/** Labels of members and enum values, and help texts, in Spanish. */
export const es: Labels = { ...names, descriptions };
