import { members, values } from '../../generated/labels/es/names.ts';
import type { Names } from '../shared/labels.ts';

/** Labels of members and enum values in Spanish, without help texts. */
export const es: Names = { members, values };
