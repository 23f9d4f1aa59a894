// Services and operations by their names in the AWS CLI.
import { operations } from '../../entries/index.ts';
import { services } from '../../generated/services.ts';
import type { Operation } from '../../validate/operation.ts';
import { suggestion } from './suggestion.ts';
import { UsageError } from './usage-error.ts';

export type ServiceName = keyof typeof services;

export const serviceNames = Object.keys(services) as ServiceName[];
export const allOperations = Object.values<Operation>(operations);

/** `CreatePartner` as `create-partner`. */
export const cliName = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** Finds an operation by two words. `partnercentral-account` and `CreatePartner` work as well. */
export function findOperation(serviceWord: string, operationWord: string) {
  const service = serviceWord.replace(/^partnercentral-/, '').toLowerCase();
  if (!(serviceNames as string[]).includes(service)) {
    throw new UsageError(`unknown service ${JSON.stringify(serviceWord)}; expected ${serviceNames.join(' or ')}`);
  }
  const candidates = allOperations.filter((operation) => operation.service === service);
  const word = operationWord.replaceAll(/[-_]/g, '').toLowerCase();
  const found = candidates.find((operation) => operation.name.toLowerCase() === word);
  if (found) return found;
  const names = candidates.map(({ name }) => cliName(name));
  throw new UsageError(`${service} has no operation ${JSON.stringify(operationWord)}${suggestion(operationWord, names)}
List all operations: partner-central operations`);
}
