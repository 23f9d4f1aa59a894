// What is not needed before the first call. Most entries bring it (`with-calling.ts`). A bundled page that uses `slim`
// can check its forms long before its first call, and loads it then.
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
