// A request typed with the AWS SDK is a request here: moving over is a change of
// imports. One line an operation; the qualification tasks are not in the SDK's
// installed version.
import type * as sdkAccount from '@aws-sdk/client-partnercentral-account';
import type * as sdkChannel from '@aws-sdk/client-partnercentral-channel';
import type { account, channel } from 'partner-central';

type Fits<From extends To, To> = [From, To];

export type Fit = [
  Fits<sdkAccount.AcceptConnectionInvitationRequest, account.AcceptConnectionInvitationRequest>,
  Fits<sdkAccount.AssociateAwsTrainingCertificationEmailDomainRequest, account.AssociateAwsTrainingCertificationEmailDomainRequest>,
  Fits<sdkAccount.CancelConnectionRequest, account.CancelConnectionRequest>,
  Fits<sdkAccount.CancelConnectionInvitationRequest, account.CancelConnectionInvitationRequest>,
  Fits<sdkAccount.CancelProfileUpdateTaskRequest, account.CancelProfileUpdateTaskRequest>,
  Fits<sdkAccount.CreateConnectionInvitationRequest, account.CreateConnectionInvitationRequest>,
  Fits<sdkAccount.CreatePartnerRequest, account.CreatePartnerRequest>,
  Fits<sdkAccount.DisassociateAwsTrainingCertificationEmailDomainRequest, account.DisassociateAwsTrainingCertificationEmailDomainRequest>,
  Fits<sdkAccount.GetAllianceLeadContactRequest, account.GetAllianceLeadContactRequest>,
  Fits<sdkAccount.GetConnectionRequest, account.GetConnectionRequest>,
  Fits<sdkAccount.GetConnectionInvitationRequest, account.GetConnectionInvitationRequest>,
  Fits<sdkAccount.GetConnectionPreferencesRequest, account.GetConnectionPreferencesRequest>,
  Fits<sdkAccount.GetPartnerRequest, account.GetPartnerRequest>,
  Fits<sdkAccount.GetProfileUpdateTaskRequest, account.GetProfileUpdateTaskRequest>,
  Fits<sdkAccount.GetProfileVisibilityRequest, account.GetProfileVisibilityRequest>,
  Fits<sdkAccount.GetVerificationRequest, account.GetVerificationRequest>,
  Fits<sdkAccount.ListConnectionInvitationsRequest, account.ListConnectionInvitationsRequest>,
  Fits<sdkAccount.ListConnectionsRequest, account.ListConnectionsRequest>,
  Fits<sdkAccount.ListPartnersRequest, account.ListPartnersRequest>,
  Fits<sdkAccount.ListTagsForResourceRequest, account.ListTagsForResourceRequest>,
  Fits<sdkAccount.PutAllianceLeadContactRequest, account.PutAllianceLeadContactRequest>,
  Fits<sdkAccount.PutProfileVisibilityRequest, account.PutProfileVisibilityRequest>,
  Fits<sdkAccount.RejectConnectionInvitationRequest, account.RejectConnectionInvitationRequest>,
  Fits<sdkAccount.SendEmailVerificationCodeRequest, account.SendEmailVerificationCodeRequest>,
  Fits<sdkAccount.StartProfileUpdateTaskRequest, account.StartProfileUpdateTaskRequest>,
  Fits<sdkAccount.StartVerificationRequest, account.StartVerificationRequest>,
  Fits<sdkAccount.TagResourceRequest, account.TagResourceRequest>,
  Fits<sdkAccount.UntagResourceRequest, account.UntagResourceRequest>,
  Fits<sdkAccount.UpdateConnectionPreferencesRequest, account.UpdateConnectionPreferencesRequest>,
  Fits<sdkChannel.AcceptChannelHandshakeRequest, channel.AcceptChannelHandshakeRequest>,
  Fits<sdkChannel.CancelChannelHandshakeRequest, channel.CancelChannelHandshakeRequest>,
  Fits<sdkChannel.CreateChannelHandshakeRequest, channel.CreateChannelHandshakeRequest>,
  Fits<sdkChannel.CreateProgramManagementAccountRequest, channel.CreateProgramManagementAccountRequest>,
  Fits<sdkChannel.CreateRelationshipRequest, channel.CreateRelationshipRequest>,
  Fits<sdkChannel.DeleteProgramManagementAccountRequest, channel.DeleteProgramManagementAccountRequest>,
  Fits<sdkChannel.DeleteRelationshipRequest, channel.DeleteRelationshipRequest>,
  Fits<sdkChannel.GetRelationshipRequest, channel.GetRelationshipRequest>,
  Fits<sdkChannel.ListChannelHandshakesRequest, channel.ListChannelHandshakesRequest>,
  Fits<sdkChannel.ListProgramManagementAccountsRequest, channel.ListProgramManagementAccountsRequest>,
  Fits<sdkChannel.ListRelationshipsRequest, channel.ListRelationshipsRequest>,
  Fits<sdkChannel.ListTagsForResourceRequest, channel.ListTagsForResourceRequest>,
  Fits<sdkChannel.RejectChannelHandshakeRequest, channel.RejectChannelHandshakeRequest>,
  Fits<sdkChannel.TagResourceRequest, channel.TagResourceRequest>,
  Fits<sdkChannel.UntagResourceRequest, channel.UntagResourceRequest>,
  Fits<sdkChannel.UpdateProgramManagementAccountRequest, channel.UpdateProgramManagementAccountRequest>,
  Fits<sdkChannel.UpdateRelationshipRequest, channel.UpdateRelationshipRequest>,
];
