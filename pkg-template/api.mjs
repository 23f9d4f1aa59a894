// What every entry offers, wherever its wasm comes from.
import * as account from './account.mjs';
import * as channel from './channel.mjs';
import { clientOf } from './client.mjs';

export { account, channel };
export { ServiceException, TransportError } from './errors.mjs';
export { nameOf, pathOf, ValidationError } from './issues.mjs';
export { WaiterError } from './waiter.mjs';

/** Every operation by `service.Name`. */
export const operations = /* @__PURE__ */ (() =>
  Object.freeze(
    Object.fromEntries([...account.service.operations, ...channel.service.operations].map((one) => [`${one.service}.${one.name}`, one])),
  ))();

export const PartnerCentralAccount = /* @__PURE__ */ clientOf(account.service);
export const PartnerCentralChannel = /* @__PURE__ */ clientOf(channel.service);
