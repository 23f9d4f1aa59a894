// One case in a process of its own, so that none leaves the next its heap or its compiled code.
//   node node-case.mjs CASE OPTIONS
import { byHand } from './sign-by-hand.mjs';
import { schemas } from './schemas.mjs';

const [name, options] = process.argv.slice(2);
const settings = JSON.parse(options);
const { run } = await import(`./cases/${name}.mjs`);
if (name === 'objects') {
  const standalone = await import('./peers/ajv-standalone.mjs');
  settings.standalone = await standalone.load();
}
const result = await run({ ...settings, schemas, byHand });
// Standard output is the answer; what a peer prints goes nowhere else.
process.stdout.write(`\n${JSON.stringify(result)}\n`);
