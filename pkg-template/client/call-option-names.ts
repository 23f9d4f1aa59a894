// The names of the options of calls, pages and waits.
import { namesOf } from './option-names.ts';
import type { CallOptions, PageOptions, WaitOptions } from './options.ts';

export const CALL_OPTIONS = /* @__PURE__ */ namesOf<CallOptions>()([
  'abortSignal',
  'requestTimeout',
  'callTimeout',
  'validate',
  'unknownKeys',
  'maxIssues',
  'rules',
  'onIssues',
  'messages',
  'headers',
  'fetch',
]);

export const PAGE_OPTIONS = /* @__PURE__ */ namesOf<Omit<PageOptions, keyof CallOptions>>()([
  'pageSize',
  'startingToken',
  'stopOnSameToken',
]);

export const WAIT_OPTIONS = /* @__PURE__ */ namesOf<Omit<WaitOptions, keyof CallOptions>>()([
  'maxWaitTime',
  'minDelay',
  'maxDelay',
]);
