// Where credentials come from, beside the AWS SDK's own providers.
import type { Credentials } from '../client/options.ts';

/**
 * Credentials of AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and AWS_CREDENTIAL_EXPIRATION, read each time
 * they are asked for. Node, Deno and Bun have these in `process.env`; for others give an object of them.
 */
export declare function fromEnv(env?: { readonly [name: string]: string | undefined }): () => Promise<Credentials>;
