// @ts-nocheck converted to strict types next
// What JavaScript knows of an operation's input: the description that core.wasm
// writes of it, with the names of each structure as a Map for gathering.
import { core, outputText } from '../wasm/core.ts';

const plans = [];

/** The plan of an operation's input, made on first use. */
export function planOf(index) {
  return (plans[index] ??= prepare(JSON.parse(outputText(0, core().describe(index)))));
}

function prepare(shape) {
  if (shape.m) {
    shape.index = new Map();
    shape.names = [];
    shape.shapes = [];
    shape.flags = [];
    for (const [name, flags, member] of shape.m) {
      shape.index.set(name, shape.names.length);
      shape.names.push(name);
      shape.flags.push(flags);
      shape.shapes.push(prepare(member));
    }
  }
  // Issues hand these out as they are.
  Object.freeze(shape.v ?? shape.names);
  if (shape.i) prepare(shape.i);
  // What gathering does with a value: descend by name, by item, or take it as it is.
  shape.kind = shape.m ? OBJECTS : shape.i ? ITEMS : shape.k === 'timestamp' ? TIMESTAMP : LEAF;
  return shape;
}

export const LEAF = 0;
export const OBJECTS = 1;
export const ITEMS = 2;
export const TIMESTAMP = 3;

/**
 * Follows a path: the shape at its end with the member's flags, and the place
 * as core.wasm counts it (six bits a level). Undefined where it leads nowhere.
 */
export function follow(plan, path) {
  let place = 0;
  let flags = 0;
  for (const [level, step] of path.entries()) {
    const index = plan.i && Number.isInteger(step) && step >= 0 ? 0 : plan.index?.get(step);
    if (index === undefined) return undefined;
    place += (index + 1) * 2 ** (6 * level);
    flags = plan.i ? 0 : plan.flags[index];
    plan = plan.i ?? plan.shapes[index];
  }
  return { plan, place, flags };
}
