// The package is ready in the global scope too, where workerd allows neither I/O nor random bytes.
import * as pc from 'partner-central';
import * as sandbox from 'partner-central/sandbox';
import { main, run } from './assertions.mjs';

const { issues } = pc.account.CreatePartner.validate({});
if (!issues) throw new Error('not ready');
export default { fetch: async () => Response.json(await run(main, pc, sandbox).catch(({ message }) => message)) };
