import * as esm from 'partner-central';
import * as sandbox from 'partner-central/sandbox';
import { createRequire } from 'node:module';
import { copies, run } from './assertions.mjs';
const cjs = createRequire(import.meta.url)('partner-central');
console.log(JSON.stringify(await run(copies, [esm, cjs], sandbox)));
