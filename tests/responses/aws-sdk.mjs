// The AWS SDK's own clients, and what they lack of the model. They get responses from a test.
import * as account from '@aws-sdk/client-partnercentral-account';
import * as channel from '@aws-sdk/client-partnercentral-channel';

export const sdk = { account, channel };
const CLIENTS = { account: account.PartnerCentralAccountClient, channel: channel.PartnerCentralChannelClient };

/** Operations that the installed SDKs lack. When an SDK gains one, it has to leave this list. */
export const LACKING = [
  'account.GetQualificationsAssociationDetails',
  'account.GetQualificationsAssociationTask',
  'account.GetQualificationsDisassociationTask',
  'account.StartQualificationsAssociationTask',
  'account.StartQualificationsDisassociationTask',
];

/** Members that the installed SDKs lack, by their structure or union. */
export const LACKING_MEMBERS = {
  'account.PartnerProfile': ['Headquarters'],
  'account.TaskDetails': ['Headquarters'],
  'channel.SupportPlan': ['resoldBusiness'],
};

/** Values of enums that the installed SDKs lack. */
export const LACKING_VALUES = {
  'account.BusinessValidationCode': [
    'MISSING_ACTIVE_SUBSIDIARY_CONNECTION',
    'INCOMPATIBLE_SUBSIDIARY_CONNECTION',
    'INCOMPATIBLE_PRIMARY_PARTNER',
    'QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED',
    'QUALIFICATIONS_ASSOCIATION_NOT_FOUND',
    'QUALIFICATIONS_ASSOCIATION_EXISTS',
  ],
  'account.ConflictExceptionReason': ['INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE'],
  'account.ResourceNotFoundExceptionReason': [
    'QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND',
    'QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND',
  ],
};

/** Calls an operation by the SDK, with a response; gives the output without `$metadata`, or rejects with its error. */
export async function sdkCall({ service, name }, request, { status, headers, text }) {
  const body = new TextEncoder().encode(text);
  const client = new CLIENTS[service]({
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    maxAttempts: 1,
    requestHandler: { handle: async () => ({ response: { statusCode: status, headers, body } }) },
  });
  const { $metadata, ...output } = await client.send(new sdk[service][`${name}Command`](request));
  return output;
}
