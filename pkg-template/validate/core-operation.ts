// An operation that core.wasm validates.
import { REQUIRED } from '../generated/abi.ts';
import { hide } from './brand.ts';
import { isSurelyValid } from './fast-path.ts';
import { fieldsOf } from './fields.ts';
import type { Issue } from './issue.ts';
import { createIssue } from './issues.ts';
import { jsonSchemaOf } from './json-schema.ts';
import type {
  Field,
  JsonSchema,
  JsonSchemaOptions,
  Operation,
  StandardSchema,
  ValidateOptions,
  ValidationResult,
} from './operation.ts';
import { planOf, resolvePath } from './plan.ts';
import { check, sentValue, unknownKeysOf } from './request.ts';
import { ValidationError } from './validation-error.ts';

export class CoreOperation implements Operation {
  // As consoles show it, also where a minifier shortens names.
  static name = 'Operation';
  readonly #index: number;
  #standard: StandardSchema<any, any> | undefined;
  declare readonly service: Operation['service'];
  declare readonly name: string;

  constructor(index: number, service: Operation['service'], name: string) {
    this.#index = index;
    this.service = service;
    this.name = name;
    // Bound, so that `array.map(CreatePartner.parse)` and destructuring work.
    this.validate = this.validate.bind(this);
    this.parse = this.parse.bind(this);
    hide(this, Symbol.for('nodejs.util.inspect.custom'), this.toJSON);
  }

  /** The number of the operation in core.wasm. */
  get index(): number {
    return this.#index;
  }

  validate(value: unknown, options?: ValidateOptions | number): ValidationResult<any> {
    const unknownKeys = unknownKeysOf(options);
    const plan = planOf(this.#index);
    if (isSurelyValid(value, plan)) return { value };
    const issues = check(this.#index, plan, value, unknownKeys, {
      messages: (options as ValidateOptions | undefined)?.messages,
    });
    return issues ? { issues } : { value: sentValue(value, plan, unknownKeys) };
  }

  parse(value: unknown, options?: ValidateOptions | number): any {
    const result = this.validate(value, typeof options === 'object' ? options : undefined);
    if (result.issues) throw new ValidationError(result.issues, this.name);
    return result.value;
  }

  validateAt(path: readonly (string | number)[], value: unknown, options?: ValidateOptions): Issue[] {
    const unknownKeys = unknownKeysOf(options);
    const messages = options?.messages;
    const target = resolvePath(planOf(this.#index), path);
    if (!target) return [createIssue('unknown', [...path], {}, messages)];
    if (path.length > 0 && typeof path.at(-1) === 'string' && (value === undefined || value === null)) {
      return target.flags & REQUIRED ? [createIssue('required', [...path], {}, messages)] : [];
    }
    const { plan, place } = target;
    return check(this.#index, plan, value, unknownKeys, { messages, place, above: [...path] }) ?? [];
  }

  jsonSchema(options?: JsonSchemaOptions): JsonSchema {
    return jsonSchemaOf(planOf(this.#index), this.#input, options);
  }

  get fields(): Field[] {
    return fieldsOf(planOf(this.#index));
  }

  get '~standard'(): StandardSchema<any, any> {
    return (this.#standard ??= {
      version: 1,
      vendor: 'partner-central',
      validate: (value, options) => this.validate(value, options?.libraryOptions),
      // Nothing is converted: the schema of the output is that of the input.
      jsonSchema: { input: (options) => this.jsonSchema(options), output: (options) => this.jsonSchema(options) },
    });
  }

  /** What JSON and Node's console show. */
  toJSON(): { service: string; name: string; input: string } {
    return { service: this.service, name: this.name, input: this.#input };
  }

  get #input(): string {
    return `${this.name}Request`;
  }
}
