// Prints how long the import and the first validation take in a new process.
import { small } from './small.mjs';

const input = small();
const start = performance.now();
const { default: first } = await import(process.argv[2]);
const good = await first(input);
const took = performance.now() - start;
if (good !== true) throw new Error('the first validation had another result');
console.log(took);
