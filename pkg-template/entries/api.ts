// @ts-nocheck converted to strict types next
// What every entry exports, wherever its wasm comes from. The types are declared in `types/index.d.ts`.
import { account as accountFacts } from '../generated/account.mjs';
import { channel as channelFacts } from '../generated/channel.mjs';
import { clientOf } from '../client/client.ts';
import { operationsOf, serviceOf } from '../client/service.ts';
import type * as Declared from '../types/index.d.ts';

export { ServiceException, TransportError } from '../client/errors.ts';
export { ValidationError } from '../validate/issues.ts';
export { formatPath, formatPath as nameOf, parsePath, parsePath as pathOf } from '../validate/path.ts';
export { WaiterError } from '../client/waiter.ts';

export const account: typeof Declared.account = /* @__PURE__ */ serviceOf(accountFacts);
export const channel: typeof Declared.channel = /* @__PURE__ */ serviceOf(channelFacts);

/** Every operation by `service.Name`. */
export const operations: typeof Declared.operations = /* @__PURE__ */ operationsOf(account, channel);

export const PartnerCentralAccount: typeof Declared.PartnerCentralAccount = /* @__PURE__ */ clientOf(accountFacts, account);
export const PartnerCentralChannel: typeof Declared.PartnerCentralChannel = /* @__PURE__ */ clientOf(channelFacts, channel);
