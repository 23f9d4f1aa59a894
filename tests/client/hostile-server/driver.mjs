// Prints the result of every case, in whatever runtime runs it: node driver.mjs URL.
import * as pc from 'partner-central';
import { CASES, runCase } from './cases.mjs';

const [url] = process.argv.slice(2);
const results = [];
for (const one of CASES) results.push(await runCase(pc, url, one));
console.log(JSON.stringify(results));
