import * as account from '../generated/labels/fr/account.ts';
import * as channel from '../generated/labels/fr/channel.ts';
import { byOperation } from '../descriptions/by-operation.ts';
import { fr as names } from './names/fr.ts';
import type { Labels } from './shared/labels.ts';

/** Labels of members and enum values, and help texts, in French. */
export const fr: Labels = /* @__PURE__ */ { ...names, descriptions: /* @__PURE__ */ byOperation(account, channel) };
