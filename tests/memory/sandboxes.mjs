// Creates, fills and drops a thousand sandboxes. WebAssembly forgets a sandbox when the collector has finalized it, and not
// before, even if only its `fetch` is still in use.
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
    if (number % 50 === 49) await collectGarbage();
  }
  return count;
}

/** Enough of them that even what WebAssembly kept of an empty one would show. */
async function emptySandboxes(count) {
  for (let number = 0; number < count; number += 1) {
    createSandbox({ seed: number });
    if (number % 500 === 499) await collectGarbage();
  }
}

async function collectGarbage() {
  globalThis.gc();
  await new Promise((resolve) => setTimeout(resolve));
}

const kept = clientOf(createSandbox());
const { Id } = await kept.createPartner(request);

export async function warmUp() {
  await sandboxes(500);
  await emptySandboxes(2000);
}

export async function work() {
  const count = await sandboxes(1000);
  await emptySandboxes(20_000);
  const found = await kept.getPartner({ Catalog: 'Sandbox', Identifier: Id });
  if (found.Id !== Id) throw new Error('one sandbox is mistaken for another');
  return count;
}
