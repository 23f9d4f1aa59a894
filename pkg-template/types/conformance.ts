// Holds entries against their declarations, in both directions, wherever these are not emitted from the sources. Only the
// compiler reads this file; no bundle contains it.
import type * as Index from '../entries/index.ts';
import type * as Edge from '../entries/edge.ts';
import type * as SlimNode from '../entries/slim-node.ts';
import type * as Slim from '../entries/slim.ts';
import type * as Workerd from '../entries/workerd.ts';
import type * as DeclaredIndex from './index.d.ts';
import type * as DeclaredSlim from './slim.d.ts';

type Same<A, B> = [A, B] extends [B, A] ? true : false;
/** Fails to compile unless it is given `true`. */
type Holds<Claim extends true> = Claim;

/** An entry exports each declared value as it is declared, and no other. */
type Conforms<Entry, Declared> = Entry extends Declared ? Same<keyof Entry, keyof Declared> : false;

export type Conformance = [
  Holds<Conforms<typeof Index, typeof DeclaredIndex>>,
  Holds<Conforms<typeof Workerd, typeof DeclaredIndex>>,
  Holds<Conforms<typeof Edge, typeof DeclaredIndex>>,
  Holds<Conforms<typeof Slim, typeof DeclaredSlim>>,
  Holds<Conforms<typeof SlimNode, typeof DeclaredSlim>>,
];
