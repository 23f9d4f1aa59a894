// Credentials from the program that a profile's `credential_process` names.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Credentials } from '../../client/options.ts';

interface ProcessOutput {
  Version?: unknown;
  AccessKeyId?: unknown;
  SecretAccessKey?: unknown;
  SessionToken?: unknown;
  Expiration?: unknown;
}

/** Runs the program, by the shell as the AWS SDK for JavaScript does, and reads the JSON that it prints. */
export async function runCredentialProcess(command: string): Promise<Credentials> {
  // Without stdin, which may be the request.
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
  const [code, signal] = await once(child, 'close');
  if (code !== 0) {
    const reason = printed.stderr.trim().split('\n').at(-1);
    throw new Error(`credential_process ended with ${signal ?? `exit code ${code}`}${reason ? `: ${reason.trim()}` : ''}`);
  }
  return credentialsOf(printed.stdout);
}

/** No message quotes the output, which contains the secret. */
function credentialsOf(text: string): Credentials {
  let output: ProcessOutput | null;
  try {
    output = JSON.parse(text);
  } catch {
    throw new Error('credential_process did not print JSON');
  }
  const { Version, AccessKeyId, SecretAccessKey, SessionToken, Expiration } = output ?? {};
  if (Version !== 1) throw new Error('credential_process must print JSON with "Version": 1');
  if (typeof AccessKeyId !== 'string' || typeof SecretAccessKey !== 'string' || !AccessKeyId || !SecretAccessKey) {
    throw new Error('credential_process printed no AccessKeyId and SecretAccessKey');
  }
  const expiration = Expiration === undefined || Expiration === null ? undefined : new Date(String(Expiration));
  if (expiration && Number.isNaN(expiration.getTime()))
    throw new Error('credential_process printed an Expiration that is not a time');
  if (expiration && expiration.getTime() <= Date.now())
    throw new Error('credential_process printed credentials that have expired');
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    ...(typeof SessionToken === 'string' && SessionToken ? { sessionToken: SessionToken } : {}),
    ...(expiration ? { expiration } : {}),
  };
}
