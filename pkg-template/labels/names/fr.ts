import { members, values } from '../../generated/labels/fr/names.ts';
import type { Names } from '../shared/labels.ts';

/** Labels of members and enum values in French, without help texts. */
export const fr: Names = { members, values };
