import { literal } from './literal.mjs';
import { inputOf, lowerCase } from './request.mjs';

const syntax = {
  constants: { null: 'None', true: 'True', false: 'False' },
  key: (name) => JSON.stringify(name),
  timestamp: (time) => `datetime.fromisoformat("${time.replace('Z', '+00:00')}")`,
};

/**
 * For Python, with boto3.
 * @param {import('../log/record.mjs').Attempt} attempt
 * @param {string} endpoint
 */
export function python(attempt, endpoint) {
  const { operation, input, isTimestamp } = inputOf(attempt);
  const request = literal(input, { ...syntax, isTimestamp });
  const needsDatetime = request.includes('datetime.fromisoformat(');
  return `${needsDatetime ? 'from datetime import datetime\n\n' : ''}import boto3

client = boto3.client(
  "partnercentral-${operation.service}",
  region_name="us-east-1",
${endpoint ? `  endpoint_url=${JSON.stringify(endpoint)},\n` : ''})
response = client.${lowerCase(operation.name, '_')}(**${request})
print(response)
`;
}
