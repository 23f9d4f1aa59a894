// Ready at once also in the global scope, where workerd allows neither I/O nor random bytes.
import * as pc from 'partner-central';
const { issues } = pc.account.CreatePartner.validate({});
import * as sandbox from 'partner-central/sandbox';
import { main, run } from './assertions.mjs';
if (!issues) throw new Error('not ready');
export default { fetch: async () => Response.json(await run(main, pc, sandbox).catch(({ message }) => message)) };
