const pc = require('partner-central');
const proxy = require('partner-central/proxy');
const sandbox = require('partner-central/sandbox');
void import('./assertions.mjs').then(async ({ proxied, run }) => {
  const { default: requests } = await import('./requests.mjs');
  console.log(JSON.stringify(await run(proxied, pc, sandbox, proxy, requests)));
});
