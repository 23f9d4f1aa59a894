// What every entry offers, wherever its wasm comes from.
import { account as accountFacts } from '../generated/account.mjs';
import { channel as channelFacts } from '../generated/channel.mjs';
import { clientOf } from '../client/client.mjs';
import { operationsOf, serviceOf } from '../client/service.mjs';

export { ServiceException, TransportError } from '../client/errors.mjs';
export { nameOf, pathOf, ValidationError } from '../validate/issues.mjs';
export { WaiterError } from '../client/waiter.mjs';

export const account = /* @__PURE__ */ serviceOf(accountFacts);
export const channel = /* @__PURE__ */ serviceOf(channelFacts);

/** Every operation by `service.Name`. */
export const operations = /* @__PURE__ */ operationsOf(account, channel);

export const PartnerCentralAccount = /* @__PURE__ */ clientOf(accountFacts, account);
export const PartnerCentralChannel = /* @__PURE__ */ clientOf(channelFacts, channel);
