// The AWS SDK's providers are taken as they are, by their own types.
import { fromCognitoIdentityPool, fromNodeProviderChain, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { type ClientOptions, PartnerCentralAccount, PartnerCentralChannel, type TransportError } from 'partner-central';
import { fromEnv } from 'partner-central/credentials';

for (const credentials of [
  fromNodeProviderChain(),
  fromCognitoIdentityPool({ identityPoolId: 'us-east-1:pool' }),
  fromTemporaryCredentials({ params: { RoleArn: 'arn:aws:iam::111122223333:role/r' } }),
  fromEnv(),
  fromEnv({ AWS_ACCESS_KEY_ID: 'a' }),
  { accessKeyId: 'a', secretAccessKey: 'b' },
] satisfies ClientOptions['credentials'][]) {
  new PartnerCentralAccount({
    region: 'us-east-1',
    credentials,
    retryMode: 'adaptive',
    callTimeout: 10_000,
    messages: { service: '{code}' },
  });
}
const client = new PartnerCentralChannel({ onAttempt: ({ requestId, duration }) => [requestId?.length, duration.toFixed()] });
await client.listRelationships({ catalog: 'AWS' }, { callTimeout: 1, requestTimeout: 1, messages: () => undefined });
({}) as TransportError['reason'] satisfies 'network' | 'timeout' | 'abort' | 'response' | 'credentials';

// @ts-expect-error no such mode
new PartnerCentralAccount({ retryMode: 'legacy' });
