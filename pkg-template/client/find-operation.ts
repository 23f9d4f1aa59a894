// Finds what `send` and `sign` call.
import type { CoreOperation } from '../validate/core-operation.ts';
import { RAW } from '../validate/raw.ts';
import type { NamedOperation } from './named-operation.ts';

/** The operations that a client calls. */
export interface OwnOperations {
  readonly className: string;
  readonly service: string;
  readonly byName: ReadonlyMap<string, CoreOperation>;
}

/** Finds an operation of a service. A name that this package does not know becomes a `NamedOperation`. */
export function findOperation(
  { className, service, byName }: OwnOperations,
  operation: CoreOperation | string,
): CoreOperation | NamedOperation {
  if (typeof operation !== 'string') {
    // A proxy of it would also wrap its plan.
    if (operation?.service === service) return operation[RAW]();
    const id = operation?.name ? `${operation.service}.${operation.name}` : String(operation);
    throw new TypeError(`${className} calls operations of ${service}, not ${id}`);
  }
  // The name becomes a part of a header.
  if (!/^[A-Za-z]\w*$/.test(operation)) throw new TypeError(`${JSON.stringify(operation)} is not the name of an operation`);
  const name = operation.charAt(0).toUpperCase() + operation.slice(1);
  return byName.get(name) ?? { name };
}
