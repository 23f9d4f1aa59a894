// @ts-nocheck converted to strict types next
// Two copies of this package (ESM and CommonJS) have two of each error class; a
// brand shared through the symbol registry lets `instanceof` see through that.
const brand = Symbol.for('partner-central.error');
const ordinary = Function.prototype[Symbol.hasInstance];

/** Sets what is there, but not among the keys. */
export const hide = (object, key, value) => Object.defineProperty(object, key, { value, configurable: true, writable: true });

/** Names the class, and makes `instanceof` ask for that name. */
export function branded(constructor, name) {
  Object.defineProperty(constructor, 'name', { value: name });
  Object.defineProperty(constructor.prototype, brand, { value: [...(constructor.prototype[brand] ?? []), name] });
  Object.defineProperty(constructor, Symbol.hasInstance, {
    value(value) {
      // Classes that others derive inherit this, but have no name of their own here.
      return this === constructor ? value?.[brand]?.includes?.(name) === true : ordinary.call(this, value);
    },
  });
  return constructor;
}
