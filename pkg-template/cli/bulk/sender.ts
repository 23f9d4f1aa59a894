// Sends one line of a bulk call, and decides what its outcome means.
import { classify, inputPlanOf, ServiceException, TransportError, ValidationError } from '../../entries/internal.ts';
import { CLOCK_SKEW, FINAL, THROTTLING, IDEMPOTENCY_TOKEN, TRANSIENT } from '../../generated/abi.ts';
import type { Operation } from '../../validate/operation.ts';
import { isKnown, type NewerOperation } from '../arguments/operation.ts';
import { requestAsJson } from '../aws/signed-request.ts';
import { causeOf } from '../io/input.ts';
import { isUnconnected } from './connection-error.ts';
import { type ErrorData, errorData } from './error-data.ts';
import type { JournalRecord } from './journal.ts';
import type { Pace } from './pace.ts';
import { hashOfRequest } from './request-hash.ts';
import type { Line } from './lines.ts';
import type { BulkRun, Outcome } from './run.ts';

/** The model does not call these idempotent, and no token tells a second request from the first. */
const NOT_REPEATABLE = new Set([
  'account.PutAllianceLeadContact',
  'account.PutProfileVisibility',
  'account.SendEmailVerificationCode',
  'channel.UpdateRelationship',
]);

/** Whether a request of the operation must not be sent twice. Nothing is known of one that is newer than this version. */
export const isSentOnce = (operation: Operation | NewerOperation) =>
  isKnown(operation)
    ? NOT_REPEATABLE.has(`${operation.service}.${operation.name}`)
    : !/^(Get|List|Describe)[A-Z]/.test(operation.name);

/** The run stops after this many lines in a row without a response, or with access denied. */
const MAX_IN_A_ROW = 10;
/** How often a throttled line starts over, each time with all attempts of the client. */
const MAX_ROUNDS = 5;

/** Errors about the credentials: every other line would get the same. */
const CREDENTIAL_ERRORS =
  /^(ExpiredToken|ExpiredTokenException|TokenRefreshRequired|UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?|AuthFailure|RequestExpired)$/;

/** Whether a request was rejected, or never sent, because of its credentials: nothing was done. */
export const isAboutCredentials = (error: Error) =>
  CREDENTIAL_ERRORS.test(error.name) || (error as { reason?: unknown }).reason === 'credentials';

/** Sends a line. Resolves to what to print; to undefined if the line was not sent. */
export type SendLine = (line: Line) => Promise<Outcome | undefined>;

export function createSender({ operation, options, client, journal, pace, stop, counts }: BulkRun): SendLine {
  const plan = isKnown(operation) ? inputPlanOf(operation) : undefined;
  const tokenMember = plan?.names.find((_, i) => (plan.flags[i] ?? 0) & IDEMPOTENCY_TOKEN);
  const isOnce = isSentOnce(operation);
  let unanswered = 0;
  let denied = 0;

  return async (entry) => {
    const hash = hashOfRequest(entry.request);
    const key = { number: entry.number, line: entry.line, hash };
    const request = withToken(entry.request as { [member: string]: unknown }, key);
    if (options.isDryRun) {
      counts.done += 1;
      return { request: await requestAsJson(await client.sign(operation.name, request)) };
    }
    for (let round = 1; ; round += 1) {
      if (!(await pace.turn(stop.signal)) || stop.isRequested) return undefined;
      await recorded(journal.begin());
      if (isOnce && !stop.isRequested) await record({ ...key, sent: new Date().toISOString() });
      if (stop.isRequested) return undefined;
      try {
        const headers = waitBeforeRetries(pace);
        const { $metadata: _, ...output } = (await client.send(operation.name, request, { headers })) as {
          $metadata: object;
        };
        unanswered = 0;
        denied = 0;
        await record({ ...key, output });
        counts.done += 1;
        return { output };
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        const failure = classifyError(error);
        if (failure !== THROTTLING && !(failure === CLOCK_SKEW && round === 1)) return fail(key, error, failure);
        // The service rejected it, so that it may be sent again in any case.
        if (isOnce) await record({ ...key, again: true });
        if (round < MAX_ROUNDS && !stop.isRequested) continue;
        stop.request(`the service keeps throttling (${error.name})`);
        return { error: errorData(error) };
      }
    }
  };

  function withToken(request: { [member: string]: unknown }, { number, hash }: RecordKey) {
    if (!tokenMember || (request[tokenMember] ?? undefined) !== undefined) return request;
    return { ...request, [tokenMember]: journal.tokenOf(number, hash) };
  }

  async function fail(key: RecordKey, error: Error, failure: number): Promise<Outcome> {
    const data = errorData(error);
    if (isAboutCredentials(error)) {
      if (isOnce) await record({ ...key, again: true });
      stop.request(`the credentials were not accepted: ${error.message || error.name}`);
      return { error: data };
    }
    if (failure !== FINAL) return failWithoutResponse(key, error, data);
    unanswered = 0;
    denied = error.name === 'AccessDeniedException' ? denied + 1 : 0;
    if (denied >= MAX_IN_A_ROW) stop.request(`${MAX_IN_A_ROW} requests in a row were denied: ${error.message}`);
    await record({ ...key, error: data });
    counts.failed += 1;
    return { error: data };
  }

  async function failWithoutResponse(key: RecordKey, error: Error, data: ErrorData): Promise<Outcome> {
    unanswered += 1;
    if (unanswered >= MAX_IN_A_ROW) stop.request(`${MAX_IN_A_ROW} requests in a row got no response: ${data.message}`);
    if (!isOnce) return { error: data };
    // There was only one attempt.
    if (isUnconnected(error)) {
      await record({ ...key, again: true });
      return { error: data };
    }
    counts.unknown += 1;
    return { unknown: { ...data } };
  }

  /** If the journal cannot be written the run stops: nothing would record what is done. */
  async function record(entry: JournalRecord) {
    await recorded(journal.append(entry, isOnce));
  }

  async function recorded(written: Promise<void>) {
    try {
      await written;
    } catch (error) {
      stop.request(`the journal cannot be written: ${causeOf(error)}`, 1);
    }
  }
}

type RecordKey = Pick<JournalRecord, 'number' | 'line' | 'hash'>;

/** A function for `headers`, which the client calls before each attempt: all but the first wait for a turn. */
function waitBeforeRetries(pace: Pace) {
  let isFirst = true;
  return async () => {
    if (!isFirst) await pace.turn();
    isFirst = false;
    return {};
  };
}

/** The kind of failure. Errors that do not come from the call are rethrown. */
function classifyError(error: Error): number {
  if (error instanceof ValidationError) return FINAL;
  if (error instanceof ServiceException) return classify(error.$metadata?.httpStatusCode, error.name);
  if (!(error instanceof TransportError)) throw error;
  // A response that cannot be read may have been a success.
  return classify(error.$metadata?.httpStatusCode, '') || TRANSIENT;
}
