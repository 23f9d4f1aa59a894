// The operations by service and by the resource that they are about.
import { operations } from '/partner-central/index.mjs';

/** @typedef {[title: string, operationNames: string[]][]} Groups */

/** @type {Groups} */
const ACCOUNT = [
  ['Partner', ['CreatePartner', 'GetPartner', 'ListPartners']],
  ['E-mail and verification', ['SendEmailVerificationCode', 'StartVerification', 'GetVerification']],
  ['Alliance lead contact', ['GetAllianceLeadContact', 'PutAllianceLeadContact']],
  [
    'Profile',
    [
      'StartProfileUpdateTask',
      'GetProfileUpdateTask',
      'CancelProfileUpdateTask',
      'GetProfileVisibility',
      'PutProfileVisibility',
    ],
  ],
  [
    'Connection invitations',
    [
      'CreateConnectionInvitation',
      'GetConnectionInvitation',
      'ListConnectionInvitations',
      'AcceptConnectionInvitation',
      'RejectConnectionInvitation',
      'CancelConnectionInvitation',
    ],
  ],
  [
    'Connections',
    ['GetConnection', 'ListConnections', 'CancelConnection', 'GetConnectionPreferences', 'UpdateConnectionPreferences'],
  ],
  [
    'Qualifications',
    [
      'StartQualificationsAssociationTask',
      'GetQualificationsAssociationTask',
      'GetQualificationsAssociationDetails',
      'StartQualificationsDisassociationTask',
      'GetQualificationsDisassociationTask',
    ],
  ],
  [
    'Training and certification',
    ['AssociateAwsTrainingCertificationEmailDomain', 'DisassociateAwsTrainingCertificationEmailDomain'],
  ],
  ['Tags', ['ListTagsForResource', 'TagResource', 'UntagResource']],
];

/** @type {Groups} */
const CHANNEL = [
  [
    'Program management accounts',
    [
      'CreateProgramManagementAccount',
      'ListProgramManagementAccounts',
      'UpdateProgramManagementAccount',
      'DeleteProgramManagementAccount',
    ],
  ],
  ['Relationships', ['CreateRelationship', 'GetRelationship', 'ListRelationships', 'UpdateRelationship', 'DeleteRelationship']],
  [
    'Channel handshakes',
    [
      'CreateChannelHandshake',
      'ListChannelHandshakes',
      'AcceptChannelHandshake',
      'RejectChannelHandshake',
      'CancelChannelHandshake',
    ],
  ],
  ['Channel contracts', ['CreateChannelContract', 'GetChannelContract', 'ListChannelContracts', 'CancelChannelContract']],
  ['Tags', ['ListTagsForResource', 'TagResource', 'UntagResource']],
];

/**
 * The groups with the operations' ids. Those that no group names yet come last.
 * @param {'account' | 'channel'} service
 * @param {Groups} groups
 */
function resourcesOf(service, groups) {
  const resources = groups.map(([title, names]) => ({ title, ids: names.map((name) => `${service}.${name}`) }));
  const others = Object.keys(operations).filter(
    (id) => id.startsWith(`${service}.`) && !resources.some(({ ids }) => ids.includes(id)),
  );
  return others.length > 0 ? [...resources, { title: 'More', ids: others }] : resources;
}

export const services = [
  { title: 'Account', resources: resourcesOf('account', ACCOUNT) },
  { title: 'Channel', resources: resourcesOf('channel', CHANNEL) },
];
