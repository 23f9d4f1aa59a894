import * as account from '../generated/labels/ja/account.ts';
import * as channel from '../generated/labels/ja/channel.ts';
import { byOperation } from '../descriptions/by-operation.ts';
import { ja as names } from './names/ja.ts';
import type { Labels } from './shared/labels.ts';

/** Labels of members and enum values, and help texts, in Japanese. */
export const ja: Labels = /* @__PURE__ */ { ...names, descriptions: /* @__PURE__ */ byOperation(account, channel) };
