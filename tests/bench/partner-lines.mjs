// Makes requests of CreatePartner as NDJSON: 100,000 lines are 50 MB, 2 % of them invalid. The same lines in every run.
export const OPERATION = 'account.CreatePartner';

const FIRST = ['Maria', 'Ada', 'José', 'Grace', '花子', 'Linus', 'Zoë', 'Ken'];
const LAST = ['Garcia', 'Lovelace', 'Núñez', 'Hopper', '山田', 'Groß', 'Smith', 'Thompson'];
const TYPES = ['SOFTWARE_PRODUCTS', 'CONSULTING_SERVICES', 'PROFESSIONAL_SERVICES', 'MANAGED_SERVICES', 'TRAINING_SERVICES'];

const mistakes = [
  (request) => void delete request.LegalName,
  (request) => void (request.AllianceLeadContact.Email = 'nobody@'),
  (request) => void (request.PrimarySolutionType = 'SOFTWARE'),
  (request) => void (request.EmailVerificationCode = 42137),
  (request) => void (request.Partner = true),
  (request) => void (request.LegalName = 'A name with a line\nbreak'),
];

export function makeLines(count) {
  const encoder = new TextEncoder();
  let seed = 1;
  const random = (below) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const parts = [];
  let text = '';
  let bad = 0;
  for (let line = 0; line < count; line++) {
    const request = {
      Catalog: 'AWS',
      ClientToken: `import-${String(line).padStart(8, '0')}-${random(1_000_000)}`,
      LegalName: `Example ${LAST[random(8)]} Cloud Services No. ${random(100_000)}`,
      PrimarySolutionType: TYPES[random(5)],
      AllianceLeadContact: {
        FirstName: FIRST[random(8)],
        LastName: LAST[random(8)],
        Email: `lead.${random(100_000)}@partners-${random(1000)}.example.com`,
        BusinessTitle: 'Head of Alliances and Channels',
      },
      EmailVerificationCode: String(random(1_000_000)).padStart(6, '0'),
      Tags: Array.from({ length: 2 + random(3) }, (_, tag) => ({
        Key: `cost-center-${tag}`,
        Value: `department ${random(10_000)}`,
      })),
    };
    let json;
    if (line % 50 === 17) {
      bad++;
      const which = random(mistakes.length + 1);
      mistakes[which]?.(request);
      json = JSON.stringify(request);
      // One kind of mistake is malformed JSON.
      if (which === mistakes.length) json = json.slice(0, -20);
    } else json = JSON.stringify(request);
    text += `${json}\n`;
    if (text.length > 1_000_000 || line === count - 1) {
      parts.push(encoder.encode(text));
      text = '';
    }
  }
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, bad };
}
