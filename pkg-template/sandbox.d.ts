// Partner Central in memory behind a `fetch`: for tests and demos.

/** What to make a sandbox of. */
export interface SandboxOptions {
  /** What time it is, in milliseconds. `Date.now` if not given. */
  clock?: (() => number | Date) | { now(): number | Date } | undefined;
  /** Identifiers come from it: the same seed and requests give the same answers. 1 if not given. */
  seed?: number | undefined;
  /** What goes wrong, in this order. */
  faults?: readonly Fault[] | undefined;
}

/** Something to go wrong. */
export interface Fault {
  /**
   * Throttling (429), an error of the server (500), no service (503 without a
   * body), a proxy's HTML (502), or a dropped connection. Left out: only slow.
   */
  kind?: 'throttle' | 'error' | 'unavailable' | 'html' | 'drop' | undefined;
  /** Only calls of this operation: `'CreatePartner'`. Any if not given. */
  operation?: string | undefined;
  /** How many calls. 1 if not given. */
  count?: number | undefined;
  /** Milliseconds until it comes. */
  delay?: number | undefined;
}

/** The whole state as plain JSON, for `restore`. */
export interface SandboxState {
  readonly format: number;
  readonly [part: string]: unknown;
}

/** One sandbox. */
export interface Sandbox {
  /** A drop-in for `fetch`: give it to a client as its option `fetch`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The same for servers that have bytes and headers at hand. */
  handle(
    method: string,
    path: string,
    headers: Iterable<readonly [name: string, value: string]>,
    body: Uint8Array,
  ): { status: number; headers: Array<[name: string, value: string]>; body: Uint8Array };
  /** The sandbox's own time. */
  readonly clock: {
    now(): number;
    /** Moves it forward: tasks end, quotas are free again. */
    advance(milliseconds: number): void;
  };
  snapshot(): SandboxState;
  /** Puts a snapshot back; throws a `TypeError` if it is none. */
  restore(state: SandboxState): void;
  /** Forgets everything and begins anew from the seed. */
  reset(): void;
}

/** Makes a sandbox of its own: nothing is shared with another. */
export declare function createSandbox(options?: SandboxOptions): Sandbox;
