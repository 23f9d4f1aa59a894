import * as pc from 'partner-central';
const { issues } = pc.account.CreatePartner.validate({});
import { main, run } from './assertions.mjs';
import * as sandbox from 'partner-central/sandbox';
if (!issues) throw new Error('not ready');
console.log(JSON.stringify(await run(main, pc, sandbox)));
