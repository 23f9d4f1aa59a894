// The five requests, as the desk shows them. What a field is comes from the
// operation; here stands only what a person wants to know besides.
import { account, channel } from './partner-central/index.mjs';
import { learn } from './world.mjs';

const catalog = { choices: ['Sandbox', 'AWS'], hint: 'Sandbox is for trying things out, AWS for real data.' };
const digits = { inputmode: 'numeric', hint: 'Twelve digits.' };
const https = { inputmode: 'url', hint: 'Begins with https://' };
const contact = {
  'AllianceLeadContact.FirstName': { autocomplete: 'given-name' },
  'AllianceLeadContact.LastName': { autocomplete: 'family-name' },
  'AllianceLeadContact.Email': { autocomplete: 'email', inputmode: 'email' },
  'AllianceLeadContact.BusinessTitle': { autocomplete: 'organization-title' },
};
const code = { autocomplete: 'one-time-code', inputmode: 'numeric', mail: true };
const plan = {
  'requestedSupportPlan.resoldEnterprise.chargeAccountId': digits,
  'requestedSupportPlan.resoldUnifiedOperations.chargeAccountId': digits,
  'requestedSupportPlan.resoldEnterprise.tamLocation': { label: 'Location of the technical account manager' },
  'requestedSupportPlan.partnerLedSupport.tamLocation': { label: 'Location of the technical account manager' },
  'requestedSupportPlan.resoldUnifiedOperations.tamLocation': { label: 'Location of the technical account manager' },
};

export const pages = [
  {
    id: 'create-partner',
    operation: account.CreatePartner,
    title: 'Create a partner',
    intro: 'Registers your company with the AWS Partner Network. Each AWS account has one partner in a catalog.',
    fields: {
      ...contact,
      Catalog: catalog,
      LegalName: { autocomplete: 'organization', hint: 'As it stands in the commercial register.' },
      EmailVerificationCode: { ...code, hint: 'The six digits mailed to the alliance lead.' },
      'Tags[].Value': { empty: 'keep' },
    },
    done: ({ Id }) => learn({ partner: Id }),
  },
  {
    id: 'alliance-lead',
    operation: account.PutAllianceLeadContact,
    title: 'Change the alliance lead',
    intro: 'Names the person AWS turns to about the partnership. A new e-mail address has to be verified.',
    fields: {
      ...contact,
      Catalog: catalog,
      Identifier: { from: 'partner', hint: 'Comes from “Create a partner”; an ARN will do too.' },
      EmailVerificationCode: { ...code, hint: 'Only needed where the e-mail address changes.' },
    },
  },
  {
    id: 'profile',
    operation: account.StartProfileUpdateTask,
    title: 'Update the profile',
    intro: 'Replaces the public profile. AWS reviews it in a task of its own, which takes five seconds here.',
    fields: {
      Catalog: catalog,
      Identifier: { from: 'partner', hint: 'Comes from “Create a partner”; an ARN will do too.' },
      'TaskDetails.WebsiteUrl': https,
      'TaskDetails.LogoUrl': { ...https, hint: 'Begins with https:// and names an image.' },
      'TaskDetails.LocalizedContents[].WebsiteUrl': https,
      'TaskDetails.LocalizedContents[].LogoUrl': https,
      'TaskDetails.TranslationSourceLocale': { hint: 'Language and country of the texts above, such as en-US.' },
      'TaskDetails.LocalizedContents[].Locale': { hint: 'Such as de-DE.' },
      'TaskDetails.Headquarters.CountryCode': { hint: 'Two letters, such as GB.' },
      'TaskDetails.Headquarters.SubdivisionCode': { hint: 'State or region, such as LND.' },
    },
    task: true,
  },
  {
    id: 'create-relationship',
    operation: channel.CreateRelationship,
    title: 'Create a relationship',
    intro: 'Files a customer’s or a reseller’s AWS account under your program management account.',
    fields: {
      ...plan,
      catalog,
      programManagementAccountIdentifier: { from: 'programManagementAccount', hint: 'Made when this page was opened.' },
      associatedAccountId: { ...digits, hint: 'The other side’s AWS account: twelve digits.' },
      'tags[].value': { empty: 'keep' },
    },
    done: ({ relationshipDetail: { id } }) => learn({ relationship: id, revision: '1' }),
  },
  {
    id: 'update-relationship',
    operation: channel.UpdateRelationship,
    title: 'Update a relationship',
    intro: 'Renames a relationship or asks for another support plan. The rest stays as it was created.',
    fields: {
      ...plan,
      catalog,
      identifier: { from: 'relationship', hint: 'Comes from “Create a relationship”.' },
      programManagementAccountIdentifier: { from: 'programManagementAccount', hint: 'The one it was filed under.' },
      revision: { from: 'revision', inputmode: 'numeric', hint: 'The one you read last. An outdated one is refused.' },
      displayName: { hint: 'Left empty, the name stays.' },
    },
    done: ({ relationshipDetail: { revision } }) => learn({ revision }),
  },
];

const TEXT = 'has a character that Partner Central does not take, such as an emoji';
const PATTERNS = {
  Email: 'must be an e-mail address, such as ada@example.com',
  EmailVerificationCode: 'must be digits only',
  WebsiteUrl: 'must be a whole address that begins with https://',
  LogoUrl: 'must be a whole address that begins with https://',
  TranslationSourceLocale: 'must be a language and a country, such as en-US',
  Locale: 'must be a language and a country, such as de-DE',
  CountryCode: 'must be two capital letters, such as GB',
  SubdivisionCode: 'must be capital letters or digits, such as LND',
  Identifier: 'must be a partner’s identifier, such as partner-0123456789abc, or its ARN',
  identifier: 'must be a relationship’s identifier, such as rs-0123456789abc, or its ARN',
  programManagementAccountIdentifier: 'must be an identifier such as pma-0123456789abc, or an ARN',
  associatedAccountId: 'must be digits only',
  chargeAccountId: 'must be digits only',
  revision: 'must be digits only',
  key: 'has a character that tags do not take',
  value: 'has a character that tags do not take',
  LegalName: TEXT,
  FirstName: TEXT,
  LastName: TEXT,
  BusinessTitle: TEXT,
  DisplayName: TEXT,
  Description: TEXT,
};

/** Patterns in words; for all else the package's own messages are good. */
export const messages = ({ code, path }) => (code === 'pattern' ? PATTERNS[path.at(-1)] : undefined);
