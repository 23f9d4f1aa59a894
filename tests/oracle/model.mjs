// The Smithy models as JSON AST. The oracle reads them without generated code, so that a mistake in the generated tables
// shows.
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(`../../xtask/model/${name}.json`, import.meta.url), 'utf8'));

/** The model of each service, by name. */
export const models = Object.fromEntries(Object.keys(read('services')).map((service) => [service, read(service)]));

// Members of the prelude have no entry under `shapes`.
const PRELUDE = {
  Unit: { type: 'structure', members: {} },
  String: { type: 'string' },
  Boolean: { type: 'boolean' },
  PrimitiveBoolean: { type: 'boolean' },
  Integer: { type: 'integer' },
  PrimitiveInteger: { type: 'integer' },
  Long: { type: 'long' },
  PrimitiveLong: { type: 'long' },
  Timestamp: { type: 'timestamp' },
};

/** The shape of a target. */
export function shapeOf(model, target) {
  if (target.startsWith('smithy.api#')) {
    const shape = PRELUDE[target.slice('smithy.api#'.length)];
    if (shape) return shape;
  }
  const shape = model.shapes[target];
  if (!shape) throw new Error(`the model has no shape ${target}`);
  return shape;
}

/** A trait of a member, or else of the shape that it targets. */
export function trait(shape, member, name) {
  const key = `smithy.api#${name}`;
  return member.traits?.[key] ?? shape.traits?.[key];
}

export const isRequired = (member) =>
  member.traits?.['smithy.api#required'] !== undefined &&
  // A token that is absent is filled in, so it is never missing.
  member.traits?.['smithy.api#idempotencyToken'] === undefined;

export const enumValues = (shape) =>
  Object.entries(shape.members).map(([name, member]) => member.traits?.['smithy.api#enumValue'] ?? name);

/** A shape's name without its namespace. */
export const nameOf = (id) => id.slice(id.indexOf('#') + 1);

function operationShape(model, operationName) {
  for (const [id, shape] of Object.entries(model.shapes)) {
    if (shape.type === 'operation' && nameOf(id) === operationName) return shape;
  }
  throw new Error(`the model has no operation ${operationName}`);
}

/** The member-like reference to an operation's input. */
export const inputOf = (model, operationName) => ({
  target: operationShape(model, operationName).input?.target ?? 'smithy.api#Unit',
});

/** The member-like reference to an operation's output. */
export const outputOf = (model, operationName) => ({
  target: operationShape(model, operationName).output?.target ?? 'smithy.api#Unit',
});

/** The errors of an operation, those of its whole service included: name and member-like reference. */
export function errorsOf(model, operationName) {
  const service = Object.values(model.shapes).find((shape) => shape.type === 'service');
  const targets = [...(service.errors ?? []), ...(operationShape(model, operationName).errors ?? [])].map(
    ({ target }) => target,
  );
  return [...new Set(targets)].map((target) => ({ name: nameOf(target), target }));
}

/** Every operation of both services, in the order of the models. */
export const operations = Object.entries(models).flatMap(([service, model]) =>
  Object.entries(model.shapes)
    .filter(([, shape]) => shape.type === 'operation')
    .map(([id]) => ({ op: `${service}.${nameOf(id)}`, service, name: nameOf(id), model })),
);

export const operationNamed = (op) => {
  const found = operations.find((operation) => operation.op === op);
  if (!found) throw new Error(`no operation ${op}`);
  return found;
};
