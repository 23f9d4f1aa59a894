// The error responses that the proxy makes itself, in the form of AWS's errors.
import { formatPath, type Issue, type RuleParams, ValidationError } from 'partner-central';
import type { ServiceName } from '../generated/service-name.ts';
import { services } from '../generated/services.ts';
import { FIELD_CODES, INVALID_VALUE, MEDIA_TYPE, TOO_MANY_VALUES } from '../generated/vocabulary.ts';

interface ErrorDetails {
  /** Modelled members of the error. */
  members?: object;
  headers?: { readonly [name: string]: string };
  /** For `onError` only; the page does not see it. */
  cause?: unknown;
}

/** Thrown to end the handling of a request with this response. */
export class ErrorResponse {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details: ErrorDetails;

  constructor(status: number, code: string, message: string, details: ErrorDetails = {}) {
    this.status = status;
    this.code = code;
    this.message = message;
    this.details = details;
  }

  /** The response itself. The service decides which member has the message. */
  response(service?: ServiceName) {
    const { members, headers } = this.details;
    const messageMember = service ? services[service].messageMember : 'message';
    const body = { __type: this.code, [messageMember]: this.message, ...members };
    return new Response(JSON.stringify(body), {
      status: this.status,
      headers: { 'content-type': MEDIA_TYPE, 'x-amzn-errortype': this.code, ...headers },
    });
  }
}

/** The response to every other method than POST. */
export const methodNotAllowed = () =>
  new ErrorResponse(405, 'MethodNotAllowedException', 'operations are called by POST', { headers: { allow: 'POST' } });

/** A response lists no more fields than fit into this many bytes, and no longer names and messages than these. */
const MAX_FIELDS = 240 * 1024;
const MAX_TEXT = 1000;

const encoder = new TextEncoder();

const shortened = (text: string) => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);

/** What is wrong with a request. */
interface Invalid {
  readonly issues: readonly Issue[];
  readonly truncated?: boolean | undefined;
}

/** The service's own ValidationException, so that a client shows each issue at its field. */
export function validationException({ service, name }: { service: ServiceName; name: string }, { issues, truncated }: Invalid) {
  const message = new ValidationError([...issues], name).message.replace(`${name} is not valid: `, '');
  const { reason, list, wrapper, ...members } = services[service].fieldErrors;
  const fields: object[] = [];
  let size = 0;
  for (const issue of issues) {
    const field = {
      [members.name]: shortened(formatPath(issue.path)),
      [members.message]: shortened(issue.message),
      [members.code]: fieldCodeOf(issue),
    };
    size += encoder.encode(JSON.stringify(field)).length + 32;
    if (size > MAX_FIELDS) break;
    fields.push(wrapper ? { [wrapper]: field } : field);
  }
  return new ErrorResponse(400, 'ValidationException', shortened(message), {
    members: {
      [reason]: 'REQUEST_VALIDATION_FAILED',
      [list]: fields,
      // So that nobody believes that these are all.
      ...(truncated || fields.length < issues.length ? { truncated: true } : {}),
    },
  });
}

/** The services' codes for what a documented rule asks, where it is not `INVALID_VALUE`. */
const RULE_CODES: { readonly [Requirement in RuleParams['requirement']]?: string } = {
  required: FIELD_CODES.required,
  anyOf: FIELD_CODES.required,
  accountId: FIELD_CODES.pattern,
};

/** The services' code for the rule that a field breaks, as in `src/field_code.rs`. */
function fieldCodeOf({ code, params }: Issue) {
  if (code === 'length' && params.unit === 'items' && params.actual > Number(params.max)) return TOO_MANY_VALUES;
  if (code === 'rule') return RULE_CODES[params.requirement] ?? INVALID_VALUE;
  return (FIELD_CODES as { readonly [Code in Issue['code']]?: string })[code] ?? INVALID_VALUE;
}
