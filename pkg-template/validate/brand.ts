// Two copies of this package in one program, ESM and CommonJS, have two copies of each error class. A brand that they share
// through the symbol registry lets `instanceof` recognise the errors of both.
const brand = Symbol.for('partner-central.error');
const ordinary = Function.prototype[Symbol.hasInstance];

/** Defines a property that is not enumerable. */
export const hide = (object: object, key: PropertyKey, value: unknown): object =>
  Object.defineProperty(object, key, { value, configurable: true, writable: true });

/** Names a class, and makes `instanceof` look for that name. */
export function branded<Class extends abstract new (...args: never[]) => object>(errorClass: Class, name: string): Class {
  const { prototype } = errorClass as { prototype: { [brand]?: readonly string[] } };
  Object.defineProperty(errorClass, 'name', { value: name });
  Object.defineProperty(prototype, brand, { value: [...(prototype[brand] ?? []), name] });
  Object.defineProperty(errorClass, Symbol.hasInstance, {
    value(this: Class, value: { [brand]?: readonly string[] } | null | undefined) {
      // Classes derived by users inherit this method, but the brand does not have their names.
      return this === errorClass ? value?.[brand]?.includes?.(name) === true : ordinary.call(this, value);
    },
  });
  return errorClass;
}
