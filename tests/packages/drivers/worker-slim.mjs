import * as pc from 'partner-central/slim';
import core from 'partner-central/core.wasm';
import lines from 'partner-central/lines-core.wasm';
import { run, slim } from './assertions.mjs';
export default { fetch: async () => Response.json(await run(slim, pc, core, lines).catch(({ message }) => message)) };
