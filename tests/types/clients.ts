// What the clients' methods take, give and throw.
import {
  account,
  channel,
  type operations,
  type PartnerCentralAccount,
  type PartnerCentralChannel,
  ServiceException,
  WaiterError,
  type Answer,
  type CallOptions,
  type OperationId,
  type RequestOf,
  type ResponseOf,
} from 'partner-central';
import { equal } from './equal.js';

declare const ours: PartnerCentralAccount;
declare const theirs: PartnerCentralChannel;

// Every operation is a method under its AWS SDK name, and `sign` knows it too.
type Operations = typeof operations;
type Methods = {
  [Id in OperationId]: (input: RequestOf<Operations[Id]>, options?: CallOptions) => Promise<Answer<ResponseOf<Operations[Id]>>>;
};
type Client<Id> = Id extends `account.${string}` ? PartnerCentralAccount : PartnerCentralChannel;
type Method<Id> = Id extends `${string}.${infer Name}`
  ? Uncapitalize<Name> extends keyof Client<Id>
    ? Client<Id>[Uncapitalize<Name> & keyof Client<Id>]
    : 'no method'
  : never;
const methods: { [Id in OperationId]: Method<Id> } = {} as Methods;
const taken: Methods = {} as { [Id in OperationId]: Method<Id> };

// Paginators are async iterables of pages.
const pages = [
  ours.paginateListConnectionInvitations({ Catalog: 'AWS' }),
  ours.paginateListConnections({ Catalog: 'AWS' }, { pageSize: 5, startingToken: 'a', stopOnSameToken: false }),
  ours.paginateListPartners({ Catalog: 'AWS' }, { abortSignal: new AbortController().signal }),
  theirs.paginateListChannelHandshakes({ catalog: 'AWS', handshakeType: 'START_SERVICE_PERIOD', participantType: 'SENDER' }),
  theirs.paginateListProgramManagementAccounts({ catalog: 'AWS' }),
  theirs.paginateListRelationships({ catalog: 'AWS' }),
] satisfies Array<AsyncIterable<Answer<object>>>;
for await (const page of theirs.paginateListRelationships({ catalog: 'AWS' })) equal<string | undefined>()(page.nextToken);
// @ts-expect-error GetPartner has no pages
ours.paginateGetPartner;
// @ts-expect-error no such option
ours.paginateListPartners({ Catalog: 'AWS' }, { pagesize: 5 });

// Waiters return the last output; if they fail, their error has it.
type Waiter = Extract<keyof PartnerCentralAccount, `waitUntil${string}`>;
equal<
  | 'waitUntilProfileUpdateTaskComplete'
  | 'waitUntilQualificationsAssociationTaskComplete'
  | 'waitUntilQualificationsDisassociationTaskComplete'
>()({} as Waiter);
const last: WaiterError['output'] = {} as Awaited<ReturnType<PartnerCentralAccount[Waiter]>>;
equal<Answer<account.GetProfileUpdateTaskResponse>>()(
  await ours.waitUntilProfileUpdateTaskComplete(
    { Catalog: 'AWS', Identifier: 'p' },
    { maxWaitTime: 60, minDelay: 1, maxDelay: 10 },
  ),
);
// @ts-expect-error how long must be said
void ours.waitUntilProfileUpdateTaskComplete({ Catalog: 'AWS', Identifier: 'p' }, {});
// @ts-expect-error Channel has no tasks
theirs.waitUntilProfileUpdateTaskComplete;
declare const thrown: unknown;
if (thrown instanceof WaiterError) {
  equal<'failed' | 'canceled' | 'timeout'>()(thrown.reason);
  equal<readonly account.ErrorDetail[]>()(thrown.details);
  const [first] = thrown.details;
  if (first?.Reason === 'DUPLICATE_PARTNER') equal<string>()(first.Message);
  equal<string>()(thrown.output.TaskId);
  equal<number>()(thrown.output.$metadata.attempts);
  // @ts-expect-error not every task lists its faults
  thrown.output.ErrorDetailList;
  if ('ErrorDetailList' in thrown.output) equal<account.ErrorDetail[] | undefined>()(thrown.output.ErrorDetailList);
}

// Errors have their own members, and those of the two services are apart.
if (thrown instanceof ServiceException) {
  equal<'client' | 'server'>()(thrown.$fault);
  // @ts-expect-error no member of every error
  thrown.Reason;
}
if (thrown instanceof channel.ConflictException) {
  equal<string>()(thrown.resourceId);
  // @ts-expect-error that is Account's
  thrown.Reason;
}
if (thrown instanceof account.ValidationException) {
  const [fault] = thrown.ErrorDetails ?? [];
  if (fault?.FieldValidationError) equal<string>()(fault.FieldValidationError.Name);
}
if (thrown instanceof channel.ServiceQuotaExceededException) equal<true>()(channel.ServiceQuotaExceededException.retryable);
// @ts-expect-error no instance without its details
new account.ConflictException();

export { last, methods, pages, taken };

// `send` is typed by the operation, or by its name; of an operation that is newer than the package nothing is known.
const sent = await ours.send(account.GetPartner, { Catalog: 'AWS', Identifier: 'partner-0123456789abc' });
equal<Answer<account.GetPartnerResponse>>()(sent);
const sentByName = await theirs.send('GetRelationship', {} as channel.GetRelationshipRequest, { validate: 'warn' });
equal<Answer<channel.GetRelationshipResponse>>()(sentByName);
const newer = await ours.send('NewOperation', { Anything: [1] });
newer['Anything'];
// @ts-expect-error an operation of the other service
await ours.send(channel.GetRelationship, {} as channel.GetRelationshipRequest);
// @ts-expect-error an input of another operation
await ours.send(account.GetPartner, { Catalog: 'AWS', Identifier: 5 });
// @ts-expect-error a known name has a known input
await ours.send('GetPartner', { Catalog: 'AWS', Identifer: 'p' });
// @ts-expect-error no such choice
await ours.listPartners({ Catalog: 'AWS' }, { validate: 'maybe' });

// An operation with defaults is the same operation.
const withDefaults = account.CreatePartner.with({ optional: ['Catalog'], unknownKeys: 'strip', maxIssues: 10 });
equal<typeof account.CreatePartner>()(withDefaults);
// @ts-expect-error no such option
account.CreatePartner.with({ optionl: [] });
