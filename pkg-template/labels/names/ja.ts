import { members, values } from '../../generated/labels/ja/names.ts';
import type { Names } from '../shared/labels.ts';

/** Labels of members and enum values in Japanese, without help texts. */
export const ja: Names = { members, values };
