import { literal } from './literal.mjs';
import { inputOf, snake } from './request.mjs';

const rules = {
  words: { null: 'None', true: 'True', false: 'False' },
  key: (name) => JSON.stringify(name),
  timestamp: (time) => `datetime.fromisoformat("${time.replace('Z', '+00:00')}")`,
};

/** With boto3. */
export function python(attempt, endpoint) {
  const { operation, input, isTimestamp } = inputOf(attempt);
  const request = literal(input, { ...rules, isTimestamp });
  const needsTime = request.includes('datetime.fromisoformat(');
  return `${needsTime ? 'from datetime import datetime\n\n' : ''}import boto3

client = boto3.client(
  "partnercentral-${operation.service}",
  region_name="us-east-1",
${endpoint ? `  endpoint_url=${JSON.stringify(endpoint)},\n` : ''})
answer = client.${snake(operation.name, '_')}(**${request})
print(answer)
`;
}
