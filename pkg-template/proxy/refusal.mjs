// What is answered here and not by the service, in the form of AWS's errors.
import { nameOf, ValidationError } from 'partner-central';

/** A request that does not go on. `cause` is for the server's side alone. */
export class Refusal {
  constructor(status, code, message, { members = {}, headers = {}, cause } = {}) {
    Object.assign(this, { status, code, message, members, headers, cause });
  }

  /** `service`, where it is known, says how the message's member is written. */
  response(service) {
    const body = { __type: this.code, [service === 'account' ? 'Message' : 'message']: this.message, ...this.members };
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': this.code, ...this.headers };
    return new Response(JSON.stringify(body), { status: this.status, headers });
  }
}

/** By what it says it is: frameworks have classes of their own. */
export const isResponse = (value) => Object.prototype.toString.call(value) === '[object Response]';

/** The service's own ValidationException, so that a browser's client shows each issue at its field. */
export function invalid({ service, name }, issues) {
  const message = new ValidationError(issues, name).message.replace(`${name} is not valid: `, '');
  const fields = issues.map((issue) => ({ name: nameOf(issue.path), code: codeOf(issue), message: issue.message }));
  const reason = 'REQUEST_VALIDATION_FAILED';
  const ofAccount = ({ name, code, message }) => ({ FieldValidationError: { Name: name, Message: message, Code: code } });
  const members =
    service === 'account' ? { Reason: reason, ErrorDetails: fields.map(ofAccount) } : { reason, fieldList: fields };
  return new Refusal(400, 'ValidationException', message, { members });
}

/** The services' word for a broken rule; both have the same. As `field_code` of the sandbox. */
function codeOf({ code, params }) {
  if (code === 'required') return 'REQUIRED_FIELD_MISSING';
  if (code === 'enum') return 'INVALID_ENUM_VALUE';
  if (code === 'pattern' || code === 'format') return 'INVALID_STRING_FORMAT';
  return code === 'length' && params.unit === 'items' && params.actual > params.max ? 'TOO_MANY_VALUES' : 'INVALID_VALUE';
}
