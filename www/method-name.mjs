/**
 * The client method of an operation, as the AWS SDK names it: `createPartner` for `CreatePartner`.
 * @param {string} operationName
 */
export const methodName = (operationName) => operationName.charAt(0).toLowerCase() + operationName.slice(1);
