// Runs one case in a new process, so that it inherits neither heap nor compiled code of another.
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
// Standard output has the result, so what peers print is dropped.
process.stdout.write(`\n${JSON.stringify(result)}\n`);
