// Vue, Pinia, Alpine, Valtio and other libraries put what they are given behind proxies, and a proxy has no private members. So
// operations and clients have a function that returns them, and their methods use the private members of what it returns.
import { hide } from './brand.ts';

/** Of the registry: an ES module may get an operation of the package's CommonJS copy. */
export const RAW = Symbol.for('partner-central.raw');

/** Gives an object the function that returns it, from behind a proxy, too. */
export const markRaw = (object: object): object => hide(object, RAW, () => object);
