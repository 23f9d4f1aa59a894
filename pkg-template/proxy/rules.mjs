// Which operations go through, and on whose word.

/** `of` gives for an operation's id true, a guard, or undefined; `services` those that can be asked for, undefined if any. */
export function rulesOf(allow, operations) {
  if (typeof allow === 'function') return { of: () => allow, services: undefined };
  if (allow === null || typeof allow !== 'object') {
    throw new TypeError(
      "`allow` must name operations, ['account.CreatePartner'] or { 'account.CreatePartner': guard }, or be a function",
    );
  }
  const entries = Array.isArray(allow) ? allow.map((id) => [id, true]) : Object.entries(allow);
  const rules = new Map();
  for (const [id, rule] of entries) {
    if (!Object.hasOwn(operations, id)) throw new TypeError(`\`allow\` names ${String(id)}, which is no operation`);
    if (rule !== true && typeof rule !== 'function') throw new TypeError(`\`allow\` has for ${id} neither true nor a function`);
    rules.set(id, rule);
  }
  return { of: (id) => rules.get(id), services: new Set([...rules.keys()].map((id) => operations[id].service)) };
}
