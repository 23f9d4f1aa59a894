// Messages for patterns, in words. For every other rule the package's own messages are used.

const TEXT = 'contains a character that Partner Central does not accept, such as an emoji';
const URL_TEXT = 'must be a full URL that starts with https://';
const PATTERNS = {
  Email: 'must be an e-mail address, such as ada@example.com',
  EmailVerificationCode: 'must be digits only',
  WebsiteUrl: URL_TEXT,
  LogoUrl: URL_TEXT,
  TranslationSourceLocale: 'must be a language and a country, such as en-US',
  Locale: 'must be a language and a country, such as de-DE',
  CountryCode: 'must be two capital letters, such as GB',
  SubdivisionCode: 'must be capital letters or digits, such as LND',
  Identifier: 'must be a partner’s identifier, such as partner-0123456789abc, or its ARN',
  programManagementAccountIdentifier: 'must be an identifier such as pma-0123456789abc, or an ARN',
  accountId: 'must be digits only',
  associatedAccountId: 'must be digits only',
  chargeAccountId: 'must be digits only',
  revision: 'must be digits only',
  key: 'contains a character that tags do not accept',
  value: 'contains a character that tags do not accept',
  LegalName: TEXT,
  FirstName: TEXT,
  LastName: TEXT,
  BusinessTitle: TEXT,
  DisplayName: TEXT,
  Description: TEXT,
  RegistrationId: TEXT,
};

/** @param {import('partner-central').Issue} issue */
export const messages = ({ code, path }) => (code === 'pattern' ? PATTERNS[path.at(-1) ?? ''] : undefined);
