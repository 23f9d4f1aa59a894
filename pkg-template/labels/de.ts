import * as account from '../generated/labels/de/account.ts';
import * as channel from '../generated/labels/de/channel.ts';
import { byOperation } from '../descriptions/by-operation.ts';
import { de as names } from './names/de.ts';
import type { Labels } from './shared/labels.ts';

/** Labels of members and enum values, and help texts, in German. */
export const de: Labels = /* @__PURE__ */ { ...names, descriptions: /* @__PURE__ */ byOperation(account, channel) };
