// One rule of requests after another: what compiles, and what must not.
import type { account, channel, operations, OperationId, RequestOf, Valid } from 'partner-central';
import { equal } from './equal.js';

// Rule: an enum is its values, and no other text. A request takes other text, too: a response may have had it.
const catalogs: channel.AssociationType[] = ['DOWNSTREAM_SELLER', 'END_CUSTOMER', 'INTERNAL'];
// @ts-expect-error any text is not enough
const text: channel.AssociationType = 'END_CUSTOMER' as string;

declare const summary: channel.RelationshipSummary;
summary.associationType satisfies channel.CreateRelationshipRequest['associationType'] | undefined;

// Rule: a profile that was read can be changed and sent.
declare const profile: NonNullable<account.GetPartnerResponse['Profile']>;
const { DisplayName, Description, WebsiteUrl, LogoUrl, PrimarySolutionType, IndustrySegments, TranslationSourceLocale } =
  profile;
({
  DisplayName,
  Description,
  WebsiteUrl,
  LogoUrl,
  PrimarySolutionType,
  IndustrySegments,
  TranslationSourceLocale,
}) satisfies Partial<account.TaskDetails>;

// Rule: a union is one of its members alone, and says so for each.
const enterprise: channel.SupportPlan = { resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'Berlin' } };
const business: channel.SupportPlan = { resoldBusiness: { coverage: 'ENTIRE_ORGANIZATION' } };
// An absent alternative may be said to be absent.
if (enterprise.resoldEnterprise) equal<undefined>()(enterprise.resoldBusiness);
// @ts-expect-error two
const both: channel.SupportPlan = { ...enterprise, resoldBusiness: { coverage: 'ENTIRE_ORGANIZATION' } };
// @ts-expect-error a member without its value
const none: channel.SupportPlan = { resoldBusiness: undefined };

// Rule: a timestamp is a Date or its text.
type Start = channel.StartServicePeriodPayload;
const start: Omit<Start, 'endDate'> = {
  programManagementAccountIdentifier: 'pma-1',
  servicePeriodType: 'MINIMUM_NOTICE_PERIOD',
};
({ ...start, endDate: new Date() }) satisfies Start;
({ ...start, endDate: '2026-11-21T09:30:00Z' }) satisfies Start;
({ ...start, endDate: undefined }) satisfies Start;
// @ts-expect-error a request has no timestamps in seconds
({ ...start, endDate: 1795253400 }) satisfies Start;

// Rule: a long may be a bigint, an integer not, and neither is text.
type Preferences = account.UpdateConnectionPreferencesRequest;
const preferences: Omit<Preferences, 'Revision'> = { Catalog: 'AWS', AccessType: 'ALLOW_ALL' };
({ ...preferences, Revision: 1 }) satisfies Preferences;
({ ...preferences, Revision: 1n }) satisfies Preferences;
// @ts-expect-error text
({ ...preferences, Revision: '1' }) satisfies Preferences;
({ Catalog: 'AWS', MaxResults: 5 }) satisfies account.ListConnectionsRequest;
// @ts-expect-error a bigint
({ Catalog: 'AWS', MaxResults: 5n }) satisfies account.ListConnectionsRequest;

// Rule: what the model does not name is nowhere, also inside of lists.
({ ResourceArn: 'arn', Tags: [{ Key: 'a', Value: 'b' }] }) satisfies account.TagResourceRequest;
// @ts-expect-error a key too many
({ ResourceArn: 'arn', Tags: [{ Key: 'a', Value: 'b', Colour: 'c' }] }) satisfies account.TagResourceRequest;
// @ts-expect-error a key too few
({ ResourceArn: 'arn', Tags: [{ Key: 'a' }] }) satisfies account.TagResourceRequest;
// @ts-expect-error PascalCase is Account's
({ ResourceArn: 'arn', Tags: [] }) satisfies channel.TagResourceRequest;

// Rule: what must be there must be named; a token need not, it is filled in.
({ Catalog: 'AWS', Identifier: 'pacinv-1' }) satisfies account.AcceptConnectionInvitationRequest;
// @ts-expect-error the identifier is not named
({ Catalog: 'AWS' }) satisfies account.AcceptConnectionInvitationRequest;

// Rule: null is for no one to write, in no operation.
type Nulls<T> =
  T extends Array<infer Item>
    ? Nulls<Item>
    : T extends object
      ? { [Key in Exclude<keyof T, '$unknown' | keyof Date>]-?: null extends T[Key] ? Key : Nulls<T[Key]> }[Exclude<
          keyof T,
          '$unknown' | keyof Date
        >]
      : never;
equal<never>()({} as { [Id in OperationId]: Nulls<RequestOf<(typeof operations)[Id]>> }[OperationId]);

// Rule: what passed validation has what it must have, and is a request again.
type Again = {
  [Id in OperationId]: Valid<RequestOf<(typeof operations)[Id]>> extends RequestOf<(typeof operations)[Id]> ? never : Id;
}[OperationId];
equal<never>()({} as Again);

export { both, business, catalogs, none, text };
