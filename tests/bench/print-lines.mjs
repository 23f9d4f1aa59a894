// Prints NDJSON to measure with: node tests/bench/print-lines.mjs CreatePartner 100000 > lines.ndjson
// About 500 bytes per line, 2 % of the lines invalid; the same lines every time.
import { Random } from '../oracle/random.mjs';

const WORDS = 'cloud partner solution migration data security managed services consulting platform growth team customer'.split(
  ' ',
);

const [name = 'CreatePartner', count = '100000'] = process.argv.slice(2);
const random = new Random(1, name);

const words = (howMany) => Array.from({ length: howMany }, () => random.pick(WORDS)).join(' ');
const hex = (length) => Array.from({ length }, () => '0123456789abcdef'[random.int(0, 15)]).join('');

const content = (n) => ({
  DisplayName: words(2),
  Description: `${words(8)}. "${words(8)}", ${random.pick(['für Großkunden', '日本のパートナー', 'since 1999'])}.`,
  WebsiteUrl: `https://www.example.com/${random.pick(WORDS)}/${n}`,
  LogoUrl: `https://bucket.s3.us-east-1.amazonaws.com/logo-${n}.png`,
});

const requests = {
  CreatePartner: (n) => ({
    Catalog: 'AWS',
    ClientToken: `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
    LegalName: `${words(3)} GmbH & Co. KG ${n}`,
    PrimarySolutionType: random.pick(['SOFTWARE_PRODUCTS', 'CONSULTING_SERVICES', 'MANAGED_SERVICES']),
    AllianceLeadContact: {
      FirstName: 'Ada',
      LastName: random.pick(['Lovelace', 'Müller', 'Hopper']),
      Email: `${random.pick(WORDS)}.${n}@partners.example.com`,
      BusinessTitle: 'Head of Alliances',
    },
    EmailVerificationCode: String(random.int(100000, 999999)),
    Tags: [1, 2, 3].map((tag) => ({ Key: `cost-center-${tag}`, Value: words(3) })),
  }),
  StartProfileUpdateTask: (n) => ({
    Catalog: 'AWS',
    Identifier: 'partner-1a2b3c4d5e6f7',
    TaskDetails: {
      ...content(n),
      PrimarySolutionType: 'CONSULTING_SERVICES',
      IndustrySegments: ['FINANCIAL_SERVICES', 'TRANSPORTATION_LOGISTICS', 'RETAIL'],
      TranslationSourceLocale: 'en-US',
      LocalizedContents: ['de-DE', 'ja-JP'].map((Locale) => ({ ...content(n), Locale })),
    },
  }),
};

let text = '';
for (let n = 0; n < Number(count); n += 1) {
  const request = requests[name](n);
  if (n % 50 === 7) request.Catalog = '';
  text += `${JSON.stringify(request)}\n`;
  if (text.length > 1 << 16) {
    process.stdout.write(text);
    text = '';
  }
}
process.stdout.write(text);
