// Prints how much memory a workload still holds when it has ended. It needs its own process:
//   node --expose-gc tests/memory/growth.mjs WORKLOAD
import { memories, wasmBytes } from './memories.mjs';

/** Bytes of the heap, of the buffers outside it and of WebAssembly, after the garbage is collected. */
async function held() {
  // Finalizers run in tasks of their own.
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
