// What every entry exports beside the services, wherever its WebAssembly comes from. The types of all of it are declared in
// `types/index.d.ts`.
export { ServiceException, TransportError } from '../client/errors.ts';
export { WaiterError } from '../client/waiter.ts';
export { formatPath, formatPath as nameOf, parsePath, parsePath as pathOf } from '../validate/path.ts';
export { ValidationError } from '../validate/validation-error.ts';
