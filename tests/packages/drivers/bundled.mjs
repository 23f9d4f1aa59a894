import * as pc from 'partner-central';
import * as sandbox from 'partner-central/sandbox';
import { main, run } from './assertions.mjs';
import { report } from './report.mjs';
report(run(main, pc, sandbox));
