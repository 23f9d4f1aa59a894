// Partner Central in memory behind a `fetch`: for tests and demos.

/** What to make a sandbox of. */
export interface SandboxOptions {
  /** What time it is, in milliseconds. `Date.now` if not given. */
  clock?: (() => number | Date) | { now(): number | Date } | undefined;
  /** Identifiers come from it: the same seed and requests give the same answers. 1 if not given. */
  seed?: number | undefined;
  /** What goes wrong, in this order. */
  faults?: readonly Fault[] | undefined;
  /** Where it begins: one of its own by name, or a story of yours. Empty if not given. */
  scenario?: ScenarioName | Scenario | undefined;
  /** Refuses unsigned requests as AWS does. Without `credentials` every key is taken, and signatures are held against form and clock. */
  requireSignature?: boolean | undefined;
  /** The access keys there are: another is refused, and so is a signature that is not theirs. */
  credentials?: readonly SandboxCredentials[] | undefined;
  /** `false`: none of AWS's documented quotas holds. Or numbers of your own, by the names of `GET /_sandbox/quotas`. */
  quotas?: boolean | { readonly [name: string]: number } | undefined;
  /** Channel's documented requests a second, by the sandbox's clock. Not counted if not given: a clock that stands still would end a test suite at its fourth write. */
  requestRates?: boolean | undefined;
}

/** An access key of a sandbox. Make it up: nothing here needs a real one. */
export interface SandboxCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  /** The AWS account behind it, twelve digits. If not given it follows from the key. */
  account?: string | undefined;
}

/**
 * `empty`: nothing. `onboarding`: account 111122223333 has been sent an e-mail code, and that is all.
 * `distributor`: it is a partner with program management accounts, 250 relationships and open handshakes.
 */
export type ScenarioName = 'empty' | 'onboarding' | 'distributor';

/** A story of real operations, played when the sandbox is made; its last step is at the present. */
export interface Scenario {
  about?: string | undefined;
  steps: readonly ScenarioStep[];
}

/** One operation, or a wait in milliseconds. Texts of `with` may have `{kept.Member}`, `{nnn}` and `{code:address}`. */
export type ScenarioStep =
  | { wait: number }
  | {
      /** `'account.CreatePartner'` */
      call: string;
      with?: object | undefined;
      /** The access key; twelve digits are that account. `'111122223333'` if not given. */
      as?: string | undefined;
      times?: number | undefined;
      /** A name for the answer. */
      keep?: string | undefined;
    };

/** Something to go wrong. */
export interface Fault {
  /**
   * `throttle` (429), `error` (500), `unavailable` (503 without a body), `html` (a proxy's 502), `drop` (the connection,
   * before anything was done), `drop-after` (after all was done), `half` (the same in the middle of the body), `skew`
   * (the server's clock is off by `minutes`), or an error that the operation models, by name. Left out: only slow.
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
    | `${string}Exception`
    | undefined;
  /** Only calls of this operation: `'CreatePartner'`, or `'channel.TagResource'`. Any if not given. */
  operation?: string | undefined;
  /** How many calls; `'always'` and `Infinity` have no end. 1 if not given. */
  count?: number | 'always' | undefined;
  /** Milliseconds until the answer comes. */
  delay?: number | undefined;
  /** Of `skew`: 10, or -10. */
  minutes?: number | undefined;
  /** Of a modelled error: `{ Reason: 'DUPLICATE_PARTNER' }`. */
  members?: object | undefined;
}

/** A request that came, without secrets. */
export interface SandboxRequest {
  /** By the sandbox's clock. */
  time: string;
  method: string;
  /** `'account.CreatePartner'`; `null` if it named none. */
  operation: string | null;
  /** The AWS account that called. */
  account: string;
  /** What was sent, sensitive members as `***`; `null` if it was no JSON or over 16 KB. */
  input: unknown;
  requestId: string;
  /** `null`: the connection was dropped. */
  status: number | null;
  error: string | null;
  /** The fault that it met, if any. */
  fault?: string | null | undefined;
}

/** The whole state as plain JSON, for `restore`. */
export interface SandboxState {
  readonly format: number;
  readonly [part: string]: unknown;
}

/** An answer, and how it is to go out. */
export interface SandboxAnswer {
  status: number;
  headers: Array<[name: string, value: string]>;
  body: Uint8Array;
  /** Milliseconds to wait before. */
  delay: number;
  /** Where the connection ends: before the answer, or in the middle of its body. */
  cut: 'answer' | 'body' | undefined;
  /** Whether the state may be another now. */
  changed: boolean;
  /** The AWS account that called. */
  account: string;
}

/** One sandbox. */
export interface Sandbox {
  /** A drop-in for `fetch`: give it to a client as its option `fetch`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The same for servers that have bytes and headers at hand, and for who must not wait; `responseOf` acts it out. */
  handle(
    method: string,
    path: string,
    headers: Iterable<readonly [name: string, value: string]>,
    body: Uint8Array,
  ): SandboxAnswer;
  /** The sandbox's own time. */
  readonly clock: {
    now(): number;
    /** Moves it forward by whole milliseconds: tasks end, quotas are free again. */
    advance(milliseconds: number): void;
    /** Puts it to a date, from where it goes on. */
    set(date: Date | string | number): void;
  };
  /** What is still to go wrong. A description that makes no sense is a `TypeError` that says why. */
  readonly faults: {
    add(faults: Fault | readonly Fault[]): void;
    list(): Fault[];
    clear(): void;
  };
  /** The codes that were "mailed" and are still good, by address. */
  emailCodes(): Record<string, string>;
  /** The latest 1,000 requests, oldest first. */
  requests(): SandboxRequest[];
  snapshot(): SandboxState;
  /** Puts a snapshot back, its clock too; throws a `TypeError` if it is none. */
  restore(state: SandboxState): void;
  /** Begins again as it was made, or from another scenario. */
  reset(begin?: { scenario?: ScenarioName | Scenario | undefined }): void;
}

/** Makes a sandbox of its own: nothing is shared with another. */
export declare function createSandbox(options?: SandboxOptions): Sandbox;

/** What `handle` gave as `fetch` would give it: late, as a `TypeError`, or with half a body, where it says so. */
export declare function responseOf(answer: SandboxAnswer, signal?: AbortSignal | null): Promise<Response>;
