// Services and operations by their names in the AWS CLI.
import { operations } from '../../entries/index.ts';
import type { ServiceName } from '../../generated/service-name.ts';
import { services } from '../../generated/services.ts';
import type { Operation } from '../../validate/operation.ts';
import { suggestion } from './suggestion.ts';
import { UsageError } from './usage-error.ts';

export const serviceNames = Object.keys(services) as ServiceName[];
export const allOperations = Object.values<Operation>(operations);

/** `CreatePartner` as `create-partner`. */
export const cliName = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** An operation that this version does not know, which can be called without validation. */
export interface NewerOperation {
  readonly service: ServiceName;
  readonly name: string;
}

export const isKnown = (operation: Operation | NewerOperation): operation is Operation => 'validate' in operation;

/** Finds an operation by two words. `partnercentral-account` and `CreatePartner` work as well. */
export function findOperation(serviceWord: string, operationWord: string): Operation {
  const operation = findAnyOperation(serviceWord, operationWord);
  if (isKnown(operation)) return operation;
  const { service } = operation;
  const names = operationsOf(service).map(({ name }) => cliName(name));
  throw new UsageError(`${service} has no operation ${JSON.stringify(operationWord)}${suggestion(operationWord, names)}
List all operations: partner-central operations`);
}

const operationsOf = (service: ServiceName) => allOperations.filter((operation) => operation.service === service);

/** Finds an operation, or takes the words for one that is newer than this version. */
export function findAnyOperation(serviceWord: string, operationWord: string): Operation | NewerOperation {
  const service = serviceWord.replace(/^partnercentral-/, '').toLowerCase();
  if (!(serviceNames as string[]).includes(service)) {
    throw new UsageError(`unknown service ${JSON.stringify(serviceWord)}; expected ${serviceNames.join(' or ')}`);
  }
  const word = operationWord.replaceAll(/[-_]/g, '').toLowerCase();
  const found = operationsOf(service as ServiceName).find((operation) => operation.name.toLowerCase() === word);
  return found ?? { service: service as ServiceName, name: apiName(operationWord) };
}

/** `create-partner` as `CreatePartner`. */
const apiName = (name: string) => name.replace(/(?:^|[-_])(\w)/g, (_, letter) => letter.toUpperCase());
