/** Binding an HTML form to an operation. */

/** What a form asks of an operation; `account.CreatePartner` and all others have it. */
export interface FormOperation<Request = unknown> {
  readonly fields: ReadonlyArray<{ readonly path: string; readonly label: string; readonly kind: string; readonly required: boolean }>;
  validate(value: unknown, options?: any): { readonly value: Request } | { readonly issues: readonly FormIssue[] };
}

/** An issue of the package, of a service's `ValidationException`, or of your own. */
export interface FormIssue {
  readonly path: ReadonlyArray<string | number>;
  readonly message: string;
  readonly code?: string;
}

/** The request that an operation takes. */
export type RequestOf<Operation> = Operation extends { validate(value: unknown, options?: any): infer Result }
  ? Extract<Result, { readonly value: unknown }>['value']
  : unknown;

/** What `messages` of an operation's `validate` may be. */
export type MessagesOf<Operation> = Operation extends { validate(value: unknown, options?: infer Options): unknown }
  ? NonNullable<Options> extends { messages?: infer Messages }
    ? Messages
    : unknown
  : unknown;

export interface BindFormOptions<Operation extends FormOperation> {
  /**
   * Called with the request once everything is valid. While its promise is
   * pending, further submits are ignored and the form is `aria-busy`. If it
   * rejects, `error.issues` are shown on their fields, any other error's
   * message in the summary. Without it the browser submits a valid form.
   */
  onSubmit?(request: RequestOf<Operation>, submit: { form: HTMLFormElement; submitter: HTMLElement | null }): unknown;
  /** Messages in your words, as for `validate`. */
  messages?: MessagesOf<Operation>;
  /** Whether a refused submit moves the focus to the first bad field. True by default. */
  focus?: boolean;
}

export interface FormBinding<Operation extends FormOperation> {
  readonly form: HTMLFormElement;
  readonly operation: Operation;
  /** Whether a submit is under way. */
  readonly pending: boolean;
  /** The request as it stands in the form, valid or not. */
  value(): unknown;
  /** Checks the whole form and shows what is wrong. */
  validate(): ReturnType<Operation['validate']>;
  /** Shows issues from elsewhere on their fields, until those are edited. */
  setIssues(issues: readonly FormIssue[]): void;
  /** Reads the form again, after a script has set inputs. Adding and removing inputs needs no call. */
  refresh(): void;
  /** Takes all messages away, as a reset of the form does. */
  clear(): void;
  /** Lets go of the form and puts every element back as it was. */
  unbind(): void;
}

/**
 * Binds a form to an operation.
 *
 * Input names are paths: `AllianceLeadContact.Email`, `Tags[0].Key`. Empty
 * inputs are absent, and so are optional structures and list items all of
 * whose inputs are empty; `data-empty="keep"` on an input sends the empty
 * string. Checkboxes of one name, or a `<select multiple>`, make a list. A
 * radio group or `<select>` named like a union chooses which alternative is read.
 *
 * A message stands behind its input, at the top of a `<fieldset>` named like
 * what it is about, or in your own element with `data-message-for="path"`.
 * What has no place goes to `data-message-summary`, which is made if it is missing.
 */
export function bindForm<Operation extends FormOperation>(
  form: HTMLFormElement,
  operation: Operation,
  options?: BindFormOptions<Operation>,
): FormBinding<Operation>;
