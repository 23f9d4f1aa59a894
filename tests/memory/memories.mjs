// Records the memory of every WebAssembly instance that is created after this import: the package does not expose it.
export const memories = [];

const recorded = (instance) => {
  for (const one of Object.values(instance.exports)) if (one instanceof WebAssembly.Memory) memories.push(one);
  return instance;
};

const { Instance, instantiate } = WebAssembly;

WebAssembly.Instance = function (...given) {
  return recorded(new Instance(...given));
};

WebAssembly.instantiate = async (...given) => {
  const made = await instantiate(...given);
  recorded(made.instance ?? made);
  return made;
};

/** The bytes of all recorded memories. */
export const wasmBytes = () => memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
