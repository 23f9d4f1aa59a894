// Credential providers besides those of the AWS SDK. They are a separate entry, because pages have no environment.
import type { Credentials } from './options.ts';

/**
 * Creates a credential provider that reads AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and
 * AWS_CREDENTIAL_EXPIRATION whenever it is called. `env` is an object that has them. Default: `process.env`, which Node, Deno
 * and Bun have. The provider rejects if the first or the second is missing.
 */
export function fromEnv(env?: { readonly [name: string]: string | undefined }): () => Promise<Credentials> {
  return async () => {
    const {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
      AWS_CREDENTIAL_EXPIRATION: expiration,
    }: { readonly [name: string]: string | undefined } = env ?? globalThis.process?.env ?? {};
    if (!accessKeyId || !secretAccessKey) throw new Error('the environment has no AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY');
    return {
      accessKeyId,
      secretAccessKey,
      ...(sessionToken ? { sessionToken } : {}),
      ...(expiration ? { expiration: new Date(expiration) } : {}),
    };
  };
}
