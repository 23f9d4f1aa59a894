import * as pc from './node_modules/partner-central/index.mjs';
import * as sandbox from './node_modules/partner-central/sandbox.mjs';
import { main, run } from './assertions.mjs';
import { report } from './report.mjs';
report(run(main, pc, sandbox));
