// What must not compile. Each line below a `@ts-expect-error` is wrong in one way.
import { type account, channel, operations, PartnerCentralAccount, type ValidateOptions } from 'partner-central';
import { equal } from './equal.js';

const contact: account.AllianceLeadContact = { FirstName: 'A', LastName: 'B', Email: 'a@b.example', BusinessTitle: 'C' };
const good: account.CreatePartnerRequest = {
  Catalog: 'AWS',
  LegalName: 'Example',
  PrimarySolutionType: 'CONSULTING_SERVICES',
  AllianceLeadContact: contact,
  EmailVerificationCode: '012345',
};
const relationship: channel.CreateRelationshipRequest = {
  catalog: 'AWS',
  associationType: 'END_CUSTOMER',
  programManagementAccountIdentifier: 'pma-1',
  associatedAccountId: '123456789012',
  displayName: 'Example',
  sector: 'COMMERCIAL',
};
// The token and whatever else is optional may be there or not, or `undefined`.
({ ...good, ClientToken: 'a', Tags: [{ Key: 'a', Value: 'b' }] }) satisfies account.CreatePartnerRequest;
({ ...good, ClientToken: undefined, Tags: undefined }) satisfies account.CreatePartnerRequest;

// @ts-expect-error a required member is missing
const missing: account.CreatePartnerRequest = { Catalog: 'AWS' };

// @ts-expect-error an unknown key
const unknown: account.CreatePartnerRequest = { ...good, Nickname: 'Ex' };

// @ts-expect-error an unknown key inside
const inside: account.CreatePartnerRequest = { ...good, AllianceLeadContact: { ...contact, Phone: '1' } };

// @ts-expect-error a number for an enum
const value: account.CreatePartnerRequest = { ...good, PrimarySolutionType: 5 };

// @ts-expect-error a number for text
const kind: account.CreatePartnerRequest = { ...good, EmailVerificationCode: 12345 };

// @ts-expect-error null is for no one to write
const none: account.CreatePartnerRequest = { ...good, LegalName: null };

// @ts-expect-error one item for a list
const item: account.CreatePartnerRequest = { ...good, Tags: { Key: 'a', Value: 'b' } };

const plan: channel.SupportPlan = { resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'Berlin' } };
const led: channel.PartnerLedSupport = { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'Berlin' };
({ ...relationship, requestedSupportPlan: plan }) satisfies channel.CreateRelationshipRequest;

// @ts-expect-error two members of a union
const two: channel.SupportPlan = {
  resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'Berlin' },
  partnerLedSupport: led,
};

// @ts-expect-error no member of a union
const empty: channel.SupportPlan = {};

// @ts-expect-error an unknown member of a union
const newer: channel.SupportPlan = { partnerLedSupport: led, other: led };

// Responses: what is new at the service breaks no program, and a program must be ready for it.
declare const summary: channel.RelationshipSummary;
const later: typeof summary = { ...summary, associationType: 'NEWER_THAN_THESE_TYPES' };
// @ts-expect-error an open enum is not a closed one
const closed: channel.AssociationType | undefined = summary.associationType;
// @ts-expect-error a timestamp of a response is a Date
const text: string | undefined = summary.createdAt;
declare const detail: channel.HandshakeDetail;
if (detail.startServicePeriodHandshakeDetail !== undefined) {
  equal<channel.StartServicePeriodHandshakeDetail>()(detail.startServicePeriodHandshakeDetail);
}

// Validated values have what they must have.
const valid = channel.CreateRelationship.parse({});
equal<string>()(valid.displayName);
if (valid.requestedSupportPlan?.partnerLedSupport)
  equal<channel.Coverage>()(valid.requestedSupportPlan.partnerLedSupport.coverage);
// @ts-expect-error an optional member may be gone
valid.requestedSupportPlan.partnerLedSupport;
// @ts-expect-error no member of the request
valid.Nickname;

// Surroundings
// @ts-expect-error no word for it
const options: ValidateOptions = { unknownKeys: 'ignore' };
// @ts-expect-error no such operation
operations['account.DeletePartner'];
// @ts-expect-error that is the other service's
operations['account.CreateRelationship'];
const client = new PartnerCentralAccount({ region: 'us-east-1' });
// @ts-expect-error the input is missing
void client.createPartner();
// @ts-expect-error a request of another operation
void client.sign('CreatePartner', { Catalog: 'AWS' });
// @ts-expect-error an option that there is not
new PartnerCentralAccount({ regoin: 'us-east-1' });
// @ts-expect-error wider than it is
equal<string | number>()(valid.displayName);
// @ts-expect-error another type
equal<number>()(valid.displayName);

export { closed, empty, inside, item, kind, later, missing, newer, none, options, text, two, unknown, value };
