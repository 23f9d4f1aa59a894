/** Binding an HTML form to an operation. */
import type { Issue, Messages } from '../validate/issue.ts';
import type { Operation } from '../validate/operation.ts';

/** An issue of the package, of a service's `ValidationException`, or of your own. */
export interface FormIssue {
  readonly path: ReadonlyArray<string | number>;
  readonly message: string;
}

export interface BindFormOptions<Of extends Operation> {
  /**
   * Called with the request once everything is valid. While its promise is
   * pending, further submits are ignored, the form is `aria-busy` and its
   * buttons are `aria-disabled`. If it rejects, `error.issues` are shown on
   * their fields, any other error's message in the summary. Without it the
   * browser submits a valid form.
   */
  onSubmit?(
    request: Extract<ReturnType<Of['validate']>, { issues?: undefined }>['value'],
    submit: { form: HTMLFormElement; submitter: HTMLElement | null },
  ): unknown;
  /** Told what is wrong: of a submit that was refused, of `validate()`, or by the service. */
  onIssues?(issues: readonly (Issue | FormIssue)[]): void;
  /** Messages in your words, as for `validate`. */
  messages?: Messages | undefined;
  /** Sentences by path, shown as the inputs' `title`: an operation's entry of `partner-central/descriptions`. */
  descriptions?: { readonly [path: string]: string } | undefined;
  /** What fields are called in the summary, by path; without it they have the labels of `fields`. */
  labels?: { readonly [path: string]: string } | undefined;
  /** Whether a refused submit moves the focus to the first bad field. True by default. */
  focus?: boolean | undefined;
}

export interface FormBinding<Of extends Operation> {
  readonly form: HTMLFormElement;
  readonly operation: Of;
  /** Whether a submit is under way. */
  readonly pending: boolean;
  /** The request as it stands in the form, valid or not. */
  value(): unknown;
  /** Checks the whole form and shows what is wrong. */
  validate(): ReturnType<Of['validate']>;
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
 * string, and on a named `<fieldset>` the empty structure or list. Checkboxes of
 * one name, or a `<select multiple>`, make a list. A radio group or `<select>`
 * named like a union chooses which alternative is read.
 *
 * A message stands behind its input, at the top of a `<fieldset>` named like
 * what it is about, or in your own element with `data-message-for="path"`.
 * `data-message-summary`, made if it is missing, lists all that a submit found,
 * each with a link to its field, and at any time what has no place of its own.
 * It is an alert; what is wrong with a field that was just left is read out too.
 */
export function bindForm<Of extends Operation>(
  form: HTMLFormElement,
  operation: Of,
  options?: BindFormOptions<Of>,
): FormBinding<Of>;
