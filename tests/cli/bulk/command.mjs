// Runs `partner-central call`, and makes the requests for it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { PartnerCentralChannel } from 'partner-central';
import { cleanEnv } from '../../python.mjs';
import { PROGRAM } from '../../sandbox/http/start-sandbox.mjs';

const folder = mkdtempSync(join(tmpdir(), 'partner-central-bulk-'));
after(() => rmSync(folder, { recursive: true }));

/** A path in a folder that is removed when the tests end. */
export const pathOf = (name) => join(folder, name);

export function file(name, text) {
  writeFileSync(pathOf(name), text);
  return pathOf(name);
}

export const records = (path) => ndjson(readFileSync(path, 'utf8'));
export const ndjson = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/**
 * Starts the command; `ended` resolves to its exit status and its output.
 * @param {string[]} words
 * @param {{ input?: string, env?: object, stdio?: any }} options
 */
export function start(words, { input, env = {}, stdio } = {}) {
  const child = spawn(process.execPath, [PROGRAM, 'call', ...words], { env: cleanEnv(env), stdio });
  const out = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) child[stream]?.setEncoding('utf8').on('data', (text) => (out[stream] += text));
  child.stdin?.on('error', () => {}).end(input);
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, ...out })));
  return { child, out, ended };
}

export const call = (words, options) => start(words, options).ended;

export const relationship = (i, more) => ({
  catalog: 'Sandbox',
  associationType: 'END_CUSTOMER',
  programManagementAccountIdentifier: 'pma-0123456789abc',
  associatedAccountId: String(i + 1).padStart(12, '0'),
  displayName: `Customer ${i + 1}`,
  sector: 'COMMERCIAL',
  ...more,
});

export const relationships = (count, more) =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify(relationship(i, more))}\n`).join('');

export const CREATE = ['channel', 'create-relationship'];
/** Without a rate limit. */
export const FAST = ['--rate', '10000', '--concurrency', '8'];

/** The relationships of the sandbox, from all pages of its list. */
export async function listed(sandbox) {
  const client = new PartnerCentralChannel({
    region: 'us-east-1',
    endpoint: sandbox.url,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' },
  });
  const all = [];
  for await (const page of client.paginateListRelationships({ catalog: 'Sandbox', maxResults: 100 })) all.push(...page.items);
  return all;
}
