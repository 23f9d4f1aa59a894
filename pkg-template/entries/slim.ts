// `slim` as pages load it without a bundler: with what sends requests, since service workers, for one, cannot load it later.
export * from './slim-for-bundlers.ts';
export { PartnerCentralAccount, PartnerCentralChannel } from './whole-clients.ts';
