// Clients together with what sends their requests, for entries that load it at once. An app that uses no client does not get it
// either: calls of `withCalling` are pure as far as bundlers know, and have an effect only on clients.
import { calling } from './calling.ts';
import { onDemand } from './on-demand.ts';

export function withCalling<Client>(client: Client): Client {
  onDemand.calling = calling;
  return client;
}
