/** An error as JSON, in results and journals. */
export interface ErrorData {
  name: string;
  message: string;
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
  issues?: unknown;
  body?: unknown;
}

export function errorData(error: Error): ErrorData {
  const { $metadata, $fault: _, name, message, issues, body, ...members } = error as ClientError;
  const { httpStatusCode: status, requestId, attempts } = $metadata ?? {};
  return { name, message, ...members, issues, status, requestId, attempts, body };
}
