// Records the memory of every WebAssembly instance that is created after this import: the package does not expose it.
export const memories = [];

const recorded = (instance) => {
  for (const one of Object.values(instance.exports)) if (one instanceof WebAssembly.Memory) memories.push(one);
  return instance;
};

const { Instance, instantiate } = WebAssembly;

/** Called with `new`, so it cannot be an arrow function. */
function RecordedInstance(module, imports) {
  return recorded(new Instance(module, imports));
}
WebAssembly.Instance = /** @type {any} */ (RecordedInstance);

WebAssembly.instantiate = /** @type {any} */ (
  async (source, imports) => {
    const made = /** @type {any} */ (await instantiate(source, imports));
    recorded(made.instance ?? made);
    return made;
  }
);

/** The bytes of all recorded memories. */
export const wasmBytes = () => memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
