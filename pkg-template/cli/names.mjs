// Services and operations by the names the AWS CLI has for them.
import { operations } from '../entries/index.ts';
import { nearest } from './nearest.mjs';
import { UsageError } from './usage-error.mjs';

export const allOperations = Object.values(operations);
const named = (service) => allOperations.filter((one) => one.service === service);
const services = { account: named('account'), channel: named('channel') };

/** `CreatePartner` as `create-partner`. */
export const cliName = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** The operation of two words; `partnercentral-account` and `CreatePartner` do as well. */
export function operationNamed(serviceWord, word) {
  const service = serviceWord.replace(/^partnercentral-/, '').toLowerCase();
  if (!Object.hasOwn(services, service)) {
    throw new UsageError(`there is no service ${JSON.stringify(serviceWord)}: it is account or channel`);
  }
  const wanted = word.replaceAll(/[-_]/g, '').toLowerCase();
  const found = services[service].find((one) => one.name.toLowerCase() === wanted);
  if (found) return found;
  const names = services[service].map((one) => cliName(one.name));
  throw new UsageError(`${service} has no operation ${JSON.stringify(word)}${nearest(word, names)}
All of them: partner-central operations`);
}
