import { inputOf, snake } from './request.mjs';
import { quoted } from './shell.mjs';

/** With the AWS CLI. Nested input goes as JSON: its shorthand cannot say every text. */
export function cli(attempt, endpoint) {
  const { operation, input } = inputOf(attempt);
  const lines = [
    `aws partnercentral-${operation.service} ${snake(operation.name, '-')}`,
    '--region us-east-1',
    endpoint && `--endpoint-url ${quoted(endpoint)}`,
    `--cli-input-json ${quoted(JSON.stringify(input))}`,
  ];
  return `${lines.filter(Boolean).join(' \\\n  ')}\n`;
}
