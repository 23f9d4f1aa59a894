// Why `fetch` or a credential provider failed. Runtimes say "fetch failed" and have the reason in `cause`, often several levels
// down. This module is loaded with the first failure, and therefore imports nothing.

/** How many levels of causes are read. */
const MAX_DEPTH = 8;
/** How long a reason is quoted. */
const MAX_LENGTH = 500;

interface Failure {
  /** The innermost cause, for people. */
  reason: string;
  /** What was thrown, or a copy of it without secrets. */
  cause: unknown;
}

/** Finds the innermost cause of a failure. `redact` takes secrets out of a text. */
export function explainFailure(thrown: unknown, redact: (text: string) => string): Failure {
  const chain = chainOf(thrown);
  const reason = redact(reasonOf(chain)).slice(0, MAX_LENGTH);
  return { reason, cause: chain.some((error) => isLeak(error, redact)) ? copyOf(chain, redact) : thrown };
}

/** What was thrown, its cause, the cause of that, and so on. */
function chainOf(thrown: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let at = thrown; at !== undefined && at !== null && !chain.includes(at) && chain.length < MAX_DEPTH; ) {
    chain.push(at);
    at = memberOf(at, 'cause');
  }
  return chain;
}

/** The message of the innermost error that has one, with its code. */
function reasonOf(chain: unknown[]): string {
  for (const error of [...chain].reverse()) {
    // A host with several addresses has failed at each of them.
    const errors = memberOf(error, 'errors');
    const parts = Array.isArray(errors) ? errors.slice(0, 4).map(describe).filter(Boolean) : [];
    const text = parts.length > 0 ? [...new Set(parts)].join('; ') : describe(error);
    if (text) return text;
  }
  return 'no reason was given';
}

function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) return oneLine(error);
  const message = oneLine(memberOf(error, 'message'));
  // What Node says of a port that the standard of `fetch` blocks.
  if (message === 'bad port') return 'bad port: connections to it are refused by `fetch` itself';
  const code = memberOf(error, 'code');
  if (typeof code !== 'string' || code === '' || message.includes(code)) return message;
  return message ? `${message} (${code})` : code;
}

/** A text on one line, without control characters. */
function oneLine(value: unknown): string {
  if (value === undefined || value === null) return '';
  try {
    return String(value)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
  } catch {
    return '';
  }
}

/** A member of whatever was thrown; undefined if it cannot be read. */
function memberOf(value: unknown, name: string): unknown {
  try {
    return (value as { readonly [member: string]: unknown })[name];
  } catch {
    return undefined;
  }
}

/** Whether consoles would show a secret: they print the stack of an error, and its members to some depth. */
function isLeak(error: unknown, redact: (text: string) => string): boolean {
  if (typeof error !== 'object' || error === null) return typeof error === 'string' && redact(error) !== error;
  const texts: string[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null || depth > 4 || texts.length > 1000) return;
    for (const name of Reflect.ownKeys(value)) if (name !== 'cause') visit(memberOf(value, name as string), depth + 1);
  };
  try {
    visit(error, 0);
    return texts.some((text) => redact(text) !== text);
  } catch {
    return true;
  }
}

/** A copy of a chain of errors with their names, messages and codes, without secrets. */
function copyOf(chain: unknown[], redact: (text: string) => string): unknown {
  return chain.reduceRight<unknown>((cause, error) => {
    if (typeof error !== 'object' || error === null) return redact(oneLine(error));
    const copy = new Error(redact(oneLine(memberOf(error, 'message'))), cause === undefined ? undefined : { cause });
    for (const name of ['name', 'code']) {
      const value = memberOf(error, name);
      if (typeof value === 'string') Object.defineProperty(copy, name, { value: redact(value), configurable: true });
    }
    return copy;
  }, undefined);
}
