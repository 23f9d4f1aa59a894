import * as pc from './node_modules/partner-central/index.mjs';
import { closed, run } from './assertions.mjs';
import { report } from './report.mjs';
report(run(closed, pc));
