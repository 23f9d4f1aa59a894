// @ts-nocheck converted to strict types next
// What a call can reject with besides ValidationError.
import { branded, hide } from './brand.ts';
import { issue } from '../validate/issues.ts';
import { parsePath } from '../validate/path.ts';
import { planOf } from '../validate/plan.ts';

/** An error that the service answered with. */
export const ServiceException = /* @__PURE__ */ branded(
  class extends Error {
    constructor({ name, message, fault, metadata, response, members }) {
      super(message);
      hide(this, 'name', name);
      this.$fault = fault;
      this.$metadata = metadata;
      hide(this, '$response', response);
      for (const [key, value] of Object.entries(members ?? {})) {
        // What is there already (`name`, `__proto__`) is not the answer's to change.
        if (!/^message$/i.test(key) && key !== '__type' && !(key in this)) this[key] = value;
      }
    }
  },
  'ServiceException',
);

/** The class of a modelled error; `account.ConflictException` and its like. */
export function serviceException(service, name, fault, retryable) {
  const base = class extends ServiceException {};
  base.fault = fault;
  base.retryable = retryable;
  return branded(base, `${service}.${name}`);
}

/** A call that got no answer, or one that is none. `reason` says which. */
export const TransportError = /* @__PURE__ */ branded(
  class extends Error {
    constructor(reason, message, { cause, metadata, body } = {}) {
      super(message, cause === undefined ? undefined : { cause });
      hide(this, 'name', 'TransportError');
      this.reason = reason;
      this.$metadata = metadata;
      if (body !== undefined) this.body = body;
    }
  },
  'TransportError',
);

/** The error code of an answer, without its namespace and URL. */
export function codeOf(headers, body) {
  const raw = [headers.get('x-amzn-errortype'), body?.__type, body?.code].find((one) => one && typeof one === 'string') ?? '';
  return raw.split(':')[0].split('#').at(-1).trim();
}

/** Makes the error of an answer. `modelled` are the service's classes by name. */
export function serviceError(code, body, metadata, response, modelled, operation, messages) {
  const known = Object.hasOwn(modelled, code) ? modelled[code] : undefined;
  const details = {
    name: code || 'UnknownError',
    message:
      [body?.message, body?.Message].find((one) => typeof one === 'string') ??
      `${operation.name} was refused with status ${metadata.httpStatusCode}`,
    fault: known?.fault ?? (metadata.httpStatusCode >= 500 ? 'server' : 'client'),
    metadata,
    response,
    members: body,
  };
  const error = new (known ?? ServiceException)(details);
  if (code === 'ValidationException') error.issues = fieldIssues(body, operation, messages);
  return error;
}

/** The service's field errors in the shape of ours: Account's ErrorDetails, Channel's fieldList. */
function fieldIssues(body, operation, messages) {
  const own = typeof messages === 'function' ? messages : messages?.service;
  const account = list(body?.ErrorDetails).map((detail) => detail?.FieldValidationError ?? detail?.BusinessValidationError);
  const fields = [...account, ...list(body?.fieldList)].filter((field) => field !== null && typeof field === 'object');
  return fields.map((field) => {
    const said = field.Message ?? field.message;
    // The caller's words come first, then the service's, which know more than ours.
    const service = (made) => (typeof own === 'function' ? own({ ...made, message: said }) : own) ?? said;
    return issue('service', pathIn(operation, field.Name ?? field.name ?? ''), { code: field.Code ?? field.code }, { service });
  });
}

const list = (value) => (Array.isArray(value) ? value : []);

/** A field name as a path of ours: `a.b[0]` or `/a/b/0`, any case. */
function pathIn(operation, name) {
  const text = String(name);
  const pointer = () =>
    text
      .slice(1)
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const steps = text.startsWith('/') ? pointer() : parsePath(text);
  let shape = planOf(operation.index);
  return steps.map((step) => {
    if (shape?.i && /^\d+$/.test(step)) {
      shape = shape.i;
      return Number(step);
    }
    const at = shape?.names?.findIndex((known) => known.toLowerCase() === String(step).toLowerCase()) ?? -1;
    const known = at < 0 ? step : shape.names[at];
    shape = shape?.shapes?.[at];
    return known;
  });
}
