// An instance of one of our WebAssembly modules. They import nothing, and their exports take and return only numbers, so
// the package needs none of the glue code that wasm-bindgen writes.

/** Makes an error of what a call has thrown. Mostly memory could not grow, and the instance cannot be used any more. */
export type Trap = (cause: unknown) => Error;

/** The exports of a new instance of a module, or of bytes that are compiled first. `Exports` says what the Rust side exports. */
export function instantiate<Exports>(
  source: WebAssembly.Module | BufferSource,
  trap: Trap = (cause) => cause as Error,
): Exports {
  const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
  const exports: { [name: string]: unknown } = {};
  for (const [name, value] of Object.entries(new WebAssembly.Instance(module).exports)) {
    exports[name] = typeof value === 'function' ? guarded(value as (...numbers: number[]) => unknown, trap) : value;
  }
  return exports as Exports;
}

const guarded =
  (call: (...numbers: number[]) => unknown, trap: Trap) =>
  (...numbers: number[]): unknown => {
    try {
      return call(...numbers);
    } catch (cause) {
      throw trap(cause);
    }
  };
