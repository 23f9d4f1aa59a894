// What sends requests, as a part of its own: see `on-demand.ts`.
import { findOperation } from './find-operation.ts';
import type { Calling } from './on-demand.ts';
import { checkOptions } from '../validate/options.ts';
import { CALL_OPTIONS, PAGE_OPTIONS, WAIT_OPTIONS } from './call-option-names.ts';
import { sleep } from './deadline.ts';
import { paginate } from './paginator.ts';
import { createRequest } from './request.ts';
import { createSignedRequest, send } from './transport.ts';

/** Throws a `TypeError` for an option that neither calls nor, if there are any, `others` have. */
const checkCallOptions: Calling['checkCallOptions'] = (options, others) =>
  checkOptions(options, CALL_OPTIONS, others === 'pages' ? PAGE_OPTIONS : others === 'wait' ? WAIT_OPTIONS : []);

export const calling: Calling = { checkCallOptions, findOperation, createRequest, createSignedRequest, paginate, send, sleep };
