const pc = require('partner-central');
const { issues } = pc.account.CreatePartner.validate({});
const sandbox = require('partner-central/sandbox');
if (!issues) throw new Error('not ready');
void import('./assertions.mjs').then(async ({ main, run }) => console.log(JSON.stringify(await run(main, pc, sandbox))));
