/** `<partner-central-form>`: the whole form of an operation, made of its fields. Importing this defines it. */
import type { FormIssue } from './forms.js';
import type { Issue, Messages } from '../validate/issue.ts';
import type { OperationId } from '../types/index.js';
import type { Open, Operation, ValidationResult } from '../validate/operation.ts';

/** The element's own words. What a rule says is in `messages`, what a field is called in `labels`. */
export interface ElementWords {
  add: string;
  remove: string;
  /** Read out when a row has gone. */
  removed: string;
  /** In a list from which something must be chosen. */
  choose: string;
  /** In a list from which nothing needs to be chosen. */
  none: string;
  yes: string;
  no: string;
  /** On the button. */
  send: string;
  required: string;
  deprecated: string;
}

/** What the element tells, by event, each in `detail`. */
export interface PartnerCentralFormEventMap {
  /** What is wrong, after a submit or `validate()`; or what the service refused. */
  issues: CustomEvent<readonly (Issue | FormIssue)[]>;
  /** A valid request. `preventDefault()` keeps it from `client`. */
  request: CustomEvent<any>;
  /** What the service answered to `client`. */
  response: CustomEvent<any>;
  /** Why the call of `client` failed; its issues stand at their fields. Does not bubble. */
  error: CustomEvent<unknown>;
}

/**
 * A form of one operation, in a shadow tree of its own.
 *
 * Looks are set by the custom properties `--partner-central-accent`, `-on-accent`,
 * `-error`, `-text`, `-muted`, `-border`, `-field`, `-radius`, `-gap` and `-font`,
 * and by `::part()`: `form`, `summary`, `note`, `body`, `actions`, `field`, `label`,
 * `required`, `description`, `message`, `counter`, `input`, `textarea`, `select`,
 * `checkbox`, `radio`, `choice`, `group`, `legend`, `row`, `button`, `add`, `remove`
 * and `submit`. Colours follow `color-scheme`.
 */
export declare class PartnerCentralForm extends HTMLElement {
  /** Which operation. As an attribute its name, `account.CreatePartner`; as a property also the operation itself. */
  get operation(): Operation | undefined;
  set operation(operation: Open<OperationId> | Operation | null | undefined);
  /** The request as it stands in the form, valid or not. What is set is also what `reset()` goes back to. */
  get value(): any;
  set value(request: any);
  /** Sends the request, if it is there: `new PartnerCentralAccount(…)`. */
  client: object | undefined;
  /** Messages in your words. Without them those of the package, in the language of the element. */
  messages: Messages | undefined;
  /** What fields, alternatives and an enum's values are called, by path: `{ LegalName: 'Company', 'PrimarySolutionType.OTHER': 'Else' }`. */
  get labels(): { readonly [path: string]: string };
  set labels(labels: { readonly [path: string]: string } | undefined);
  /** Words of the element in place of its own, which it has in English, German, French, Japanese and Spanish, by `lang`. */
  get words(): Partial<ElementWords>;
  set words(words: Partial<ElementWords> | undefined);
  /**
   * Sentences under the labels: `true`, or the attribute, loads those of
   * `partner-central/descriptions` and shows the first line of each, which is
   * about the field itself; an object has your own, by path.
   */
  get descriptions(): boolean | { readonly [path: string]: string };
  set descriptions(descriptions: boolean | { readonly [path: string]: string } | undefined);
  /** Paths of fields that are not shown. What `value` has of them is sent. As an attribute with blanks between. */
  get omit(): string[];
  set omit(paths: string | readonly string[] | undefined);
  disabled: boolean;
  /** Whether a call is under way. */
  readonly pending: boolean;
  /** Checks the whole form and shows what is wrong. */
  validate(): ValidationResult<any>;
  /** Shows issues from elsewhere on their fields, until those are edited. */
  setIssues(issues: readonly FormIssue[]): void;
  /** As its button does. */
  submit(): void;
  /** Back to the `value` that was set last. */
  reset(): void;
  addEventListener<Type extends keyof PartnerCentralFormEventMap>(
    type: Type,
    listener: (this: PartnerCentralForm, event: PartnerCentralFormEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-central-form': PartnerCentralForm;
  }
}
