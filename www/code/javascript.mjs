import { literal } from './literal.mjs';
import { inputOf } from './request.mjs';

const rules = {
  words: { null: 'null', true: 'true', false: 'false' },
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)),
  timestamp: (time) => `new Date('${time}')`,
};

/** With this package's client. */
export function javascript(attempt, endpoint) {
  const { operation, input, isTimestamp } = inputOf(attempt);
  const client = operation.service === 'account' ? 'PartnerCentralAccount' : 'PartnerCentralChannel';
  const method = operation.name.charAt(0).toLowerCase() + operation.name.slice(1);
  return `import { ${client} } from 'partner-central';
import { fromEnv } from 'partner-central/credentials';

const client = new ${client}({
  region: 'us-east-1',
  credentials: fromEnv(),
${endpoint ? `  endpoint: ${JSON.stringify(endpoint)},\n` : ''}});
const answer = await client.${method}(${literal(input, { ...rules, isTimestamp })});
console.log(answer);
`;
}
