import type { Issue } from '../../validate/issue.ts';

/** An error as JSON, in results and journals. */
export interface ErrorData {
  name: string;
  message: string;
  hint?: string | undefined;
  issues?: unknown;
  status?: number | undefined;
  requestId?: string | undefined;
  attempts?: number | undefined;
  body?: unknown;
  [member: string]: unknown;
}

/** Errors of the client, whichever class they have. */
interface ClientError extends Error {
  $fault?: unknown;
  $metadata?: { httpStatusCode?: number; requestId?: string; attempts?: number } | undefined;
  issues?: readonly Issue[];
  body?: unknown;
  hint?: string;
}

export function errorData(error: Error): ErrorData {
  const { $metadata, $fault: _, name, message, hint, issues, body, ...members } = error as ClientError;
  const { httpStatusCode: status, requestId, attempts } = $metadata ?? {};
  return { name, message, ...members, hint, issues: issues?.map(withHint), status, requestId, attempts, body };
}

/** Hints are not enumerable in the client, so that the other members are those of the service. */
const withHint = (issue: Issue): object => (issue.hint === undefined ? issue : { ...issue, hint: issue.hint });
