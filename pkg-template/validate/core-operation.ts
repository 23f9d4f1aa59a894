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
  OperationOptions,
  StandardJsonSchemaOptions,
  StandardSchema,
  ValidateOptions,
  ValidationResult,
} from './operation.ts';
import { type ObjectPlan, type Plan, planOf, planWithOptional, resolvePath } from './plan.ts';
import { checkOptions, mergeOptions } from './options.ts';
import { markRaw, RAW } from './raw.ts';
import { check, checksRules, sentValue } from './request.ts';
import { ValidationError } from './validation-error.ts';

const OPERATION_OPTIONS = ['messages', 'unknownKeys', 'optional', 'maxIssues', 'rules'];

export class CoreOperation implements Operation {
  // Consoles show this name, even if a minifier shortens that of the class.
  static name = 'Operation';
  readonly #index: number;
  readonly #defaults: OperationOptions | undefined;
  #plan: ObjectPlan | undefined;
  #standard: StandardSchema<any, any> | undefined;
  declare readonly service: Operation['service'];
  declare readonly name: string;
  declare readonly [RAW]: () => this;

  // Functions that need no `this`, so that `array.map(CreatePartner.parse)` and destructuring work.
  readonly validate = (value: unknown, given?: ValidateOptions | number): ValidationResult<any> => {
    const plan = this.#plan ?? this.plan;
    const options = this.optionsWith(given);
    if (!checksRules(options) && isSurelyValid(value, plan)) return { value };
    return check(this.#index, plan, value, { options }) ?? sentValue(this.#index, plan, value, options);
  };

  readonly parse = (value: unknown, options?: ValidateOptions | number): any => {
    const result = this.validate(value, options);
    if (result.issues) throw new ValidationError(result.issues, this.name, result.truncated);
    return result.value;
  };

  constructor(index: number, service: Operation['service'], name: string, defaults?: OperationOptions) {
    this.#index = index;
    if (defaults !== undefined) {
      checkOptions(defaults, OPERATION_OPTIONS);
      this.#defaults = Object.freeze(defaults);
    }
    this.service = service;
    this.name = name;
    markRaw(this);
    hide(this, Symbol.for('nodejs.util.inspect.custom'), this.toJSON);
  }

  /** The number of the operation in core.wasm. */
  get index(): number {
    return this[RAW]().#index;
  }

  /** The plan of the input, with the members that this operation makes optional. */
  get plan(): ObjectPlan {
    const raw = this[RAW]();
    return (raw.#plan ??= raw.#createPlan());
  }

  #createPlan(): ObjectPlan {
    const optional = this.#defaults?.optional;
    const plan = planOf(this.#index);
    if (optional === undefined) return plan;
    return planWithOptional(plan, optional, (path) => {
      throw new TypeError(`\`optional\` names ${JSON.stringify(path)}, which is not a member of ${this.name}Request`);
    });
  }

  /** The options of a call, with this operation's own where the call has none. */
  optionsWith(given: ValidateOptions | number | undefined): ValidateOptions | undefined {
    const defaults = this[RAW]().#defaults;
    if (typeof given !== 'object') return defaults;
    return defaults === undefined ? given : mergeOptions(defaults, given);
  }

  validateAt(path: readonly (string | number)[], value: unknown, given?: ValidateOptions): Issue[] {
    // A proxy would also wrap the plan.
    const raw = this[RAW]();
    const options = raw.optionsWith(given);
    const messages = options?.messages;
    const target = resolvePath(raw.plan, path);
    if (!target) return [createIssue('unknown', [...path], {}, messages)];
    if (path.length > 0 && typeof path.at(-1) === 'string' && (value === undefined || value === null)) {
      return target.flags & REQUIRED ? [createIssue('required', [...path], {}, messages)] : [];
    }
    const { plan, place } = target;
    const { optional } = raw.plan;
    return check(raw.index, plan, value, { options, place, above: [...path], optional })?.issues ?? [];
  }

  with(options: OperationOptions): this {
    const raw = this[RAW]();
    return new CoreOperation(raw.#index, raw.service, raw.name, mergeOptions(raw.#defaults, options)) as this;
  }

  jsonSchema(options?: JsonSchemaOptions): JsonSchema {
    const raw = this[RAW]();
    const accepts = (plan: Plan, text: string) => check(raw.index, plan, text, { place: plan.place }) === undefined;
    return jsonSchemaOf(raw.plan, `${raw.name}Request`, accepts, options);
  }

  get fields(): readonly Field[] {
    return fieldsOf(this[RAW]().plan);
  }

  get '~standard'(): StandardSchema<any, any> {
    const raw = this[RAW]();
    const schema = ({ target, libraryOptions }: StandardJsonSchemaOptions) => {
      const { omit, descriptions } = (libraryOptions ?? {}) as JsonSchemaOptions;
      return raw.jsonSchema({ target, omit, descriptions });
    };
    return (raw.#standard ??= {
      version: 1,
      vendor: 'partner-central',
      validate: (value, options) => raw.validate(value, options?.libraryOptions),
      // Nothing is converted: the schema of the output is that of the input.
      jsonSchema: { input: schema, output: schema },
    });
  }

  /** What JSON and Node's console show. */
  toJSON(): { service: string; name: string; input: string } {
    return { service: this.service, name: this.name, input: `${this.name}Request` };
  }
}
