import * as pc from 'partner-central/slim';
import { run, slim } from './assertions.mjs';
console.log(JSON.stringify(await run(slim, pc)));
