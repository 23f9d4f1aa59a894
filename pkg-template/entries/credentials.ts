// Credential providers besides those of the AWS SDK.
export { fromEnv } from '../client/credentials.ts';
