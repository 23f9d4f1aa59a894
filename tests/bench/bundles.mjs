// What is loaded, as a bundler gives it: for fresh processes, for fresh pages, and to be weighed.
import { buildSync } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import * as standalone from './peers/ajv-standalone.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
export const folder = fileURLToPath(new URL('../../target/bench/', import.meta.url));
const wasm = join(here, '../node_modules/partner-central/core.wasm');

const SDK = `
import * as account from '@aws-sdk/client-partnercentral-account';
import * as channel from '@aws-sdk/client-partnercentral-channel';
export const commands = [account, channel];
export default (input) => {
  const client = new account.PartnerCentralAccountClient({
    region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
  });
  return new account.CreatePartnerCommand(input) && client && true;
};`;
const ours = (entry, before = '') => `
import * as all from '${entry}';
export { all };
export default async (input) => {
  ${before}
  return all.account.CreatePartner.validate(input).issues === undefined;
};`;
const ajv = (file) => `
import * as all from ${JSON.stringify(file)};
export { all };
export default (input) => all.account_CreatePartner(input);`;

/** Every start that is measured: source of its entry, and where it runs. */
export function starts() {
  return [
    { key: 'ours', name: 'partner-central', code: ours('partner-central') },
    { key: 'slim', name: 'partner-central/slim', code: ours('partner-central/slim', "await all.init(new URL('./core.wasm', import.meta.url));") },
    { key: 'ajv', name: 'ajv standalone, 51 operations', code: ajv(standalone.write()) },
    { key: 'ajv-one', name: 'ajv standalone, CreatePartner alone', code: ajv(standalone.write(['account.CreatePartner'])) },
    { key: 'sdk', name: 'AWS SDK, both clients', code: SDK },
  ];
}

/** Bundles and minifies each start for `node` or `browser`; gives { key: file }. */
export function bundle(platform) {
  const out = join(folder, platform);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  copyFileSync(wasm, join(out, 'core.wasm'));
  return starts().map(({ key, name, code }) => {
    const file = join(out, `${key}.mjs`);
    build({ stdin: { contents: code, resolveDir: here }, outfile: file, platform });
    return { key, name, file };
  });
}

export function build(options) {
  const node = options.platform === 'node';
  // CommonJS among the SDK's dependencies asks for Node's modules by `require`.
  const banner = node ? { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" } : {};
  buildSync({ bundle: true, format: 'esm', minify: true, target: 'es2022', logLevel: 'error', banner, ...options });
}

/** Bytes as a server sends them, file by file. */
export function weigh(files) {
  const contents = files.map((file) => readFileSync(file));
  const sum = (packed) => contents.reduce((total, bytes) => total + packed(bytes).length, 0);
  return { raw: sum((bytes) => bytes), gzip: sum((bytes) => gzipSync(bytes, { level: 9 })), brotli: sum(brotliCompressSync) };
}

/** The size of everything, for browsers. */
export function sizes() {
  return bundle('browser').map(({ key, name, file }) => ({ key, name, ...weigh(key === 'slim' ? [file, join(folder, 'browser/core.wasm')] : [file]) }));
}
