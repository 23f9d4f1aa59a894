// How types of the AWS SDK are held against ours.

/** A command class of the SDK, what it takes and what its answer is. */
export type InputOf<Command> = Command extends new (...args: infer Given) => unknown ? NonNullable<Given[0]> : never;
export type OutputOf<Command> = Command extends new (
  ...args: never[]
) => { resolveMiddleware(...args: never[]): infer Handler }
  ? Handler extends (...args: never[]) => Promise<{ output: infer Output }>
    ? Output
    : never
  : never;

/**
 * A response of ours as if nothing newer could come, as the SDK has it: enums are
 * closed, and unions have no alternative for members yet to come.
 */
export type Known<T> = Closed<Extract<T, string>> | KnownPart<Exclude<T, string>>;

type Closed<Text extends string> = [Literals<Text>] extends [never] ? Text : Literals<Text>;
type Literals<Text extends string> = Text extends string ? (string extends Text ? never : Text) : never;
type KnownPart<T> = T extends Date | number | boolean | undefined
  ? T
  : T extends Array<infer Item>
    ? Array<Known<Item>>
    : IsNewer<T> extends true
      ? never
      : { [Key in keyof T]: Known<T[Key]> };

/** The alternative for what is newer: any member, of any type. */
type IsNewer<T> = string extends keyof T ? (unknown extends T[keyof T & string] ? true : false) : false;

/** Paths of members that `Ours` has and `Theirs` has not, each the outermost of its kind. */
export type Missing<Ours, Theirs, At extends string = ''> = Ours extends Leaf
  ? never
  : Ours extends ReadonlyArray<infer Item>
    ? Missing<Item, Items<Theirs>, `${At}[]`>
    : string extends keyof Ours
      ? IsNewer<Ours> extends true
        ? never
        : Missing<Exclude<Ours[keyof Ours], Leaf>, Value<Theirs>, `${At}{}`>
      : { [Key in keyof Ours & string]: MissingMember<Ours, Theirs, Key, At> }[keyof Ours & string];

type MissingMember<Ours, Theirs, Key extends keyof Ours & string, At extends string> = Key extends '$metadata' | '$unknown'
  ? never
  : Key extends Keys<Theirs>
    ? Missing<Ours[Key], Member<Theirs, Key>, `${At}.${Key}`>
    : `${At}.${Key}`;

type Leaf = string | number | bigint | boolean | Date | undefined;
type Items<T> = T extends ReadonlyArray<infer Item> ? Item : never;
type Value<T> = T extends Leaf ? never : Exclude<T[keyof T], Leaf>;
type Keys<T> = T extends Leaf ? never : keyof T;
type Member<T, Key> = T extends Leaf ? never : Key extends keyof T ? Exclude<T[Key], Leaf> : never;

/** Only the members that are not `never`; `never` if all are. */
export type OnlyFound<Found> = {
  [Key in keyof Found as [Found[Key]] extends [never] ? never : Key]: Found[Key];
} extends infer Some
  ? [keyof Some] extends [never]
    ? never
    : Some
  : never;
