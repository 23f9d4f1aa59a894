// Loads what sends requests: see `on-demand.ts`.
import { TransportError } from './errors.ts';
import { type Calling, onDemand } from './on-demand.ts';

/** Loads what sends requests, unless it is there. */
export async function loadCalling(): Promise<Calling> {
  try {
    return onDemand.calling ?? (await import('./calling.ts')).calling;
  } catch (cause) {
    const reason = (cause as Error | undefined)?.message ?? cause;
    throw new TransportError('network', `what sends requests could not be loaded: ${reason}`, { cause });
  }
}
