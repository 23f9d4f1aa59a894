// What every entry exports, wherever its WebAssembly comes from. The types of all of it are declared in `types/index.d.ts`.
import { createClientClass } from '../client/client.ts';
import { createService, operationsById } from '../client/service.ts';
import { account as accountFacts } from '../generated/account.ts';
import { channel as channelFacts } from '../generated/channel.ts';

export { ServiceException, TransportError } from '../client/errors.ts';
export { WaiterError } from '../client/waiter.ts';
export { formatPath, formatPath as nameOf, parsePath, parsePath as pathOf } from '../validate/path.ts';
export { ValidationError } from '../validate/validation-error.ts';

export const account = /* @__PURE__ */ createService(accountFacts);
export const channel = /* @__PURE__ */ createService(channelFacts);

/** Every operation by its ID, `service.Name`. */
export const operations = /* @__PURE__ */ operationsById(account, channel);

export const PartnerCentralAccount = /* @__PURE__ */ createClientClass(accountFacts, account);
export const PartnerCentralChannel = /* @__PURE__ */ createClientClass(channelFacts, channel);
