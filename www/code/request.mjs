// What the code in every language is made of: the operation and the input of a logged attempt.
import { operations } from '../partner-central/index.mjs';

/**
 * The operation and its input, without the idempotency token: every SDK makes a new one, and the old one would only
 * replay the request.
 * @param {import('../log/record.mjs').Attempt} attempt
 */
export function inputOf({ service, operation: name, request }) {
  /** @type {import('partner-central').Operation} */
  const operation = operations[`${service}.${name}`];
  const input = JSON.parse(request.body);
  for (const { path, idempotencyToken } of operation.fields) if (idempotencyToken) delete input[path];
  const timestamps = new Set(operation.fields.filter(({ kind }) => kind === 'timestamp').map(({ path }) => path));
  return { operation, input, isTimestamp: (/** @type {string} */ path) => timestamps.has(path) };
}

/**
 * `CreatePartner` as `create-partner` or `create_partner`.
 * @param {string} name
 * @param {'-' | '_'} separator
 */
export const lowerCase = (name, separator) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, `$1${separator}$2`)
    .replace(/([A-Z])([A-Z][a-z])/g, `$1${separator}$2`)
    .toLowerCase();
