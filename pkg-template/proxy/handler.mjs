// The portal's own backend: the other side of a client with `auth: 'none'`. It takes what such a client sends, lets through
// what the portal allows, signs it with credentials that stay here, and hands back the service's answer as it came.
//
// The package is imported by its name, not by files: whoever uses it beside this entry has the same copy, and the runtime's
// condition says where its WebAssembly comes from.
import { operations, PartnerCentralAccount, PartnerCentralChannel, ServiceException, TransportError } from 'partner-central';
import { services } from '../generated/services.ts';
import { MEDIA_TYPE } from '../generated/vocabulary.ts';
import { answerOf, aborted, failureOf, own } from './answers.mjs';
import { bodyOf, inputOf } from './body.mjs';
import { corsOf } from './cors.mjs';
import { invalid, isResponse, Refusal } from './refusal.mjs';
import { rulesOf } from './rules.mjs';
import { forward } from './forward.mjs';

export { toNodeListener } from './node.mjs';

/** Every operation by the header that asks for it. */
const targets = /* @__PURE__ */ new Map(
  Object.entries(operations).map(([id, operation]) => [
    `${services[operation.service].targetPrefix}.${operation.name}`,
    { id, operation },
  ]),
);

export function createProxyHandler(options) {
  const { authenticate, prepare, messages, onError = print } = options ?? {};
  if (typeof authenticate !== 'function') throw new TypeError('`authenticate` must be a function: it says who may call at all');
  for (const [name, given] of Object.entries({ prepare, onError })) {
    if (given !== undefined && typeof given !== 'function') throw new TypeError(`\`${name}\` must be a function`);
  }
  const limit = numberOf(options, 'maxBodySize', 1 << 20);
  const timeout = numberOf(options, 'bodyTimeout', 30_000);
  const rules = rulesOf(options.allow, operations);
  const clients = clientsOf(options, rules.services);
  const cors = corsOf(options.cors);

  return async (request) => {
    const call = { operation: undefined, context: undefined, request };
    const grant = {};
    try {
      Object.assign(grant, await cors.grant(request));
      const isPreflight = request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
      if (isPreflight && cors.preflight) return own(cors.preflight(grant));
      return own(await answered(request, call, grant.origin), grant.headers);
    } catch (error) {
      if (request.signal?.aborted) return aborted();
      const failure = error instanceof Refusal ? error : failureOf(error);
      if (failure.cause !== undefined) tell(failure.cause, call, failure.status);
      return own(failure.response(call.service), grant.headers);
    }
  };

  async function answered(request, call, origin) {
    if (request.method !== 'POST')
      throw new Refusal(405, 'MethodNotAllowedException', 'every operation is a POST', { headers: { allow: 'POST' } });
    // A page of another site cannot send such a request without asking first, and was not let: this is for browsers that err.
    const site = request.headers.get('sec-fetch-site') ?? 'none';
    if (!origin && site !== 'same-origin' && site !== 'none')
      throw new Refusal(403, 'AccessDeniedException', 'requests of other sites are not taken');
    const type = request.headers.get('content-type')?.split(';')[0].trim().toLowerCase();
    if (type !== MEDIA_TYPE || request.headers.has('content-encoding')) {
      throw new Refusal(415, 'UnsupportedMediaTypeException', `the content type must be ${MEDIA_TYPE}, not encoded`);
    }

    call.context = await decided(
      () => authenticate(request),
      401,
      'UnauthorizedException',
      'this request is of nobody who is known here',
    );
    if (isResponse(call.context)) return call.context;
    if (!call.context) throw new Refusal(401, 'UnauthorizedException', 'this request is of nobody who is known here');

    const target = targets.get(request.headers.get('x-amz-target'));
    if (!target) throw new Refusal(404, 'UnknownOperationException', 'the header X-Amz-Target names no operation');
    const { id, operation } = target;
    call.operation = id;
    call.service = operation.service;
    const rule = rules.of(id);
    if (!rule) throw forbidden();

    call.input = inputOf(await bodyOf(request, limit, timeout));
    if (prepare) call.input = (await decided(() => prepare(call), 403, 'AccessDeniedException', FORBIDDEN)) ?? call.input;
    const { issues, value } = operation.validate(call.input, { messages });
    if (issues) throw invalid(operation, issues);
    call.input = value;

    const verdict = rule === true || (await decided(() => rule(call), 403, 'AccessDeniedException', FORBIDDEN));
    if (isResponse(verdict)) return verdict;
    // Not what is merely truthy: a guard that forgot to compare lets nobody through.
    if (verdict !== true) throw forbidden();
    const client = clients[operation.service];
    if (!client) throw new TypeError(`\`clients\` has none for ${operation.service}`);
    const answer = answerOf(operation, await forward(client, operation, call.input, request.signal));
    if (answer.cause !== undefined) tell(answer.cause, call, answer.response.status);
    return answer.response;
  }

  /** Tells the server's side. What a listener throws is its own affair. */
  function tell(error, { operation, context, request }, status) {
    try {
      onError(error, { operation, context, request, status });
    } catch {}
  }
}

const FORBIDDEN = 'this is not allowed here';
const forbidden = () => new Refusal(403, 'AccessDeniedException', FORBIDDEN);

/** What a function of the portal's decides. One that throws has not said yes; a `Response` may be thrown as it may be returned. */
async function decided(decide, status, code, message) {
  try {
    return await decide();
  } catch (thrown) {
    if (isResponse(thrown)) return thrown;
    throw new Refusal(status, code, message, { cause: thrown ?? new Error('nothing was thrown') });
  }
}

function numberOf(options, name, otherwise) {
  const value = options[name] ?? otherwise;
  if (typeof value !== 'number' || !(value > 0)) throw new TypeError(`\`${name}\` must be a number above 0`);
  return value;
}

/** A client for each service that can be asked for. */
function clientsOf(options, services) {
  const { clients } = options;
  if (clients !== undefined) {
    for (const service of services ?? []) {
      if (!clients[service]) throw new TypeError(`\`allow\` names operations of ${service}, and \`clients\` has none for it`);
    }
    return clients;
  }
  // Said now: every call would fail of it, with nothing that a browser may be told.
  if (options.auth !== undefined) throw new TypeError('`auth` is for clients: a proxy signs what it sends');
  if (!options.credentials) throw new TypeError('`credentials` are missing: an object or a function, as a client takes them');
  if (!options.region) throw new TypeError('`region` is missing');
  // A guard may put another input in place: the client has the last look.
  const own = { ...options, validate: true };
  return { account: new PartnerCentralAccount(own), channel: new PartnerCentralChannel(own) };
}

/** One line, without the words of a service, which may quote what it was sent. */
function print(error, { operation, status }) {
  const { name, message, $metadata } = error ?? {};
  const said =
    error instanceof ServiceException
      ? `request ${$metadata?.requestId}`
      : error instanceof TransportError
        ? `${error.reason}: ${message}`
        : message;
  console.error(
    `partner-central/proxy: ${operation ?? 'a request'} was answered with ${status}: ${name ?? typeof error}, ${said}`,
  );
}
