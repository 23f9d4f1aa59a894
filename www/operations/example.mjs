// An example request for any operation, with identifiers that exist in the sandbox.
import { catalogInUse, knownIdentifiers } from './identifiers.mjs';
import { samples } from '../generated/samples.mjs';

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
  TagKeys: 'team',
  tagKeys: 'team',
  Value: 'alliances',
  value: 'alliances',
  ConnectionType: 'OPPORTUNITY_COLLABORATION',
};

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
        return exampleText(field);
    }
  }

  /** @param {string} prefix */
  const identifier = (prefix) => known[prefix] ?? `${prefix}1234567890abc`;

  /** @param {Field} field */
  function exampleText(field) {
    const name = memberName(field);
    switch (name) {
      case 'Catalog':
      case 'catalog':
        return catalog;
      case 'associatedResourceIdentifier':
        return identifier(known['rs-'] ? 'rs-' : 'pma-');
      case 'ReceiverIdentifier':
        return 'pprofile-1234567890abc';
      case 'revision':
        return known.revision ?? '1';
      case 'ResourceArn':
        return known.partner ?? sampleOf(field);
      case 'resourceArn':
        return known['program-management-account'] ?? sampleOf(field);
      default:
        return (
          [TEXTS[name.replace('[]', '')], sampleIdentifier(field), field.label].find((text) => fits(field, text)) ??
          sampleOf(field)
        );
    }
  }

  /** @param {Field} field */
  const sampleOf = ({ path }) => samples[`${service}.${operationName}`]?.[path]?.replace('/Sandbox/', `/${catalog}/`) ?? 'text';
  /**
   * An identifier that exists, if the field takes identifiers.
   * @param {Field} field
   */
  function sampleIdentifier(field) {
    const [, prefix] = /^([a-z]+-)[A-Za-z0-9]{13}$/.exec(sampleOf(field)) ?? [];
    return prefix && identifier(prefix);
  }
  /**
   * @param {Field} field
   * @param {string | undefined} text
   */
  const fits = ({ path }, text) => text !== undefined && operation.validateAt(stepsOf(path), text).length === 0;

  return structureAt('');
}

/** @param {Field} field */
const memberName = ({ path }) => path.split('.').at(-1) ?? '';

/**
 * `Tags[].Key` as the path of an issue, with the first item.
 * @param {string} path
 */
const stepsOf = (path) => path.split(/\.|(?=\[\])/).map((step) => (step === '[]' ? 0 : step));
