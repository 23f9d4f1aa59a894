// Labels and help texts in a language, and how they become those of an operation.
import type { OperationId } from '../../types/index.d.ts';
import type { Operation } from '../../validate/operation.ts';

/** The labels of a language. */
export interface Names {
  /** The labels of members, by the member's name: `members.LegalName`. */
  readonly members: { readonly [name: string]: string | undefined };
  /** The labels of enum values, by value: `values.PENDING`. */
  readonly values: { readonly [value: string]: string | undefined };
}

/** The labels and help texts of a language. */
export interface Labels extends Names {
  /**
   * Help texts by operation and path: `descriptions['account.CreatePartner']?.LegalName`. The path of the operation itself is
   * `''`, and that of an enum's value has the value after the member. A module of one operation has no others.
   */
  readonly descriptions: { readonly [Id in OperationId]?: { readonly [path: string]: string } };
}

/**
 * The labels of an operation's fields by path, and of enum values by the path with the value after it: what `bindForm` and the
 * element take as `labels`.
 */
export function labelsOf({ fields }: Pick<Operation, 'fields'>, { members, values }: Names): { [path: string]: string } {
  const labels: { [path: string]: string } = {};
  const add = (path: string, label: string | undefined) => {
    if (label !== undefined) labels[path] = label;
  };
  for (const field of fields) {
    // An item has the label of its list.
    const name = field.path.replaceAll('[]', '').split('.').at(-1) ?? '';
    add(field.path, own(members, name));
    for (const { value } of field.values ?? []) add(`${field.path}.${value}`, own(values, value));
  }
  return labels;
}

const own = (texts: { readonly [key: string]: string | undefined }, name: string) =>
  Object.hasOwn(texts, name) ? texts[name] : undefined;
