// @ts-nocheck converted to strict types next
// What every entry offers, wherever its wasm comes from.
import { account as accountFacts } from '../generated/account.mjs';
import { channel as channelFacts } from '../generated/channel.mjs';
import { clientOf } from '../client/client.ts';
import { operationsOf, serviceOf } from '../client/service.ts';

export { ServiceException, TransportError } from '../client/errors.ts';
export { nameOf, pathOf, ValidationError } from '../validate/issues.ts';
export { WaiterError } from '../client/waiter.ts';

export const account = /* @__PURE__ */ serviceOf(accountFacts);
export const channel = /* @__PURE__ */ serviceOf(channelFacts);

/** Every operation by `service.Name`. */
export const operations = /* @__PURE__ */ operationsOf(account, channel);

export const PartnerCentralAccount = /* @__PURE__ */ clientOf(accountFacts, account);
export const PartnerCentralChannel = /* @__PURE__ */ clientOf(channelFacts, channel);
