import * as pc from 'partner-central';
import * as sandbox from 'partner-central/sandbox';
import { main, run } from './assertions.mjs';

// Ready when the import returns.
const { issues } = pc.account.CreatePartner.validate({});
if (!issues) throw new Error('not ready');
console.log(JSON.stringify(await run(main, pc, sandbox)));
