// One call to the service, with the response as it came.
import type { CallOptions, ResponseMetadata } from 'partner-central';
import { callOperation } from '../client/method-name.ts';
import type { CalledOperation } from './targets.ts';

/** The HTTP exchange of the last attempt. */
export interface Exchange {
  text: string;
  headers: Headers;
  /** The headers of the request. */
  sent: { readonly [name: string]: string };
  url: string;
}

export interface Outcome {
  output?: { readonly $metadata: ResponseMetadata };
  error?: unknown;
  /** Undefined if the last attempt got no response. */
  exchange?: Exchange | undefined;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

interface Client {
  readonly options?: { readonly fetch?: Fetch | undefined };
}

/** Calls the operation. Returns its output or its error. */
export async function forward(
  client: Client,
  operation: CalledOperation,
  input: unknown,
  options: CallOptions,
): Promise<Outcome> {
  let attempts = 0;
  let exchange: Exchange | undefined;
  const send: Fetch = client.options?.fetch ?? globalThis.fetch;
  const fetch: Fetch = async (url, init) => {
    const attempt = ++attempts;
    exchange = undefined;
    const response = await send(url, init);
    const read = response.text.bind(response);
    response.text = async () => {
      const text = await read();
      // The response of an attempt that timed out may still arrive.
      if (attempt === attempts) exchange = { text, headers: response.headers, sent: init.headers as Exchange['sent'], url };
      return text;
    };
    return response;
  };
  try {
    const output = await callOperation(client, operation, input, { ...options, fetch });
    return { output: output as NonNullable<Outcome['output']>, exchange };
  } catch (error) {
    return { error, exchange };
  }
}
