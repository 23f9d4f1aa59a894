// The errors that calls reject with, besides `ValidationError` and `WaiterError`.
import { branded, hide } from '../validate/brand.ts';
import type { ResponseMetadata } from './options.ts';

/** What a `ServiceException` is created from. */
export interface ServiceExceptionDetails {
  name: string;
  message: string;
  fault: 'client' | 'server';
  metadata: ResponseMetadata;
  response?: Response | undefined;
  members?: { readonly [member: string]: unknown } | null | undefined;
}

/** An error that the service returned. */
export const ServiceException = /* @__PURE__ */ branded(
  class extends Error {
    declare readonly name: string;
    declare readonly $fault: ServiceExceptionDetails['fault'];
    declare readonly $metadata: ResponseMetadata;
    declare readonly $response?: Response | undefined;
    declare hint?: string;

    constructor({ name, message, fault, metadata, response, members }: ServiceExceptionDetails) {
      super(message);
      hide(this, 'name', name);
      this.$fault = fault;
      this.$metadata = metadata;
      hide(this, '$response', response);
      for (const [key, value] of Object.entries(members ?? {})) {
        // The response must not replace what is already there, such as `name` and `__proto__`.
        if (!/^message$/i.test(key) && key !== '__type' && !(key in this))
          (this as unknown as { [member: string]: unknown })[key] = value;
      }
    }
  },
  'ServiceException',
);

export type ServiceException = InstanceType<typeof ServiceException>;

/** The class of an error that the model names, such as `account.ConflictException`. */
export type ModelledException = typeof ServiceException & { fault: ServiceExceptionDetails['fault']; retryable: boolean };

/** Creates the class of an error that the model names. */
export function createExceptionClass(
  service: string,
  name: string,
  fault: ServiceExceptionDetails['fault'],
  retryable: boolean,
): ModelledException {
  const Exception = class extends ServiceException {} as ModelledException;
  Exception.fault = fault;
  Exception.retryable = retryable;
  return branded(Exception, `${service}.${name}`);
}

/** Why a call has no response that can be read. */
type Reason = 'network' | 'timeout' | 'abort' | 'response' | 'credentials';

/** A call that got no response, or none that can be read. */
export const TransportError = /* @__PURE__ */ branded(
  class extends Error {
    declare readonly name: 'TransportError';
    declare readonly reason: Reason;
    declare readonly $metadata: ResponseMetadata | undefined;
    declare readonly body?: string;

    constructor(
      reason: Reason,
      message: string,
      { cause, metadata, body }: { cause?: unknown; metadata?: ResponseMetadata | undefined; body?: string | undefined } = {},
    ) {
      super(message, cause === undefined ? undefined : { cause });
      hide(this, 'name', 'TransportError');
      this.reason = reason;
      this.$metadata = metadata;
      if (body !== undefined) this.body = body;
    }
  },
  'TransportError',
);

export type TransportError = InstanceType<typeof TransportError>;
