// Texts of both services by the IDs of operations.
import type { OperationId } from '../types/index.d.ts';

/** Texts by path. */
export type TextsByPath = { readonly [path: string]: string };

/** The texts of a service, by the names of its operations. */
type Service = { readonly [operation: string]: TextsByPath };

/** Puts the texts of both services together. Every operation of the models has some. */
export function byOperation(account: Service, channel: Service): { readonly [Id in OperationId]: TextsByPath } {
  const texts = Object.entries({ account, channel }).flatMap(([service, operations]) =>
    Object.entries(operations).map(([operation, of]) => [`${service}.${operation}`, of]),
  );
  return Object.fromEntries(texts);
}
