// What every entry offers, wherever its wasm comes from.
import { account as accountFacts } from './account.mjs';
import { channel as channelFacts } from './channel.mjs';
import { clientOf } from './client.mjs';
import { operationsOf, serviceOf } from './service.mjs';

export { ServiceException, TransportError } from './errors.mjs';
export { nameOf, pathOf, ValidationError } from './issues.mjs';
export { WaiterError } from './waiter.mjs';

export const account = /* @__PURE__ */ serviceOf(accountFacts);
export const channel = /* @__PURE__ */ serviceOf(channelFacts);

/** Every operation by `service.Name`. */
export const operations = /* @__PURE__ */ operationsOf(account, channel);

export const PartnerCentralAccount = /* @__PURE__ */ clientOf(accountFacts, account);
export const PartnerCentralChannel = /* @__PURE__ */ clientOf(channelFacts, channel);
