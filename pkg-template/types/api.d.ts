// What every entry offers, wherever its wasm comes from; as api.mjs.
import * as account from './account.js';
import * as channel from './channel.js';

export { account, channel };
export { PartnerCentralAccount, type PartnerCentralAccountRequests } from './account-client.js';
export { PartnerCentralChannel, type PartnerCentralChannelRequests } from './channel-client.js';
export type {
  Answer,
  Attempt,
  CallOptions,
  ClientOptions,
  CredentialProvider,
  Credentials,
  HeaderFields,
  HeaderSource,
  PageOptions,
  ResponseMetadata,
  WaitOptions,
} from './client.js';
export { ServiceException, type ServiceExceptionDetails, type TaskAnswer, TransportError, WaiterError } from './errors.js';
export {
  type Issue,
  type IssueCode,
  type IssueOf,
  type IssueParams,
  type Messages,
  nameOf,
  pathOf,
  ValidationError,
} from './issue.js';
export type { MessageKey } from '../messages/en.js';
export { type BadLine, type LineCount, type LinesOptions, type LineSource, validateLines } from './lines.js';
export type {
  Field,
  JsonSchema,
  JsonSchemaOptions,
  Open,
  Operation,
  RequestOf,
  ResponseOf,
  StandardSchema,
  Valid,
  ValidateOptions,
  ValidationResult,
} from './operation.js';

type Named<Namespace, Prefix extends string> = {
  readonly [Name in keyof Namespace as Namespace[Name] extends { readonly '~standard': unknown }
    ? `${Prefix}.${Name & string}`
    : never]: Namespace[Name];
};

/** Every operation by `service.Name`: `operations['account.CreatePartner']`. */
export declare const operations: Named<typeof account, 'account'> & Named<typeof channel, 'channel'>;

/** The name of an operation in `operations`. */
export type OperationId = keyof typeof operations;
