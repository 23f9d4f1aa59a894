/** The client's method that calls an operation: `CreatePartner` is `createPartner`. */
export const methodName = (operation) => operation[0].toLowerCase() + operation.slice(1);
