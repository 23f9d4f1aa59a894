// The requests that are measured. Each call makes a new one, so that a pool of them shares no strings, as requests that arrive
// do not.
const copy = (value) => JSON.parse(JSON.stringify(value));

/** @returns {any} */
const partner = () => ({
  Catalog: 'AWS',
  ClientToken: '6f1d1c1e-6a3a-4f0e-9f0b-3f6b2c9d8e7a',
  LegalName: 'Example Cloud Services GmbH',
  PrimarySolutionType: 'CONSULTING_SERVICES',
  AllianceLeadContact: {
    FirstName: 'Maria',
    LastName: 'Garcia',
    Email: 'maria.garcia@partners.example.com',
    BusinessTitle: 'Head of Alliances',
  },
  EmailVerificationCode: '042137',
  Tags: [
    { Key: 'team', Value: 'alliances' },
    { Key: 'cost-center', Value: '4711' },
  ],
});

const relationship = () => ({
  catalog: 'AWS',
  associationType: 'END_CUSTOMER',
  programManagementAccountIdentifier: 'pma-0123456789abc',
  associatedAccountId: '012345678901',
  displayName: 'Example Corp EMEA',
  resaleAccountModel: 'SOLUTION_PROVIDER',
  sector: 'COMMERCIAL',
  clientToken: '6f1d1c1e-6a3a-4f0e-9f0b-3f6b2c9d8e7a',
  tags: [
    { key: 'region', value: 'emea' },
    { key: 'team', value: 'resale' },
  ],
  requestedSupportPlan: {
    resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'Germany', chargeAccountId: '012345678901' },
  },
});

const LOCALES = ['de-DE', 'fr-FR', 'es-ES', 'it-IT', 'ja-JP', 'ko-KR', 'pt-BR', 'nl-NL', 'pl-PL', 'sv-SE'];
const ABOUT =
  'Example Cloud designs, migrates and runs workloads for companies in manufacturing and retail: landing zones, data ' +
  'platforms and cost reviews, with engineers in four countries who answer around the clock.';

const profile = (name = 'Example Cloud', about = ABOUT) => ({
  Catalog: 'AWS',
  Identifier: 'partner-a1B2c3D4e5F6g',
  ClientToken: '6f1d1c1e-6a3a-4f0e-9f0b-3f6b2c9d8e7a',
  TaskDetails: {
    DisplayName: name,
    Description: about,
    WebsiteUrl: 'https://www.example.com/cloud',
    LogoUrl: 'https://cdn.example.com/brand/logo-2026.png',
    PrimarySolutionType: 'CONSULTING_SERVICES',
    IndustrySegments: ['MANUFACTURING', 'RETAIL', 'SOFTWARE_INTERNET'],
    TranslationSourceLocale: 'en-US',
    LocalizedContents: LOCALES.map((Locale) => ({
      DisplayName: `${name} ${Locale.slice(3)}`,
      Description: about,
      WebsiteUrl: `https://www.example.com/${Locale}/cloud`,
      LogoUrl: 'https://cdn.example.com/brand/logo-2026.png',
      Locale,
    })),
    Headquarters: { CountryCode: 'DE', SubdivisionCode: 'BY' },
  },
});

function wrongPartner() {
  const request = partner();
  delete request.LegalName;
  request.PrimarySolutionType = 'SOFTWARE';
  request.AllianceLeadContact.Email = 'maria.garcia@';
  request.EmailVerificationCode = '12345';
  request.Tags[1].Value = 4711;
  return request;
}

function wrongRelationship() {
  const request = relationship();
  request.catalog = 'AWS 1';
  request.associationType = 'CUSTOMER';
  request.associatedAccountId = '12345678901';
  delete request.sector;
  request.requestedSupportPlan.partnerLedSupport = { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'Japan' };
  return request;
}

function wrongProfile() {
  const request = profile();
  request.Identifier = 'partner-1';
  request.TaskDetails.IndustrySegments.push('GAMING');
  request.TaskDetails.TranslationSourceLocale = 'english';
  request.TaskDetails.LocalizedContents[3].WebsiteUrl = 'http://www.example.com/';
  delete request.TaskDetails.LocalizedContents[7].Locale;
  return request;
}

function foreignPartner() {
  const request = partner();
  request.LegalName = '株式会社エグザンプル・クラウドサービス';
  Object.assign(request.AllianceLeadContact, {
    FirstName: 'José',
    LastName: 'Groß-Müller',
    BusinessTitle: 'Responsable des alliances à l’étranger',
  });
  request.Tags[0].Value = 'équipe 🚀';
  return request;
}

function foreignRelationship() {
  const request = relationship();
  request.displayName = 'Beispiel Süd – größter Händler';
  request.tags = [
    { key: 'région', value: 'Île-de-France' },
    { key: '地域', value: '東京 関東' },
  ];
  request.requestedSupportPlan.resoldEnterprise.tamLocation = 'São Paulo';
  return request;
}

const UEBER =
  'エグザンプル・クラウドは、製造業と小売業のお客様のために、クラウドへの移行、データ基盤の設計、費用の見直し、そして二十四時間の運用を' +
  '四か国の技術者とともに提供しています。お気軽にお問い合わせください。';

/** Each has the operation, a maker, and for invalid ones the paths of the five mistakes. */
export const requests = [
  { name: 'CreatePartner', kind: 'valid', operation: 'account.CreatePartner', make: partner },
  { name: 'CreateRelationship', kind: 'valid', operation: 'channel.CreateRelationship', make: relationship },
  { name: 'StartProfileUpdateTask', kind: 'valid', operation: 'account.StartProfileUpdateTask', make: profile },
  {
    name: 'CreatePartner',
    kind: 'wrong',
    operation: 'account.CreatePartner',
    make: wrongPartner,
    paths: ['/LegalName', '/PrimarySolutionType', '/AllianceLeadContact/Email', '/EmailVerificationCode', '/Tags/1/Value'],
  },
  {
    name: 'CreateRelationship',
    kind: 'wrong',
    operation: 'channel.CreateRelationship',
    make: wrongRelationship,
    paths: ['/catalog', '/associationType', '/associatedAccountId', '/sector', '/requestedSupportPlan'],
  },
  {
    name: 'StartProfileUpdateTask',
    kind: 'wrong',
    operation: 'account.StartProfileUpdateTask',
    make: wrongProfile,
    paths: [
      '/Identifier',
      '/TaskDetails/IndustrySegments',
      '/TaskDetails/TranslationSourceLocale',
      '/TaskDetails/LocalizedContents/3/WebsiteUrl',
      '/TaskDetails/LocalizedContents/7/Locale',
    ],
  },
  { name: 'CreatePartner', kind: 'non-ASCII', operation: 'account.CreatePartner', make: foreignPartner },
  { name: 'CreateRelationship', kind: 'non-ASCII', operation: 'channel.CreateRelationship', make: foreignRelationship },
  {
    name: 'StartProfileUpdateTask',
    kind: 'non-ASCII',
    operation: 'account.StartProfileUpdateTask',
    make: () => profile('エグザンプル', UEBER),
  },
].map((request) => ({ paths: [], ...request, make: () => copy(request.make()) }));

export const operationNames = [...new Set(requests.map(({ operation }) => operation))];
