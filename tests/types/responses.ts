// One rule of responses after another: a program is ready for a service that grows.
import type { account, channel, operations, OperationId, ResponseOf } from 'partner-central';
import { equal } from './equal.js';

// Rule: enums are open, and keep their known values for completion and comparison.
declare const partner: account.GetPartnerResponse;
const known: 'SOFTWARE_PRODUCTS' | undefined =
  partner.Profile.PrimarySolutionType === 'SOFTWARE_PRODUCTS' ? 'SOFTWARE_PRODUCTS' : undefined;
({ ...partner.Profile, PrimarySolutionType: 'NEWER' }) satisfies account.PartnerProfile;
const words: string = partner.Profile.PrimarySolutionType;
// @ts-expect-error a value may be newer
const solution: account.PrimarySolutionType = partner.Profile.PrimarySolutionType;
// @ts-expect-error a value in a list, too
const segments: account.IndustrySegment[] = partner.Profile.IndustrySegments;
// @ts-expect-error but it is text
({ ...partner.Profile, PrimarySolutionType: 1 }) satisfies account.PartnerProfile;

// Rule: what the model requires is there, everything else may be absent.
equal<string>()(partner.LegalName);
equal<string | undefined>()(partner.Profile.ProfileId);
// @ts-expect-error it may be absent
partner.AwsTrainingCertificationEmailDomains.length;

// Rule: a timestamp is a Date.
equal<Date>()(partner.CreatedAt);
declare const connection: account.Connection;
const types = connection.ConnectionTypes;
// @ts-expect-error a date may be absent
types.SUBSIDIARY?.CanceledAt.getTime();

// Rule: a map by an enum knows its keys and has room for others.
equal<Date | undefined>()(types.OPPORTUNITY_COLLABORATION?.CanceledAt);
equal<account.ConnectionTypeDetail | undefined>()(types['NEWER_THAN_THESE_TYPES']);
// @ts-expect-error one of the two may be there alone
types.SUBSIDIARY.Status;

// Rule: a union is one of its members, or one that is newer.
declare const detail: channel.HandshakeDetail;
if (detail.startServicePeriodHandshakeDetail) {
  equal<channel.StartServicePeriodHandshakeDetail>()(detail.startServicePeriodHandshakeDetail);
  equal<undefined>()(detail.revokeServicePeriodHandshakeDetail);
} else if (detail.revokeServicePeriodHandshakeDetail) {
  equal<channel.RevokeServicePeriodHandshakeDetail>()(detail.revokeServicePeriodHandshakeDetail);
} else if (detail.programManagementAccountHandshakeDetail) {
  equal<channel.ProgramManagementAccountHandshakeDetail>()(detail.programManagementAccountHandshakeDetail);
} else {
  // Here is what this program does not know.
  equal<unknown>()(detail['newerThanTheseTypes']);
}
const newer: channel.HandshakeDetail = { newerThanTheseTypes: { a: 1 } };
// @ts-expect-error two that are known
const two: channel.HandshakeDetail = { startServicePeriodHandshakeDetail: {}, revokeServicePeriodHandshakeDetail: {} };

// Rule: no response is `any`, and none is text.
type IsAny<T> = 0 extends 1 & T ? true : false;
type Anys = { [Id in OperationId]: IsAny<ResponseOf<(typeof operations)[Id]>> extends true ? Id : never }[OperationId];
equal<never>()({} as Anys);

export { known, newer, segments, solution, two, words };
