// What is answered here and not by the service, in the form of AWS's errors.
import { nameOf, ValidationError } from 'partner-central';
import { services } from '../generated/services.ts';
import { FIELD_CODES, INVALID_VALUE, MEDIA_TYPE, TOO_MANY_VALUES } from '../generated/vocabulary.ts';

/** A request that does not go on. `cause` is for the server's side alone. */
export class Refusal {
  constructor(status, code, message, { members = {}, headers = {}, cause } = {}) {
    Object.assign(this, { status, code, message, members, headers, cause });
  }

  /** The response, with the message in the member where `service`, if it is known, has it. */
  response(service) {
    const body = { __type: this.code, [services[service]?.messageMember ?? 'message']: this.message, ...this.members };
    const headers = { 'content-type': MEDIA_TYPE, 'x-amzn-errortype': this.code, ...this.headers };
    return new Response(JSON.stringify(body), { status: this.status, headers });
  }
}

/** By what it says it is: frameworks have classes of their own. */
export const isResponse = (value) => Object.prototype.toString.call(value) === '[object Response]';

/** The service's own ValidationException, so that a browser's client shows each issue at its field. */
export function invalid({ service, name }, issues) {
  const message = new ValidationError(issues, name).message.replace(`${name} is not valid: `, '');
  const { reason, list, wrapper, ...names } = services[service].fieldErrors;
  const fields = issues.map((issue) => {
    const field = { [names.name]: nameOf(issue.path), [names.message]: issue.message, [names.code]: fieldCode(issue) };
    return wrapper ? { [wrapper]: field } : field;
  });
  const members = { [reason]: 'REQUEST_VALIDATION_FAILED', [list]: fields };
  return new Refusal(400, 'ValidationException', message, { members });
}

/** The services' code for the rule that a field breaks, as `src/field_code.rs` has it. */
function fieldCode({ code, params }) {
  if (params.unit === 'items' && params.actual > params.max) return TOO_MANY_VALUES;
  return FIELD_CODES[code] ?? INVALID_VALUE;
}
