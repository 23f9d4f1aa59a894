// Valid requests of every shape and size.
import { enumValues, inputOf, isRequired, shapeOf, trait } from './model.mjs';
import { build, parse, reach } from './pattern.mjs';

/** The pattern of a string without one. */
const ANYTHING = '[\\s\\S]*';
/** The upper limit where the model has none: longer values show nothing new. */
export const UNLIMITED = 40;

const DATE_TIMES = [
  '2026-03-01T00:00:00Z',
  '2024-02-29T23:59:59.999Z',
  '1985-04-12T23:20:50.52Z',
  '1996-12-19T16:39:57-08:00',
  '1937-01-01T12:00:27.87+00:20',
  '2026-03-01T00:00:00.123456789+23:59',
  '2000-02-29T00:00:00-00:00',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-03-01t00:00:00z',
  '1998-12-31T23:59:60Z',
  '1998-12-31T15:59:60-08:00',
];
// No number has more digits than a double holds, which JavaScript and Rust would read differently.
export const LONGS = [0, 1, -1, 42, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, -(2 ** 53) + 1, 2 ** 62];

/** How to fill a request: which optional members it has, how long strings and lists are, and of which characters. */
export const styles = {
  required: { optional: () => false, size: 'short', taste: 'plain' },
  all: { optional: () => true, size: 'short', taste: 'plain' },
  longest: { optional: () => true, size: 'long', taste: 'plain' },
  astral: { optional: () => true, size: 'long', taste: 'astral' },
  wild: { optional: () => true, size: 'any', taste: 'wild' },
  mixed: { optional: (random) => random.chance(0.5), size: 'any', taste: 'plain' },
  odd: { optional: (random) => random.chance(0.5), size: 'any', taste: 'marks' },
};

/** A request that depends on nothing that was drawn before, as the vectors need it. */
export const stableRequest = (operation, random, style, variant) =>
  validValue(operation.model, inputOf(operation.model, operation.name), random, { ...style, variant });

/** Another request each time. */
export const validRequest = (operation, random, style, variant) =>
  stableRequest(operation, random.fork(random.next()), style, variant);

export function validValue(model, member, random, style) {
  const shape = shapeOf(model, member.target);
  switch (shape.type) {
    case 'string':
      return validString(shape, member, random, style);
    case 'enum':
      return random.pickText(enumValues(shape));
    case 'boolean':
      return random.chance(0.5);
    case 'integer': {
      const { min = -(2 ** 31), max = 2 ** 31 - 1 } = trait(shape, member, 'range') ?? {};
      return style.size === 'short' ? min : style.size === 'long' ? max : random.pick([min, max, random.int(min, max)]);
    }
    case 'long': {
      const { min = -Infinity, max = Infinity } = trait(shape, member, 'range') ?? {};
      const fitting = LONGS.filter((long) => long >= min && long <= max);
      return fitting.length > 0 ? random.pick(fitting) : Number.isFinite(min) ? min : max;
    }
    case 'timestamp':
      return style.size === 'short' ? DATE_TIMES[0] : random.pick(DATE_TIMES);
    case 'list':
      return validList(model, shape, random, style);
    case 'map': {
      const keys = shapeOf(model, shape.key.target);
      const chosen =
        keys.type === 'enum'
          ? enumValues(keys).filter((key) => style.optional(random.fork(key)))
          : [validValue(model, shape.key, random.fork('key'), style)];
      return Object.fromEntries(
        chosen.map((key) => [key, validValue(model, shape.value, random.fork(`value of ${key}`), style)]),
      );
    }
    case 'union': {
      const names = Object.keys(shape.members);
      const name = style.variant === undefined ? random.pickText(names) : names[style.variant % names.length];
      return { [name]: validValue(model, shape.members[name], random.fork(name), style) };
    }
    case 'structure': {
      const object = {};
      for (const [name, inner] of Object.entries(shape.members)) {
        const own = random.fork(name);
        if (isRequired(inner) || style.optional(own)) object[name] = validValue(model, inner, own, style);
        else if (style.size === 'any' && own.chance(0.1)) object[name] = null;
      }
      // The order of the keys must not matter.
      return style.size === 'any' && random.chance(0.3) ? shuffledKeys(object, random) : object;
    }
    default:
      throw new Error(`no valid value for the type ${shape.type}`);
  }
}

const shuffledKeys = (object, random) => Object.fromEntries(random.ranked(Object.entries(object), ([name]) => name));

/** A string's pattern as a tree, and the lengths that both the pattern and the limits allow. */
export function stringRoom(shape, member) {
  const pattern = trait(shape, member, 'pattern');
  const tree = parse(pattern ?? ANYTHING);
  const { min = 0, max } = trait(shape, member, 'length') ?? {};
  if (max !== undefined) return room(tree, min, max);
  // A pattern can need more characters than are interesting.
  for (let limit = Math.max(UNLIMITED, min); limit <= 4096; limit *= 2) {
    if (reach(tree, { min, max: limit })) return room(tree, min, limit);
  }
  throw new Error(`no text of up to 4,096 characters matches ${pattern}`);
}

function room(tree, min, limit) {
  const found = reach(tree, { min, max: limit });
  if (!found) throw new Error(`no text of ${min} to ${limit} characters matches the pattern`);
  return { tree, limit, ...found };
}

function validString(shape, member, random, { size, taste }) {
  const { tree, limit, shortest, longest, has } = stringRoom(shape, member);
  if (size === 'short') return build(tree, shortest, limit, random, taste);
  if (size === 'long') return build(tree, longest, limit, random, taste);
  const few = Math.min(longest, shortest + 20);
  let length = random.chance(0.1) ? longest : random.int(shortest, few);
  while (!has(length)) length -= 1;
  return build(tree, length, limit, random, taste);
}

function validList(model, shape, random, style) {
  const { min = 0, max } = shape.traits?.['smithy.api#length'] ?? {};
  const count =
    style.size === 'short' ? Math.max(min, 1) : style.size === 'long' ? (max ?? 5) : random.int(min, Math.min(max ?? 4, 4));
  // A full list of the longest items would only be large.
  const inner = count > 20 ? { ...style, size: 'short' } : style;
  return Array.from({ length: count }, (_, index) => validValue(model, shape.member, random.fork(index), inner));
}
