type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Loose<A, B> = [A, B] extends [B, A] ? true : false;

/**
 * Compiles where a value's type is the one named: no wider, no narrower.
 * The commas are for .mts files, where `<T>` alone is reserved.
 */
export const equal =
  <Expected>() =>
  <Actual>(
    actual: Actual & (Same<Actual, Expected> extends true ? unknown : Loose<Actual, Expected> extends true ? unknown : never),
  ): void =>
    void actual;
