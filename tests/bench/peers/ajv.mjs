import { Ajv2020 } from 'ajv/dist/2020.js';

export const name = 'ajv';
export const how = 'allErrors, compiled in place';

export const options = {
  allErrors: true,
  // Our grammar of date-times, so that ajv needs no second package.
  formats: { 'date-time': /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/ },
};

export function make(schema) {
  return wrap(new Ajv2020(options).compile(schema));
}

export function wrap(validate) {
  return {
    check: (value) => validate(value),
    issues: (value) => (validate(value) ? undefined : validate.errors),
    pathOf({ instancePath, params }) {
      const path = instancePath.split('/').slice(1);
      const last = params.missingProperty ?? params.additionalProperty;
      return last === undefined ? path : [...path, last];
    },
  };
}
