// What the sandbox prints when it starts: variables to export, and the accounts that there are.
import type { SandboxAccount } from '../../entries/sandbox.ts';
import { printable } from '../io/output.ts';

/** What there is in the sandbox. */
interface Contents {
  accounts: readonly SandboxAccount[];
  emailCodes: Readonly<Record<string, string>>;
}

/** The access key that stands for the account of the scenarios. */
const KEY = '111122223333:any';
/** How many IDs of a type are printed. `GET /_sandbox/accounts` has more. */
const SHOWN = 3;

/**
 * What the AWS CLI, boto3 and the AWS SDKs need: version 1 of the CLI and boto3 read AWS_DEFAULT_REGION, all others
 * AWS_REGION. `key` is an access key as --key has it.
 */
export function welcome(url: string, key: string | undefined, { accounts, emailCodes }: Contents) {
  const [id = '', secret = ''] = (key ?? KEY).split(':');
  return `
  export AWS_ENDPOINT_URL=${url}
  export AWS_REGION=us-east-1
  export AWS_DEFAULT_REGION=us-east-1
  export AWS_ACCESS_KEY_ID=${printable(id)}
  export AWS_SECRET_ACCESS_KEY=${printable(secret)}

  aws partnercentral-account list-partners --catalog AWS
  curl ${url}/_sandbox/   # the clock, faults, e-mail codes, requests
${accounts.map(describe).join('')}${Object.entries(emailCodes).map(describeCode).join('')}`;
}

/** An account, and the first IDs of what it has. */
function describe({ account, catalog, partner, resources }: SandboxAccount) {
  const lines = resources.map(({ type, count, first }) => {
    const names = first.slice(0, SHOWN).map(({ id, name }) => (name ? `${id} (${printable(name)})` : id));
    return line(count === 1 ? type : `${count} ${type}s`, `${names.join(', ')}${count > SHOWN ? ', …' : ''}`);
  });
  if (partner) lines.unshift(line('partner', `${partner.id} (${printable(partner.name)})`));
  return `\n  account ${account}, catalog ${catalog}\n${lines.join('')}`;
}

const describeCode = ([address, code]: [string, string]) => line(`e-mail code of ${printable(address)}`, code);

const line = (what: string, ids: string) => `    ${what}: ${ids}\n`;
