// `sandbox-core-inline.mjs` is made by `cargo xtask build`: the bytes of sandbox-core.wasm, inside a module.
export declare function bytes(): Uint8Array<ArrayBuffer>;
