import { members, values } from '../../generated/labels/de/names.ts';
import type { Names } from '../shared/labels.ts';

/** Labels of members and enum values in German, without help texts. */
export const de: Names = { members, values };
