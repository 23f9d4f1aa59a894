import * as pc from 'partner-central/slim';
import { run, slim } from './assertions.mjs';
import { report } from './report.mjs';
report(run(slim, pc));
