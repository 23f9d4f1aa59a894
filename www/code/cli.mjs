import { inputOf, lowerCase } from './request.mjs';
import { quoted } from './shell.mjs';

/**
 * For the AWS CLI. The input is JSON, because the CLI's shorthand syntax cannot express every text.
 * @param {import('../log/record.mjs').Attempt} attempt
 * @param {string} endpoint
 */
export function cli(attempt, endpoint) {
  const { operation, input } = inputOf(attempt);
  const lines = [
    `aws partnercentral-${operation.service} ${lowerCase(operation.name, '-')}`,
    '--region us-east-1',
    endpoint && `--endpoint-url ${quoted(endpoint)}`,
    `--cli-input-json ${quoted(JSON.stringify(input))}`,
  ];
  return `${lines.filter(Boolean).join(' \\\n  ')}\n`;
}
