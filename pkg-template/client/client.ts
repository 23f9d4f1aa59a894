// The clients. Every operation is a method, under the name that the AWS SDK gives it.
import { hide } from '../validate/brand.ts';
import { markRaw, RAW } from '../validate/raw.ts';
import type { CoreOperation } from '../validate/core-operation.ts';
import { type ClientContext, createState } from './context.ts';
import { type ModelledException, TransportError } from './errors.ts';
import { methodName } from './method-name.ts';
import type { CallOptions, ClientOptions, PageOptions, WaitOptions } from './options.ts';
import type { NamedOperation } from './named-operation.ts';
import { loadCalling } from './load-calling.ts';
import { type Calling, onDemand } from './on-demand.ts';
import type { Pagination, Service, ServiceFacts, WaiterFacts } from './service.ts';
import { createSettings } from './settings.ts';
import { WaiterError } from './waiter.ts';

type Input = { [member: string]: unknown };

/** A client, without the types of requests and outputs, which the classes in `generated/types/` add. */
type ClientOf<Facts extends ServiceFacts> = {
  readonly options: ClientOptions;
  send(operation: any, input: any, options?: CallOptions): Promise<any>;
  sign(operation: any, input: any, options?: CallOptions): Promise<Request>;
  with(options: ClientOptions): ClientOf<Facts>;
  destroy(): void;
} & {
  [Name in Facts['operations'][number] as Uncapitalize<Name>]: (input: any, options?: CallOptions) => Promise<any>;
} & {
  [Name in keyof Facts['waiters'] as `waitUntil${Name & string}`]: (input: any, options: WaitOptions) => Promise<any>;
} & {
  [Name in keyof Facts['paginated'] as `paginate${Name & string}`]: (
    input: any,
    options?: PageOptions,
  ) => AsyncGenerator<any, void, undefined>;
};

export type ClientClass<Facts extends ServiceFacts> = {
  new (options?: ClientOptions): ClientOf<Facts>;
  readonly prototype: ClientOf<Facts>;
};

/** As `paginate`, which is loaded with the first page. */
async function* pages(...parameters: Parameters<Calling['paginate']>): AsyncGenerator<unknown, void, undefined> {
  const { checkCallOptions, paginate } = onDemand.calling ?? (await loadCalling());
  checkCallOptions(parameters[3], 'pages');
  yield* paginate(...parameters);
}

/** Options that credentials depend on. Clients that have the same ones can share their credentials. */
const CREDENTIAL_OPTIONS = ['auth', 'clock', 'credentials', 'region'];

/** Creates the client class of a service, from its facts and from what `createService` made of them. */
export function createClientClass<Facts extends ServiceFacts>(facts: Facts, service: Service<Facts>): ClientClass<Facts> {
  const { className, signingName, isGlobal, operations, errors, withoutOutput, paginated, waiters } = facts;
  const byMember = service as { readonly [name: string]: unknown };
  const shared = {
    targetPrefix: className,
    signingName,
    errors: Object.fromEntries(Object.keys(errors).map((name) => [name, byMember[name] as ModelledException])),
    withoutOutput,
  };
  const byName = new Map(operations.map((name) => [name, byMember[name] as CoreOperation]));

  const own = { className, service: facts.service, byName };

  class Client {
    readonly #context: ClientContext;
    readonly #options: ClientOptions;
    declare readonly [RAW]: () => Client;

    constructor(options: ClientOptions = {}) {
      const settings = createSettings(options);
      const endpoint = { signingName, isGlobal, options };
      this.#context = { ...shared, settings, state: createState(), endpoint };
      this.#options = options;
      markRaw(this);
    }

    /** Not a property of the client itself, so that logging a client does not show its credentials. */
    get options(): ClientOptions {
      return this[RAW]().#options;
    }

    /** Calls an operation, or any operation by its name. */
    async send(operation: CoreOperation | string, input?: Input, options?: CallOptions): Promise<unknown> {
      const { checkCallOptions, findOperation } = onDemand.calling ?? (await loadCalling());
      checkCallOptions(options);
      return this[RAW]().#call(findOperation(own, operation), input, options);
    }

    /** Creates a signed request without sending it. */
    async sign(named: CoreOperation | string, input: unknown, options: CallOptions = {}): Promise<Request> {
      const { checkCallOptions, createSignedRequest, findOperation } = onDemand.calling ?? (await loadCalling());
      checkCallOptions(options);
      const operation = findOperation(own, named);
      return createSignedRequest(this[RAW]().#context, operation, input, options);
    }

    /** Creates a client with some other options. */
    with(options: ClientOptions): object {
      const derived = new Client({ ...this[RAW]().#options, ...options });
      if (!CREDENTIAL_OPTIONS.some((name) => Object.hasOwn(options, name)))
        derived.#context.settings.credentials = this[RAW]().#context.settings.credentials;
      return derived;
    }

    /** Does nothing: a client holds nothing that must be freed. The AWS SDK's clients have this method. */
    destroy(): void {}

    // Async, so that a request that is not valid rejects and does not throw.
    async #call(operation: CoreOperation | NamedOperation, input?: Input, callOptions?: CallOptions): Promise<unknown> {
      const options = callOptions ?? {};
      const { createRequest, send } = onDemand.calling ?? (await loadCalling());
      const request = await createRequest(this.#context.settings, operation, input ?? {}, options);
      return send(this.#context, operation, request, options);
    }

    // These methods are named by the service. In a static block they can use private members.
    static {
      hide(Client, 'name', className);
      for (const [name, operation] of byName) {
        hide(Client.prototype, methodName(name), function (this: Client, input?: Input, options?: CallOptions) {
          return this.send(operation, input, options);
        });
      }
      for (const [name, [operationName, ...states]] of Object.entries<WaiterFacts>(waiters)) {
        const operation = byName.get(operationName) as CoreOperation;
        hide(Client.prototype, `waitUntil${name}`, async function (this: Client, input?: Input, waitOptions?: WaitOptions) {
          // The types require options. Without them, the wait reports that `maxWaitTime` is missing.
          const options = waitOptions ?? ({} as WaitOptions);
          const [{ waitUntilDone }, { checkCallOptions, sleep }] = await Promise.all([import('./wait.ts'), loadCalling()]);
          checkCallOptions(options, 'wait');
          const raw = this[RAW]();
          const { settings } = raw.#context;
          const poll = () => raw.#call(operation, input, options);
          const task = operationName.slice('Get'.length);
          return waitUntilDone(
            poll,
            task,
            states,
            options,
            { ...settings, sleep: settings.sleep ?? sleep },
            { WaiterError, TransportError },
          );
        });
      }
      for (const [name, pagination] of Object.entries<Pagination>(paginated)) {
        const operation = byName.get(name) as CoreOperation;
        hide(Client.prototype, `paginate${name}`, function (this: Client, input?: Input, options?: PageOptions) {
          const call = (request: Input, callOptions: CallOptions) => this[RAW]().#call(operation, request, callOptions);
          return pages(call, pagination, input ?? {}, options ?? {});
        });
      }
    }
  }
  // With the methods that the static block has added.
  return Client as unknown as ClientClass<Facts>;
}
