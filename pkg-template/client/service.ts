// @ts-nocheck converted to strict types next
// A service as its users hold it: `account` or `channel`, made of its facts.
import { serviceException } from './errors.ts';
import { Operation } from '../validate/core-operation.ts';

/** Operations and error classes by name. */
export function serviceOf({ service, version, date, first, operations, errors }) {
  const members = {};
  operations.forEach((name, i) => {
    members[name] = new Operation(first + i, service, name);
  });
  for (const name in errors) members[name] = serviceException(service, name, ...errors[name]);
  /** Which API this is. */
  members.model = { version, date };
  return Object.freeze(members);
}

/** The operations of services by `service.Name`. */
export function operationsOf(...services) {
  const all = services.flatMap(Object.values).filter((member) => member instanceof Operation);
  return Object.freeze(Object.fromEntries(all.map((one) => [`${one.service}.${one.name}`, one])));
}
