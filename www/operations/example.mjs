// An example request for any operation, with identifiers that exist in the sandbox.
import { catalogInUse, knownIdentifiers } from './identifiers.mjs';

/** @typedef {import('partner-central').Field} Field */

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

/**
 * The prefix of identifiers, by the operation's name: the first that matches.
 * @type {[operationName: RegExp, prefix: string][]}
 */
const PREFIXES = [
  [/ConnectionInvitation$/, 'pacinv-'],
  [/^(Get|Cancel)Connection$/, 'pac-'],
  [/Handshake$/, 'ch-'],
  [/ProgramManagementAccount$/, 'pma-'],
  [/Relationship$/, 'rs-'],
];

/** Optional members that show what an operation can do. */
const OPTIONAL = {
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

/** @param {import('partner-central').Operation} operation */
export function exampleOf(operation) {
  const { service, name: operationName, fields } = operation;
  const catalog = operationName === 'CreatePartner' ? 'Sandbox' : catalogInUse(service);
  const known = knownIdentifiers(catalog);
  const optional = OPTIONAL[`${service}.${operationName}`] ?? [];

  /** @param {string} path */
  function fieldAt(path) {
    const field = fields.find((one) => one.path === path);
    if (!field) throw new Error(`${operationName} has no field ${path}`);
    return field;
  }

  /** @param {string} prefix */
  const membersUnder = (prefix) =>
    fields.filter(({ path }) => path.startsWith(prefix) && /^[^.[]+$/.test(path.slice(prefix.length)));
  /** @param {Field} field */
  const isIncluded = ({ path, required, idempotencyToken }) => !idempotencyToken && (required || optional.includes(path));

  /** @param {string} prefix */
  const structureAt = (prefix) =>
    Object.fromEntries(
      membersUnder(prefix)
        .filter(isIncluded)
        .map((field) => [memberName(field), exampleValue(field)]),
    );

  /**
   * @param {Field} field
   * @returns {unknown}
   */
  function exampleValue(field) {
    const { path, kind, min = 1 } = field;
    switch (kind) {
      case 'structure':
        return structureAt(`${path}.`);
      case 'union': {
        const [{ name }] = field.alternatives ?? [];
        return { [name]: exampleValue(fieldAt(`${path}.${name}`)) };
      }
      case 'list': {
        const item = fields.find((one) => one.path === `${path}[]`);
        return [item ? exampleValue(item) : structureAt(`${path}[].`)];
      }
      case 'enum':
        return field.values?.[0].value;
      case 'integer':
      case 'long':
        return memberName(field).toLowerCase() === 'maxresults' ? Math.max(min, 10) : Math.max(min, 1);
      case 'boolean':
        return false;
      case 'timestamp':
        return new Date(Date.UTC(2030, 0, 1)).toISOString();
      default:
        return exampleText(memberName(field));
    }
  }

  /** @param {string} prefix */
  const identifier = (prefix) => known[prefix] ?? `${prefix}0123456789abc`;
  /** @param {string} resource */
  const arn = (resource) => `arn:aws:partnercentral:us-east-1:111122223333:catalog/${catalog}/${resource}`;

  /** @param {string} name */
  function exampleText(name) {
    switch (name) {
      case 'Catalog':
      case 'catalog':
        return catalog;
      case 'Identifier':
      case 'identifier': {
        const [, prefix = 'partner-'] = PREFIXES.find(([pattern]) => pattern.test(operationName)) ?? [];
        return identifier(prefix);
      }
      case 'programManagementAccountIdentifier':
        return identifier('pma-');
      case 'associatedResourceIdentifier':
        return identifier(known['rs-'] ? 'rs-' : 'pma-');
      case 'TaskId':
        return identifier('pprofiletask-');
      case 'ReceiverIdentifier':
        return 'pprofile-0123456789abc';
      case 'revision':
        return known.revision ?? '1';
      case 'ResourceArn':
        return known.partner ?? arn('partner/partner-0123456789abc');
      case 'resourceArn':
        return known['program-management-account'] ?? arn('program-management-account/pma-0123456789abc');
      case 'TagKeys[]':
      case 'tagKeys[]':
        return 'team';
      default:
        return TEXTS[name] ?? 'text';
    }
  }

  return structureAt('');
}

/** @param {Field} field */
const memberName = ({ path }) => path.split('.').at(-1) ?? '';
