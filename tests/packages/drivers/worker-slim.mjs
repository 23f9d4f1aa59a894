import * as pc from 'partner-central/slim';
import core from 'partner-central/core.wasm';
import { run, slim } from './assertions.mjs';
export default { fetch: async () => Response.json(await run(slim, pc, core).catch(({ message }) => message)) };
