// @ts-nocheck converted to strict types next
// One operation as its users hold it.
import { check, unknownKeysOf } from './check.ts';
import { isGone, sentOf } from './gather.ts';
import { holds } from './fast-path.ts';
import { fieldsOf } from './fields.ts';
import { issue, ValidationError } from './issues.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { REQUIRED } from '../generated/abi.ts';
import { follow, planOf } from './plan.ts';

export class Operation {
  // As consoles show it, also where minifiers shorten names.
  static name = 'Operation';
  #index;
  #standard;

  constructor(index, service, name) {
    this.#index = index;
    this.service = service;
    this.name = name;
    // Methods are bound so that `array.map(CreatePartner.parse)` and destructuring work.
    this.validate = this.validate.bind(this);
    this.parse = this.parse.bind(this);
  }

  /** Where the operation stands in core.wasm. */
  get index() {
    return this.#index;
  }

  validate(value, options) {
    const unknownKeys = unknownKeysOf(options);
    const plan = planOf(this.#index);
    if (holds(value, plan)) return { value };
    const issues = check(this.#index, plan, value, unknownKeys, { messages: options?.messages });
    if (issues) return { issues };
    return { value: isGone ? sentOf(value, plan, unknownKeys) : value };
  }

  parse(value, options) {
    const result = this.validate(value, typeof options === 'object' ? options : undefined);
    if (result.issues) throw new ValidationError(result.issues, this.name);
    return result.value;
  }

  validateAt(path, value, options) {
    const unknownKeys = unknownKeysOf(options);
    const messages = options?.messages;
    const found = follow(planOf(this.#index), path);
    if (!found) return [issue('unknown', [...path], {}, messages)];
    if (path.length > 0 && typeof path.at(-1) === 'string' && (value === undefined || value === null)) {
      return found.flags & REQUIRED ? [issue('required', [...path], {}, messages)] : [];
    }
    const { plan, place } = found;
    return check(this.#index, plan, value, unknownKeys, { messages, place, above: [...path] }) ?? [];
  }

  jsonSchema(options) {
    return jsonSchemaOf(planOf(this.#index), `${this.name}Request`, options);
  }

  get fields() {
    return fieldsOf(planOf(this.#index));
  }

  get '~standard'() {
    return (this.#standard ??= {
      version: 1,
      vendor: 'partner-central',
      validate: (value, options) => this.validate(value, options?.libraryOptions),
      // What goes in comes out: nothing is converted.
      jsonSchema: { input: (options) => this.jsonSchema(options), output: (options) => this.jsonSchema(options) },
    });
  }
}
