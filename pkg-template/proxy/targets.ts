// Which operation a request names in the header X-Amz-Target.
import { type Operation, type OperationId, operations } from 'partner-central';
import { services } from '../generated/services.ts';
import type { ServiceName } from '../generated/service-name.ts';

/** An operation that is called: one of the package's, or one that is newer than the package. */
export interface CalledOperation {
  readonly service: ServiceName;
  readonly name: string;
  /** Undefined for an operation that the package does not know. */
  readonly validate?: Operation['validate'];
}

export interface Target {
  readonly id: OperationId;
  readonly operation: CalledOperation;
}

/** Every operation by its value of the header. */
const targets = /* @__PURE__ */ new Map(
  Object.entries<Operation>(operations).map(([id, operation]): [string, Target] => [
    `${services[operation.service].targetPrefix}.${operation.name}`,
    { id: id as OperationId, operation },
  ]),
);

/** The target that a header names. `allowUnknown`: also an operation that the package does not know, of a service that it knows. */
export function targetOf(header: string, allowUnknown: boolean): Target | undefined {
  const known = targets.get(header);
  if (known || !allowUnknown) return known;
  for (const [service, { targetPrefix }] of Object.entries(services)) {
    const name = header.startsWith(`${targetPrefix}.`) ? header.slice(targetPrefix.length + 1) : '';
    if (OPERATION_NAME.test(name)) {
      // Not a known ID, but one that `allow` may list.
      return { id: `${service}.${name}` as OperationId, operation: { service: service as ServiceName, name } };
    }
  }
  return undefined;
}

const OPERATION_NAME = /^[A-Z]\w*$/;

/** The service of an operation's ID, such as `account.CreatePartner`; undefined if it is not the ID of an operation. */
export function serviceOfId(id: string, allowUnknown: boolean): ServiceName | undefined {
  if (Object.hasOwn(operations, id)) return (operations as { readonly [key: string]: Operation })[id]?.service;
  const [service = '', name = '', ...rest] = id.split('.');
  const isPossible = allowUnknown && rest.length === 0 && Object.hasOwn(services, service) && OPERATION_NAME.test(name);
  return isPossible ? (service as ServiceName) : undefined;
}
