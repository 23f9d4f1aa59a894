type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Loose<A, B> = [A, B] extends [B, A] ? true : false;

/** Compiles where a value's type is the one named: no wider, no narrower. */
export function equal<Expected>() {
  return function isOfThatType<Actual>(
    actual: Actual & (Same<Actual, Expected> extends true ? unknown : Loose<Actual, Expected> extends true ? unknown : never),
  ): void {
    void actual;
  };
}
