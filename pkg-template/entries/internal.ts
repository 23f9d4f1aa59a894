// What the command line needs from inside the package, together with all of `api.ts`, so that what every entry uses stays in
// one part.
import { classify as classifyResponse } from '../client/retry.ts';
import type { CoreOperation } from '../validate/core-operation.ts';
import type { Operation } from '../validate/operation.ts';
import { type ObjectPlan, planOf } from '../validate/plan.ts';

export { issuesOfJson, validateLines } from '../lines/inline.ts';
export { resolvePath } from '../validate/plan.ts';
export * from './api.ts';
export * from './generated/services-with-calling.ts';

/** The plan of an operation's input. */
export const inputPlanOf = (operation: Operation): ObjectPlan => planOf((operation as CoreOperation).index);

/** The retry class of an HTTP status, if there was a response, and an error code. */
export const classify = (status: number | undefined, code: string): number => classifyResponse(status ?? 0, code);
