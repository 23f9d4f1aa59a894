// What is not needed before the first call. A page that is served without a bundler has it at once, because the published entries
// import it; service workers, for instance, cannot load anything later. Bundlers drop that import, which has no effect that they
// know of, and load the part with the first call: a page can check its forms long before.
import type { sleep } from './deadline.ts';
import { TransportError } from './errors.ts';
import type { createRequest } from './request.ts';
import type { paginate } from './paginator.ts';
import type { createSignedRequest, send } from './transport.ts';

/** What sends requests. */
export interface Calling {
  readonly createRequest: typeof createRequest;
  readonly createSignedRequest: typeof createSignedRequest;
  readonly paginate: typeof paginate;
  readonly send: typeof send;
  readonly sleep: typeof sleep;
}

export const onDemand: { calling?: Calling } = {};

/** Loads what sends requests, unless it is there. */
export async function loadCalling(): Promise<Calling> {
  try {
    return onDemand.calling ?? (await import('./calling.ts')).calling;
  } catch (cause) {
    const reason = (cause as Error | undefined)?.message ?? cause;
    throw new TransportError('network', `the part of partner-central that sends requests could not be loaded: ${reason}`, {
      cause,
    });
  }
}
