/** The client's method for an operation, as in the AWS SDK: `createPartner` for `CreatePartner`. */
export const methodName = (operation: string) => operation.charAt(0).toLowerCase() + operation.slice(1);

type Method = (input: unknown, options?: object) => Promise<unknown>;

/** Calls an operation by its name. A caller's own client needs only the methods that are called. */
export function callOperation(client: object, { name }: { readonly name: string }, input: unknown, options?: object) {
  const methods = client as { readonly [key: string]: Method | undefined } & {
    send?(operation: string, input: unknown, options?: object): Promise<unknown>;
  };
  const method = methods[methodName(name)];
  return method ? method.call(client, input, options) : methods.send?.(name, input, options);
}
