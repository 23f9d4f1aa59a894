// What every entry exports, wherever its WebAssembly comes from.
export * from '../generated/types/services.js';
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
} from '../client/options.ts';
export { ServiceException, type ServiceExceptionDetails, TransportError, ValidationError } from './errors.js';
export { type TaskAnswer, WaiterError } from './waiter-error.js';
export type { HintTexts, Issue, IssueCode, IssueOf, IssueParams, Messages, RuleParams } from '../validate/issue.ts';
export type { MessageKey } from '../generated/messages/en.ts';
// The later names are aliases, kept for code that was written before `formatPath` and `parsePath`.
export { formatPath, formatPath as nameOf, parsePath, parsePath as pathOf } from '../validate/path.ts';
export type { BadLine, LineCount, LinesOptions, LineSource } from '../lines/options.ts';
export { validateLines } from './lines.js';
export type {
  Field,
  JsonSchema,
  JsonSchemaOptions,
  JsonSchemaTarget,
  Open,
  Operation,
  OperationOptions,
  RequestOf,
  ResponseOf,
  StandardJsonSchemaOptions,
  StandardSchema,
  Valid,
  ValidateOptions,
  ValidationResult,
} from '../validate/operation.ts';
