// Prints NDJSON to measure with: node benches/make-lines.mjs CreatePartner 100000 > lines.ndjson
// About 500 bytes a line, 2 in 100 bad; the same lines each time.
import { Random } from '../tests/oracle/random.mjs';

const WORDS = 'cloud partner solution migration data security managed services consulting platform growth team customer'.split(
  ' ',
);

const words = (random, count) => Array.from({ length: count }, () => random.pick(WORDS)).join(' ');
const hex = (random, length) => Array.from({ length }, () => '0123456789abcdef'[random.int(0, 15)]).join('');

const requests = {
  CreatePartner: (random, n) => ({
    Catalog: 'AWS',
    ClientToken: `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`,
    LegalName: `${words(random, 3)} GmbH & Co. KG ${n}`,
    PrimarySolutionType: random.pick(['SOFTWARE_PRODUCTS', 'CONSULTING_SERVICES', 'MANAGED_SERVICES']),
    AllianceLeadContact: {
      FirstName: 'Ada',
      LastName: random.pick(['Lovelace', 'Müller', 'Hopper']),
      Email: `${random.pick(WORDS)}.${n}@partners.example.com`,
      BusinessTitle: 'Head of Alliances',
    },
    EmailVerificationCode: String(random.int(100000, 999999)),
    Tags: [1, 2, 3].map((tag) => ({ Key: `cost-center-${tag}`, Value: words(random, 3) })),
  }),
  StartProfileUpdateTask: (random, n) => ({
    Catalog: 'AWS',
    Identifier: 'partner-1a2b3c4d5e6f7',
    TaskDetails: {
      ...content(random, n),
      PrimarySolutionType: 'CONSULTING_SERVICES',
      IndustrySegments: ['FINANCIAL_SERVICES', 'TRANSPORTATION_LOGISTICS', 'RETAIL'],
      TranslationSourceLocale: 'en-US',
      LocalizedContents: ['de-DE', 'ja-JP'].map((Locale) => ({ ...content(random, n), Locale })),
    },
  }),
};

const content = (random, n) => ({
  DisplayName: words(random, 2),
  Description: `${words(random, 8)}. "${words(random, 8)}", ${random.pick(['für Großkunden', '日本のパートナー', 'since 1999'])}.`,
  WebsiteUrl: `https://www.example.com/${random.pick(WORDS)}/${n}`,
  LogoUrl: `https://bucket.s3.us-east-1.amazonaws.com/logo-${n}.png`,
});

const [name = 'CreatePartner', count = '100000'] = process.argv.slice(2);
const random = new Random(1, name);
let text = '';
for (let n = 0; n < Number(count); n += 1) {
  const request = requests[name](random, n);
  if (n % 50 === 7) request.Catalog = '';
  text += `${JSON.stringify(request)}\n`;
  if (text.length > 1 << 16) {
    process.stdout.write(text);
    text = '';
  }
}
process.stdout.write(text);
