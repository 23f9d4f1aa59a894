import * as ajv from './ajv.mjs';
import * as arktype from './arktype.mjs';
import * as floor from './floor.mjs';
import * as ours from './ours.mjs';
import * as typebox from './typebox.mjs';
import * as valibot from './valibot.mjs';
import * as zod from './zod.mjs';
import { requests, operationNames } from '../requests.mjs';

/** All that check objects in JavaScript, ours first. */
export const peers = [ours, ajv, zod, valibot, arktype, typebox, floor];

/** The validator of each peer for each operation. */
export function compiled(schemas) {
  return new Map(
    peers.map((peer) => [
      peer.name,
      Object.fromEntries(operationNames.map((operation) => [operation, peer.make(schemas[operation], operation)])),
    ]),
  );
}

export { requests };
