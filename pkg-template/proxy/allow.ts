// The option `allow`: which operations may be called, and which guard decides.
import type { OperationId } from 'partner-central';
import type { ServiceName } from '../generated/service-name.ts';
import type { ProxyCall, ProxyRules } from './options.ts';
import { serviceOfId } from './targets.ts';

/** The rule for an operation, whichever it is. */
export type Rule<Context> = true | ((call: ProxyCall<Context>) => unknown);

interface Rules<Context> {
  ruleFor(id: OperationId): Rule<Context> | undefined;
  /** The services whose operations may be called; undefined if a guard decides. */
  services: ReadonlySet<ServiceName> | undefined;
}

/** Reads `allow`. `allowUnknown`: it may name operations that the package does not know. */
export function createRules<Context>(allow: ProxyRules<Context>['allow'], allowUnknown: boolean): Rules<Context> {
  if (typeof allow === 'function') return { ruleFor: () => allow, services: undefined };
  if (allow === null || typeof allow !== 'object') {
    throw new TypeError(
      "`allow` must be a list of operations such as 'account.CreatePartner', an object with a rule for each, or a function",
    );
  }
  const entries: [string, unknown][] = Array.isArray(allow) ? allow.map((id) => [id, true]) : Object.entries(allow);
  const rules = new Map<string, Rule<Context>>();
  const services = new Set<ServiceName>();
  for (const [id, rule] of entries) {
    const service = serviceOfId(String(id), allowUnknown);
    if (!service) throw new TypeError(`\`allow\` names ${String(id)}, which is not an operation`);
    if (rule !== true && typeof rule !== 'function') throw new TypeError(`\`allow\` must have true or a function for ${id}`);
    rules.set(id, rule as Rule<Context>);
    services.add(service);
  }
  return { ruleFor: (id) => rules.get(id), services };
}
