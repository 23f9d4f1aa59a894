/** An operation that this package does not know: it can be called, but neither checked nor described. */
export interface NamedOperation {
  readonly name: string;
  readonly index?: undefined;
  readonly plan?: undefined;
}
