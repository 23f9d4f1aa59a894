// A thousand sandboxes made, filled and dropped. Only the collector says that
// one is gone, and the wasm forgets it then; not before, even if nothing but
// `fetch` is left of it.
import { PartnerCentralAccount } from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';
import { credentials, partner } from '../client/scripted-fetch.mjs';

const clientOf = ({ fetch }) => new PartnerCentralAccount({ region: 'us-east-1', credentials, fetch });
const request = { ...partner, Catalog: 'Sandbox' };

async function sandboxes(count) {
  for (let number = 0; number < count; number += 1) {
    const sandbox = createSandbox({ seed: number });
    await clientOf(sandbox).createPartner(request);
    sandbox.restore(sandbox.snapshot());
    if (number % 50 === 49) await collected();
  }
  return count;
}

/** So many that even what the wasm kept of an empty one would show. */
async function empty(count) {
  for (let number = 0; number < count; number += 1) {
    createSandbox({ seed: number });
    if (number % 500 === 499) await collected();
  }
}

async function collected() {
  globalThis.gc();
  await new Promise((resolve) => setTimeout(resolve));
}

const kept = clientOf(createSandbox());
const { Id } = await kept.createPartner(request);

export async function warmUp() {
  await sandboxes(500);
  await empty(2000);
}

export async function work() {
  const count = await sandboxes(1000);
  await empty(20_000);
  const found = await kept.getPartner({ Catalog: 'Sandbox', Identifier: Id });
  if (found.Id !== Id) throw new Error('a sandbox was taken for another');
  return count;
}
