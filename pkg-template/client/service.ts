// A service as its users see it, such as `account`, made of its facts.
import { CoreOperation } from '../validate/core-operation.ts';
import type { ServiceName } from '../generated/service-name.ts';
import { createExceptionClass, type ServiceExceptionDetails } from './errors.ts';

/** The facts of a service, as `generated/account.ts` has those of Account. */
export interface ServiceFacts {
  readonly service: ServiceName;
  readonly version: string;
  readonly date: string;
  readonly unicode: string;
  /** The name of the client's class, which is also the prefix of `X-Amz-Target`. */
  readonly className: string;
  readonly signingName: string;
  readonly isGlobal: boolean;
  /** The number that the first operation has in core.wasm; the others follow. */
  readonly first: number;
  readonly operations: readonly string[];
  readonly errors: { readonly [name: string]: readonly [fault: 'client' | 'server', retryable: boolean] };
  /** The operations without output, if there are any. */
  readonly withoutOutput?: readonly string[];
  readonly paginated: { readonly [operation: string]: Pagination };
  readonly waiters: { readonly [name: string]: WaiterFacts };
}

/** The members that a paginated operation has for tokens and, maybe, for the page size. */
export type Pagination = readonly [inputToken: string, outputToken: string, pageSize: string | undefined];

/** What a waiter polls, which member of the output has the state, and the states that end the wait. */
export type WaiterFacts = readonly [operation: string, member: string, success: readonly string[], failure: readonly string[]];

/** The operations and error classes of a service, by name. Their types, from the model, are in `types/`. */
export type Service<Facts extends ServiceFacts = ServiceFacts> = {
  readonly [Name in Facts['operations'][number]]: CoreOperation & { readonly service: Facts['service']; readonly name: Name };
} & {
  readonly [Name in keyof Facts['errors']]: Omit<ErrorConstructor, 'prototype'> & {
    new (details: ServiceExceptionDetails): any;
    readonly prototype: any;
    readonly fault: Facts['errors'][Name][0];
    readonly retryable: Facts['errors'][Name][1];
  };
} & {
  /** The version of AWS's API, the date of the model, and the version of Unicode that its patterns know. */
  readonly model: { readonly version: Facts['version']; readonly date: string; readonly unicode: string };
};

/** The operations of a service by their IDs. */
type ById<Members> = {
  readonly [Name in keyof Members as Members[Name] extends CoreOperation
    ? `${Members[Name]['service']}.${Members[Name]['name']}`
    : never]: Members[Name];
};

/** Creates a service from its facts. */
export function createService<Facts extends ServiceFacts>(facts: Facts): Service<Facts> {
  const { service, version, date, unicode, first, operations, errors } = facts as ServiceFacts;
  const members: { [name: string]: unknown } = {};
  operations.forEach((name, i) => {
    members[name] = new CoreOperation(first + i, service, name);
  });
  for (const [name, [fault, retryable]] of Object.entries(errors)) {
    members[name] = createExceptionClass(service, name, fault, retryable);
  }
  members.model = { version, date, unicode };
  return Object.freeze(members) as Service<Facts>;
}

/** The operations of all services by their IDs: those of each service, and those of the next. */
type AllById<Services extends readonly object[]> = Services extends readonly [infer First, ...infer Rest extends object[]]
  ? ById<First> & AllById<Rest>
  : unknown;

/** Every operation of these services by its ID, `service.Name`. */
export function operationsById<Services extends object[]>(...services: Services): AllById<Services> {
  const all = services.flatMap(Object.values).filter((member) => member instanceof CoreOperation);
  const byId = Object.fromEntries(all.map((operation) => [`${operation.service}.${operation.name}`, operation]));
  return Object.freeze(byId) as AllById<Services>;
}
