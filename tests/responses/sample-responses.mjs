// What the service could answer, made from the models, and what may differ in it
// from what these models know.
import { nameOf, outputOf, shapeOf } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validValue } from '../oracle/valid.mjs';

/** A member that no model has. */
export const NEWER = { NewerThanTheModel: { Deep: [1, 'two', { three: 3 }] } };

/** Ways to fill an answer, with each member of a union in turn. */
const WAYS = [
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

/** Answers of an operation, as JSON text gives them; the same each time. */
export function answersOf(operation) {
  const random = new Random(51, operation.op);
  return WAYS.map(([style, variant]) =>
    valueOf(operation.model, outputOf(operation.model, operation.name), random, style, variant),
  );
}

/** A value of a shape; null members, which the `wild` style has, are what a service may write for absent ones. */
export const valueOf = (model, member, random, style, variant) =>
  validValue(model, member, random, { ...styles[style], variant });

/**
 * A value with every part passed through the function of its shape's type, which is
 * told the shape's name too; parts without a function stay. Inner parts come first.
 */
export function mapped(model, member, value, changes) {
  if (value === null || value === undefined) return value;
  const shape = shapeOf(model, member.target);
  // A member that is newer than the model has no shape.
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

/** Without the members that are null: they are absent. */
export function withoutNulls(value) {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([key, one]) => [key, withoutNulls(one)]),
  );
}
