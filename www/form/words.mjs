// What a person is told of a pattern; for all else the package's own messages are good.

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
  programManagementAccountIdentifier: 'must be an identifier such as pma-0123456789abc, or an ARN',
  accountId: 'must be digits only',
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
  RegistrationId: TEXT,
};

export const messages = ({ code, path }) => (code === 'pattern' ? PATTERNS[path.at(-1)] : undefined);
