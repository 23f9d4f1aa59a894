import * as pc from './node_modules/partner-central/slim.mjs';
import { run, slim } from './assertions.mjs';
import { report } from './report.mjs';
report(run(slim, pc));
