// What the code in every language needs to know of a noted attempt.
import { operations } from '../partner-central/index.mjs';

/** The operation and its input. The client token stays out: every SDK makes a new one, and the old would only replay. */
export function inputOf({ service, operation: name, request }) {
  const operation = operations[`${service}.${name}`];
  const input = JSON.parse(request.body);
  for (const { path, idempotencyToken } of operation.fields) if (idempotencyToken) delete input[path];
  const timestamps = new Set(operation.fields.filter(({ kind }) => kind === 'timestamp').map(({ path }) => path));
  return { operation, input, isTimestamp: (path) => timestamps.has(path) };
}

/** `CreatePartner` as `create-partner` or `create_partner`. */
export const snake = (name, dash) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, `$1${dash}$2`)
    .replace(/([A-Z])([A-Z][a-z])/g, `$1${dash}$2`)
    .toLowerCase();
