// Sees the memory of every wasm that is instantiated after this was imported:
// the package keeps it to itself.
export const memories = [];

const seen = (instance) => {
  for (const one of Object.values(instance.exports)) if (one instanceof WebAssembly.Memory) memories.push(one);
  return instance;
};

const { Instance, instantiate } = WebAssembly;

WebAssembly.Instance = function (...given) {
  return seen(new Instance(...given));
};

WebAssembly.instantiate = async (...given) => {
  const made = await instantiate(...given);
  seen(made.instance ?? made);
  return made;
};

/** Bytes of all of them. */
export const wasmBytes = () => memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
