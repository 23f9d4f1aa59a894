// partner-central skeleton
import { planOf } from '../entries/internal.ts';
import { DEPRECATED, IDEMPOTENCY_TOKEN } from '../generated/abi.ts';
import { operationNamed } from './names.mjs';
import { write } from './output.mjs';

export const summary = 'print a request to fill in';
export const usage = `Usage: partner-central skeleton <service> <operation>

  partner-central skeleton account create-partner > partner.json

Prints a request with every member, filled with values of the right form. Left
out: deprecated members, and the idempotency token, which every call gets by
itself. Of members that exclude each other the first is there.
`;
export const options = {};
export const positionals = [2, 2];

export async function run([service, name]) {
  const operation = operationNamed(service, name);
  await write(`${JSON.stringify(skeletonOf(operation), null, 2)}\n`);
  return 0;
}

/** The request as an object. */
export const skeletonOf = (operation) => valueOf(planOf(operation.index), [], operation);

function valueOf(shape, path, operation) {
  switch (shape.type) {
    case 'structure':
      return membersOf(shape, path, operation);
    case 'union':
      return Object.fromEntries(Object.entries(membersOf(shape, path, operation)).slice(0, 1));
    case 'list':
      return Array.from({ length: Math.max(1, shape.min ?? 0) }, (_, i) => valueOf(shape.item, [...path, i], operation));
    case 'enum':
      return shape.values[0];
    case 'integer':
    case 'long':
      return shape.min ?? 1;
    case 'boolean':
      return false;
    case 'timestamp':
      return '2030-01-01T00:00:00Z';
    default:
      return textOf(path, operation);
  }
}

const membersOf = (shape, path, operation) =>
  Object.fromEntries(
    shape.names.flatMap((name, i) =>
      shape.flags[i] & (DEPRECATED | IDEMPOTENCY_TOKEN) ? [] : [[name, valueOf(shape.shapes[i], [...path, name], operation)]],
    ),
  );

/** What the strings of both services look like. A pattern is not run backwards: the checker says which of these fits. */
const TEXTS = [
  '123456789012',
  '123456',
  'https://www.example.com',
  'ada@example.com',
  'example.com',
  'en-US',
  'US',
  '1',
  'partner-1234567890abc',
  'pma-1234567890abc',
  'rs-1234567890abc',
  'pac-1234567890abc',
  'pacinv-1234567890abc',
  'pprofile-1234567890abc',
  'pprofiletask-1234567890abc',
  'ch-1234567890abc',
  'arn:aws:partnercentral:us-east-1:123456789012:catalog/Sandbox/partner/partner-1234567890abc',
  'arn:aws:partnercentral:us-east-1:123456789012:catalog/Sandbox/program-management-account/pma-1234567890abc',
];

const FIRST_TEXTS = [
  // Sent as it stands, it changes nothing that is real.
  [/catalog$/i, 'Sandbox'],
  [/email$/i, 'ada@example.com'],
  [/url$/i, 'https://www.example.com'],
  [/locale$/i, 'en-US'],
  [/accountid$/i, '123456789012'],
];

function textOf(path, operation) {
  const name = String(path.findLast((step) => typeof step === 'string'));
  const fits = (text) => operation.validateAt(path, text).length === 0;
  const first = FIRST_TEXTS.flatMap(([pattern, text]) => (pattern.test(name) ? [text] : []));
  return [...first, name, ...TEXTS].find(fits) ?? '';
}
