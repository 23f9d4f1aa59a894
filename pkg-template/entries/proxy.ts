export { createProxyHandler } from '../proxy/handler.ts';
export { toNodeListener, type NodeRequest, type NodeResponse } from '../proxy/node.ts';
export type {
  ProxyCall,
  ProxyClientOptions,
  ProxyClients,
  ProxyCors,
  ProxyFailure,
  ProxyGuard,
  ProxyOptions,
  ProxyRules,
} from '../proxy/options.ts';
