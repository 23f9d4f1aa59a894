// The main entry's WebAssembly has no shape tables. What it exports of a service brings those of that service, as text, so that
// a bundle has only the tables of the services that it uses.
import { BUFFER_TEXT } from '../generated/abi.ts';
import { notReady, setWasmSource } from './core.ts';

/** The tables as text, at the positions of their services. */
const texts: string[] = [];

/** Registers the tables of the service at a position, and returns `value`. */
export function withTables<Value>(value: Value, position: number, text: string): Value {
  texts[position] = text;
  return value;
}

/** Sets the WebAssembly of the main entry. `bytes` returns its module, or what a text stands for. */
export function setWasmText(bytes: (text?: string) => Uint8Array<ArrayBuffer>): void {
  setWasmSource(bytes, (wasm) => {
    const tables = bytes(texts.join(''));
    wasm.reserve(0, 0, tables.length);
    new Uint8Array(wasm.memory.buffer, wasm.address(BUFFER_TEXT), tables.length).set(tables);
    wasm.tables();
    const { describe } = wasm;
    // An operation without tables is one of `slim`, in an app that has the main entry as well.
    wasm.describe = (operation) => describe(operation) || notReady();
  });
}
