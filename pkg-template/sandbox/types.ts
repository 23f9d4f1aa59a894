// What a sandbox is made of, and what it offers.

/** The options of `createSandbox`. */
export interface SandboxOptions {
  /** The current time, in milliseconds. Default: `Date.now`. */
  clock?: (() => number | Date) | { now(): number | Date } | undefined;
  /** What identifiers are generated from: the same seed and the same requests give the same responses. Default: 1. */
  seed?: number | undefined;
  /** Faults to inject, in this order. */
  faults?: readonly Fault[] | undefined;
  /** The state to start from: a scenario of the package by its name, or your own. Default: `'empty'`. */
  scenario?: ScenarioName | Scenario | undefined;
  /**
   * Whether unsigned requests are refused, as AWS does. Without `credentials` every access key is accepted, and only the form
   * and the time of a signature are checked. Default: `false`.
   */
  requireSignature?: boolean | undefined;
  /** The access keys that exist. Others are refused, and so are signatures that do not match. */
  credentials?: readonly SandboxCredentials[] | undefined;
  /** `false` lifts all of AWS's documented quotas; an object changes some, by the names that `GET /_sandbox/quotas` has. */
  quotas?: boolean | { readonly [name: string]: number } | undefined;
  /**
   * Whether Channel's documented requests a second are counted, by the sandbox's clock. Default: `false`, since with a clock
   * that stands still a test suite would be throttled at its fourth write.
   */
  requestRates?: boolean | undefined;
}

/** An access key of a sandbox. Make one up: a sandbox needs no real one. */
export interface SandboxCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  /** The AWS account that the key belongs to, twelve digits. Default: derived from the key. */
  account?: string | undefined;
}

/**
 * - `empty`: nothing.
 * - `onboarding`: account 111122223333 has been sent its first e-mail code, and nothing else.
 * - `distributor`: the account is a partner with program management accounts, 250 relationships and open handshakes.
 */
export type ScenarioName = 'empty' | 'onboarding' | 'distributor';

/** A list of real operations that the sandbox starts with. The last step happens at the present time. */
export interface Scenario {
  about?: string | undefined;
  steps: readonly ScenarioStep[];
}

/**
 * An operation, or a wait in milliseconds. Strings in `with` can refer to earlier steps: `{kept.Member}` is a member of an
 * output that was kept, `{nnn}` the number of the repetition, `{code:address}` the code that was sent to an address.
 */
export type ScenarioStep =
  | { wait: number }
  | {
      /** The operation's ID: `'account.CreatePartner'`; or `'/_sandbox/contracts/sign'`, which takes the `id` of a contract. */
      call: string;
      /** Its input. */
      with?: object | undefined;
      /** The access key to call with; twelve digits are used as the account. Default: `'111122223333'`. */
      as?: string | undefined;
      /** How often to repeat the call. Default: 1. */
      times?: number | undefined;
      /** The name under which the output is kept. */
      keep?: string | undefined;
    };

/** An injected failure. */
export interface Fault {
  /**
   * - `throttle`: status 429.
   * - `error`: status 500.
   * - `unavailable`: status 503 without a body.
   * - `html`: status 502 with a page of HTML, as proxies send.
   * - `drop`: the connection breaks before the request is handled.
   * - `drop-after`: the connection breaks after the request was handled.
   * - `half`: the connection breaks in the middle of the response's body.
   * - `skew`: the service's clock is off by `minutes`.
   * - `task-failed`: the request succeeds, and what it starts fails five seconds later: a profile update task, a verification,
   *   a channel contract, a channel handshake or a connection invitation. `members` says how.
   * - The name of an error that the operation models: that error.
   *
   * Default: the response is only delayed.
   */
  kind?:
    | 'throttle'
    | 'error'
    | 'unavailable'
    | 'html'
    | 'drop'
    | 'drop-after'
    | 'half'
    | 'skew'
    | 'task-failed'
    | `${string}Exception`
    | undefined;
  /** The operation that fails: `'CreatePartner'`, or `'channel.TagResource'`. Default: any. */
  operation?: string | undefined;
  /** How many calls fail. `'always'` and `Infinity` never end. Default: 1. */
  count?: number | 'always' | undefined;
  /** Milliseconds until the response comes. */
  delay?: number | undefined;
  /** How far the clock is off with `skew`: 10, or -10. */
  minutes?: number | undefined;
  /**
   * The members of a modelled error: `{ Reason: 'DUPLICATE_PARTNER' }`. With `task-failed`, those of the outcome: of a profile
   * update task `Reason`, `Message` and `Locale` of its error, or `ErrorDetailList`; of a verification `VerificationStatus`
   * (`FAILED`, `REJECTED`) and `VerificationStatusReason`; of a contract `status` (`EXPIRED`, `CANCELED`) and
   * `cancellationReason`; of a handshake `status`, of an invitation `Status` (`REJECTED`, `EXPIRED`, `CANCELED`). The first of
   * several values is the default.
   */
  members?: object | undefined;
}

