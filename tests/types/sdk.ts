// Moving over from the AWS SDK and back is a change of imports: what is typed for its
// clients is a request here, and a response of ours is one there. This goes over
// every operation and every error that the package has, so none can be forgotten.
// Where the two differ is listed in sdk-differences.ts, which is generated; a difference that goes away fails like a new one.
import type * as sdkAccount from '@aws-sdk/client-partnercentral-account';
import type * as sdkChannel from '@aws-sdk/client-partnercentral-channel';
import type {
  account,
  channel,
  operations,
  OperationId,
  RequestOf,
  ResponseMetadata,
  ResponseOf,
  ServiceException,
} from 'partner-central';
import type { Listed, ListedErrors } from './sdk-differences.ts';
import type { InputOf, Known, Missing, OutputOf, OnlyFound } from './sdk-rules.ts';

/** Where an operation differs from the SDK's; `never` where it does not. */
type Difference<Id extends OperationId> = [CommandOf<Id>] extends [never]
  ? { operation: true }
  : OnlyFound<{
      // A request of theirs that ours does not accept, and a response of ours that theirs does not.
      request: [InputOf<CommandOf<Id>>] extends [Request<Id>] ? never : true;
      response: [Known<Response<Id>>] extends [OutputOf<CommandOf<Id>>] ? never : true;
      // Members that only one of the two has.
      requestHere: Missing<Request<Id>, InputOf<CommandOf<Id>>>;
      requestThere: Missing<InputOf<CommandOf<Id>>, Request<Id>>;
      responseHere: Missing<Response<Id>, OutputOf<CommandOf<Id>>>;
      responseThere: Missing<OutputOf<CommandOf<Id>>, Response<Id>>;
    }>;

type Request<Id extends OperationId> = RequestOf<(typeof operations)[Id]>;
type Response<Id extends OperationId> = ResponseOf<(typeof operations)[Id]> & { $metadata: ResponseMetadata };
type Sdk<Service> = Service extends 'account' ? typeof sdkAccount : typeof sdkChannel;
type CommandOf<Id> = Id extends `${infer Service}.${infer Name}`
  ? `${Name}Command` extends keyof Sdk<Service>
    ? Sdk<Service>[`${Name}Command`]
    : never
  : never;
type Found = { [Id in OperationId as [Difference<Id>] extends [never] ? never : Id]: Difference<Id> };

export const found: Listed = {} as Found;
export const listed: Found = {} as Listed;

// One difference is meant, and everywhere: what AWS adds to an enum or a union has a place in our responses.
type Fits<Ours extends Theirs, Theirs> = [Ours, Theirs];
export type Closed = Fits<Known<account.GetConnectionResponse>, sdkAccount.GetConnectionResponse>;
// @ts-expect-error an open enum is not a closed one
export type Open = Fits<account.GetConnectionResponse, sdkAccount.GetConnectionResponse>;

/*
 * The same of errors. Some enums have values that the SDK lacks: such an error is `unlike` theirs. Our `message` is Error's
 * own; the SDK's types have Account's `Message` too, which its code takes away.
 */
type ErrorDifference<Ours, Theirs> = OnlyFound<{
  unlike: [Known<Pick<Ours, Own<Ours> & keyof Theirs>>] extends [Pick<Theirs, Own<Ours> & keyof Theirs>] ? never : true;
  here: Missing<Pick<Ours, Own<Ours>>, Theirs>;
  there: Missing<Omit<Theirs, keyof sdkAccount.PartnerCentralAccountServiceException>, Ours>;
}>;
/** The members that an error's model gives it. `issues` are ours alone. */
type Own<Error> = Exclude<keyof Error, keyof ServiceException | 'issues'>;
type Thrown<Namespace, Name> = Name extends keyof Namespace
  ? Namespace[Name] extends abstract new (
      ...args: never[]
    ) => infer Instance
    ? Instance
    : never
  : never;
type ErrorsOf<Namespace, Theirs> = {
  [Name in keyof Namespace as Name extends `${string}Exception`
    ? [ErrorDifference<Thrown<Namespace, Name>, Thrown<Theirs, Name>>] extends [never]
      ? never
      : Name
    : never]: ErrorDifference<Thrown<Namespace, Name>, Thrown<Theirs, Name>>;
};
type FoundErrors = {
  account: ErrorsOf<typeof account, typeof sdkAccount>;
  channel: ErrorsOf<typeof channel, typeof sdkChannel>;
};

export const foundErrors: ListedErrors = {} as FoundErrors;
export const listedErrors: FoundErrors = {} as ListedErrors;
