// Explains an error of a service, and the end of a wait: a hint that says what the reason means and what to do, and a message
// where the service has none. This module is loaded with the first such error, and brings the hints in English.
import { hints as english } from '../messages/hints/en.ts';
import type { HintTexts, Issue, Messages } from '../validate/issue.ts';
import type { ServiceException } from './errors.ts';
import type { WaiterError } from './waiter.ts';

/** The longest text of a member that a message quotes. */
const MAX_LENGTH = 200;

/** Adds hints to an error and its issues. `unexplained` is its message if the service has none. */
export async function explain(
  error: ServiceException,
  operation: string,
  unexplained: string,
  messages: Messages | undefined,
): Promise<void> {
  const { name } = error;
  const members = error as unknown as { readonly [member: string]: unknown };
  const { issues = [] } = members as { issues?: Issue[] };
  if (error.message === unexplained) {
    error.message = describe(unexplained, members, issues);
    // The stack begins with the message as it was.
    if (error.stack) error.stack = error.stack.replace(unexplained, () => error.message);
  }
  const hintOf = await hintsIn(messages);
  const reason = members.Reason ?? members.reason;
  const hint = hintOf([`${operation}.${reason}`, reason, `${operation}.${name}`, name]);
  if (hint !== undefined && members.hint === undefined) addHint(error, hint);
  for (const issue of issues) {
    const ofIssue = hintOf([(issue.params as { code?: unknown }).code]);
    if (ofIssue !== undefined) addHint(issue, ofIssue);
  }
}

/** Adds hints to the end of a wait: those of the reasons that the task gives, or what the end itself means. */
export async function explainEnd(error: InstanceType<typeof WaiterError>, messages: Messages | undefined): Promise<void> {
  const hintOf = await hintsIn(messages);
  const ofTask = new Set(error.details.map((detail: { Reason?: unknown } | null) => hintOf([detail?.Reason])));
  ofTask.delete(undefined);
  const hint = ofTask.size > 0 ? [...ofTask].join(' ') : hintOf([`WaiterError.${error.reason}`]);
  if (hint !== undefined) addHint(error, hint);
}

/** Finds the hint of the first key that has one: the caller's, or that in English. */
async function hintsIn(messages: Messages | undefined): Promise<(keys: unknown[]) => string | undefined> {
  const texts: readonly HintTexts[] = [await textsOf(messages), english];
  return (keys) => {
    for (const key of keys) {
      if (typeof key !== 'string') continue;
      for (const hints of texts) if (Object.hasOwn(hints, key) && typeof hints[key] === 'string') return hints[key];
    }
    return undefined;
  };
}

/** Adds a hint, out of the way of what the service has sent: an error's members are those of the model. */
const addHint = (target: object, value: string): object =>
  Object.defineProperty(target, 'hint', { value, configurable: true, writable: true });

/** The caller's hints, which may have to be loaded. */
async function textsOf(messages: Messages | undefined): Promise<HintTexts> {
  const hints = typeof messages === 'object' ? messages.hints : undefined;
  try {
    return (typeof hints === 'function' ? await hints() : hints) ?? {};
  } catch {
    return {};
  }
}

/** A message made of what else the error has: its issues, and the texts among its members. */
function describe(start: string, members: { readonly [member: string]: unknown }, issues: readonly Issue[]): string {
  const details = issues.slice(0, 5).map(({ path, message, params }) => {
    const { code } = params as { code?: unknown };
    return `${path.join('.') || 'the request'}: ${message}${code ? ` (${code})` : ''}`;
  });
  for (const [member, value] of Object.entries(members)) {
    if (!member.startsWith('$') && member !== 'code' && typeof value === 'string' && value) details.push(`${member} ${value}`);
  }
  return [start, ...details.map((detail) => detail.slice(0, MAX_LENGTH))].join('; ');
}
