import * as pc from 'partner-central';
import * as proxy from 'partner-central/proxy';
import * as sandbox from 'partner-central/sandbox';
import { overHttp, proxied, proxyOf, run } from './assertions.mjs';
import { serve } from './proxy-server.mjs';
import requests from './requests.mjs';
const names = await run(proxied, pc, sandbox, proxy, requests);
const handler = proxyOf(pc, proxy.createProxyHandler, {
  region: 'us-east-1',
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  fetch: sandbox.createSandbox().fetch,
});
for (const { url, stop } of await serve(handler, proxy.toNodeListener)) {
  names.push(await overHttp(pc, url));
  await stop();
}
console.log(JSON.stringify(names));
