// Compares entries with their declarations, in both directions, where these are not emitted from the sources, and the codes
// of issues with those of the core. Only the compiler reads this file; no bundle contains it.
import type { ISSUE_CODES } from '../generated/vocabulary.ts';
import type { MessageKey } from '../messages/en.ts';
import type * as DeclaredIndex from '../types/index.d.ts';
import type * as DeclaredSlim from '../types/slim.d.ts';
import type { IssueCode } from '../validate/issue.ts';
import type * as Edge from './edge.ts';
import type * as Index from './index.ts';
import type * as Slim from './slim.ts';
import type * as SlimNode from './slim-node.ts';
import type * as Workerd from './workerd.ts';

/** The names that an export has in turn: members of a namespace, members of a class's instances. */
type MembersOf<Export> = Export extends abstract new (
  ...args: never
) => infer Instance
  ? keyof Instance
  : Export extends (...args: never) => unknown
    ? never
    : keyof Export;

/** What is wrong with a member that only one of both has. */
type Unequal<Name extends string, Members, Declared> =
  | (Exclude<Members, Declared> extends never ? never : `${Name}.${Exclude<Members, Declared> & string} is not declared`)
  | (Exclude<Declared, Members> extends never ? never : `${Name}.${Exclude<Declared, Members> & string} is missing`);

/** Where an entry differs from its declarations. */
type Differences<Entry, Declared> =
  | `${Exclude<keyof Entry, keyof Declared> & string} is not declared`
  | {
      [Name in keyof Declared & string]: Name extends keyof Entry
        ? Entry[Name] extends Declared[Name]
          ? Unequal<Name, MembersOf<Entry[Name]>, MembersOf<Declared[Name]>>
          : `${Name} has another type`
        : `${Name} is missing`;
    }[keyof Declared & string];

/** Compiles only if there is no difference. */
type None<Difference extends never> = Difference;

/** The codes that the core reports, and those of issues that only JavaScript makes. */
type Codes = (typeof ISSUE_CODES)[number] | 'json' | 'service';

export type Conformance = [
  None<Exclude<IssueCode, Codes> | Exclude<Codes, IssueCode>>,
  None<Exclude<IssueCode, MessageKey>>,
  None<Differences<typeof Index, typeof DeclaredIndex>>,
  None<Differences<typeof Workerd, typeof DeclaredIndex>>,
  None<Differences<typeof Edge, typeof DeclaredIndex>>,
  None<Differences<typeof Slim, typeof DeclaredSlim>>,
  None<Differences<typeof SlimNode, typeof DeclaredSlim>>,
];
