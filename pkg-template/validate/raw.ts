// Vue, Pinia, Alpine, Valtio and other libraries put what they are given behind proxies, and proxies have no private members. So
// each object knows itself, and its methods ask `this` for the object.
import { hide } from './brand.ts';

const RAW = Symbol('raw');

/** Lets methods find this object from behind a proxy of it. */
export const markRaw = (object: object): object => hide(object, RAW, () => object);

/** Makes the methods and accessors of a prototype work on proxies of objects that `markRaw` has marked. */
export function reachThroughProxies(prototype: object): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    for (const kind of ['get', 'value'] as const) {
      const method = descriptor[kind];
      if (method && name !== 'constructor') {
        descriptor[kind] = function (this: { [RAW](): object }, ...values: unknown[]) {
          return method.apply(this[RAW](), values);
        };
      }
    }
    Object.defineProperty(prototype, name, descriptor);
  }
}
