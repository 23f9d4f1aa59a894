// Made in the global scope, as a worker would; its own claims at /claims.
import * as pc from 'partner-central';
import * as proxy from 'partner-central/proxy';
import * as sandbox from 'partner-central/sandbox';
import { proxied, proxyOf, run } from './assertions.mjs';
import requests from './requests.mjs';
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
const { fetch } = sandbox.createSandbox();
const handler = proxyOf(pc, proxy.createProxyHandler, { region: 'us-east-1', credentials, fetch });
const claims = async () => Response.json(await run(proxied, pc, sandbox, proxy, requests).catch(({ message }) => message));
export default { fetch: (request) => (new URL(request.url).pathname === '/claims' ? claims() : handler(request)) };
