// `lines-core-inline.mjs` is made by `cargo xtask build`: the bytes of lines-core.wasm, inside a module.
export declare function bytes(): Uint8Array<ArrayBuffer>;
