/** The client's method for an operation, as in the AWS SDK: `createPartner` for `CreatePartner`. */
export const methodName = (operation: string) => operation.charAt(0).toLowerCase() + operation.slice(1);

type Methods = { readonly [name: string]: (input: unknown, options?: object) => Promise<unknown> };

/** Calls an operation that is known by its name only. */
export const callOperation = (client: object, operation: { readonly name: string }, input: unknown, options?: object) =>
  (client as Methods)[methodName(operation.name)]?.(input, options);
