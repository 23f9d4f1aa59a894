// What is not needed before the first call. A page that is served without a bundler has it at once, because the published entries
// import it; service workers, for instance, cannot load anything later. Bundlers drop that import, which has no effect that they
// know of, and load the part with the first call: a page can check its forms long before.
import type { sleep } from './deadline.ts';
import type { findOperation } from './find-operation.ts';
import type { createRequest } from './request.ts';
import type { paginate } from './paginator.ts';
import type { createSignedRequest, send } from './transport.ts';

/** What sends requests. */
export interface Calling {
  checkCallOptions(options: object | undefined, others?: 'pages' | 'wait'): void;
  readonly findOperation: typeof findOperation;
  readonly createRequest: typeof createRequest;
  readonly createSignedRequest: typeof createSignedRequest;
  readonly paginate: typeof paginate;
  readonly send: typeof send;
  readonly sleep: typeof sleep;
}

export const onDemand: { calling?: Calling } = {};
