import { operations } from 'partner-central';

export const name = 'partner-central';
export const how = 'wasm';

export function make(_schema, operation) {
  const { validate } = operations[operation];
  return {
    check: (value) => validate(value).issues === undefined,
    issues: (value) => validate(value).issues,
    pathOf: ({ path }) => path,
  };
}
