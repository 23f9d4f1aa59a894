// A request that could be sent as it is: of every operation, with identifiers that the sandbox knows.
import { busyCatalog, known } from './identifiers.mjs';

const TEXTS = {
  LegalName: 'Analytical Engines Ltd',
  FirstName: 'Ada',
  LastName: 'Lovelace',
  BusinessTitle: 'Head of alliances',
  Email: 'ada@engines.example',
  EmailVerificationCode: '314159',
  DomainName: 'engines.example',
  DisplayName: 'Analytical Engines',
  displayName: 'Difference Ltd',
  Description: 'We build engines that weave algebraical patterns.',
  WebsiteUrl: 'https://engines.example',
  LogoUrl: 'https://engines.example/logo.svg',
  TranslationSourceLocale: 'en-US',
  Locale: 'de-DE',
  CountryCode: 'GB',
  SubdivisionCode: 'LND',
  JurisdictionOfIncorporation: 'England',
  RegistrationId: '01234567',
  Reason: 'Our plans have changed',
  Message: 'Let us build engines together.',
  Name: 'Charles Babbage',
  AccountId: '444455556666',
  accountId: '111122223333',
  associatedAccountId: '777788889999',
  chargeAccountId: '111122223333',
  tamLocation: 'London',
  note: 'From the portal',
  minimumNoticeDays: '30',
  Key: 'team',
  key: 'team',
  Value: 'alliances',
  value: 'alliances',
  ConnectionType: 'OPPORTUNITY_COLLABORATION',
};

/** Identifiers by what an operation is about: their beginnings. */
const BEGINNINGS = [
  [/ConnectionInvitation$/, 'pacinv-'],
  [/^(Get|Cancel)Connection$/, 'pac-'],
  [/Handshake$/, 'ch-'],
  [/ProgramManagementAccount$/, 'pma-'],
  [/Relationship$/, 'rs-'],
  [/./, 'partner-'],
];

/** Members besides the required ones that show what an operation can do. */
const MORE = {
  'account.CreatePartner': ['Tags'],
  'account.ListConnectionInvitations': ['MaxResults'],
  'account.ListConnections': ['MaxResults'],
  'account.PutAllianceLeadContact': ['EmailVerificationCode'],
  'account.RejectConnectionInvitation': ['Reason'],
  'account.StartQualificationsAssociationTask': ['PrimaryPartner.AccountId'],
  'account.StartQualificationsDisassociationTask': ['AssociatedPartner.AccountId'],
  'account.StartVerification': ['VerificationDetails'],
  'channel.CreateRelationship': ['requestedSupportPlan', 'resaleAccountModel', 'tags'],
  'channel.CreateChannelHandshake': ['payload', 'payload.startServicePeriodPayload.minimumNoticeDays'],
  'channel.ListProgramManagementAccounts': ['maxResults', 'sort'],
  'channel.ListRelationships': ['maxResults', 'sort'],
  'channel.UpdateProgramManagementAccount': ['displayName', 'revision'],
  'channel.UpdateRelationship': ['displayName', 'revision'],
};

export function exampleOf(operation) {
  const id = `${operation.service}.${operation.name}`;
  const { fields } = operation;
  const catalog = operation.name === 'CreatePartner' ? 'Sandbox' : busyCatalog(operation.service);
  const there = known(catalog);
  const more = MORE[id] ?? [];
  const member = (prefix) => fields.filter(({ path }) => path.startsWith(prefix) && /^[^.[]+$/.test(path.slice(prefix.length)));
  const isWanted = ({ path, required, idempotencyToken }) => !idempotencyToken && (required || more.includes(path));

  const structure = (prefix) =>
    Object.fromEntries(
      member(prefix)
        .filter(isWanted)
        .map((field) => [nameOf(field), valueOf(field)]),
    );

  function valueOf(field) {
    const { path, kind, min } = field;
    switch (kind) {
      case 'structure':
        return structure(`${path}.`);
      case 'union': {
        const [{ name }] = field.alternatives;
        return { [name]: valueOf(fields.find((one) => one.path === `${path}.${name}`)) };
      }
      case 'list': {
        const item = fields.find((one) => one.path === `${path}[]`);
        return [item ? valueOf(item) : structure(`${path}[].`)];
      }
      case 'enum':
        return field.values[0].value;
      case 'integer':
      case 'long':
        return nameOf(field).toLowerCase() === 'maxresults' ? Math.max(min ?? 1, 10) : Math.max(min ?? 1, 1);
      case 'boolean':
        return false;
      case 'timestamp':
        return new Date(Date.UTC(2030, 0, 1)).toISOString();
      default:
        return textOf(field);
    }
  }

  const found = (beginning) => there[beginning] ?? `${beginning}0123456789abc`;

  function textOf({ path }) {
    const name = nameOf({ path });
    switch (name) {
      case 'Catalog':
      case 'catalog':
        return catalog;
      case 'Identifier':
      case 'identifier':
        return found(BEGINNINGS.find(([names]) => names.test(operation.name))[1]);
      case 'programManagementAccountIdentifier':
      case 'associatedResourceIdentifier':
        return found(name === 'associatedResourceIdentifier' && there['rs-'] ? 'rs-' : 'pma-');
      case 'TaskId':
        return found('pprofiletask-');
      case 'ReceiverIdentifier':
        return 'pprofile-0123456789abc';
      case 'revision':
        return there.revision ?? '1';
      case 'ResourceArn':
        return (
          there.partner ?? `arn:aws:partnercentral:us-east-1:111122223333:catalog/${catalog}/partner/partner-0123456789abc`
        );
      case 'resourceArn':
        return (
          there['program-management-account'] ??
          `arn:aws:partnercentral:us-east-1:111122223333:catalog/${catalog}/program-management-account/pma-0123456789abc`
        );
      case 'TagKeys[]':
      case 'tagKeys[]':
        return 'team';
      default:
        return TEXTS[name] ?? 'text';
    }
  }

  return structure('');
}

const nameOf = ({ path }) => path.split('.').at(-1);
