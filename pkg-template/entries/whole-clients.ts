// The clients together with what sends their requests, for entries that load it at once. An app that uses no client does not get
// it either: the calls below are pure as far as bundlers know, and have an effect only on clients.
import { calling } from '../client/calling.ts';
import { onDemand } from '../client/on-demand.ts';
import { PartnerCentralAccount as Account, PartnerCentralChannel as Channel } from './api.ts';

function withCalling<Client>(client: Client): Client {
  onDemand.calling = calling;
  return client;
}

export const PartnerCentralAccount = /* @__PURE__ */ withCalling(Account);
export const PartnerCentralChannel = /* @__PURE__ */ withCalling(Channel);
