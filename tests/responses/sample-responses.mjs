// Responses that a service could send, made from the models, and ways to change them.
import { nameOf, outputOf, shapeOf } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validValue } from '../oracle/valid.mjs';

/** A member that the models do not have. */
export const NEWER = { NewerThanTheModel: { Deep: [1, 'two', { three: 3 }] } };

/** Styles of a response, and which member of a union it has. */
const STYLES = [
  ['required', 0],
  ['all', 0],
  ['all', 1],
  ['all', 2],
  ['all', 3],
  ['longest', 0],
  ['astral', 1],
  ['mixed', undefined],
  ['wild', undefined],
];

/** Responses of an operation, as parsed JSON; the same ones in every run. */
export function responsesOf(operation) {
  const random = new Random(51, operation.op);
  return STYLES.map(([style, variant]) =>
    sampleOf(operation.model, outputOf(operation.model, operation.name), random, style, variant),
  );
}

/** A value of a shape. The style `wild` has null members, which a service may send for absent ones. */
export const sampleOf = (model, member, random, style, variant) =>
  validValue(model, member, random.fork(random.next()), { ...styles[style], variant });

/**
 * A value in which every part went through the function for its shape's type, inner parts first. The function gets the part
 * and the shape's name; a part without a function stays.
 */
export function mapped(model, member, value, changes) {
  if (value === null || value === undefined) return value;
  const shape = shapeOf(model, member.target);
  // A member that the model does not have has no shape.
  const inner = (one, at) => (at ? mapped(model, at, one, changes) : one);
  let made = value;
  if (shape.type === 'list') made = value.map((item) => inner(item, shape.member));
  if (shape.type === 'map')
    made = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one, shape.value)]));
  if (shape.type === 'structure' || shape.type === 'union') {
    made = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one, shape.members[key])]));
  }
  return changes[shape.type] ? changes[shape.type](made, nameOf(member.target)) : made;
}

/** A value without its null members, which are absent. */
export function withoutNulls(value) {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([key, one]) => [key, withoutNulls(one)]),
  );
}
