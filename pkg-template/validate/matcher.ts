// What the fast path prepares once for each shape; the plan keeps it.

/** What the fast path looks up in a shape. Which members are set depends on `kind`, and each is read only for its kind. */
export interface Matcher {
  /** How values are matched: one of the constants of `fast-path.ts`. */
  kind: number;
  min: number;
  max: number;
  readonly values: ReadonlySet<unknown>;
  readonly item: Matcher;
  pattern: RegExp;
  /** For strings of one class of characters: 1 for each ASCII character of the class. */
  ascii: Uint8Array | undefined;
  /** Of a structure or union: its first member, all of them by name, and the bits of those that are required. */
  first: Matcher;
  members: ReadonlyMap<string, Matcher>;
  required: number;
  /** Of a member: its name, its bit, and the member that is declared after it. */
  readonly name: string | undefined;
  readonly bit: number;
  next: Matcher;
}
