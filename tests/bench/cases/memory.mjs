// A million validations, and a thousand clients that are created and dropped: neither the heap nor WebAssembly's memory may
// grow. Needs --expose-gc.
const memories = [];
const { Instance } = WebAssembly;
// The package keeps its memory to itself; here it is seen when it is made.
/** Called with `new`, so it cannot be an arrow function. */
function RecordedInstance(module, imports) {
  const instance = new Instance(module, imports);
  memories.push(instance.exports.memory);
  return instance;
}
WebAssembly.Instance = /** @type {any} */ (RecordedInstance);

const { operations, PartnerCentralAccount, validateLines, account } = await import('partner-central');
const { requests } = await import('../requests.mjs');
const { makeLines } = await import('../partner-lines.mjs');

const LIMIT = 1_500_000;

/** The heap, and the buffers outside it. */
const held = () => process.memoryUsage().heapUsed + process.memoryUsage().external;

export async function run({ validations, clients, lines }) {
  const pools = requests.map(({ operation, make }) => [operations[operation], Array.from({ length: 16 }, make)]);
  const validate = (count) => {
    for (let i = 0; i < count; i++) {
      const [operation, pool] = pools[i % pools.length];
      operation.validate(pool[i & 15]);
    }
  };
  const fetch = async () => new Response('{"PartnerSummaryList":[]}');
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' };
  const call = async (count) => {
    for (let i = 0; i < count; i++)
      await new PartnerCentralAccount({ region: 'us-east-1', credentials, fetch }).listPartners({ Catalog: 'AWS' });
  };
  const rows = [];
  rows.push(
    await grown(
      `${validations.toLocaleString('en')} validations`,
      () => validate(validations / 20),
      () => validate(validations),
    ),
  );
  rows.push(
    await grown(
      `${clients.toLocaleString('en')} clients with one call each`,
      () => call(clients),
      () => call(clients),
    ),
  );
  rows.push(await streamed(lines));
  for (const { name, heap, wasm } of rows) {
    if (heap > LIMIT || wasm > 0) throw new Error(`${name}: the heap grew by ${heap} bytes, the wasm by ${wasm}`);
  }
  return { limit: LIMIT, rows };
}

const wasmBytes = () => memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);

async function settled() {
  // Finalizers run in tasks of their own.
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    globalThis.gc();
  }
  return { heap: held(), wasm: wasmBytes() };
}

async function grown(name, warm, work) {
  await warm();
  const before = await settled();
  await work();
  const after = await settled();
  return { name, heap: after.heap - before.heap, wasm: after.wasm - before.wasm, wasmBytes: after.wasm };
}

/** How much more memory is in use while ten times as many lines stream through. */
async function streamed(lines) {
  const part = makeLines(1000).bytes;
  let peak = 0;
  async function* source(parts) {
    for (let i = 0; i < parts; i++) {
      if (i % 2 === 1) peak = Math.max(peak, (await settled()).heap);
      yield part.slice();
    }
  }
  const highest = async (count) => {
    peak = 0;
    for await (const line of validateLines(account.CreatePartner, source(count / 1000))) void line;
    return peak;
  };
  await highest(lines / 10);
  const before = { heap: await highest(lines / 10), wasm: wasmBytes() };
  const after = { heap: await highest(lines), wasm: wasmBytes() };
  const name = `${lines.toLocaleString('en')} lines streamed, compared with a tenth`;
  return { name, heap: after.heap - before.heap, wasm: after.wasm - before.wasm, wasmBytes: after.wasm };
}
