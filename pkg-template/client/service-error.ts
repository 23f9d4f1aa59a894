// The error that a response describes, in the form of AWS JSON 1.0.
import type { Issue, Messages } from '../validate/issue.ts';
import { createIssue } from '../validate/issues.ts';
import { parsePath } from '../validate/path.ts';
import type { Plan } from '../validate/plan.ts';
import type { Call } from './context.ts';
import { type ModelledException, ServiceException } from './errors.ts';
import type { ResponseMetadata } from './options.ts';

/** A response's body, or a part of it. */
// `any`, because nothing guarantees the form of what a service sends
type Body = { readonly [member: string]: any } | null | undefined;

/** The longest error code that is kept. */
const MAX_CODE_LENGTH = 128;

/** The error code of a response, without its namespace and URL; empty if there is none. */
export function errorCodeOf(headers: Headers, body: Body): string {
  const raw = [headers.get('x-amzn-errortype'), body?.__type, body?.code].find((one) => one && typeof one === 'string') ?? '';
  // It goes to logs, on one line.
  return raw
    .split(':')[0]
    .split('#')
    .at(-1)
    .trim()
    .replace(/[^ -~]/g, '?')
    .slice(0, MAX_CODE_LENGTH);
}

/** The message of an error for which the service has none. `explain.ts` puts a better one in its place. */
export const unexplained = ({ name }: Call['operation'], status: number | undefined): string =>
  `${name} failed with status ${status}`;

/** Creates the error that a response describes. `modelled` has the classes of the errors that the model names. */
export function createServiceError(
  code: string,
  body: Body,
  metadata: ResponseMetadata,
  response: Response,
  modelled: { readonly [name: string]: ModelledException },
  operation: Call['operation'],
  messages: Messages | undefined,
): ServiceException {
  const known = Object.hasOwn(modelled, code) ? modelled[code] : undefined;
  const error = new (known ?? ServiceException)({
    name: code || 'UnknownError',
    message:
      [body?.message, body?.Message].find((one) => typeof one === 'string' && one.trim()) ??
      unexplained(operation, response.status),
    fault: known?.fault ?? (response.status >= 500 ? 'server' : 'client'),
    metadata,
    response,
    members: body,
  });
  if (code === 'ValidationException') (error as { issues?: Issue[] }).issues = fieldIssues(body, operation, messages);
  return error;
}

/** The service's field errors as issues: Account has `ErrorDetails`, Channel `fieldList`. */
function fieldIssues(body: Body, operation: Call['operation'], messages: Messages | undefined): Issue[] {
  const custom = typeof messages === 'function' ? messages : messages?.service;
  const details = listOf(body?.ErrorDetails).map((detail) => detail?.FieldValidationError ?? detail?.BusinessValidationError);
  const fields = [...details, ...listOf(body?.fieldList)].filter((field) => field !== null && typeof field === 'object');
  return fields.map((field) => {
    const message = [field?.Message, field?.message].find((text) => typeof text === 'string' && text.trim());
    // The caller's message comes first, then the service's, which says more than ours.
    const service = (issue: Issue): string | undefined =>
      (typeof custom === 'function' ? custom({ ...issue, message }) : custom) ?? message;
    const path = pathIn(operation, field?.Name ?? field?.name ?? '');
    const params = { code: field?.Code ?? field?.code, ...(message !== undefined && { message }) };
    return createIssue('service', path, params, { service });
  });
}

const listOf = (value: unknown): Body[] => (Array.isArray(value) ? value : []);

/** A service's name of a field as a path: `a.b[0]` or `/a/b/0`, in any case. */
function pathIn(operation: Call['operation'], field: unknown): Array<string | number> {
  const text = String(field);
  const pointer = () =>
    text
      .slice(1)
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let plan: Plan | undefined = operation.plan;
  return (text.startsWith('/') ? pointer() : parsePath(text)).map((step) => {
    if (plan?.item && /^\d+$/.test(String(step))) {
      plan = plan.item;
      return Number(step);
    }
    const at = plan?.names?.findIndex((name) => name.toLowerCase() === String(step).toLowerCase()) ?? -1;
    const known = plan?.names?.[at] ?? step;
    plan = plan?.shapes?.[at];
    return known;
  });
}
