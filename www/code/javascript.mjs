import { methodName } from '../method-name.mjs';
import { literal } from './literal.mjs';
import { inputOf } from './request.mjs';

const syntax = {
  constants: { null: 'null', true: 'true', false: 'false' },
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)),
  timestamp: (time) => `new Date('${time}')`,
};

/**
 * For JavaScript, with this package's client.
 * @param {import('../log/record.mjs').Attempt} attempt
 * @param {string} endpoint
 */
export function javascript(attempt, endpoint) {
  const { operation, input, isTimestamp } = inputOf(attempt);
  const client = operation.service === 'account' ? 'PartnerCentralAccount' : 'PartnerCentralChannel';
  return `import { ${client} } from 'partner-central';
import { fromEnv } from 'partner-central/credentials';

const client = new ${client}({
  region: 'us-east-1',
  credentials: fromEnv(),
${endpoint ? `  endpoint: ${JSON.stringify(endpoint)},\n` : ''}});
const response = await client.${methodName(operation.name)}(${literal(input, { ...syntax, isTimestamp })});
console.log(response);
`;
}
