// Does a work again and again and prints what stays held, in a process of its own:
//   node --expose-gc tests/memory/growth.mjs CASE
import { memories, wasmBytes } from './memories.mjs';

/** Bytes of the heap and of the buffers outside it, when all that can go has gone; wasm memory is told apart. */
async function held() {
  // What finalizers give back, they give back in tasks of their own.
  for (let i = 0; i < 4; i += 1) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, buffers: arrayBuffers, wasm: wasmBytes() };
}

const [name] = process.argv.slice(2);
const { warmUp, work } = await import(`./${name}.mjs`);
await warmUp();
const before = await held();
const count = await work();
const after = await held();
const grown = Object.fromEntries(Object.keys(before).map((key) => [key, after[key] - before[key]]));
console.log(JSON.stringify({ count, instances: memories.length, wasm: after.wasm, grown }));
