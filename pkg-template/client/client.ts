// @ts-nocheck converted to strict types next
// The clients. Every operation is a method under its AWS SDK name.
import { hide } from './brand.ts';
import { check, textLength } from '../validate/check.ts';
import { credentialSource } from './credential-source.ts';
import { writeText, core, outputBytes, outputText, writeIdempotencyToken } from '../wasm/core.ts';
import { MAX_ATTEMPTS, TOKEN } from '../generated/abi.ts';
import { UNKNOWN_KEYS } from '../generated/vocabulary.ts';
import { lengthCount, wordCount } from '../validate/gather.ts';
import { ValidationError } from '../validate/issues.ts';
import { planOf } from '../validate/plan.ts';
import { token } from './idempotency-token.ts';
import { freshState, headersOf, send } from './transport.ts';
import { waitUntil } from './waiter.ts';
import { sleep } from './deadline.ts';

/** Makes a client class of a service: its facts, and what `serviceOf` made of them. */
export function clientOf(
  { className, signingName, isGlobal, operations, errors, timestamps, paginated, waiters },
  service,
): any {
  const facts = {
    target: className,
    signingName,
    errors: Object.fromEntries(Object.keys(errors).map((name) => [name, service[name]])),
    timestamps: new Set(timestamps),
  };
  const byName = new Map(operations.map((name) => [name, service[name]]));

  const Client = class {
    #client;
    #options;

    constructor(options = {}) {
      const settings = settingsOf(options);
      this.#client = { ...facts, settings, state: freshState(), endpoint: endpointOf(signingName, isGlobal, options) };
      this.#options = options;
    }

    /** Not a property of the client itself: a client that is logged would show its credentials. */
    get options() {
      return this.#options;
    }

    /** A signed request that is not sent. */
    async sign(name, input, options = {}) {
      const operation = byName.get(name) ?? byName.get(String(name).charAt(0).toUpperCase() + String(name).slice(1));
      if (!operation) throw new TypeError(`${className} has no operation ${String(name)}`);
      const request = requestOf(this.#client, operation, input, options);
      const headers = await headersOf(this.#client, operation, request, options, 1);
      return new Request(this.#client.endpoint().url, { method: 'POST', headers, body: request.body });
    }

    /** A client like this one with other options. */
    with(options) {
      const derived = new Client({ ...this.#options, ...options });
      // Where nothing of them changed, what was asked for is there for both.
      if (!ASKED.some((name) => Object.hasOwn(options, name)))
        derived.#client.settings.credentials = this.#client.settings.credentials;
      return derived;
    }

    /** Nothing to free; here because the AWS SDK's clients have it. */
    destroy() {}

    [wait](operation, states, input, options) {
      const what = operation.name.slice('Get'.length);
      return waitUntil(() => this[call](operation, input, options), what, states, options, this.#client.settings);
    }

    async [call](operation, input, given) {
      const options = given ?? {};
      return send(this.#client, operation, requestOf(this.#client, operation, input, options), options);
    }
  };
  hide(Client, 'name', className);
  for (const [name, operation] of byName) {
    hide(Client.prototype, name.charAt(0).toLowerCase() + name.slice(1), function (input, options) {
      return this[call](operation, input ?? {}, options);
    });
  }
  for (const [name, [operation, ...states]] of Object.entries(waiters)) {
    hide(Client.prototype, `waitUntil${name}`, function (input, options) {
      return this[wait](byName.get(operation), states, input ?? {}, options ?? {});
    });
  }
  for (const [name, pages] of Object.entries(paginated)) {
    hide(Client.prototype, `paginate${name}`, function (input, options) {
      return paginate(this, byName.get(name), pages, input ?? {}, options ?? {});
    });
  }
  return Client;
}

/** What says how credentials are asked for. */
const ASKED = ['auth', 'clock', 'credentials', 'region'];

const call = Symbol('call');
const wait = Symbol('wait');

function settingsOf(options) {
  const now = options.clock ?? Date.now;
  const clock = () => Number(typeof now === 'function' ? now() : now.now());
  const given = options.fetch;
  if (given !== undefined && typeof given !== 'function') throw new TypeError('`fetch` must be a function');
  const maxAttempts = options.maxAttempts ?? MAX_ATTEMPTS;
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1) throw new TypeError('`maxAttempts` must be a whole number from 1');
  const { retryMode = 'standard' } = options;
  if (retryMode !== 'standard' && retryMode !== 'adaptive') throw new TypeError("`retryMode` must be 'standard' or 'adaptive'");
  return {
    ...options,
    clock,
    maxAttempts,
    credentials: options.auth === 'none' ? undefined : credentialSource(options.credentials, clock, options.region),
    // Looked up at each call: test libraries replace the global.
    fetch: given ?? ((...args) => globalThis.fetch(...args)),
    sleep: options.sleep ?? sleep,
    random: options.random ?? Math.random,
  };
}

function endpointOf(signingName, isGlobal, options) {
  let resolved;
  return () => (resolved ??= resolve(signingName, isGlobal, options));
}

function resolve(signingName, isGlobal, { region, endpoint, useFipsEndpoint = false }) {
  const custom = String(endpoint ?? '');
  // A line break parts the two; in a region it is as wrong as a space.
  const length = core().endpoint(
    isGlobal,
    useFipsEndpoint,
    writeText(`${signingName}\n${String(region ?? '').replaceAll('\n', ' ')}\n${custom}`),
  );
  const text = outputText(0, Math.abs(length));
  if (length < 0) throw new TypeError(text);
  const [url, signingRegion] = text.split('\n');
  // A proxy on the page's own origin may be named by its path.
  return { url: new URL(url, globalThis.location?.href), signingRegion };
}

/** Checks the input and makes body and hash of it, in one go. */
function requestOf(client, operation, input, options) {
  const plan = planOf(operation.index);
  const hashed = client.settings.auth !== 'none';
  const wasm = core();
  if (client.settings.validate === false) return rawRequest(wasm, plan, input, hashed);
  const issues = check(operation.index, plan, input, UNKNOWN_KEYS.error, {
    toSend: true,
    messages: options.messages ?? client.settings.messages,
  });
  if (issues) throw new ValidationError(issues, operation.name);
  if (plan.flags.some((flags) => flags & TOKEN)) writeIdempotencyToken(token());
  const length = wasm.body(operation.index, wordCount, lengthCount, textLength, hashed);
  const body = outputBytes(0, length);
  return { body, hash: hashed ? outputText(length, length + 64) : undefined, invocation: token() };
}

/** What the caller says goes: only the idempotency token is filled in. */
function rawRequest(wasm, plan, input, hashed) {
  const name = plan.names.find((_, i) => plan.flags[i] & TOKEN);
  const full =
    name === undefined || (input[name] !== undefined && input[name] !== null) ? input : { ...input, [name]: token() };
  const json = JSON.stringify(full);
  const body = new TextEncoder().encode(json);
  if (hashed) wasm.sha256(writeText(json));
  return { body, hash: hashed ? outputText(0, 64) : undefined, invocation: token() };
}

async function* paginate(client, operation, [inputToken, outputToken, pageSize], input, options) {
  const { pageSize: size, startingToken, stopOnSameToken = true, ...rest } = options;
  let token = startingToken ?? input[inputToken];
  for (;;) {
    const request = { ...input };
    if (token !== undefined) request[inputToken] = token;
    if (size !== undefined && pageSize) request[pageSize] = size;
    const page = await client[call](operation, request, rest);
    yield page;
    const next = page[outputToken];
    if (next === undefined || next === null || next === '' || (stopOnSameToken && next === token)) return;
    token = next;
  }
}
