import * as account from '../generated/labels/es/account.ts';
import * as channel from '../generated/labels/es/channel.ts';
import { byOperation } from '../descriptions/by-operation.ts';
import { es as names } from './names/es.ts';
import type { Labels } from './shared/labels.ts';

/** Labels of members and enum values, and help texts, in Spanish. */
export const es: Labels = /* @__PURE__ */ { ...names, descriptions: /* @__PURE__ */ byOperation(account, channel) };
