// Whether a retry can succeed. It is loaded with what sends requests, because it has the error codes that core.wasm looks up.
import { ERROR_CODES } from '../generated/error-codes.ts';
import { core, writeText } from '../wasm/core.ts';

/** The retry class of an HTTP status and an error code. */
export const classify = (status: number, code: string): number =>
  core().classify(status, writeText(ERROR_CODES + code), ERROR_CODES.length);
