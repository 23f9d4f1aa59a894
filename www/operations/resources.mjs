// Which operations belong together: by service and by what they are about.

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
  ['Tags', ['ListTagsForResource', 'TagResource', 'UntagResource']],
];

const of = (service, resources) =>
  resources.map(([title, names]) => ({ title, ids: names.map((name) => `${service}.${name}`) }));

export const services = [
  { title: 'Account', resources: of('account', ACCOUNT) },
  { title: 'Channel', resources: of('channel', CHANNEL) },
];
