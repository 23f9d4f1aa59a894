// Sends one line of a bulk call and says what came of it.
import { classify, planOf, ServiceException, TransportError, ValidationError } from '../entries/internal.ts';
import { CLOCK_SKEW, FINAL, THROTTLING, IDEMPOTENCY_TOKEN } from '../generated/abi.ts';
import { hashOf } from './journal.mjs';
import { shown } from './request.mjs';

/** Of these the model does not say that twice is as good as once, and no token tells a second time from the first. */
const ONCE = new Set([
  'account.PutAllianceLeadContact',
  'account.PutProfileVisibility',
  'account.SendEmailVerificationCode',
  'channel.UpdateRelationship',
]);

export const isOnce = ({ service, name }) => ONCE.has(`${service}.${name}`);

/** After so many lines in a row without an answer, or with access denied to all of them, nothing more is tried. */
const IN_A_ROW = 10;
/** So often a line that is throttled begins again, each time with the client's own attempts. */
const ROUNDS = 5;

/** What is wrong is not the line: another would fare the same. */
const KEYS =
  /^(ExpiredToken|ExpiredTokenException|TokenRefreshRequired|UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?|AuthFailure|RequestExpired)$/;

/** Gives a function that sends a line, and gives what to print of it. */
export function senderOf({ operation, options, client, journal, pace, stop, counts }) {
  const plan = planOf(operation.index);
  const token = plan.names.find((_, i) => plan.flags[i] & IDEMPOTENCY_TOKEN);
  const once = isOnce(operation);
  const method = operation.name[0].toLowerCase() + operation.name.slice(1);
  let silence = 0;
  let denied = 0;

  return async function send(line, given) {
    const hash = hashOf(given);
    const request =
      token && (given[token] ?? undefined) === undefined ? { ...given, [token]: journal.tokenOf(line, hash) } : given;
    if (options.dryRun) {
      counts.done += 1;
      return { line, request: await shown(await client.sign(operation.name, request)) };
    }
    for (let round = 1; ; round += 1) {
      if (!(await pace.turn(stop.signal)) || stop.asked) return undefined;
      if (once) await noted({ line, hash, sent: new Date().toISOString() });
      if (stop.asked) return undefined;
      try {
        const { $metadata, ...output } = await client[method](request, { headers: paced(pace) });
        silence = denied = 0;
        await noted({ line, hash, output });
        counts.done += 1;
        return { line, output };
      } catch (error) {
        const kind = kindOf(error);
        if (kind === THROTTLING || (kind === CLOCK_SKEW && round === 1)) {
          // It was refused: it may be sent again, whatever it is.
          if (once) await noted({ line, hash, again: true });
          if (round < ROUNDS && !stop.asked) continue;
          stop.ask(`the service throttles whatever is tried (${error.name})`);
          return { line, error: dataOf(error) };
        }
        return failed(line, hash, error, kind);
      }
    }
  };

  async function failed(line, hash, error, kind) {
    const data = dataOf(error);
    if (KEYS.test(error.name) || error.reason === 'credentials') {
      if (once) await noted({ line, hash, again: true });
      stop.ask(`the credentials do not serve, ${error.message || error.name}`);
      return { line, error: data };
    }
    if (kind !== FINAL) {
      silence += 1;
      if (silence >= IN_A_ROW) stop.ask(`${IN_A_ROW} requests in a row had no answer, ${error.message}`);
      if (once) counts.unknown += 1;
      return once ? { line, unknown: { message: data.message, ...data } } : { line, error: data };
    }
    silence = 0;
    denied = error.name === 'AccessDeniedException' ? denied + 1 : 0;
    if (denied >= IN_A_ROW) stop.ask(`${IN_A_ROW} requests in a row were denied, ${error.message}`);
    await noted({ line, hash, error: data });
    counts.failed += 1;
    return { line, error: data };
  }

  /** A journal that cannot be written ends all: what is done would not be known. */
  async function noted(record) {
    try {
      await journal.append(record, once);
    } catch (error) {
      stop.ask(`the journal cannot be written, ${error.message}`, 1);
    }
  }
}

/** A function for `headers`, which the client asks before it signs each attempt: all but the first wait for their turn here. */
function paced(pace) {
  let first = true;
  return async () => {
    if (!first) await pace.turn();
    first = false;
    return {};
  };
}

function kindOf(error) {
  if (error instanceof ValidationError) return FINAL;
  if (error instanceof ServiceException) return classify(error.$metadata?.httpStatusCode ?? 0, error.name);
  if (!(error instanceof TransportError)) throw error;
  // An answer that cannot be read may have been a success.
  return classify(error.$metadata?.httpStatusCode ?? 0, '') || TRANSIENT;
}

const TRANSIENT = 1;

/** An error as JSON. */
export function dataOf(error) {
  const { $metadata, $fault, name, issues, body, ...members } = error;
  const { httpStatusCode: status, requestId, attempts } = $metadata ?? {};
  return { name: error.name, message: error.message, ...members, issues, status, requestId, attempts, body };
}
