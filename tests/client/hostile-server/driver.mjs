// Tells what comes of every claim, in whatever runtime it is started: node driver.mjs URL.
import * as pc from 'partner-central';
import { CLAIMS, tell } from './cases.mjs';

const [url] = process.argv.slice(2);
const stories = [];
for (const claim of CLAIMS) stories.push(await tell(pc, url, claim));
console.log(JSON.stringify(stories));
