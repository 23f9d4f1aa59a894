// The sandbox with its WebAssembly inside.
import { setWasmSource } from '../sandbox/sandbox.ts';
// biome-ignore lint/correctness/useImportExtensions: the build makes this module
import { bytes } from '../wasm/sandbox-core-inline.mjs';

setWasmSource(bytes);

export { createSandbox, responseOf } from '../sandbox/sandbox.ts';
export type {
  Fault,
  Sandbox,
  SandboxAccount,
  SandboxAnswer,
  SandboxCredentials,
  SandboxOptions,
  SandboxRequest,
  SandboxState,
  Scenario,
  ScenarioName,
  ScenarioStep,
  UnsignedContract,
} from '../sandbox/types.ts';