/** A request that the sandbox received, without secrets. */
export interface SandboxRequest {
  /** When, by the sandbox's clock. */
  time: string;
  method: string;
  /** The operation's ID, such as `'account.CreatePartner'`; `null` if the request named none. */
  operation: string | null;
  /** The AWS account that called. */
  account: string;
  /** The input, with `***` for sensitive members; `null` if it was not JSON or over 16 KB. */
  input: unknown;
  requestId: string;
  /** The status of the response; `null` if the connection broke. */
  status: number | null;
  error: string | null;
  /** The fault that was injected, if any. */
  fault?: string | null | undefined;
}

/** What an AWS account has in a catalog. */
export interface SandboxAccount {
  /** Twelve digits, which as an access key stand for this account. */
  account: string;
  catalog: 'AWS' | 'Sandbox';
  partner: { id: string; profileId: string; name: string } | null;
  /** The resources of each type that there are, oldest first. */
  resources: Array<{
    /** Such as `relationship` or `program management account`. */
    type: string;
    count: number;
    /** The first ten: `account` is the other AWS account. */
    first: Array<{ id: string; name?: string; account?: string; status?: string }>;
  }>;
}

/** A channel contract that waits for its signatory. */
export interface UnsignedContract {
  id: string;
  /** The AWS account that created it. */
  account: string;
  legalEntityName: string;
  signatoryName: string;
  signatoryEmail: string;
  endDate: string;
}

/** The whole state of a sandbox as plain JSON, for `restore`. */
export interface SandboxState {
  readonly format: number;
  readonly [part: string]: unknown;
}

/** A response, and how it is to be sent. */
export interface SandboxAnswer {
  status: number;
  headers: Array<[name: string, value: string]>;
  body: Uint8Array;
  /** Milliseconds to wait before it is sent. */
  delay: number;
  /** Where the connection breaks: before the response, or in the middle of its body. */
  cut: 'answer' | 'body' | undefined;
  /** Whether the request has changed the state. */
  changed: boolean;
  /** The AWS account that called. */
  account: string;
}

/** Partner Central in memory. */
export interface Sandbox {
  /** A drop-in for the global `fetch`: pass it to a client as its option `fetch`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Handles a request at once, for servers that have its parts. `responseOf` turns the result into what `fetch` would return. */
  handle(
    method: string,
    path: string,
    headers: Iterable<readonly [name: string, value: string]>,
    body: Uint8Array,
  ): SandboxAnswer;
  /**
   * What the latest request has changed, as a line of JSON for a journal: the numbers of the snapshot, and in `changes`, for
   * each resource, its account, its catalog, the list or the object of the snapshot that it is in, its ID or key, and its new
   * value (`null` if it is gone). `undefined` if the request has replaced the whole state. To be called before the next request.
   */
  changes(): Uint8Array | undefined;
  /** The sandbox's clock. */
  readonly clock: {
    now(): number;
    /** Moves the clock forward by whole milliseconds: tasks end, and daily quotas start again. */
    advance(milliseconds: number): void;
    /** Sets the clock. It runs on from there. */
    set(date: Date | string | number): void;
  };
  /** The faults that are still to come. `add` throws a `TypeError` for an invalid fault. */
  readonly faults: {
    add(faults: Fault | readonly Fault[]): void;
    list(): Fault[];
    clear(): void;
  };
  /** The AWS accounts, and the IDs of what they have in each catalog: after a scenario, what there is to work with. */
  accounts(): SandboxAccount[];
  /** The e-mail codes that were "sent" and are still valid, by address. */
  emailCodes(): Record<string, string>;
  /** The channel contracts that were "sent" to their signatories. */
  readonly contracts: {
    /** Those that are not signed yet. */
    list(): UnsignedContract[];
    /** Signs one as its signatory, by its ID or ARN. Throws a `TypeError` if no contract with this ID is pending. */
    sign(id: string): void;
  };
  /** The last 1,000 requests, oldest first. */
  requests(): SandboxRequest[];
  snapshot(): SandboxState;
  /** Restores a snapshot, its clock included. Throws a `TypeError` for anything else. */
  restore(state: SandboxState): void;
  /** Starts again from the first scenario, or from another one. */
  reset(begin?: { scenario?: ScenarioName | Scenario | undefined }): void;
}
